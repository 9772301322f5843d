import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/seed.ts';
import { type Dice, diceOf } from './dice.ts';

/** First seed of a run; each case has the next. A fault names the seed of its case: with it and SOAK_FUZZ_MINUTES=0 that case alone is played again. */
const SEED = Number(process.env.SOAK_SEED);
/** How long each of the fuzzes goes on. */
const MINUTES = Number(process.env.SOAK_FUZZ_MINUTES ?? 0.5);
/** A run that has met so many faults ends. */
const ENOUGH = 5;

/** Plays random cases for a while. A case gives a sentence when something is wrong, else null; throwing is wrong too. */
export function fuzz(name: string, play: (dice: Dice) => string | null | Promise<string | null>): void {
  it(name, async () => {
    const until = Date.now() + MINUTES * 60_000;
    const faults: string[] = [];
    let cases = 0;
    do {
      const seed = SEED + cases++;
      const fault = await Promise.resolve()
        .then(() => play(diceOf(seededRandom(seed))))
        .catch((error: unknown) => `throws ${error instanceof Error ? error.stack : String(error)}`);
      if (fault !== null) faults.push(`SOAK_SEED=${seed}: ${fault.slice(0, 1500)}`);
    } while (Date.now() < until && faults.length < ENOUGH);
    console.log(`${name}: ${cases} cases from SOAK_SEED=${SEED} on`);
    expect(faults).toEqual([]);
  });
}
