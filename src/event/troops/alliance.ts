import type { Reading } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import { type Change, changeOf } from './change.ts';
import { isDenied } from './denied.ts';
import { gap, type Sight } from './sight.ts';
import { PRESENCE, SEND, SIZE } from './verbs.ts';

const isOpen = wordTest(/^(depends?|varet|zavisi|zavise)$/);

/** The force as a whole grows or shrinks, told without a number: "NATO strengthens its forces", "KFOR najavio povećanje broja vojnika". */
export function allianceChange(reading: Reading, sight: Sight, home: string | null): Change | null {
  const { tokens, sides } = reading;
  const from = sourcesFrom(reading, sight);
  if (
    sight.countries.some(
      (country) => country.side !== 'RS' && (from === Number.POSITIVE_INFINITY || country.from < from),
    )
  )
    return null;
  const counted = sight.troops.length > 0;
  const open = tokens.slice(sight.sentence.from, sight.sentence.to).some(isOpen);
  if (open) return null;
  const nato =
    sight.force === 'EUFOR' ||
    sides.some(({ side, sentence }) => side === 'NATO' && sentence === sight.index);
  const moves = sight.cues.filter(
    (hit) =>
      (hit.cue === 'increase' || hit.cue === 'decrease') &&
      tokens
        .slice(hit.from, hit.to)
        .some(({ fold }) => SIZE.test(fold) || ARRIVAL.test(fold) || SEND.test(fold) || MOVED.test(fold)),
  );
  for (const move of moves) {
    const verb = tokens[move.from]?.fold ?? '';
    const behind = (ranges: readonly { from: number }[], reach = 4) =>
      ranges.some(({ from }) => from >= move.to && from - move.to < reach);
    const object = tokens.slice(move.from + 1, move.to + 4).map(({ fold }) => fold);
    const subject = tokens
      .slice(Math.max(sight.sentence.from, move.from - 5), move.from)
      .map(({ fold }) => fold);
    const sent =
      nato &&
      REINFORCEMENT.test(verb) &&
      sight.cues.some((hit) => SEND.test(tokens[hit.from]?.fold ?? '') && gap(reading, hit, move) <= 3);
    const arrived =
      ((ARRIVAL.test(verb) || (nato && SEND.test(verb))) && object.some((word) => RESERVE.test(word))) ||
      (nato &&
        tokens.slice(move.from, move.to).some(({ fold }) => ARRIVAL.test(fold) || SEND.test(fold)) &&
        subject.some((word) => RESERVE.test(word)));
    const theirs = nato || sight.force === 'EULEX' || MULTIPLE.test(verb);
    const sized =
      !ARRIVAL.test(verb) &&
      (object.some((word) => (sight.force === 'EULEX' && SIZE.test(verb) ? STAFF : SOLDIERS).test(word)) ||
        ((theirs || (move.cue === 'decrease' && sight.named.length > 0)) &&
          (object.some((word) => FORCE.test(word)) || behind(sight.named))));
    const massed =
      sight.named.some((name) => name.to <= move.from && move.from - name.to <= 4) &&
      sight.units.some(({ from: own }) => own >= move.to - 1 && own - move.to <= 6) &&
      tokens
        .slice(move.from, move.to + 4)
        .some(
          ({ fold }, i, all) =>
            NUMBER.test(fold) &&
            [all[i - 1], all[i + 1], all[i + 2]].some((word) => LARGE.test(word?.fold ?? '')),
        );
    const shown =
      sight.named.some((name) => name.to <= move.from && move.from - name.to <= 4) &&
      SIZE.test(verb) &&
      object.some((word) => PRESENCE.test(word));
    if (
      ((!counted && (sent || sized || shown || massed || arrived)) || isPassive(reading, sight, move)) &&
      !isDenied(reading, sight, move)
    )
      return {
        ...changeOf(reading, sight, move.cue === 'decrease' ? 'decrease' : 'increase', move),
        whole: home === null || from < Number.POSITIVE_INFINITY || isOfAlliance(reading, sight, move),
      };
  }
  return null;
}

/** Where the sentence names the countries whose soldiers make a force stronger: "by the deployment of gendarmes from France and Italy". */
function sourcesFrom({ tokens }: Reading, { force, countries }: Sight): number {
  if (force !== 'EULEX') return Number.POSITIVE_INFINITY;
  const first = countries.find(({ from }) => /^(from|iz|nga|of)$/.test(tokens[from - 1]?.fold ?? ''));
  return first?.from ?? Number.POSITIVE_INFINITY;
}

/** "NATO will send more": the alliance stands right before the verb, or the verb tells of the force itself. */
function isOfAlliance({ tokens, sides }: Reading, { index }: Sight, { from }: { from: number }): boolean {
  return (
    !(
      SEND.test(tokens[from]?.fold ?? '') ||
      /^(be|bude)$/.test(tokens[from - 2]?.fold ?? '') ||
      tokens[from - 1]?.fold === 'be'
    ) ||
    sides.some(
      ({ side, sentence, to }) => side === 'NATO' && sentence === index && from - to >= 0 && from - to <= 5,
    )
  );
}

/** "The number of alliance troops in Kosovo will be halved", "KFOR is to shrink by a third": what grows or shrinks stands before its verb. */
export function isPassive(
  { tokens }: Reading,
  { sentence, named }: Sight,
  { from }: { from: number },
): boolean {
  const verb = tokens[from]?.fold ?? '';
  if (!SIZE.test(verb)) return false;
  const before = tokens.slice(Math.max(sentence.from, from - 10), from).map(({ fold }) => fold);
  const last = before.findLast((word) => !/^(also|further|being|\p{L}+ly)$/u.test(word)) ?? '';
  if (SELF.test(verb) && before.includes('do')) return named.some(({ to }) => to <= from);
  const alone = ALONE.test(verb) && /^(will|to|would|has|have|is|are|and)$/.test(last);
  if (!alone && !/^(be|been|bude|biti|bice|is|was|are|were|jete|u|ulet)$/.test(last)) return false;
  const counted =
    before.some((word) => /^(numbers?|strength|size|levels?|broj|numri|numrin)$/.test(word)) &&
    (before.some((word) => SOLDIERS.test(word)) || named.some(({ to }) => to <= from));
  const subject = named.some((name) => name.to <= from && from - name.to <= 4) && !before.includes('in');
  return counted || subject || before.some((word) => /^(force|contingent|presence|mission)$/.test(word));
}

/** "Do të reduktohen": Albanian makes a verb passive by its ending. */
const SELF = /(het|hen)$/;
/** Those of them that need no object. */
const ALONE = /^(shr[iau]nk|slim|drop|f[ae]ll|gr[oe]w|decreas|increas|expand|downsizing|swell)/;
/** Words by which a force becomes many times as large. */
const MULTIPLE = /doubl|tripl|drupl|fish|ostruc/;
const ARRIVAL = /^(arriv(al|ed?|es|ing)|dola(z|sk)|dosl|stig|stiz|pristi|mberri|ardhj|arrit|vijn)/;
const RESERVE = /^re[sz]erv/;
const REINFORCEMENT = /^(reinforcement|pojacanj|perforcim)/;
const SOLDIERS =
  /^(soldiers|troops|peacekeepers|policemen|officers|staff|vojnika|trupa|trupe|policajaca|pripadnika|ushtareve|trupave|trupat|policeve|pjesetareve)$/;
/** Who serves in a mission of police and judges. */
const STAFF =
  /^(staff|personnel|units?|capacit\p{L}*|osoblj\p{L}*|zaposlenih|jedinic[ue]|kapacitet\p{L}*|stafin|stafit|personelin|njesine|njesite|aftesi\p{L}*)$/u;
/** Words by which soldiers are put somewhere. */
const MOVED = /^(mov(e|ed|es|ing)|brought|vendos\p{L}*|solli|sollen|prebac\p{L}*|dove\p{L}*)$/u;
/** "A large number of soldiers", "in great numbers". */
const NUMBER = /^(numbers?|broj\p{L}*|numer\p{L}*)$/u;
const LARGE = /^(large|great|big|considerable|velik\p{L}*|madh|madhe)$/u;
const FORCE =
  /^(force|forces|presence|mission|ranks|snaga|snage|prisustvo|forcat|forcave|pranine|pranise|prezencen|reserve|reserves|rezervne|rezervat)$/;
