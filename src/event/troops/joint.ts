import type { Reading } from '../reading.ts';
import { LINE } from './build.ts';
import { type Change, changeOf } from './change.ts';
import { isDenied } from './denied.ts';
import { gap, type Sight } from './sight.ts';
import { SEND, SIZE } from './verbs.ts';

/** A change that several countries make and no number tells: "Denmark and Norway will withdraw their soldiers". */
export function jointChange(reading: Reading, sight: Sight): Change[] {
  const { tokens } = reading;
  if (sight.troops.length > 0 || sight.units.length === 0) return [];
  const move = sight.cues.find(
    ({ cue, from }) => cue === 'decrease' || (cue === 'increase' && SEND.test(tokens[from]?.fold ?? '')),
  );
  const list = move ? sight.countries.filter(({ to, side }) => to <= move.from && side !== 'RS') : [];
  const chain = list.filter((country, i) =>
    [list[i - 1], list[i + 1]].some(
      (other) =>
        other &&
        other.side !== country.side &&
        tokens
          .slice(Math.min(country.to, other.to), Math.max(country.from, other.from))
          .every(({ fold }) => /^(,|and|i|e|dhe|the)$/.test(fold)),
    ),
  );
  const last = chain.at(-1);
  if (!move || !last || chain.length < 2 || move.from - last.to > 3 || isDenied(reading, sight, move))
    return [];
  const change = changeOf(reading, sight, move.cue === 'decrease' ? 'decrease' : 'increase', move);
  return [...new Set(chain.map(({ side }) => side))].map((side) => ({ ...change, side }));
}

/** A country that leaves the force: "Estonia has left KFOR", "Estonija je izašla iz misije". */
export function departure(reading: Reading, sight: Sight): Change | null {
  const { tokens } = reading;
  const [force] = sight.named;
  const country = sight.countries.find(({ side }) => side !== 'RS');
  const move = sight.cues.find(({ cue, from }) => cue === 'decrease' && !SIZE.test(tokens[from]?.fold ?? ''));
  if (!country || !move || country.to > move.from || move.from - country.to > 4) return null;
  const said = tokens
    .slice(move.from, move.to)
    .some(({ fold }) => /^(mission|participation|presence)$/.test(fold));
  if (!said && (!force || sight.troops.length > 0 || gap(reading, move, force) > 3)) return null;
  return isDenied(reading, sight, move)
    ? null
    : { ...changeOf(reading, sight, 'decrease', move), side: country.side };
}

const BEGUN = /^(begun|began|started|poce\p{L}*|krenul\p{L}|filluar|filloi)$/u;

/** "Serbia has begun withdrawing troops from the border": its soldiers leave the line. */
export function fromTheLine(reading: Reading, sight: Sight): Change | null {
  const { tokens } = reading;
  const move = sight.cues.find(
    (hit) =>
      hit.cue === 'decrease' &&
      (BEGUN.test(tokens[hit.from - 2]?.fold ?? '') ||
        !tokens.slice(hit.from - 1, hit.to).some(({ fold }) => /^(to|da|te)$/.test(fold))),
  );
  if (
    !move ||
    !(sight.about || sight.named.length > 0) ||
    !LINE.test(sight.sentence.text) ||
    isDenied(reading, sight, move)
  )
    return null;
  const change = changeOf(reading, sight, 'decrease', move);
  return BEGUN.test(tokens[move.from - 2]?.fold ?? '')
    ? { ...change, type: 'withdrawal', decision: 'done', status: 'reported' }
    : change;
}
