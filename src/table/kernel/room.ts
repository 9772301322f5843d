type Of<Length extends number, Gives = void, Numbers extends number[] = []> = Numbers['length'] extends Length
  ? (...numbers: Numbers) => Gives
  : Of<Length, Gives, [...Numbers, number]>;

/** The loops of `assembly/kernels.ts`, which says what they do and want; columns are told by their `byteOffset`. */
export type Kernels = {
  sizeOf: Of<2, number>;
  countSlots: Of<5>;
  addCodes: Of<7>;
  addTraits: Of<10>;
  findLeast: Of<4>;
  follow: Of<9, number>;
  addSet: Of<12>;
};

/** Kernels with the memory that they work in. */
export type Workshop = { memory: ArrayBuffer; kernels: Kernels };

/** Columns of zeros that kernels can read and write, beside one another in a memory that never moves. They are given back all at once, when nobody holds the room. */
export type Room = {
  kernels: Kernels;
  int32: (length: number) => Int32Array<ArrayBuffer>;
  uint32: (length: number) => Uint32Array<ArrayBuffer>;
  uint16: (length: number) => Uint16Array<ArrayBuffer>;
  uint8: (length: number) => Uint8Array<ArrayBuffer>;
};

/** Columns begin at multiples of that; none begins at 0. */
const STEP = 16;

/** A room for columns of so many bytes in all, in so many pieces at most. */
export function createRoom(bytes: number, pieces: number, workshop: (bytes: number) => Workshop): Room {
  const whole = Math.ceil(bytes / STEP + pieces + 1) * STEP;
  const { memory, kernels } = workshop(whole);
  let next = STEP;
  const take = (length: number) => {
    const at = next;
    next += Math.ceil(length / STEP) * STEP;
    return at;
  };
  return {
    kernels,
    int32: (length) => new Int32Array(memory, take(length * 4), length),
    uint32: (length) => new Uint32Array(memory, take(length * 4), length),
    uint16: (length) => new Uint16Array(memory, take(length * 2), length),
    uint8: (length) => new Uint8Array(memory, take(length), length),
  };
}
