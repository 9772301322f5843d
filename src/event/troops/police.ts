import { isHeadRole } from '../head.ts';
import type { Reading, Token } from '../reading.ts';
import type { Finding } from './build.ts';
import { changeOf } from './change.ts';
import { changeFinding } from './changed.ts';
import { isDenied } from './denied.ts';
import type { Sight } from './sight.ts';
import { GOES, PRESENCE, SEND, SIZE } from './verbs.ts';

/** Where the police of Kosovo are sent as a force is. */
const NORTH =
  /^(northern-kosovo|administrative-line|(north-mitrovica|leposavic|zvecan|zubin-potok)(-municipality)?)$/;
/** Words by which they go there without being sent. */
const ENTER =
  /^(enter\p{L}*|deployed|stationed|mov(e|ed|es|ing)|mass(ed|ing)|came|raspored\p{L}*|usl\p{L}*|usao|dosl\p{L}*|dosao|gomila\p{L}*|nagomila\p{L}*|hyn\p{L}*|hyr[ei]\p{L}*|futen|erdh\p{L}*|vendos\p{L}*)$/u;
/** Words by which they go away again. */
const LEAVE = /^(left|leave|leaves|leaving|napust\p{L}*|otis\p{L}*|larg(o|u)\p{L}*|lane|leshu\p{L}*)$/u;
/** The north without its land: "u dërguan në veri". */
const NORTHWARD = /^(north|sever|severu|severa|veri|veriut)$/;
/** Words of a single operation of theirs, which is an incident. */
const OPERATION =
  /^(arrest\p{L}*|raid\p{L}*|search\p{L}*|operations?|operacij\p{L}*|pucnjav\p{L}*|puca\p{L}*|shots|shooting|gunfire|uhaps\p{L}*|hapse\p{L}*|hapsi\p{L}*|pretres\p{L}*|racij\p{L}*|akcij\p{L}*|bastis\p{L}*|operacion\p{L}*|kontroll\p{L}*|injured|wounded|povredjen\p{L}*|lendu\p{L}*|plagos\p{L}*)$/u;

/** What a few of them enter, in an operation. */
const BUILDING =
  /^(zgrad\p{L}*|prostorij\p{L}*|objek\p{L}*|kuc[aeu]|dvoriste|building|premises|offices?|houses?|ndertes\p{L}*|zyr\p{L}*|godin\p{L}*|objekt\p{L}*|oborr\p{L}*)$/u;
/** Tokens from the entering to the building. */
const INTO_REACH = 8;

/** "Police entered the municipal building": no force that comes to an area. */
function intoBuilding(behind: readonly Token[]): boolean {
  const end = behind.findIndex(({ kind }) => kind === 'mark');
  return behind.slice(0, end < 0 ? behind.length : end).some(({ fold }) => BUILDING.test(fold));
}

/** Whom there are more of: "increased its forces", "the number of police". */
const MANY = /^(forces?|numbers?|officers|police|snag\p{L}*|broj\p{L}*|forca\p{L}*|numr\p{L}*|polic\p{L}*)$/u;
/** "The police sent a request": they send, and nobody of theirs goes. */
function isSender(
  { tokens, language }: Reading,
  { named, units, sentence }: Sight,
  { from, to }: { from: number; to: number },
): boolean {
  const verb = tokens[from]?.fold ?? '';
  if (!SEND.test(verb) || !named.some((name) => name.to <= from)) return false;
  const before = tokens[from - 1]?.fold ?? '';
  const passive = {
    en: /^(be|been|being|is|are|was|were|has|have)$/.test(before) || /^(deployed|moved)$/.test(verb),
    sr: !/(l[aeio]|ao)$/.test(verb),
    sq: /^(u|te|jane|ishin|eshte|ishte)$/.test(before),
  }[language];
  const goes = ({ from: own }: { from: number }) => own >= to && own < sentence.to;
  const team = tokens.slice(to, to + 8).some(({ fold }) => /^(team|ekip\p{L}*|tim|timov\p{L}*)$/u.test(fold));
  return !passive && (team || !(named.some(goes) || units.some(goes)));
}

/** "More officers who resigned", "the number of injured officers": no more of them there. */
function isOfOthers({ tokens }: Reading, { sentence }: Sight, { from }: { from: number }): boolean {
  return (
    SIZE.test(tokens[from]?.fold ?? '') &&
    tokens
      .slice(from + 1, Math.min(sentence.to, from + 10))
      .some(({ fold }) =>
        /^(resign\p{L}*|quit|injured|wounded|killed|ostavk\p{L}*|povredjen\p{L}*|ranjen\p{L}*|ubijen\p{L}*|doreheq\p{L}*|lenduar|plagosur|vrare)$/u.test(
          fold,
        ),
      )
  );
}

/** "KFOR will take their place", "na njihovo mesto došli su vojnici Kfora": the force comes where the police leave. */
export function takesPlace(reading: Reading, sight: Sight): Finding | null {
  const relief = sight.cues.find(({ cue }) => cue === 'rotation');
  const theirs = relief && reading.tokens.slice(relief.from, relief.to).some(({ fold }) => THEIRS.test(fold));
  if (!theirs || sight.countries.length > 0 || !sight.named.some(({ value }) => value === 'KFOR'))
    return null;
  if (isDenied(reading, sight, relief)) return null;
  return changeFinding(changeOf(reading, sight, 'increase', relief), null, null, relief);
}

const THEIRS = /^(place|places|positions?|over|mesto|mjesto|polozaj\p{L}*|vend|vendin|pozicion\p{L}*)$/u;

/** "Special units of Kosovo's police were sent to the north", "povukle su se sa Jarinja": a force that comes or goes, though no army. */
export function policeMove(reading: Reading, sight: Sight): Finding | null {
  const { tokens, places } = reading;
  const { from, to } = sight.sentence;
  const there =
    places.some(
      ({ place, sentence, role }) =>
        sentence === sight.index && role !== 'dateline' && NORTH.test(place.municipality ?? place.id),
    ) || tokens.slice(from, to).some(({ fold }) => NORTHWARD.test(fold));
  const operation = reading.sentences.some(
    (sentence, index) =>
      (index === sight.index || isHeadRole(sentence.role)) &&
      tokens.slice(sentence.from, sentence.to).some(({ fold }) => OPERATION.test(fold)),
  );
  if (!there) return null;
  const verb = (at: number) => tokens[at]?.fold ?? '';
  const shown = (end: number) =>
    tokens.slice(end, end + 4).some(({ fold }) => PRESENCE.test(fold) || MANY.test(fold));
  const isOwn = (at: { from: number; to: number }) =>
    sight.named.some((name) =>
      name.from < at.from
        ? at.from - name.to <= 8
        : name.from - at.to <= (SEND.test(tokens[at.from]?.fold ?? '') ? 8 : 4) &&
          !LEAVE.test(tokens[at.from]?.fold ?? ''),
    );
  const entries = tokens
    .slice(from, to)
    .flatMap(({ fold }, i) =>
      ENTER.test(fold) && !intoBuilding(tokens.slice(from + i + 1, Math.min(to, from + i + INTO_REACH)))
        ? [{ from: from + i, to: from + i + 1, cue: 'increase' }]
        : LEAVE.test(fold)
          ? [{ from: from + i, to: from + i + 1, cue: 'decrease' }]
          : [],
    );
  const at = [
    ...sight.cues.filter(
      (hit) =>
        hit.cue === 'decrease' ||
        (hit.cue === 'increase' && (SEND.test(verb(hit.from)) || GOES.test(verb(hit.from)) || shown(hit.to))),
    ),
    ...entries,
  ].find(isOwn);
  if (!at || (operation && !SIZE.test(verb(at.from))) || isDenied(reading, sight, at)) return null;
  const foreign = sight.countries.some(
    (own) =>
      own.from < at.to || sight.named.some((name) => own.from - name.to <= 2 && name.from - own.to <= 2),
  );
  if (foreign || isSender(reading, sight, at) || isOfOthers(reading, sight, at)) return null;
  const change = changeOf(reading, sight, at.cue === 'decrease' ? 'decrease' : 'increase', at);
  const [item] = sight.troops;
  return changeFinding(change, item?.value && item.value >= 20 ? item.value : null, null, at);
}
