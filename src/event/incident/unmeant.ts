import type { Book } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import {
  afterTheWar,
  isExample,
  isLinked,
  isLookedAt,
  isSetFree,
  isSpokenOf,
  isTopic,
  isWarded,
  leavesInProtest,
  ofMachines,
  ofOldTimes,
  protestsInWords,
} from './aside.ts';
import { isDevice } from './classes.ts';
import { closedByForces } from './closed.ts';
import { cuesOf, triggersOf } from './cues.ts';
import { isGoverned } from './governed.ts';
import { isHearsay } from './hearsay.ts';
import { CLASS_OF, isHarm, isViolent, type Range } from './hint.ts';
import { isMeans } from './means.ts';
import { isWish } from './wish.ts';

/** A hit of the vocabulary, before it is taken for a happening. */
type Hit = Range & { value: { type: IncidentType; thing?: true } };

/** Why an arrest is none that only tells whom something else befell. */
export const OF_WHOM = 'only says of whom';

/** Why the words of a hit do not say that it happened, or null. `dated` where the sentence bears a day for it. */
export function unmeant(
  reading: Reading,
  book: Book,
  index: number,
  hit: Hit,
  dated: boolean,
): string | null {
  const start = reading.sentences[index]?.from ?? 0;
  const alone = triggersOf(reading, index, book).every(({ from, to }) => from < hit.to && hit.from < to);
  if (!dated && opensAfter(reading, book, index, hit)) return 'it only says when';
  if (!dated && (isAnchor(reading, start, hit.from) || (alone && isMoment(reading, start, hit.from))))
    return 'it only says when';
  if (ofTheWar(reading, hit) || afterTheWar(reading, hit) || isWartime(reading, book, index, hit))
    return 'the war';
  if (ofOldTimes(reading, index)) return 'history';
  if (hit.value.type === 'raid' && ofMachines(reading, hit)) return 'machines at work';
  if (isImage(reading, hit) || isFigure(reading, book, index, hit)) return 'an image or a piece of equipment';
  if ((!dated && isTopic(reading, hit)) || isSpokenOf(reading, hit)) return 'only spoken about';
  if (!dated && alone && isHarm(hit.value.type) && isLinked(reading, start, hit)) return 'only spoken about';
  if (!dated && isHarm(hit.value.type) && isExample(reading, start, hit)) return 'told in general';
  if (isHarm(hit.value.type) && isWarded(reading, start, hit)) return 'only guarded against';
  if (hit.value.type === 'property-destruction' && isLookedAt(reading, index, hit))
    return 'only says of which';
  if (hit.value.type === 'arrest' && isSetFree(reading, index, hit)) return OF_WHOM;
  if (isHearsay(reading, hit)) return 'only said to have happened';
  if (isMeans(reading, book, index, hit)) return 'how the forces go about it';
  if (isOutbreak(reading, hit)) return 'what breaks out is no blast';
  if (isWish(reading, hit) || isToBe(reading, hit)) return 'only wanted';
  if (isGoverned(reading, start, hit, hit.value.type)) return 'only feared, wanted or made ready for';
  if (hit.value.type === 'arrest' && isOfWhom(reading, hit)) return OF_WHOM;
  if (hit.value.type === 'barricade' && isGoneBy(reading, index, hit)) return 'it only says when';
  if (hit.value.type === 'barricade' && closedByForces(reading, book, index, hit))
    return 'closed by the police';
  if (isAsked(reading, index, hit)) return 'only asked';
  if (hit.value.type === 'barricade' && isOfBurnt(reading, book, index, hit)) return 'only says of which';
  if (hit.value.type === 'arrest' && isHalt(reading, index, hit)) return 'a halt';
  if (isMourned(reading, index, hit)) return 'only mourned';
  if (isSlogan(reading, book, index, hit)) return 'written on a wall or a banner';
  if (inName(reading, hit.from, hit.to) || endsInTown(reading, hit)) return 'part of a name';
  if (hit.value.type === 'protest' && isDoer(reading, book, index, hit)) return 'only says by whom';
  return hit.value.type === 'protest' && isToken(reading, book, index, hit) ? 'what a deed stands for' : null;
}

/** "Urged that those responsible be arrested": nobody has been. */
function isToBe({ tokens, language }: Reading, { value, from }: Hit): boolean {
  return (
    language === 'en' &&
    value.type === 'arrest' &&
    tokens[from - 1]?.fold === 'be' &&
    tokens[from - 2]?.fold !== 'to'
  );
}

/** "The arrested Serbs", "oslobađanje uhapšenih", "serbët e arrestuar": a participle that tells whom something else befell. */
function isOfWhom({ tokens, language }: Reading, { from, to }: Hit): boolean {
  if (to - from > 1) return false;
  const word = tokens[from]?.fold ?? '';
  const before = [1, 2, 3].map((back) => tokens[from - back]?.fold ?? '');
  if (language === 'sr') return OBLIQUE.test(word) && !/^(ima|nema|broj|bez)$/.test(before[0] ?? '');
  if (language === 'en')
    return (
      /^(arrested|detained)$/.test(word) &&
      /^(those|the|of|over|for|about|from|with|to|by|its|their|his|her)$/.test(before[0] ?? '') &&
      tokens[to]?.kind === 'word'
    );
  if (!/^(e|i|te|se)$/.test(before[0] ?? '')) return false;
  if (/(uari|uarit|uarin|uarve|uarit|uarat)$/.test(word)) return true;
  return (
    /uar(a|at)?$/.test(word) &&
    before.slice(1).some((noun) => DEFINITE.test(noun)) &&
    !STATE.test(before[1] ?? '')
  );
}

/** A Serbian participle in a case that no predicate has. */
const OBLIQUE = /^(uhapsen|priveden|pritvoren|zadrzan)(og|oga|om|ome|oj|ih|im|ima)$/;
/** An Albanian noun with the article at its end. */
const DEFINITE = /^\p{L}{3,}(et|at|it|ut|in|un|en|ve|vet|ici|uesi|tari|ari|qi|ori)$/u;
/** What makes a state of it: "are held", "was found arrested". */
const STATE = /^(jane|eshte|ishte|ishin|qene|mbet\p{L}*|ka|kane|pati|rezult\p{L}*|gjend\p{L}*)$/u;

/** "An explosion of prices", "came under fire for": what the vocabulary knows as a figure of speech. */
function isFigure(reading: Reading, book: Book, index: number, { from, to }: Hit): boolean {
  return cuesOf(reading, book, index).some((cue) => cue.value === 'figure' && cue.from < to && from < cue.to);
}

/** "A day of mourning for the officer killed by gunmen": the day is that of the mourning. */
function isMourned({ tokens, sentences }: Reading, index: number, { from, value }: Hit): boolean {
  const home = sentences[index];
  if (!home || home.role === 'title' || !isHarm(value.type)) return false;
  return tokens
    .slice(Math.max(home.from, from - MOURN_REACH), from)
    .some(({ fold }) => /^mourn(s|ed|ing)?$/.test(fold));
}

const MOURN_REACH = 12;

/** "Posters that read “No to barricades”": what stands between the marks is what somebody wrote or shouted. */
function isSlogan(reading: Reading, book: Book, index: number, { from, to }: Hit): boolean {
  const home = reading.sentences[index];
  if (!home || !cuesOf(reading, book, index).some(({ value }) => value === 'slogan')) return false;
  const opened = reading.tokens.slice(home.from, from).filter(({ text }) => QUOTE.test(text));
  const closed = reading.tokens.slice(to, home.to).some(({ text }) => QUOTE.test(text));
  return opened.length % 2 === 1 && closed;
}

/** Tokens before a question mark that the question holds. */
const ASKED = 10;

/** "Did drones violate the airspace?": a heading that only asks; who asks what a raid brought to light takes the raid for granted. */
function isAsked({ tokens, sentences }: Reading, index: number, { from, to, value }: Hit): boolean {
  if (sentences[index]?.role !== 'title') return false;
  const { from: start, to: end } = sentences[index];
  if (CLASS_OF[value.type] === 'police' && tokens.slice(start, from).some(({ fold }) => WHAT.test(fold)))
    return false;
  const behind = tokens.slice(to, Math.min(end, to + ASKED));
  const mark = behind.findIndex(({ text }) => text === '?');
  return mark >= 0 && behind.slice(0, mark).every(({ kind }) => kind !== 'mark');
}

const WHAT = /^(what|which|sta|sto|koliko|cfare|cka)$/;

/** "Trucks that blocked the road were burned": what a clause says of the thing that something else befell. */
function isOfBurnt(reading: Reading, book: Book, index: number, hit: Hit): boolean {
  const { tokens, language, sentences } = reading;
  const start = Math.max(sentences[index]?.from ?? 0, hit.from - CLAUSE);
  const at = tokens.slice(start, hit.to).findLastIndex(({ fold }) => WHICH[language].test(fold));
  return (
    at >= 0 &&
    triggersOf(reading, index, book).some(
      ({ value, from, to }) => value.type === 'property-destruction' && (to <= start + at || from >= hit.to),
    )
  );
}

/** Tokens from a relative word to what its clause tells. */
const CLAUSE = 4;
const WHICH = { en: /^(that|which)$/, sr: /^koj(i|a|e|ima|im|om)$/, sq: /^(qe|cilet|cilat|cilin)$/ };

/** "Disa vetura ndaluan te pompa": vehicles that stop by themselves, and a train, which nobody arrests. */
function isHalt({ tokens, language, sentences }: Reading, index: number, hit: Hit): boolean {
  if (language !== 'sq') return false;
  const start = sentences[index]?.from ?? 0;
  const at = hit.from + tokens.slice(hit.from, hit.to).findIndex(({ fold }) => HALTED.test(fold));
  const before = tokens.slice(start, Math.max(start, at));
  if (before.some(({ fold }) => /^tren(i|in|it)?$/.test(fold))) return true;
  return (
    at >= hit.from &&
    /^(te|tek|para|prane|ne|afer|perballe)$/.test(tokens[at + 1]?.fold ?? '') &&
    !/^(u|e|i)$/.test(tokens[at - 1]?.fold ?? '') &&
    before.some(({ fold }) => VEHICLE.test(fold)) &&
    !before.some(({ fold }) => /^polic/.test(fold))
  );
}

const HALTED = /^ndal(oi|uan|on|ojne|onin|onte|et|en|i|ua)?$/;
const VEHICLE = /^(vetur|automjet|makin|kamion|autobus|kolon|xhip)/;

/** Tokens between the verb and what breaks out. */
const OUTBREAK = 3;

/** "Trazirat që shpërthyen", "shpërtheu një përleshje": what breaks out is no blast. */
function isOutbreak({ tokens, language }: Reading, { from, to, value }: Hit): boolean {
  if (language !== 'sq' || value.type !== 'explosion' || to - from > 1) return false;
  if (!/^shperth(e|y)/.test(tokens[from]?.fold ?? '')) return false;
  const near = tokens.slice(Math.max(0, from - OUTBREAK - 1), to + OUTBREAK).map(({ fold }) => fold);
  return near.some((word) => BROKE_OUT.test(word)) && !near.some((word) => DEVICE.test(word));
}

const BROKE_OUT =
  /^(trazir|protest|demonstr|dhun|luft|konflikt|perlesh|perplas|sherr|grindj|kriz|revolt|shten|pakenaq|zemer|mllef|gezim|lot|qesh|duartrok|brohori|skandal|debat|rebel|kryengritj|zjarr)/;
const DEVICE = /^(bomb|granat|mjet|eksploz|min[ae]|tritol|dinamit|paket|vetur|makin|automjet)/;

const QUOTE = /^["“”„«»]$/;

/** "On the day of the murder", "na dan ubistva", "në kohën e sulmit". */
function isMoment({ tokens }: Reading, start: number, from: number): boolean {
  if (!/^(of|the|dan|vreme|vrijeme|trenutku|e)$/.test(tokens[from - 1]?.fold ?? '')) return false;
  const before = tokens.slice(Math.max(start, from - 5), from).map(({ fold }) => fold);
  return AT_THE_TIME.test(before.join(' '));
}

const AT_THE_TIME =
  /(on the (day|night|morning|evening)|at the (time|moment)) of( the)?$|(na dan|u (vreme|vrijeme|trenutku))$|ne (diten|kohen|momentin|naten) e$/;

/** "One day before the arson", "dan pre napada", "një ditë para sulmit": a happening that dates another. */
function isAnchor({ tokens, language }: Reading, start: number, from: number): boolean {
  const unit = {
    en: /^(day|days|week|weeks|hours|month|months)$/,
    sr: /^(dan|dana|dani|nedelj\p{L}*|sat|sati|mesec\p{L}*)$/u,
    sq: /^(dite|jave|ore|muaj)/,
  }[language];
  const link = { en: /^(before|after|since)$/, sr: /^(pre|nakon|posle|uoci|od)$/, sq: /^(para|pas|pasi)$/ }[
    language
  ];
  for (let i = from - 1; i >= Math.max(start + 1, from - 3); i--) {
    if (link.test(tokens[i]?.fold ?? ''))
      return (
        unit.test(tokens[i - 1]?.fold ?? '') && !/^(that|toga?|kesaj|asaj)$/.test(tokens[i + 1]?.fold ?? '')
      );
  }
  return false;
}

/** Tokens at the start of a sentence within which what came before is told. */
const OPENING = 9;
const AFTER = /^(after|following|nakon|posle|poslije|pas)$/;

/** "After the attack, hundreds of Serbs gathered": a deed that only says when the crowd of its sentence came together. */
function opensAfter(reading: Reading, book: Book, index: number, { from, to, value }: Hit): boolean {
  const { tokens, sentences } = reading;
  const start = sentences[index]?.from ?? 0;
  if (!isHarm(value.type) || from - start > OPENING) return false;
  const first = [start, start + 1].find((at) => AFTER.test(tokens[at]?.fold ?? ''));
  if (first === undefined || first >= from) return false;
  if (tokens.slice(first, from).some(({ text }) => text === ',')) return false;
  return triggersOf(reading, index, book).some(
    (other) => other.to > to && other.from > from && /^(protest|riot|barricade)$/.test(other.value.type),
  );
}

/** "Life after the barricades", "posle barikada", "pas barrikadave": the time that came after them. */
function isGoneBy({ tokens, sentences }: Reading, index: number, { from, to }: Hit): boolean {
  const before = /^(the|those|these|tih|ovih|onih)$/.test(tokens[from - 1]?.fold ?? '') ? from - 2 : from - 1;
  return (
    to - from === 1 &&
    /^(after|without|posle|poslije|nakon|bez|pas|pa)$/.test(tokens[before]?.fold ?? '') &&
    !tokens
      .slice(to, Math.min(to + SET_UP, sentences[index]?.to ?? to))
      .some(({ fold }) => /^(were|was|had|are|su|je|jane|ishin)$/.test(fold))
  );
}

/** Tokens from a roadblock to the verb that says what became of it. */
const SET_UP = 2;

/** "Tokom sukoba na Kosovu", "during the clashes in Kosovo": a bare word for the war. */
function ofTheWar({ tokens }: Reading, { value, from, to }: Hit): boolean {
  return (
    value.type === 'riot' &&
    to - from === 1 &&
    /^(tokom|vreme|vrijeme|during|gjate)$/.test(tokens[from - 1]?.fold ?? '') &&
    tokens.slice(to, to + 3).some(({ fold }) => /^kosov/.test(fold))
  );
}

/** "Gjatë luftës u vranë 13.000", "over 200 were killed during the war": its dead, unless the sentence bears a day. */
function isWartime(reading: Reading, book: Book, index: number, { value, from, to }: Hit): boolean {
  return (
    isViolent(value.type) &&
    !reading.days.some(
      ({ sentence, precision, last }) =>
        sentence === index && precision === 'day' && last < (reading.published ?? Number.POSITIVE_INFINITY),
    ) &&
    cuesOf(reading, book, index).some(
      (cue) => cue.value === 'wartime' && cue.from - to <= WAR_REACH && from - cue.to <= WAR_REACH,
    )
  );
}

const WAR_REACH = 6;

/** "Puklo je kao bomba", "like a bomb", "petrol bombs", "riot control": what is only likened to it or named after it. */
function isImage({ tokens }: Reading, { value, from, to }: Hit): boolean {
  const before = /^(an?|nje)$/.test(tokens[from - 1]?.fold ?? '') ? from - 2 : from - 1;
  return (
    (CLASS_OF[value.type] === 'arms' && isLikened(tokens, from)) ||
    ((value.thing === true || isDevice(value.type)) &&
      (/^(kao|poput|like|si|sikur|petrol|gasoline|smoke)$/.test(tokens[before]?.fold ?? '') ||
        /^molotov/.test(tokens[to]?.fold ?? ''))) ||
    (value.type === 'riot' &&
      to - from === 1 &&
      /^(control|gear|squad|shields?|equipment|training)$/.test(tokens[to]?.fold ?? ''))
  );
}

/** Tokens from what likens to what it is likened to. */
const LIKENED = 6;

/** "It was as if a bomb had gone off", "kao da je bomba eksplodirala", "sikur të kishte shpërthyer një bombë". */
function isLikened(tokens: Reading['tokens'], from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - LIKENED) && tokens[at]?.kind !== 'mark'; at--) {
    const [word, before] = [tokens[at]?.fold ?? '', tokens[at - 1]?.fold ?? ''];
    if (word === 'sikur' || (word === 'da' && before === 'kao')) return true;
    if (before === 'as' && /^(if|though)$/.test(word)) return true;
  }
  return false;
}

/** "Set fire to it in protest at …", "blocked the road to protest against", "u znak protesta": what another deed of the sentence was meant to say. */
function isToken(reading: Reading, book: Book, index: number, { from, to }: Hit): boolean {
  const { tokens } = reading;
  const at = from + tokens.slice(from, to).findIndex(({ fold }) => fold.startsWith('protest'));
  const [before, further] = [tokens[at - 1]?.fold ?? '', tokens[at - 2]?.fold ?? ''];
  if (leavesInProtest(reading, index, at)) return true;
  if (protestsInWords(reading, reading.sentences[index]?.from ?? 0, at)) return true;
  const deeds = triggersOf(reading, index, book).filter(({ value }) => value.type !== 'protest');
  const motive = before === 'in' && /^(at|against|over|of)$/.test(tokens[at + 1]?.fold ?? '');
  if (motive || (before === 'znak' && further === 'u') || /^shenje?$/.test(before)) return deeds.length > 0;
  const purpose =
    (before === 'to' && tokens[at]?.fold === 'protest') ||
    (before === 'te' && further === 'per') ||
    (before === 'bi' && /^(da|kako)$/.test(further));
  return (
    purpose &&
    from >= at - 1 &&
    deeds.some(
      (deed) =>
        deed.to <= at &&
        at - deed.to <= PURPOSE &&
        !tokens.slice(deed.to, at).some(({ text }) => text === ','),
    )
  );
}

/** Tokens between a deed and what it was for. */
const PURPOSE = 8;

/** "A soldier killed near Kamenica": a town's name that sounds like a weapon ("kamenica", a stone) is none. */
function endsInTown({ places, tokens }: Reading, { from, to }: Hit): boolean {
  return [from, to - 1].some(
    (at) =>
      /^kamenic/.test(tokens[at]?.fold ?? '') &&
      places.some((place) => place.from <= at && at < place.to && place.role !== 'name'),
  );
}

/** "Cars were damaged by protesters", "the protesters asked to free a man arrested in …": who did what else the sentence tells. */
function isDoer(reading: Reading, book: Book, index: number, { from, to }: Hit): boolean {
  const { tokens, sentences } = reading;
  if (!/^(protestues|demonstrues|protester|demonstrator|demonstrant)/.test(tokens[from]?.fold ?? ''))
    return false;
  const told = triggersOf(reading, index, book);
  const harm = told.some(({ value }) => isHarm(value.type));
  if (tokens.slice(Math.max(0, from - 2), from).some(({ fold }) => /^(nga|by|strane)$/.test(fold)))
    return harm && to - from === 1;
  const asked = told.some((other) => other.value.type === 'arrest' && other.from >= to);
  const before = [index - 1, index - 2].some((at) =>
    triggersOf(reading, at, book).some(({ value }) => value.type === 'protest'),
  );
  return sentences[index]?.role !== 'title' && asked && before && !harm;
}

/** "Patriotic March", "Operation Storm": capitals inside a sentence on both sides make a name. */
function inName(reading: Reading, from: number, to: number): boolean {
  const { tokens, sentences } = reading;
  const first = tokens[from];
  if (!first?.capital || to - from > 2 || PEOPLE.test(first.fold)) return false;
  const sentence = sentences[first.sentence];
  if (!sentence || sentence.role === 'title' || from === sentence.from + sentence.dateline) return false;
  return Boolean(tokens[from - 1]?.capital || tokens[to]?.capital);
}

/** A people is written with a capital wherever it stands. */
const PEOPLE = /^(srb|srpk|alban|bosnja|goran|rom[ia]$|serb|shqiptar|turc)/;
