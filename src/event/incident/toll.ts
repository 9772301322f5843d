import type { Count, Incident } from '../event.ts';
import type { ActorRow, Book } from '../knowledge.ts';
import type { NumberMention, Reading, Sentence } from '../reading.ts';
import { TOLLS, type Toll } from './book.ts';

/** People counted in a sentence: a number, a party, or both, in the order of the text. */
type Unit = { from: number; to: number; party: ActorRow | null; count: Count | null; single: boolean };
type Trigger = { toll: Toll; from: number; to: number; faces: 'before' | 'after' | 'both' };

/** What one sentence says of killed, injured and detained. */
export type TollFact = {
  toll: Toll;
  party: ActorRow | null;
  count: Count;
  from: number;
  to: number;
  sentence: number;
};

const GENERIC = new Set(['civilians', 'protesters']);
const REACH = 22;

function countOf(number: NumberMention): Count {
  if (number.bound === 'about' && number.best !== null)
    return { best: number.best, low: number.best, high: number.best };
  return { best: number.best, low: number.low, high: number.high };
}

/** Parties of a sentence, the longest phrase at each spot, inner ones dropped. */
export function partiesOf(
  reading: Reading,
  sentence: Sentence,
  book: Book,
): { actor: ActorRow; from: number; to: number }[] {
  const hits = book.actors
    .find(reading.tokens, sentence.from, sentence.to)
    .map(({ value, from, to }) => ({ actor: value, from, to }));
  hits.sort((a, b) => b.to - b.from - (a.to - a.from) || rank(a.actor) - rank(b.actor) || a.from - b.from);
  const taken = new Uint8Array(reading.tokens.length);
  const kept: typeof hits = [];
  for (const hit of hits) {
    if (taken.subarray(hit.from, hit.to).some((bit) => bit === 1)) continue;
    taken.fill(1, hit.from, hit.to);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function rank(actor: ActorRow): number {
  return actor.id === 'civilians' ? 2 : GENERIC.has(actor.id) ? 1 : 0;
}

/** Numbers with the parties that they count, and parties that come alone. */
function unitsOf(reading: Reading, sentence: Sentence, book: Book): Unit[] {
  const { tokens, numbers } = reading;
  const parties = partiesOf(reading, sentence, book);
  const used = new Set<number>();
  const units: Unit[] = [];
  for (const number of numbers) {
    if (number.from < sentence.from || number.to > sentence.to || number.other) continue;
    const none = number.best === 0;
    const article =
      number.best === 1 &&
      tokens[number.from]?.kind === 'word' &&
      number.to === number.from + 1 &&
      /^(a|an|another)$/.test(tokens[number.from]?.fold ?? '');
    const index = parties.findIndex((party, i) => {
      if (used.has(i) || party.from < number.from) return false;
      const gap = tokens.slice(number.to, party.from);
      if (gap.length > 5 || gap.some((token) => token.kind === 'mark' && !/^[-’'"]$/.test(token.text)))
        return false;
      return !gap.some((token) => token.kind === 'number' || /^(and|i|dhe|who|koji|qe)$/.test(token.fold));
    });
    const party = index >= 0 ? parties[index] : undefined;
    if (article && !party) continue;
    if (party) used.add(index);
    if (!none)
      units.push({
        from: number.from,
        to: party?.to ?? number.to,
        party: party?.actor ?? null,
        count: countOf(number),
        single: article,
      });
  }
  parties.forEach((party, i) => {
    if (used.has(i)) return;
    units.push({
      from: party.from,
      to: party.to,
      party: party.actor,
      count: null,
      single: isSingular(reading, party.to),
    });
  });
  return units.sort((a, b) => a.from - b.from);
}

/** A party named in the singular counts as one: "the policeman", "policajac", "polici". */
function isSingular(reading: Reading, to: number): boolean {
  const last = reading.tokens[to - 1]?.fold ?? '';
  if (reading.language === 'en')
    return /(man|officer|soldier|boy|girl|woman|person|leader|politician|driver|journalist|reporter|child|attacker|gunman|suspect|serb|albanian|guard|sergeant|teenager|student|protester|policewoman)$/.test(
      last,
    );
  if (reading.language === 'sr')
    return (
      /(ac|ik|in|ka|ca|ar|acu|aca|jca|ika|ina|cem)$/.test(last) &&
      /^(policaj|napadac|novinar|srbin|alban|vojnik|mladic|decak|muskarac|vozac|covek|sluzbenik|carinik|demonstrant|politicar|lice|osob|zena|zenu|muskarca|coveka)/.test(
        last,
      ) &&
      !/(policajaca|napadaca|mladica)$/.test(last)
    );
  return /^(polic|polici|policit|policin|ushtar|ushtari|gazetar|gazetari|serb|serbi|shqiptar|shqiptari|sulmuesi|burri|grua|gruaja|djali|shofer|shoferi|person|personi|polici)$/.test(
    last,
  );
}

function triggersOf(reading: Reading, sentence: Sentence, book: Book, units: readonly Unit[]): Trigger[] {
  const { tokens } = reading;
  const hits = book.incidents.tolls
    .find(tokens, sentence.from, sentence.to)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const triggers: Trigger[] = [];
  for (const hit of hits) {
    const known = triggers.at(-1);
    if (known && hit.from < known.to && known.toll === hit.value) continue;
    const passive = [1, 2, 3].some((back) => {
      const token = tokens[hit.from - back];
      return (
        token !== undefined &&
        hit.from - back >= sentence.from &&
        book.incidents.be.has(token.fold) &&
        !(token.fold === 'left' && back > 1)
      );
    });
    const next = units.find((unit) => unit.from >= hit.to - 1 && unit.from - hit.to <= 3);
    const previous = units.findLast((unit) => unit.to <= hit.from);
    const close = previous && hit.from - previous.to <= 1;
    let faces: Trigger['faces'] = next ? 'after' : 'before';
    if (reading.language === 'en') {
      if (passive) faces = 'before';
      else if (next && close && /^(dead|injured|wounded|hurt)$/.test(tokens[hit.from]?.fold ?? ''))
        faces = 'before';
      if (/^(treated|sustained|suffered|lost|died)$/.test(tokens[hit.from]?.fold ?? '')) faces = 'before';
    } else if (next && previous && close)
      faces = next.from - hit.to <= hit.from - previous.to && next.count ? 'after' : 'before';
    else if (next && previous && next.from - hit.to > hit.from - previous.to) faces = 'before';
    triggers.push({ toll: hit.value, from: hit.from, to: hit.to, faces });
  }
  return triggers;
}

/** The tolls of one sentence: each counted party goes to the nearest word that faces it. */
export function tollFacts(reading: Reading, index: number, book: Book): TollFact[] {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const facts: TollFact[] = [];
  for (const hit of book.incidents.cues.find(reading.tokens, sentence.from, sentence.to)) {
    if (hit.value !== 'none') continue;
    const words = reading.tokens
      .slice(hit.from, hit.to)
      .map((token) => token.fold)
      .join(' ');
    const both = /(casualt|victim|zrtav|viktim|strad|none of)/.test(words);
    const dead = /(kill|dead|ubij|vra)/.test(words);
    const none = { best: 0, low: 0, high: 0 };
    for (const toll of both
      ? (['killed', 'injured'] as const)
      : dead
        ? (['killed'] as const)
        : (['injured'] as const)) {
      facts.push({ toll, party: null, count: none, from: hit.from, to: hit.to, sentence: index });
    }
  }
  if (facts.length > 0) return facts;
  const units = unitsOf(reading, sentence, book);
  const triggers = triggersOf(reading, sentence, book, units);
  const claimed = new Map<Unit, { trigger: Trigger; distance: number }>();
  for (const trigger of triggers) {
    const facing = units.filter((unit) =>
      trigger.faces === 'before' ? unit.to <= trigger.from + 1 : unit.from >= trigger.to - 2,
    );
    const ordered = trigger.faces === 'before' ? facing.reverse() : facing;
    let edge = trigger.faces === 'before' ? trigger.from : trigger.to;
    for (const unit of ordered) {
      const gap =
        trigger.faces === 'before'
          ? reading.tokens.slice(unit.to, edge)
          : reading.tokens.slice(edge, unit.from);
      const distance = Math.abs(trigger.faces === 'before' ? trigger.from - unit.to : unit.from - trigger.to);
      if (distance > REACH || gap.length > 9 || crosses(gap, triggers, unit, trigger)) break;
      const other = claimed.get(unit);
      if (!other || distance < other.distance) claimed.set(unit, { trigger, distance });
      edge = trigger.faces === 'before' ? unit.from : unit.to;
    }
  }
  for (const [unit, { trigger, distance }] of claimed) {
    const count = unit.count ?? (unit.single && distance <= 6 ? { best: 1, low: 1, high: 1 } : null);
    if (!count) continue;
    facts.push({
      toll: trigger.toll,
      party: unit.party,
      count,
      from: Math.min(unit.from, trigger.from),
      to: Math.max(unit.to, trigger.to),
      sentence: index,
    });
  }
  return facts;
}

/** A chain of counted parties breaks where another toll word, a semicolon or a new clause stands between. */
function crosses(
  gap: Reading['tokens'],
  triggers: readonly Trigger[],
  unit: Unit,
  trigger: Trigger,
): boolean {
  const [left, right] = unit.from < trigger.from ? [unit.to, trigger.from] : [trigger.to, unit.from];
  if (
    triggers.some(
      (other) => other !== trigger && other.toll !== trigger.toll && other.from >= left && other.to <= right,
    )
  )
    return true;
  return gap.some(
    (token) =>
      /^[;:()]$/.test(token.text) ||
      /^(who|which|while|whereas|koji|koje|dok|kurse|ndersa|said|says|by|after|when|from|outside|against|prema|od|nga|ndaj|protiv)$/.test(
        token.fold,
      ),
  );
}

const EMPTY: Incident = { killed: null, injured: null, detained: null, byParty: [] };

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

/** One figure out of several reports of the same within an article: the highest best figure, else the highest bound. */
function strongest(counts: readonly Count[]): Count | null {
  return counts.reduce<Count | null>((best, count) => {
    if (!best) return count;
    return (count.best ?? count.low - 0.5) > (best.best ?? best.low - 0.5) ? count : best;
  }, null);
}

/** Adds up the facts of an event once: parties to a total, a stated total where it is larger, none where none is stated. */
export function addUp(facts: readonly TollFact[]): Incident {
  const incident: Incident = { ...EMPTY, byParty: [] };
  const byParty = new Map<string, Record<Toll, Count | null>>();
  for (const toll of TOLLS) {
    const own = facts.filter((fact) => fact.toll === toll);
    if (own.length === 0) continue;
    const positive = own.filter(({ count }) => count.low > 0 || (count.high ?? 1) > 0);
    if (positive.length === 0) {
      incident[toll] = { best: 0, low: 0, high: 0 };
      continue;
    }
    const specific = new Map<string, Count>();
    for (const { party, count } of positive) {
      if (!party || party.id === 'civilians') continue;
      const best = strongest([specific.get(party.id), count].flatMap((value) => (value ? [value] : [])));
      if (best) specific.set(party.id, best);
    }
    const general = strongest(
      positive.filter(({ party }) => !party || party.id === 'civilians').map(({ count }) => count),
    );
    const people = strongest(
      positive.filter(({ party }) => party?.id === 'civilians').map(({ count }) => count),
    );
    const parts = sumOf([...specific.values()]);
    const whole =
      specific.size === 0
        ? general
        : general && (general.best ?? general.low) > (parts.best ?? parts.low)
          ? general
          : parts;
    incident[toll] = whole;
    if (specific.size === 0 && people) specific.set('civilians', people);
    for (const [party, count] of specific) {
      const row = byParty.get(party) ?? { killed: null, injured: null, detained: null };
      row[toll] = count;
      byParty.set(party, row);
    }
  }
  incident.byParty = [...byParty].map(([party, row]) => ({ party, ...row }));
  return incident;
}
