import type { PersonMention, Reading } from '../reading.ts';

/** What is said of the dead before their name: "the late X", "ubijeni lider X", "u vra politikani X", "the murder of X". */
const BEFORE =
  /^(late|slain|murdered|killed|assassinated|murder|killing|assassination|ubijen\p{L}*|ubistv\p{L}*|ubojstv\p{L}*|pokojn\p{L}*|nastrada\p{L}*|vra|vrane|vrare|vrari|vrarit|vrarin|vrasj\p{L}*|ndjer\p{L}*)$/u;
/** What is said of them behind it: "X was shot dead", "X je ubijen", "X u vra". */
const BEHIND =
  /^(killed|murdered|slain|assassinated|shot|died|ubijen\p{L}*|pogin\p{L}*|premin\p{L}*|nastrada\p{L}*|vra|vrare|vdiq\p{L}*|vdekur)$/u;
/** Helping words between a name and what befell its bearer. */
const HELPS = /^(was|were|had|been|has|who|je|bio|bila|u|eshte|ishte|koji|koja|i|cili|qe)$/;
/** Tokens between a word for a death and the name, over an office. */
const OFFICE = 5;

function isDead({ tokens, people }: Reading, { from, to, sentence }: PersonMention): boolean {
  for (let at = from - 1; at >= from - OFFICE; at--) {
    const token = tokens[at];
    if (token?.sentence !== sentence || token.kind === 'mark') break;
    if (people.some((other) => other.from <= at && at < other.to)) break;
    if (BEFORE.test(token.fold)) return true;
  }
  for (let at = to; at < to + OFFICE; at++) {
    const { fold = '', sentence: own } = tokens[at] ?? {};
    if (own !== sentence) return false;
    if (BEHIND.test(fold)) return at > to;
    if (!HELPS.test(fold)) return false;
  }
  return false;
}

/** The reading without those of whom it tells that they are dead: nobody meets them, and they go nowhere. */
export function withoutDead(reading: Reading): Reading {
  const dead = new Set(reading.people.filter((person) => isDead(reading, person)).map(({ id }) => id));
  return dead.size === 0 ? reading : { ...reading, people: reading.people.filter(({ id }) => !dead.has(id)) };
}
