import type { Reading } from '../reading.ts';
import type { Finding } from './build.ts';
import { type Change, changeOf } from './change.ts';
import { changeFinding } from './changed.ts';
import type { Range } from './counted.ts';
import { isDenied } from './denied.ts';
import type { Sight } from './sight.ts';

/** Words by which soldiers go away. */
const LEAVE =
  /^(withdr\p{L}*|pull\p{L}*|leave|leaves|left|leaving|depart\p{L}*|povlac\p{L}*|povuk\p{L}*|povuc\p{L}*|napust\p{L}*|odlaz\p{L}*|odlas\p{L}*|otis\p{L}*|otic\p{L}*|vrac\p{L}*|vratic\p{L}*|terh[eio]q\p{L}*|largo\p{L}*|largu\p{L}*)$/u;
/** What parts the one who goes from the one who comes. */
const APART = /^(and|while|whereas|with|;|,|i|a|dok|dhe|e|ndersa|kurse|nderkohe)$/;
/** "In their place", "umesto njih": the relief without its verb. */
const STEAD =
  /(^| )(in (their|its) (place|stead)|instead of (them|it)|um(j)?esto (njih|nje)|na njihovo mesto|ne vend te (tyre|saj|tij))( |$)/;
/** Those who are relieved, by their pronoun, or a passive: the same soldiers who leave. */
const THEM =
  /(^| )(them|their|its|it|replaced by|relieved by|ih|njihov\p{L}*|bice zamenjen\p{L}*|zamenjen\p{L}*|tyre|saj|tij|i zevendeso\p{L}*|zevendesohe\p{L}*|zevendesua\p{L}*|zevendesuar nga)( |$)/u;

/** "Ukraine withdraws its 130 soldiers, and Hungary will replace them": one country leaves and another one comes. */
export function replacement(reading: Reading, sight: Sight, home: string | null): Finding[] | null {
  const { tokens } = reading;
  const { sentence, cues, countries, troops } = sight;
  const leave = cues.find((hit) => hit.cue === 'decrease' && LEAVE.test(tokens[hit.from]?.fold ?? ''));
  if (!leave || sight.force === 'SAF') return null;
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ fold }) => fold)
      .join(' ');
  const relief = cues.find(({ cue, from }) => cue === 'rotation' && from >= leave.to) ?? stead();
  if (!relief) return null;
  const cut = cutAt();
  if (cut < 0 || !THEM.test(words(cut, Math.min(sentence.to, relief.to + 6)))) return null;
  const sides = (from: number, to: number) => [
    ...new Set(countries.filter((own) => own.from >= from && own.to <= to).map(({ side }) => side)),
  ];
  const gone = sides(sentence.from, cut);
  const come = sides(cut, sentence.to).filter((side) => !gone.includes(side));
  const [other] = come;
  const own = gone.length === 1 ? (gone[0] ?? null) : gone.length === 0 ? home : null;
  if (!other || come.length > 1 || own === null || own === other) return null;
  if (isDenied(reading, sight, leave) || isDenied(reading, sight, relief)) return null;
  const left = changeOf(reading, sight, 'decrease', leave);
  const told = changeOf(reading, sight, 'increase', relief);
  if (left.type === 'proposal' || told.type === 'proposal') return null;
  const took: Change =
    left.decision === 'announced' ? { ...told, decision: 'announced', status: 'planned' } : told;
  const amount = (from: number, to: number) =>
    troops.find((item) => item.from >= from && item.to <= to && (item.value ?? 0) >= 5)?.value ?? null;
  const at = { from: leave.from, to: leave.to };
  return [
    changeFinding(left, amount(sentence.from, cut), own, at),
    changeFinding(took, amount(cut, sentence.to), other, at),
  ];

  /** The relief that is told by its place alone. */
  function stead(): Range | undefined {
    const text = words(leave?.to ?? sentence.from, sentence.to);
    if (!STEAD.test(text)) return undefined;
    return cues.find((hit) => hit.cue === 'increase' && hit.from > (leave?.to ?? 0));
  }

  /** Where the clause of the relief begins. */
  function cutAt(): number {
    for (let i = (relief?.from ?? 0) - 1; i > (leave?.to ?? 0) - 1; i--)
      if (APART.test(tokens[i]?.fold ?? '')) return i;
    return -1;
  }
}
