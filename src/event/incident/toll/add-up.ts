import type { Count, Incident } from '../../event.ts';
import { TOLLS, type Toll } from './book.ts';
import type { TollFact } from './fact.ts';

function sumOf(counts: readonly Count[]): Count {
  const add = (pick: (count: Count) => number | null) =>
    counts.reduce<number | null>(
      (sum, count) => (sum === null || pick(count) === null ? null : sum + (pick(count) ?? 0)),
      0,
    );
  return {
    best: add((count) => count.best),
    low: counts.reduce((sum, { low }) => sum + low, 0),
    high: add((count) => count.high),
  };
}

const size = (count: Count) => count.best ?? count.low - 0.5;

/** The highest of several figures for the same people in one article: later figures of a growing toll are higher. */
function strongest(counts: readonly Count[]): Count | null {
  return counts.reduce<Count | null>(
    (best, count) => (best && size(best) >= size(count) ? best : count),
    null,
  );
}

/**
 * Adds up the facts of an event once: the parties to a total, each sentence's chain to a total, the largest of them stands; a stated
 * none only where nothing else is stated. People of no special party are listed only beside a party.
 */
export function addUp(facts: readonly TollFact[]): Incident {
  const incident: Incident = { killed: null, injured: null, detained: null, byParty: [] };
  const rows = new Map<string, Record<Toll, Count | null>>();
  /** Wounds of somebody unnamed are those of the dead, where there are any. */
  const dead = facts.some(({ toll, count }) => toll === 'killed' && count.low > 0);
  for (const toll of TOLLS) {
    const own = facts.filter((fact) => fact.toll === toll && !(dead && fact.toll === 'injured' && fact.lone));
    const positive = own.filter(({ count }) => count.low > 0 || count.high === null);
    if (positive.length === 0) {
      if (own.length > 0) incident[toll] = { best: 0, low: 0, high: 0 };
      continue;
    }
    const parties = new Map<string, Count>();
    for (const fact of positive) {
      if (!fact.party) continue;
      const { id } = fact.party;
      const beside = positive.filter(
        ({ party, sentence, chain, subset }) =>
          party?.id === id && sentence === fact.sentence && chain === fact.chain && !subset,
      );
      const count = fact.subset ? fact.count : sumOf(beside.map((one) => one.count));
      const best = strongest([...(parties.has(id) ? [parties.get(id) as Count] : []), count]);
      if (best) parties.set(id, best);
    }
    dropTwins(parties, positive);
    const special = [...parties].filter(([id]) => id !== 'civilians');
    const chains = new Map<string, TollFact[]>();
    const added = new Map<string, Count>();
    for (const fact of positive) {
      if (fact.subset) continue;
      if (fact.added) {
        added.set(`${fact.party?.id} ${fact.count.best} ${fact.count.low}`, fact.count);
        continue;
      }
      const key = `${fact.sentence} ${fact.chain}`;
      chains.set(key, [...(chains.get(key) ?? []), fact]);
    }
    const wholes = [...chains.values()].map((chain) => sumOf(chain.map(({ count }) => count)));
    const told = strongest(wholes);
    incident[toll] = strongest(
      [
        sumOf(special.map(([, count]) => count)),
        sumOf([...(told ? [told] : []), ...added.values()]),
        ...wholes,
        ...graded(positive),
      ].filter((count) => count.low > 0),
    );
    const bothKinds =
      special.length > 0 &&
      [...chains.values()].some(
        (chain) => chain.length > 1 && chain.some(({ party }) => party?.id === 'civilians'),
      );
    for (const [party, count] of bothKinds ? parties : special) {
      const row = rows.get(party) ?? { killed: null, injured: null, detained: null };
      row[toll] = count;
      rows.set(party, row);
    }
  }
  incident.byParty = [...rows].map(([party, row]) => ({ party, ...row }));
  return incident;
}

/** "Six were badly hurt. Thirty were hurt lightly": together, where different sentences tell them. */
function graded(facts: readonly TollFact[]): Count[] {
  const [badly, lightly] = (['badly', 'lightly'] as const).map((grade) =>
    facts.filter((fact) => fact.grade === grade && !fact.subset),
  );
  const apart = badly?.some((a) => lightly?.some((b) => Math.abs(a.sentence - b.sentence) === 1));
  const counts = [badly, lightly].flatMap((list) => strongest((list ?? []).map(({ count }) => count)) ?? []);
  return apart ? [sumOf(counts)] : [];
}

const ATTACKERS = ['serb-civilians', 'serb-protesters', 'albanian-civilians'];
const MISSIONS = ['eulex', 'unmik', 'serbian-police', 'north-macedonia-police'];

/** "Three Serbs" and "three attackers", "the EULEX officer" and "the policeman": one and the same people under two words. */
function dropTwins(parties: Map<string, Count>, facts: readonly TollFact[]): void {
  const drop = (kept: string, twin: string) => {
    const [a, b] = [parties.get(kept), parties.get(twin)];
    if (!a || !b || a.best === null || a.best !== b.best) return;
    const of = (id: string) =>
      new Set(
        facts.filter(({ party }) => party?.id === id).map(({ sentence, chain }) => `${sentence} ${chain}`),
      );
    const chains = of(kept);
    if (![...of(twin)].some((chain) => chains.has(chain))) parties.delete(twin);
  };
  for (const twin of ATTACKERS) drop('attackers', twin);
  for (const kept of MISSIONS) drop(kept, 'kosovo-police');
  drop('eulex', 'kosovo-customs');
}
