import type { ChosenDay } from '../day/choose.ts';
import type { Draft } from '../draft.ts';
import type { EventPlace, Quote, Troops } from '../event.ts';
import type { Knowledge } from '../knowledge.ts';
import { placeOf } from '../place/chosen.ts';
import { quoteOf, spanOf } from '../quote.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { ENGLISH_TITLES } from '../title-en.ts';
import type { Status, TroopsType } from '../types.ts';
import { gap, type Sight } from './sight.ts';

/** A level or change that a sentence tells, before it is dated and placed. */
export type Finding = {
  type: TroopsType;
  /** The words that say it. */
  at: { from: number; to: number };
  status: Status;
  rest: Omit<Troops, 'force' | 'forceName'>;
  /** True for a level that holds while its change is announced: the date of the change is not its own. */
  standing?: boolean;
  /** The level that a change without an amount leads to; `open` where only the level of today tells whether more or fewer come. */
  target?: { value: number; open: boolean };
};

/** Days after which a level or change of the past is recalled, not reported. */
const RECALLED = 20;

/** Makes the draft of a finding. */
export function buildDraft(
  reading: Reading,
  knowledge: Knowledge,
  sight: Sight,
  finding: Finding,
  day: ChosenDay,
): Draft {
  const { type, at, status, rest } = finding;
  const level = type === 'strength';
  const recalled =
    reading.published !== null &&
    day.mention !== null &&
    (day.last < reading.published - RECALLED ||
      (finding.status === 'reported' &&
        /^(season|year)$/.test(day.time.precision) &&
        day.first < reading.published - RECALLED));
  const { place, mention } = placeOfForce(reading, knowledge, sight, finding);
  const quotes: Quote[] = [
    quoteOf(
      reading,
      level ? 'troops.strength' : type === 'alert' ? 'type' : 'troops.change',
      spanOf(reading, at.from, at.to),
      sight.index,
    ),
  ];
  const [named] = sight.named;
  if (named)
    quotes.push(quoteOf(reading, 'troops.force', spanOf(reading, named.from, named.to), sight.index));
  if (rest.nations !== null && sight.nations)
    quotes.push(
      quoteOf(
        reading,
        'troops.nations',
        spanOf(reading, sight.nations.number.from, sight.nations.to),
        sight.index,
      ),
    );
  if (mention) quotes.push(quoteOf(reading, 'place', mention, mention.sentence));
  if (day.mention) quotes.push(quoteOf(reading, 'time', day.mention, day.mention.sentence));
  const contributor = rest.contributor ?? rest.change?.contributor ?? null;
  return {
    kind: 'troops',
    type,
    time: day.time,
    place,
    actors: contributor
      ? [
          {
            id: `country-${contributor.toLowerCase()}`,
            name: ENGLISH_TITLES.country(contributor),
            role: 'contributor',
          },
        ]
      : [],
    status,
    mention: recalled ? 'background' : 'news',
    troops: { force: sight.force, forceName: null, ...rest },
    quotes,
    reason: `${type} of ${sight.force}${contributor ? `, ${contributor}` : ''}; day ${day.reason}`,
  };
}

/** Words that put Serbia's army at the administrative line. */
export const LINE =
  /(^|[^\p{L}])(border|frontier|boundary|crossing|prelaz|(administrative|demarcation) line|ground safety zone|near kosovo|(closer to|toward|towards) kosovo|line with kosovo|lini[jei]|granic|zon\p{L}* bezbednosti|(kod|uz|blizu|blizin[ei]|od) kosov[ao]|administrativn|kufi([jrt]| )|vij[aeë]|pran[ëe] kosov[ëe]s)/iu;

/** The land that Serbia's army left in 1999. */
export const OUT =
  /(^|[^\p{L}])((left|leave|leaving|out of|from|napust\p{L}*|напуст\p{L}*|sa|са|nga|lan[ëe]|l[ëe]n[ëe]) (kosov|косов))/iu;

const SITES = /^(in|at|near|u|na|kod|ne|te|prane)$/;

/** Where the soldiers are: a place that the sentence gives to them, else the area of the force. */
function placeOfForce(
  reading: Reading,
  knowledge: Knowledge,
  sight: Sight,
  finding: Finding,
): { place: EventPlace; mention: PlaceMention | null } {
  const row = (id: string) => knowledge.index.byId.get(id) ?? knowledge.kosovo;
  if (sight.force === 'EUFOR') return { place: placeOf(row('bosnia-and-herzegovina')), mention: null };
  if (sight.force === 'SAF' && finding.type !== 'proposal') {
    if (finding.type === 'withdrawal' && OUT.test(sight.sentence.text) && !LINE.test(sight.sentence.text))
      return { place: placeOf(knowledge.kosovo), mention: null };
    const alert = finding.type === 'alert';
    const words = reading.tokens.slice(finding.at.from, finding.at.to).map(({ fold }) => fold);
    const ready = alert && words.some((word) => READY.test(word));
    const deployed = reading.sentences.some((sentence, index) =>
      sentence.role === 'title' || sentence.role === 'lead' || index === sight.index
        ? (DEPLOYED.test(sentence.text) && ARMY.test(plain(reading, sentence))) ||
          isAtLine(plain(reading, sentence))
        : Math.abs(index - sight.index) <= 1 && isAtLine(plain(reading, sentence)),
    );
    if (ready && !deployed) return { place: placeOf(row('serbia')), mention: null };
    const site = alert ? siteOf(reading, sight, finding, 'RS') : undefined;
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
  const whole = finding.type === 'strength' && finding.rest.contributor === null && sight.force === 'KFOR';
  if (whole || finding.type === 'proposal') return { place: placeOf(knowledge.kosovo), mention: null };
  if (sight.force === 'KP' && isSpread(reading, sight))
    return { place: placeOf(row('northern-kosovo')), mention: null };
  const camp = campOf(reading, sight, finding) ?? siteOf(reading, sight, finding, 'XK');
  return camp
    ? { place: placeOf(camp.place), mention: camp }
    : { place: placeOf(sight.force === 'KP' ? row('northern-kosovo') : knowledge.kosovo), mention: null };
}

/** "In Peja", "in the city of Peja", "në qytetin e Pejës". */
function isSite({ tokens }: Reading, { from }: PlaceMention): boolean {
  const word = (at: number) => tokens[at]?.fold ?? '';
  if (SITES.test(word(from - 1))) return true;
  return (
    (/^(of|e|te)$/.test(word(from - 1)) &&
      /^(city|town|village|municipality|qytetin|fshatin|komunen)$/.test(word(from - 2))) ||
    (/^(gradu|selu|opstini|mestu)$/.test(word(from - 1)) && SITES.test(word(from - 2)))
  );
}

/** The place of a country that the sentence gives to the soldiers. */
function siteOf(reading: Reading, sight: Sight, { at }: Finding, land: string): PlaceMention | undefined {
  return reading.places
    .filter(
      (place) =>
        place.sentence === sight.index &&
        place.role === 'site' &&
        place.place.country === land &&
        place.place.kind !== 'country' &&
        !isReason(reading, place) &&
        (sight.force === 'KP' || (isSite(reading, place) && gap(reading, place, at) <= 5)),
    )
    .sort((a, b) => gap(reading, a, at) - gap(reading, b, at))[0];
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
function plain({ tokens }: Reading, { from, to }: Reading['sentences'][number]): string {
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
  /(^|[^\p{L}])(positioned|stationed|patrolling|were placed|vendosur|stacionuar|pozicionuar|stacioniran|patrolira|(head|mov|advanc|shift)(e|es|ed|ing|ement|s)? (\p{L}+ ){0,3}(to|toward|towards|near)|pokret (u pravcu|prema|ka)|krenul|upucen|prebacen|leviz|niset drejt|nisen drejt|(troops|soldiers|army|forces|units) (\p{L}+ ){0,5}(on|near|along|at) (the )?(\p{L}+ )?(border|boundary|administrative|line))/iu;
/** Words of the army's head, whom his president sends there alone. */
const HEAD = /(^|[^\p{L}])(chief|general|commander|nacelnik|komandant|shef|gjeneral)/iu;

/** The base where a relief took place: named in its sentence, in title or lead, or as the dateline; not the headquarters. */
function campOf(reading: Reading, sight: Sight, { type, status }: Finding): PlaceMention | null {
  if (type !== 'rotation' || status === 'planned') return null;
  const camps = reading.places.filter(
    ({ place, sentence }) =>
      place.kind === 'camp' &&
      place.country === 'XK' &&
      place.id !== 'camp-film-city' &&
      !/^(boilerplate|caption)$/.test(reading.sentences[sentence]?.role ?? ''),
  );
  const close = camps.filter(
    ({ sentence }) =>
      Math.abs(sentence - sight.index) <= 1 || /^(title|lead)$/.test(reading.sentences[sentence]?.role ?? ''),
  );
  const near = close.length > 0 ? close : camps;
  return near[0] && near.every(({ place }) => place.id === near[0]?.place.id) ? near[0] : null;
}
