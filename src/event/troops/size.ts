/** Largest contingent that one country has ever sent is far above; the smallest whole force that is a force and no unit of it. */
const LEAST: Record<string, number> = {
  KFOR: 2000,
  EULEX: 150,
  UNMIK: 100,
  EUFOR: 400,
  KSF: 1000,
  SAF: 500,
  KP: 2000,
  other: 500,
};
const MOST: Record<string, number> = {
  KFOR: 55_000,
  EULEX: 4000,
  UNMIK: 12_000,
  EUFOR: 30_000,
  KSF: 10_000,
  SAF: 120_000,
  KP: 20_000,
  other: 100_000,
};

/** True when a number may be the strength of the whole force. */
export function plausibleStrength(force: string, value: number): boolean {
  return value >= (LEAST[force] ?? 500) && value <= (MOST[force] ?? 100_000);
}
