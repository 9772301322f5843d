import { parseDay } from '../../base/day.ts';
import type { EventPlace } from '../event.ts';
import { isHead } from '../head.ts';
import type { Knowledge } from '../knowledge.ts';
import { placeOf } from '../place/chosen.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import type { Status, TroopsType } from '../types.ts';
import type { Range } from './counted.ts';
import { gap, type Sight } from './sight.ts';

/** The day, counted as days are, until which the Yugoslav army was in Kosovo. */
const LEFT = parseDay('1999-06-21') ?? 0;

/** What a place is looked for. */
type Placed = { type: TroopsType; at: Range; status: Status; contributor: string | null };

/** Words that put Serbia's army at the administrative line. */
export const LINE =
  /(^|[^\p{L}])(border|frontier|boundary|crossing|prelaz|(administrative|demarcation) line|ground safety zone|near kosovo|(closer to|toward|towards) kosovo|line with kosovo|lini[jei]|granic|zon\p{L}* bezbednosti|(kod|uz|blizu|blizin[ei]|od) kosov[ao]|administrativn|kufi([jrt]| )|vij[aeë]|pran[ëe] kosov[ëe]s)/iu;

/** The land that Serbia's army left in 1999. */
export const OUT =
  /(^|[^\p{L}])((left|leave|leaving|out of|from|napust\p{L}*|напуст\p{L}*|sa|са|nga|lan[ëe]|l[ëe]n[ëe]) (kosov|косов))/iu;

/** Words that send the force to the line. */
const TO_LINE =
  /(^| )((to|at|along|near|towards?) (the )?(\p{L}+ )?(border|boundary|administrative line|frontier)|(na|duz|uz|ka|prema) (\p{L}+ )?(granic|linij)|(ne|drejt|gjate|prane|afer) (kufi|vij))/u;

const SITES = /^(in|at|near|u|na|kod|ne|te|prane)$/;

/** Where the soldiers are: a place that the sentence gives to them, else the area of the force. */
export function placeOfForce(
  reading: Reading,
  knowledge: Knowledge,
  sight: Sight,
  finding: Placed,
): { place: EventPlace; mention: PlaceMention | null } {
  const row = (id: string) => knowledge.index.byId.get(id) ?? knowledge.kosovo;
  if (sight.force === 'EUFOR') return { place: placeOf(row('bosnia-and-herzegovina')), mention: null };
  if (sight.force === 'SAF' && finding.type !== 'proposal') {
    const own = plain(reading, sight.sentence);
    const out = OUT.test(own) || (reading.published ?? LEFT) < LEFT;
    if (finding.type === 'withdrawal' && out && !LINE.test(own))
      return { place: placeOf(knowledge.kosovo), mention: null };
    const alert = finding.type === 'alert';
    const site = alert ? siteOf(reading, sight, finding, 'RS') : undefined;
    if (site && (site.place.kind === 'camp' || isBase(reading, site)))
      return { place: placeOf(site.place), mention: site };
    const words = reading.tokens.slice(finding.at.from, finding.at.to).map(({ fold }) => fold);
    const ready = alert && words.some((word) => READY.test(word));
    const deployed = reading.sentences.some((sentence, index) =>
      sentence.role === 'title' || sentence.role === 'lead' || index === sight.index
        ? (DEPLOYED.test(sentence.text) && ARMY.test(plain(reading, sentence))) ||
          isAtLine(plain(reading, sentence))
        : Math.abs(index - sight.index) <= 1 && isAtLine(plain(reading, sentence)),
    );
    if (ready && !deployed) return { place: placeOf(row('serbia')), mention: null };
    if (site) return { place: placeOf(site.place), mention: site };
    const line = reading.sentences.some(
      (sentence, index) =>
        (Math.abs(index - sight.index) <= (alert ? 1 : 0) ||
          sentence.role === 'title' ||
          sentence.role === 'lead') &&
        sentence.role !== 'boilerplate' &&
        LINE.test(plain(reading, sentence)),
    );
    return { place: placeOf(row(line ? 'administrative-line' : 'serbia')), mention: null };
  }
  const whole = finding.type === 'strength' && finding.contributor === null && sight.force === 'KFOR';
  if (whole || finding.type === 'proposal') return { place: placeOf(knowledge.kosovo), mention: null };
  if (sight.force === 'KP' && isSpread(reading, sight))
    return { place: placeOf(row('northern-kosovo')), mention: null };
  if (
    sight.force === 'KFOR' &&
    finding.type === 'reinforcement' &&
    TO_LINE.test(plain(reading, sight.sentence))
  )
    return { place: placeOf(row('administrative-line')), mention: null };
  const camp =
    campOf(reading, sight, finding) ??
    siteOf(reading, sight, finding, 'XK') ??
    quartersOf(reading, sight, finding);
  return camp
    ? { place: placeOf(camp.place), mention: camp }
    : { place: placeOf(sight.force === 'KP' ? row('northern-kosovo') : knowledge.kosovo), mention: null };
}

/** "In Peja", "in the city of Peja", "në qytetin e Pejës". */
function isSite({ tokens }: Reading, { from }: PlaceMention): boolean {
  const word = (at: number) => tokens[at]?.fold ?? '';
  if (SITES.test(word(word(from - 1) === 'the' ? from - 2 : from - 1))) return true;
  return (
    (/^(of|e|te)$/.test(word(from - 1)) &&
      /^(city|town|village|municipality|qytetin|fshatin|komunen)$/.test(word(from - 2))) ||
    (/^(gradu|selu|opstini|mestu|kampu)$/.test(word(from - 1)) && SITES.test(word(from - 2))) ||
    isBase({ tokens }, { from })
  );
}

/** "The garrison of Raška", "u kasarni Raška", "garnizonet e Rashkës". */
function isBase({ tokens }: Pick<Reading, 'tokens'>, { from }: { from: number }): boolean {
  const next = tokens[from - 1]?.kind === 'mark' ? from - 2 : from - 1;
  const at = /^(of|in|at|u|e|te|ne)$/.test(tokens[next]?.fold ?? '') ? next - 1 : next;
  return BASE.test(tokens[at]?.fold ?? '');
}

/** Where soldiers are quartered. */
const BASE =
  /^(bases?|garrisons?|barracks|camps?|headquarters|baz[aeiu]|garnizon\p{L}*|kasarn\p{L}*|kamp\p{L}*|stab\p{L}*|baze[ns]|kazerm\p{L}*|seli[ae]?\p{L}*|shtab\p{L}*)$/u;
/** Tokens from the soldiers to their place, and over the words for their base. */
const SITE_REACH = 5;
const BASE_REACH = 11;

/** Roles of a place that is left: "from Jarinje", "napustili su Brnjak". */
const LEFT_ROLE = /^(origin|metonym|landmark)$/;

/** The place of a country that the sentence gives to the soldiers. */
function siteOf(
  reading: Reading,
  sight: Sight,
  { at, type }: Placed,
  land: string,
): PlaceMention | undefined {
  return reading.places
    .filter(
      (place) =>
        place.sentence === sight.index &&
        (place.role === 'site' ||
          (sight.force === 'KP' && type === 'withdrawal' && LEFT_ROLE.test(place.role))) &&
        place.place.country === land &&
        place.place.kind !== 'country' &&
        !isReason(reading, place) &&
        (sight.force === 'KP' ||
          (isSite(reading, place) && gap(reading, place, at) <= reachOf(reading, at, place))),
    )
    .sort((a, b) => gap(reading, a, at) - gap(reading, b, at))[0];
}

/** "70 soldiers at the headquarters of KFOR in Pristina": a base between them tells that they are there. */
function reachOf({ tokens }: Reading, { to }: Range, place: PlaceMention): number {
  const based =
    place.place.kind === 'camp' ||
    isBase({ tokens }, place) ||
    tokens.slice(to, place.from).some(({ fold }) => BASE.test(fold));
  return based ? BASE_REACH : SITE_REACH;
}

/** Sentences behind a contingent within which its quarters are told. */
const QUARTERS = 5;
const QUARTERED =
  /^(stationed|based|housed|quartered|accommodated|deployed|smesten\p{L}*|smjesten\p{L}*|stacionir\p{L}*|rasporedjen\p{L}*|bazir\p{L}*|stacionu\p{L}*|vendos\p{L}*|akomodo\p{L}*|strehoh\p{L}*|dislok\p{L}*)$/u;
/** What a sentence calls those of whom it goes on. */
const isTheirs = wordTest(
  /^(they|it|battalion|contingent|company|soldiers|troops|oni|bataljon|kontingent|ceta|vojnici|ata|ajo|batalioni|kontingjenti|kompania|ushtaret|trupat|aty|there|tamo)$/,
);

/** "The battalion will be housed at Camp …", "vojnici iz Ukrajine su raspoređeni u opštini …": where a sentence says that a country's soldiers are quartered; "there" is the place of the sentence before. */
function quartersOf(
  reading: Reading,
  { index, sentence }: Sight,
  { contributor, type }: Placed,
): PlaceMention | undefined {
  const { tokens, sentences } = reading;
  if (contributor === null || !/^(strength|reinforcement)$/.test(type)) return undefined;
  const first = /^(there|tamo|aty)$/.test(tokens[sentence.from]?.fold ?? '') ? index - 1 : index;
  for (let i = first; i < Math.min(sentences.length, index + QUARTERS); i++) {
    const own = sentences[i];
    if (!own || /^(title|boilerplate|caption)$/.test(own.role) || !areTheirs(reading, i, contributor))
      continue;
    for (let at = own.from; at < own.to; at++) {
      if (!QUARTERED.test(tokens[at]?.fold ?? '')) continue;
      const there = sitesBy(reading, i, at);
      const found = there.find(({ place }) => place.kind === 'camp') ?? there[0];
      if (found) return found;
    }
  }
  return undefined;
}

/** True where a sentence names that country alone, or none and goes on about soldiers. */
function areTheirs({ tokens, sentences, sides }: Reading, index: number, contributor: string): boolean {
  const { from } = sentences[index] as Reading['sentences'][number];
  const named = sides.filter(
    ({ sentence, side }) => sentence === index && /^(?!XK|EU|UN)[A-Z]{2}$/.test(side),
  );
  return named.length === 0
    ? tokens.slice(from, from + 3).some(isTheirs)
    : named.every(({ side }) => side === contributor);
}

/** The places of Kosovo near a word of a sentence. */
function sitesBy(reading: Reading, index: number, at: number): PlaceMention[] {
  return reading.places.filter(
    (mention) =>
      mention.sentence === index &&
      mention.role === 'site' &&
      mention.place.country === 'XK' &&
      !/^(country|region)$/.test(mention.place.kind) &&
      Math.abs(mention.from - at) <= BASE_REACH &&
      isSite(reading, mention) &&
      !isReason(reading, mention),
  );
}

/** "Because of the crisis in the north", "after the clash in the village": why they come, and not where they are. */
function isReason({ tokens, sentences }: Reading, { from, sentence }: PlaceMention): boolean {
  const before = tokens.slice(Math.max(sentences[sentence]?.from ?? 0, from - 6), from);
  const why = before.findLastIndex(({ fold }) => WHY.test(fold));
  return why >= 0 && !before.slice(why).some(({ text }) => /^[,;:]$/.test(text));
}

const WHY = /^(because|due|after|following|amid|over|zbog|usled|nakon|posle|poslije|povodom|shkak|pas|pasi)$/;

/** "To Jarinje and Brnjak": several places of the north, and none of them alone. */
function isSpread({ tokens, places }: Reading, { index }: Sight): boolean {
  const sites = places.filter(
    ({ sentence, role, place }) => sentence === index && role === 'site' && place.country === 'XK',
  );
  return sites.some((site, i) => {
    const next = sites[i + 1];
    return (
      next !== undefined &&
      next.place.id !== site.place.id &&
      next.from > site.to &&
      tokens.slice(site.to, next.from).every(({ fold }) => /^(,|and|i|e|dhe|te|in|at|u|na|ne)$/.test(fold))
    );
  });
}

/** Words of readiness, which is the whole army's. */
const READY = /^(alert|readiness|gotovost\p{L}*|pripravnost\p{L}*|stepen|gatishmeri\p{L}*)$/u;

/** Words of forces that take up positions, and not only stand ready. */
const DEPLOYED =
  /(^|[^\p{L}])(deploy|mass(ed|ing|es)|build-?up|raspore|gomilanj|dislok|vendosj|grumbull|rresht)/iu;

/** The army, in a sentence on who took up positions. */
const ARMY =
  /(^| )(army|armed|military|troops|forces|tanks|vojsk|vojn|oruzan|tenkov|armij|ushtri|ushtar|armatos|tank)/;

/** The words of a sentence in Latin without diacritics. */
export function plain({ tokens }: Reading, { from, to }: Reading['sentences'][number]): string {
  return tokens
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');
}

/** True for a sentence that has soldiers stand at the line or move there. */
function isAtLine(text: string): boolean {
  return STAND.test(text) && LINE.test(text) && !(HEAD.test(text) && !TROOPS.test(text));
}

/** Words of soldiers and their units. */
const TROOPS =
  /(^|[^\p{L}])(troops|soldiers|units|forces|army|jedinic|vojsk|snag|njesi|ushtri|forca|trupa)/iu;

/** Words of soldiers who stand at the line or move there. */
const STAND =
  /(^|[^\p{L}])(positioned|stationed|patrolling|were placed|vendosur|stacionuar|pozicionuar|stacioniran|patrolira|(head|mov|advanc|shift)(e|es|ed|ing|ement|s)? (\p{L}+ ){0,3}(to|toward|towards|near)|pokret (u pravcu|prema|ka)|krenul|upucen|prebacen|leviz|niset drejt|nisen drejt|(troops|soldiers|army|forces|units) (\p{L}+ ){0,5}(on|near|along|at) (the )?(\p{L}+ )?(border|boundary|administrative|line|kosovo)|(vojnika|vojnici|trupe|jedinice) (\p{L}+ ){0,3}(uz|duz|kod|blizu|blizini|nadomak) (granic|linij|administrativn|kosov)|(ushtar|trupa|njesi)\p{L}{0,5} (\p{L}+ ){0,3}(prane|afer|gjate) (kufi|vij|kosov))/iu;
/** Words of the army's head, whom his president sends there alone. */
const HEAD = /(^|[^\p{L}])(chief|general|commander|nacelnik|komandant|shef|gjeneral)/iu;

/** The base where a relief took place: named in its sentence, in title or lead, or as the dateline; not the headquarters. */
function campOf(reading: Reading, sight: Sight, { type, status }: Placed): PlaceMention | null {
  if (type !== 'rotation' || status === 'planned') return null;
  const camps = reading.places.filter(
    ({ place, sentence }) =>
      place.kind === 'camp' &&
      place.country === 'XK' &&
      place.id !== 'camp-film-city' &&
      !/^(boilerplate|caption)$/.test(reading.sentences[sentence]?.role ?? ''),
  );
  const close = camps.filter(
    ({ sentence }) => Math.abs(sentence - sight.index) <= 1 || isHead(reading, sentence),
  );
  const near = close.length > 0 ? close : camps;
  return near[0] && near.every(({ place }) => place.id === near[0]?.place.id) ? near[0] : null;
}
