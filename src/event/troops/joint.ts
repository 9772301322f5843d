import type { Reading } from '../reading.ts';
import { type Change, changeOf } from './change.ts';
import type { Range } from './counted.ts';
import { isDenied } from './denied.ts';
import { gap, type Sight } from './sight.ts';
import { GOES, JOIN, SEND, SIZE, UNIT } from './verbs.ts';
import { LINE, OUT, plain } from './where.ts';

/** A change that several countries make and no number tells: "Denmark and Norway will withdraw their soldiers", "soldiers from Spain and Portugal joined the force". */
export function jointChange(reading: Reading, sight: Sight): Change[] {
  const { tokens } = reading;
  const { cues, countries, named, troops, units } = sight;
  const verb = ({ from }: Range) => tokens[from]?.fold ?? '';
  const joins = cues.find((hit) => /^(increase|join)$/.test(hit.cue) && JOIN.test(verb(hit)));
  const move =
    cues.find(
      (hit) =>
        hit.cue === 'decrease' || (hit.cue === 'increase' && (SEND.test(verb(hit)) || GOES.test(verb(hit)))),
    ) ?? joins;
  const whose = move === joins ? named : units;
  if (!move || troops.length > 0 || whose.length === 0) return [];
  const list = countries.filter(({ side }) => side !== 'RS');
  const beside = ({ to }: Range, { from }: Range) =>
    from >= to && tokens.slice(to, from).every(({ fold }) => /^(,|and|i|e|dhe|the)$/.test(fold));
  const chain = list.filter((own, i) => {
    const [before, after] = [list[i - 1], list[i + 1]];
    return (before && beside(before, own)) || (after && beside(own, after));
  });
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last || first.side === last.side || isDenied(reading, sight, move)) return [];
  const sourced = /^(from|iz|nga)$/.test(tokens[first.from - 1]?.fold ?? '');
  const soldiers =
    units.some(({ to }) => to === first.from - 1) && !units.some((unit) => UNIT.test(verb(unit)));
  const near = sourced
    ? soldiers && gap(reading, first, move) <= 14
    : move.from >= last.to && move.from - last.to <= 3;
  if (!near) return [];
  const change = changeOf(reading, sight, move.cue === 'decrease' ? 'decrease' : 'increase', move);
  return [...new Set(chain.map(({ side }) => side))].map((side) => ({ ...change, side }));
}

/** A country that leaves the force: "Estonia has left KFOR", "Estonija je izašla iz misije". */
export function departure(reading: Reading, sight: Sight): Change | null {
  const { tokens } = reading;
  const [force] = sight.named;
  const country = sight.countries.find(({ side }) => side !== 'RS');
  const move = sight.cues.find(({ cue, from }) => cue === 'decrease' && !SIZE.test(tokens[from]?.fold ?? ''));
  if (!country || !move || country.from >= move.to || move.from - country.to > 4) return null;
  const said = tokens
    .slice(move.from, move.to)
    .some(({ fold }) => /^(mission|participation|presence)$/.test(fold));
  if (!said && (!force || sight.troops.length > 0 || gap(reading, move, force) > 3)) return null;
  return isDenied(reading, sight, move)
    ? null
    : { ...changeOf(reading, sight, 'decrease', move), side: country.side };
}

/** "KFOR has left the municipal building", "vojnici Kfora napustili su most": soldiers of the force who give up what they guarded. */
export function fromThePost(reading: Reading, sight: Sight): Change | null {
  const { tokens } = reading;
  const move = sight.cues.find(({ cue, from }) => cue === 'decrease' && !SIZE.test(tokens[from]?.fold ?? ''));
  if (!move || sight.troops.length > 0 || sight.countries.length > 0 || sight.force !== 'KFOR') return null;
  const who = [...sight.named, ...sight.units].some(({ from, to }) => to <= move.from || from - move.to <= 1);
  const what = tokens
    .slice(move.from + 1, Math.min(sight.sentence.to, move.to + 4))
    .some(({ fold }) => POST.test(fold));
  return who && what && !isDenied(reading, sight, move) ? changeOf(reading, sight, 'decrease', move) : null;
}

/** What soldiers stand guard at. */
const POST =
  /^(buildings?|halls?|crossings?|bridges?|monaster(y|ies)|checkpoints?|posts?|schools?|zgrad\p{L}*|prelaz\p{L}*|most|mosta|manastir\p{L}*|punkt\p{L}*|objek\p{L}*|pik(a|en|es|at|ave)|ur(a|en|es)|ndertes\p{L}*)$/u;

/** A country that becomes a part of the force: "Croatia joined KFOR", "Letonija se priključila Kforu". */
export function accession(reading: Reading, sight: Sight): Change | null {
  const { tokens } = reading;
  const [country, second] = sight.countries;
  const [force] = sight.named;
  const move = sight.cues.find(({ from }) => JOIN.test(tokens[from]?.fold ?? ''));
  if (!country || second || !force || !move || sight.troops.length > 0 || country.side === 'RS') return null;
  const object = force.from > move.from && force.from - move.from <= 3;
  const subject = country.to <= move.from && move.from - country.to <= 4;
  return object && subject && !isDenied(reading, sight, move)
    ? { ...changeOf(reading, sight, 'increase', move), side: country.side }
    : null;
}

const BEGUN = /^(begun|began|started|poce\p{L}*|krenul\p{L}|filluar|filloi)$/u;

/** Where an army lives in peace. */
const BARRACKS = /^(barracks|garrisons?|kasarn\p{L}*|garnizon\p{L}*|kazerm\p{L}*)$/u;

/** "Serbia has begun withdrawing troops from the border", "jedinice su se vratile u kasarne": its soldiers leave the line. */
export function fromTheLine(reading: Reading, sight: Sight): Change | null {
  const { tokens } = reading;
  const move = sight.cues.find(
    (hit) =>
      hit.cue === 'decrease' &&
      (BEGUN.test(tokens[hit.from - 2]?.fold ?? '') ||
        BEGUN.test(tokens[hit.from]?.fold ?? '') ||
        !tokens.slice(hit.from - 1, hit.to).some(({ fold }) => /^(to|da|te)$/.test(fold))),
  );
  const text = plain(reading, sight.sentence);
  const home = move && tokens.slice(move.from, move.to + 6).some(({ fold }) => BARRACKS.test(fold));
  if (!move || !(home || LINE.test(text) || OUT.test(text)) || isDenied(reading, sight, move)) return null;
  const change = changeOf(reading, sight, 'decrease', move);
  if (change.type === 'proposal') return null;
  return [move.from, move.from - 2].some((at) => BEGUN.test(tokens[at]?.fold ?? ''))
    ? { ...change, type: 'withdrawal', decision: 'done', status: 'reported' }
    : change;
}

const ENTERS =
  /^(enter\p{L}*|mov(e|ed|es|ing)|return\p{L}*|deploy\p{L}*|usl\p{L}*|usao|ulaz\p{L}*|raspored\p{L}*|vrati\p{L}*|hyn\p{L}*|hyr[ei]\p{L}*|kthy?e\p{L}*|rikthy?e\p{L}*|vendos\p{L}*)$/u;
const ZONE = /^(zone|buffer|sectors?|zon[aeu]|sektor\p{L}*|zones|zonen)$/u;
/** The zone along the line that was closed to the army until 2001. */
export const SAFETY =
  /(^|[^\p{L}])(ground safety zone|kopnen\p{L}* zon\p{L}* bezb|копнен\p{L}* зон\p{L}* безб|zon\p{L}* (e|së) sigurisë tokësore)/iu;
/** Tokens from the entering to the zone. */
const ZONE_REACH = 12;

/** "Yugoslav troops moved into the buffer zone", "vojska je ušla u sektor B": the army comes back to the line. */
export function intoTheZone(reading: Reading, sight: Sight): Change | null {
  const { tokens } = reading;
  const { from, to } = sight.sentence;
  if (!tokens.slice(from, to).some(({ fold }) => ZONE.test(fold))) return null;
  if (sight.named.length === 0 && !SAFETY.test(sight.sentence.text)) return null;
  for (let i = from; i < to; i++) {
    if (!ENTERS.test(tokens[i]?.fold ?? '')) continue;
    const zone = tokens.slice(i + 1, Math.min(to, i + ZONE_REACH)).some(({ fold }) => ZONE.test(fold));
    const at = { from: i, to: i + 1 };
    if (zone && !isDenied(reading, sight, at)) return changeOf(reading, sight, 'increase', at);
  }
  return null;
}
