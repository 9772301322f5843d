import type { Reading, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import { allianceChange, isPassive } from './alliance.ts';
import type { TroopCue } from './book.ts';
import { type Change, changeOf } from './change.ts';
import type { Range } from './counted.ts';
import { isApproved, NAMED } from './decision.ts';
import { isDenied } from './denied.ts';

import { accession, departure, fromTheLine, fromThePost, intoTheZone } from './joint.ts';
import { gap, type Sight } from './sight.ts';
import { isHabit } from './turn.ts';
import { DEPLOYED, JOIN, PRESENCE, SEND, SIZE, TOLD, UNIT } from './verbs.ts';

const isCommander = wordTest(/^(commander|commanders|komandant\p{L}*)$/u);
const isCommand = wordTest(/^(command|komand[aeiou]\p{L}{0,2})$/u);

/** A change told without a number: a relief, an increase under review, a reinforcement on its way. */
export function bareChange(reading: Reading, sight: Sight, home: string | null): Change | null {
  if (!sight.about && sight.named.length === 0 && sight.force !== 'SAF') return null;
  const find = (cue: TroopCue) =>
    sight.cues.find((hit) => hit.cue === cue && !isDenied(reading, sight, hit)) ??
    sight.cues.find((hit) => hit.cue === cue);
  const proposal =
    sight.cues.find((hit) => hit.cue === 'proposal' && !isApproved(reading, hit.from)) ?? find('draft');
  const increase = find('increase');
  const decrease = find('decrease');
  const pivot = proposal ?? sight.units[0] ?? sight.named[0];
  const cue =
    increase && decrease && pivot
      ? gap(reading, pivot, increase) <= gap(reading, pivot, decrease)
        ? increase
        : decrease
      : (increase ?? decrease);
  if (cue && isDenied(reading, sight, cue)) return null;
  if (sight.force === 'SAF') return fromTheLine(reading, sight) ?? intoTheZone(reading, sight);
  if (sight.countries.some((own) => own.side === 'RS' && !isNeighbour(reading, own))) return null;
  if (proposal && cue && gap(reading, proposal, cue) <= 10 && isOfSoldiers(reading, sight, proposal, cue))
    return {
      type: 'proposal',
      direction: cue.cue === 'increase' ? 'increase' : 'decrease',
      decision: 'proposed',
      status: 'reported',
      at: cue,
      ...nationalOf(sight, cue),
    };
  if (cue && (isRecalled(reading, sight) || isNamedOnly(reading, sight, cue))) return null;
  const isTold = (hit: (typeof sight.cues)[number]) =>
    isTransfer(reading, hit) || isByUnit(reading, sight, hit);
  const reliefs = sight.cues.filter((hit) => hit.cue === 'rotation' && !isDenied(reading, sight, hit));
  const rotation = (sight.countries.length > 0 ? undefined : reliefs.find(isTold)) ?? find('rotation');
  const command =
    reading.tokens.slice(sight.sentence.from, sight.sentence.to).some(isCommander) ||
    (rotation !== undefined &&
      reading.tokens
        .slice(rotation.from, rotation.to + 3)
        .some((token, i, all) => isCommand(token) && all[i + 1]?.fold !== 'post' && !isRegional(all, i)));
  const noun =
    rotation &&
    /^(rota|transfer|change|relief|hand$|handover)/.test(reading.tokens[rotation.from]?.fold ?? '');
  const standing =
    rotation &&
    reading.tokens
      .slice(Math.max(sight.sentence.from, rotation.from - 6), rotation.from)
      .some(
        ({ fold }, i, all) =>
          STANDING.test(fold) || (noun && /^(in|during)$/.test(fold) && all.length - i <= 4),
      );
  if (
    rotation &&
    !standing &&
    !isHabit(reading, sight, rotation) &&
    sight.sentence.role !== 'title' &&
    (sight.countries.length > 0 ||
      isTold(rotation) ||
      (home !== null && isFresh(reading, sight, rotation))) &&
    sight.about &&
    (!command || isByUnit(reading, sight, rotation))
  )
    return changeOf(reading, sight, 'rotation', rotation);
  return (
    unitMove(reading, sight, home) ??
    moreTroops(reading, sight) ??
    contribution(reading, sight) ??
    allianceChange(reading, sight, home) ??
    fromThePost(reading, sight)
  );
}

/** "To the border with Serbia", "na granicu između Kosova i Srbije": the land on the other side. */
function isNeighbour({ tokens }: Reading, { from }: Range): boolean {
  return tokens
    .slice(Math.max(0, from - 6), from)
    .some(({ fold }) =>
      /^(border|boundary|frontier|line|granic\p{L}*|linij\p{L}*|kufi\p{L}*|vij[ae]\p{L}*)$/u.test(fold),
    );
}

/** "KFOR asks that the barricades be removed": who asks is not what goes. */
function isOfSoldiers(
  reading: Reading,
  { named, units, sentence }: Sight,
  proposal: Range,
  cue: Range,
): boolean {
  const near = [...units, ...named].some(
    (own) =>
      gap(reading, own, cue) <= 8 &&
      !(named.includes(own as never) && own.to <= proposal.from && proposal.from - own.to <= 2),
  );
  return (
    near ||
    reading.tokens
      .slice(Math.max(sentence.from, cue.from - 6), cue.to + 6)
      .some(
        ({ fold }) =>
          PRESENCE.test(fold) ||
          /^(number|numbers|force|forces|mission|broj\p{L}*|numr\p{L}*|snag\p{L}*|misij\p{L}*|mision\p{L}*|forc\p{L}*)$/u.test(
            fold,
          ),
      )
  );
}

/** "The possible withdrawal of American forces": whose soldiers are weighed, where several countries are named. */
function nationalOf({ countries, units }: Sight, cue: { to: number }): { side?: string } {
  if (new Set(countries.map(({ side }) => side)).size < 2) return {};
  const own = new Set(
    countries
      .filter(({ from, to }) => from === cue.to || units.some((unit) => unit.from === to))
      .map(({ side }) => side),
  );
  const [side] = own;
  return side !== undefined && own.size === 1 ? { side } : {};
}

/** "Regional Command East", "Komanda Rajonale": a part of the force, and no post. */
export function isRegional(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at + 1].some((i) => /^(regional|rajonal)/.test(tokens[i]?.fold ?? ''));
}

/** "The outgoing contingent was relieved by the contingent of …": a unit on either side. */
function isByUnit({ tokens }: Reading, { units }: Sight, at: { from: number; to: number }): boolean {
  const unit = ({ from, to }: Range) => tokens.slice(from, to).some(({ fold }) => UNIT.test(fold));
  return (
    units.some((own) => own.to <= at.from && unit(own)) && units.some((own) => own.from >= at.to && unit(own))
  );
}

/** "A fresh company relieves them": a unit right before the verb, in a text on one country. */
function isFresh({ tokens }: Reading, { units }: Sight, { from }: { from: number }): boolean {
  return units.some(
    (unit) => unit.to <= from && from - unit.to <= 2 && UNIT.test(tokens[unit.from]?.fold ?? ''),
  );
}

/** "A ceremony of transfer of authority": whose it is, the text says elsewhere. */
function isTransfer({ tokens }: Reading, { from, to }: { from: number; to: number }): boolean {
  return tokens
    .slice(from, to + 1)
    .some(({ fold }) =>
      /^(authority|responsibility|odgovornosti|autoritetit|pergjegjesis\p{L}*)$/u.test(fold),
    );
}

/** "The current rotation", "every rotation": one that is there or always comes. */
const STANDING =
  /^(current|present|every|each|earlier|previous|regular|sadasnj\p{L}*|trenutn\p{L}*|redovn\p{L}*|aktual\p{L}*)$/u;

/** "The time was right for a reduction": named in the body, and nothing says that it comes or has come. */
function isNamedOnly({ tokens }: Reading, { sentence, cues }: Sight, { from }: { from: number }): boolean {
  const judged =
    NAMED.test(tokens[from]?.fold ?? '') &&
    tokens
      .slice(from + 1, Math.min(sentence.to, from + 7))
      .some(
        ({ fold }, i, all) =>
          /^(nuk|nije|nisu|isn|aren|not)$/.test(fold) ||
          (/^(eshte|is|je)$/.test(fold) && /^(nuk|not|no)$/.test(all[i + 1]?.fold ?? '')),
      );
  if (judged) return true;
  return (
    sentence.role === 'body' &&
    NAMED.test(tokens[from]?.fold ?? '') &&
    !cues.some(({ cue }) => cue === 'announce' || cue === 'proposal') &&
    !tokens.slice(sentence.from, sentence.to).some(({ fold }) => COMES.test(fold))
  );
}

const COMES =
  /^(began|begun|begins?|started|starts?|completed?|finished|ordered|poce\p{L}*|pocinj\p{L}*|zavrse\p{L}*|naredi\p{L}*|fillo\p{L}*|filluar|perfundo\p{L}*|perfundu\p{L}*|urdhero\p{L}*|urdheru\p{L}*|vazhdo\p{L}*|continu\p{L}*|nastav\p{L}*|nise|niste|nis|nisi)$/u;

/** "Since then the alliance has increased its presence": how it came to be so, no news. */
export function isRecalled({ tokens }: Reading, { sentence }: Sight): boolean {
  if (sentence.role !== 'body') return false;
  const words = tokens.slice(sentence.from, sentence.to).map(({ fold }) => fold);
  return words.some(
    (word, i) =>
      /^(since|otkako)$/.test(word) ||
      (/^(years|vjet|vite|godina|godine)$/.test(word) &&
        /^(later|on|me|kasnije|docnije)$/.test(words[i + 1] ?? '')) ||
      (word === 'od' && /^(tada|maja|juna|septembra|prosl\p{L}*|\d+|kada)$/u.test(words[i + 1] ?? '')) ||
      (word === 'qe' && /^(nga|prej)$/.test(words[i + 1] ?? '')),
  );
}

/** A country that cuts or raises its contingent, told without a number: "Slovenia will reduce the number of its soldiers". */
function contribution(reading: Reading, sight: Sight): Change | null {
  const sides = new Set(sight.countries.map(({ side }) => side));
  if (sides.size !== 1) return null;
  const move = sight.cues.find(
    (hit) =>
      (hit.cue === 'increase' || hit.cue === 'decrease') &&
      (SIZE.test(reading.tokens[hit.from]?.fold ?? '') ||
        COMPARED.test(reading.tokens[hit.to - 1]?.fold ?? '') ||
        (hit.cue === 'decrease' &&
          [hit.to, hit.to + 1].some((at) => OWN.test(reading.tokens[at]?.fold ?? '')))) &&
      (isPassive(reading, sight, hit) ||
        sight.units.some((unit) => unit.from >= hit.to && unit.from - hit.to <= 5) ||
        reading.tokens.slice(hit.from, hit.to + 3).some(({ fold }) => PRESENCE.test(fold))),
  );
  return move && !isDenied(reading, sight, move)
    ? changeOf(reading, sight, move.cue === 'decrease' ? 'decrease' : 'increase', move)
    : null;
}

/** "Will make its presence stronger", "jačim", "më të fortë". */
const COMPARED = /^(stronger|larger|bigger|smaller|jacim|vecim|manjim|forte|madhe|vogel)$/;

/** "Withdraws its soldiers", "t'i tërheqë ushtarët e saj". */
const OWN = /^(its|their|svoj\p{L}*|saj|ushtaret|ushtareve|trupat|trupave)$/u;

/** More troops without their number: "NATO will send additional forces". */
function moreTroops(reading: Reading, sight: Sight): Change | null {
  const extra = sight.extras.find((hit) =>
    sight.units.some((unit) => Math.min(Math.abs(unit.from - hit.to), Math.abs(hit.from - unit.to)) <= 1),
  );
  if (!extra) return null;
  const before = (cue: string, verbs: RegExp, reach: number) =>
    sight.cues.find(
      (hit) =>
        hit.cue === cue &&
        verbs.test(reading.tokens[hit.from]?.fold ?? '') &&
        hit.to <= extra.from &&
        extra.from - hit.to <= reach,
    );
  const move =
    sight.cues.find((hit) => hit.cue === 'increase' && gap(reading, hit, extra) <= 5) ??
    before('announce', GRANT, 3) ??
    before('proposal', ASK, 1);
  return move && !isDenied(reading, sight, move) ? changeOf(reading, sight, 'increase', move) : null;
}

/** "Called for more troops". */
const ASK =
  /^(ask|call|demand|request|urge|seek|want|traz|zatraz|zahtev|zahtij|poziv|pozv|kerko|kerk|bej|ber)/;

/** "Has authorised additional forces". */
const GRANT = /^(authori[sz]e\p{L}*|approv\p{L}*|autoriz\p{L}*|odobri\p{L}*|mirato\p{L}*)$/u;

/** National soldiers or a unit that arrive or leave, told without their number: "the last Slovak soldiers will leave". */
function unitMove(reading: Reading, sight: Sight, home: string | null): Change | null {
  const { tokens } = reading;
  const moves = sight.cues.filter(
    (hit) =>
      (hit.cue === 'increase' ||
        hit.cue === 'decrease' ||
        (hit.cue === 'join' && JOIN.test(tokens[hit.from]?.fold ?? ''))) &&
      !tokens
        .slice(hit.from, hit.to)
        .some(({ fold }) => SIZE.test(fold) || (fold !== 'deployed' && DEPLOYED.test(fold))) &&
      !tokens
        .slice(Math.max(sight.sentence.from, hit.from - 5), hit.from)
        .some(({ fold }) => WHEN.test(fold)) &&
      !sight.cues.some(({ cue, from, to }) => cue === 'level' && from === hit.from && to >= hit.to),
  );
  for (const unit of sight.units) {
    const national = sight.countries.find(
      (country) =>
        country.side !== 'RS' &&
        (Math.min(Math.abs(unit.from - country.to), Math.abs(country.from - unit.to)) <= 2 ||
          isNamedUnit(tokens, country.to, unit.from)),
    );
    const sender = sight.countries.some(
      (country) => country.side !== 'RS' && country.to <= unit.from && unit.from - country.to <= 12,
    );
    const contingent = /^(contingent|kontin?gent|kontigjent|kontingjent)/.test(tokens[unit.from]?.fold ?? '');
    const serves = UNIT.test(tokens[unit.from]?.fold ?? '');
    const subject = national !== undefined && unit.from <= sight.sentence.from + sight.sentence.dateline + 2;
    const move = moves.find(
      (hit) => gap(reading, hit, unit) <= (subject ? 24 : contingent ? 12 : hit.cue === 'decrease' ? 5 : 7),
    );
    const returned = serves && home !== null && move?.cue === 'decrease';
    const source = sight.countries.find(
      (country) =>
        country.side !== 'RS' &&
        country.side !== 'BA' &&
        gap(reading, country, unit) <= 8 &&
        /^(iz|from|nga)$/.test(tokens[country.from - 1]?.fold ?? ''),
    );
    const back = move && sight.countries.find(({ from, to }) => from > move.from && to === move.to);
    const many = new Set(sight.countries.map(({ side }) => side)).size > 1;
    const own = !many && sight.countries.some(({ to }) => to <= unit.from) && isOwn(tokens, unit);
    const listed = national !== undefined && isListed(reading, sight, national);
    const whose = listed ? undefined : (national ?? back ?? (many ? undefined : source));
    if (isMost(reading, sight, unit)) continue;
    if (
      (national ||
        source ||
        back ||
        returned ||
        own ||
        isOfMinistry(reading, sight, unit) ||
        (sender && move && (move.from < unit.from || SEND.test(tokens[move.from]?.fold ?? '')))) &&
      move &&
      !isVisit(reading, move, unit) &&
      !isDenied(reading, sight, move)
    )
      return {
        ...changeOf(reading, sight, move.cue === 'decrease' ? 'decrease' : 'increase', move),
        ...(whose ? { side: whose.side } : listed ? { whole: true } : {}),
      };
  }
  return departure(reading, sight) ?? accession(reading, sight);
}

/** "The British Ministry of Defence said that a battalion …": whose unit it is, by who tells of it. */
function isOfMinistry({ tokens }: Reading, { countries }: Sight, unit: { from: number }): boolean {
  const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map(({ fold }) => fold);
  return countries.some(
    ({ side, from, to }) =>
      side !== 'RS' &&
      to <= unit.from &&
      words(from - 2, to + 4).some((word) => MINISTRY.test(word)) &&
      words(to, unit.from).some((word) => TOLD.test(word)),
  );
}

const MINISTRY = /^(ministry|defen[cs]e|ministarstv\p{L}*|odbran\p{L}*|ministri[aes]?|mbrojtj\p{L}*)$/u;

/** "Its soldiers", "ushtarët e saj". */
function isOwn(tokens: Reading['tokens'], { from, to }: { from: number; to: number }): boolean {
  return (
    /^(its|their|svoj\p{L}*|njen\p{L}*|njihov\p{L}*)$/u.test(tokens[from - 1]?.fold ?? '') ||
    (/^(e|te|i)$/.test(tokens[to]?.fold ?? '') &&
      /^(saj|tij|tyre|vet|veta)$/.test(tokens[to + 1]?.fold ?? ''))
  );
}

/** "Will travel on a visit to the soldiers": who moves is their guest. */
function isVisit({ tokens }: Reading, move: { to: number }, unit: { from: number }): boolean {
  return tokens.slice(move.to, unit.from).some(({ fold }) => /^(visit|posj?et|vizit|obilaz|obic)/.test(fold));
}

/** "When the next rotation arrives": the time of something else. */
const WHEN = /^(when|once|kada|kad|kur)$/;

/** "The Oregon Army National Guard's 41st Infantry Brigade": a unit by its full name. */
function isNamedUnit(tokens: Reading['tokens'], from: number, to: number): boolean {
  return (
    to > from &&
    to - from <= 6 &&
    tokens
      .slice(from, to)
      .every(({ capital, kind, fold }) => capital || kind === 'number' || /^(s|’|'|st|nd|rd|th)$/.test(fold))
  );
}

/** "Soldiers from Belgium, Luxembourg and the Netherlands": of several countries. */
function isListed({ tokens }: Reading, { countries }: Sight, first: { to: number; side: string }): boolean {
  return countries.some(
    ({ from, side }) =>
      side !== first.side &&
      from - first.to >= 1 &&
      from - first.to <= 3 &&
      tokens.slice(first.to, from).every(({ fold }) => /^(,|-|and|i|dhe|the|te|from|iz|nga)$/.test(fold)),
  );
}

/** "Most soldiers come from Italy": how it always is. */
function isMost({ tokens }: Reading, { sentence }: Sight, { from }: { from: number }): boolean {
  return tokens
    .slice(Math.max(sentence.from, from - 5), from)
    .some(({ fold }) =>
      /^(most|largest|biggest|najvise|najveci|najbrojnij\p{L}*|shumti|shumta|shumica)$/u.test(fold),
    );
}
