/** Random choices out of one seeded source. */
export type Dice = {
  random: () => number;
  /** A whole number from 0 up to, but not, `below`. */
  whole: (below: number) => number;
  pick: <T>(list: readonly T[]) => T;
  chance: (share: number) => boolean;
};

export function diceOf(random: () => number): Dice {
  const whole = (below: number) => Math.floor(random() * below);
  return {
    random,
    whole,
    pick: <T>(list: readonly T[]) => list[whole(list.length)] as T,
    chance: (share) => random() < share,
  };
}
