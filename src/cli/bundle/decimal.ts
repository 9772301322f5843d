/** Twelve digits: what is beyond them in a sum of the ticks of an axis is noise of binary fractions. */
const tidy = (value: number) => new Decimal(Number(value.toPrecision(12)));

/** The few operations of decimal.js-light with which Recharts places the ticks of an axis, on plain numbers; it takes its place in the page. */
export class Decimal {
  readonly #value: number;
  constructor(value: number | Decimal) {
    this.#value = Number(value);
  }
  valueOf = () => this.#value;
  toNumber = () => this.#value;
  abs = () => new Decimal(Math.abs(this.#value));
  add = (other: number | Decimal) => tidy(this.#value + Number(other));
  sub = (other: number | Decimal) => tidy(this.#value - Number(other));
  mul = (other: number | Decimal) => tidy(this.#value * Number(other));
  div = (other: number | Decimal) => tidy(this.#value / Number(other));
  mod = (other: number | Decimal) => tidy(this.#value % Number(other));
  pow = (power: number | Decimal) => tidy(this.#value ** Number(power));
  /** To the base of ten, the only one that is asked for. */
  log = () => tidy(Math.log10(this.#value));
  lt = (other: number | Decimal) => this.#value < Number(other);
  lte = (other: number | Decimal) => this.#value <= Number(other);
}
