import type { Reading } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import { type Change, changeOf } from './change.ts';
import { isDenied } from './denied.ts';
import { gap, type Sight } from './sight.ts';
import { SEND } from './verbs.ts';

const isOpen = wordTest(/^(depends?|varet|zavisi|zavise)$/);

/** The force as a whole grows or shrinks, told without a number: "NATO strengthens its forces", "KFOR najavio povećanje broja vojnika". */
export function allianceChange(reading: Reading, sight: Sight, home: string | null): Change | null {
  const { tokens, sides } = reading;
  const from = sourcesFrom(reading, sight);
  if (
    sight.countries.some((country) => from === Number.POSITIVE_INFINITY || country.from < from) ||
    sight.troops.length > 0
  )
    return null;
  const open = tokens.slice(sight.sentence.from, sight.sentence.to).some(isOpen);
  if (open) return null;
  const nato = sides.some(({ side, sentence }) => side === 'NATO' && sentence === sight.index);
  const moves = sight.cues.filter(
    (hit) =>
      (hit.cue === 'increase' || hit.cue === 'decrease') &&
      [AMOUNT, STRONGER, ARRIVAL, SEND].some((verbs) => verbs.test(tokens[hit.from]?.fold ?? '')),
  );
  for (const move of moves) {
    const arrival = ARRIVAL.test(tokens[move.from]?.fold ?? '');
    const object = tokens.slice(move.to, move.to + 4).map(({ fold }) => fold);
    const sent =
      nato &&
      REINFORCEMENT.test(tokens[move.from]?.fold ?? '') &&
      sight.cues.some((hit) => SEND.test(tokens[hit.from]?.fold ?? '') && gap(reading, hit, move) <= 3);
    const arrived =
      (arrival && object.some((word) => RESERVE.test(word))) ||
      (nato && SEND.test(tokens[move.from]?.fold ?? '') && object.some((word) => RESERVE.test(word)));
    const own =
      !arrival &&
      (object.some((word) => (sight.force === 'EULEX' ? STAFF : SOLDIERS).test(word)) ||
        (sight.force === 'EULEX' &&
          STRONGER.test(tokens[move.from]?.fold ?? '') &&
          object.some((word) => UNITS.test(word))) ||
        ((nato ||
          sight.force === 'EULEX' ||
          MULTIPLE.test(tokens[move.from]?.fold ?? '') ||
          (move.cue === 'decrease' && sight.named.length > 0)) &&
          object.some((word) => FORCE.test(word))));
    if ((sent || own || arrived || isPassive(reading, sight, move)) && !isDenied(reading, sight, move))
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

/** "The number of alliance troops in Kosovo will be halved". */
function isPassive({ tokens }: Reading, { sentence }: Sight, { from }: { from: number }): boolean {
  const before = tokens.slice(Math.max(sentence.from, from - 10), from).map(({ fold }) => fold);
  const force =
    STRONGER.test(tokens[from]?.fold ?? '') &&
    /^(be|been|bude|biti|bice)$/.test(before.findLast((word) => !/^(also|further)$/.test(word)) ?? '') &&
    before.some((word) => /^(force|contingent|presence|mission)$/.test(word));
  if (force) return true;
  return (
    AMOUNT.test(tokens[from]?.fold ?? '') &&
    /^(be|been|bude|biti|bice|is|was|jete|u|ulet)$/.test(before.at(-1) ?? '') &&
    before.some((word) => /^(number|strength|broj|numri|numrin)$/.test(word)) &&
    before.some((word) => SOLDIERS.test(word))
  );
}

const STRONGER =
  /^(reinforc\p{L}*|strengthen\p{L}*|bolster\p{L}*|boost\p{L}*|poja[cs]\p{L}*|o?jaca\p{L}*|osnaz\p{L}*|perforc\p{L}*|forcu\p{L}*|forco\p{L}*)$/u;
/** Words by which a force becomes many times as large. */
const MULTIPLE =
  /^(doubl\p{L}*|tripl\p{L}*|quadrupl\p{L}*|u[dtc]\p{L}*ostruc\p{L}*|(dy|tre|kater)fish\p{L}*)$/u;
const ARRIVAL = /^(arrival|arrived|dolazak|dolaska|stigl\p{L}*|mberrit\p{L}*|ardhj\p{L}*)$/u;
/** What a mission of police makes stronger. */
const UNITS = /^(units?|capacit\p{L}*|jedinic[ue]|kapacitet\p{L}*|njesine|njesite|aftesi\p{L}*)$/u;
const RESERVE = /^(reserve|reserves|rezervnih|rezervne|rezerve|rezervave|rezerva)$/;
const REINFORCEMENT = /^(reinforcement|reinforcements|pojacanj\p{L}*|perforcim\p{L}*)$/u;
const SOLDIERS = /^(soldiers|troops|vojnika|trupa|trupe|ushtareve|trupave|trupat)$/;
/** Who serves in a mission of police and judges. */
const STAFF = /^(staff|personnel|osoblj\p{L}*|zaposlenih|stafin|stafit|personelin)$/u;
const FORCE =
  /^(force|forces|presence|snaga|snage|prisustvo|forcat|forcave|pranine|pranise|prezencen|reserve|reserves|rezervne|rezervat)$/;

/** Words by which a number grows or falls. */
export const AMOUNT =
  /^(tripl\p{L}*|quadrupl\p{L}*|u[dtc]\p{L}*ostruc\p{L}*|(dy|tre|kater)fish\p{L}*|reduc\p{L}*|cut|cuts|cutting|increas\p{L}*|rais\p{L}*|lower\p{L}*|halv\p{L}*|doubl\p{L}*|smanj\p{L}*|umanj\p{L}*|poveca\p{L}*|uveca\p{L}*|rrit\p{L}*|shto\p{L}*|zvogel\p{L}*|pakes\p{L}*|redukt\p{L}*)$/u;
