import type { Count } from '../../event.ts';
import type { Book } from '../../knowledge.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { wordTest } from '../../text/word-numbers.ts';
import type { Toll } from './book.ts';
import type { TollFact } from './fact.ts';
import type { TollHit } from './unit.ts';

const ZERO: Count = { best: 0, low: 0, high: 0 };

/** Of whom a none is stated, by the words that state it: that nobody was injured does not say that nobody was killed. */
const OF: readonly (readonly [words: RegExp, tolls: readonly Toll[]])[] = [
  [/(arrest|detain|uhaps|priv|ndal)/, ['detained']],
  [/(kill|dead|death|died|dies|fatal|ubij|pogin|mrtv|vra|vdek)/, ['killed']],
  [/(injur|hurt|wound|harm|unscath|povri?j?ed|ozlij|ranjen|lend|plagos|demt)/, ['injured']],
  [/(casualt|victim|zrt|strad|viktim)/, ['killed', 'injured']],
];

function tollsOf(words: string): ReadonlySet<Toll> {
  const said = OF.flatMap(([test, tolls]) => (test.test(words) ? tolls : []));
  return new Set(said.length > 0 ? said : ['injured']);
}

/** "No casualties", "niko nije povređen": a stated none. */
export function noneFacts(reading: Reading, sentence: Sentence, index: number, book: Book): TollFact[] {
  const facts: TollFact[] = [];
  for (const { from, to: end } of book.toll.none.find(reading.tokens, sentence.from, sentence.to)) {
    const to = withFurther(reading, end, sentence.to);
    const words = reading.tokens
      .slice(from, to)
      .map((token) => token.fold)
      .join(' ');
    if (
      /(^| )(serious(ly)?|severe(ly)?|badly|critical(ly)?|grave(ly)?|ozbiljn\p{L}+|tesk\p{L}+|rende|renda|rendesishem)( |$)/u.test(
        words,
      )
    )
      continue;
    if (UNKNOWN.test(reading.tokens[to]?.fold ?? '')) continue;
    for (const toll of tollsOf(words))
      facts.push({ toll, party: null, count: ZERO, from, to, sentence: index, chain: from, subset: false });
  }
  const far = facts.length === 0 ? farNone(reading, sentence) : null;
  if (far)
    for (const toll of tollsOf(reading.tokens[far.from]?.fold ?? ''))
      facts.push({ toll, party: null, count: ZERO, ...far, sentence: index, chain: far.from, subset: false });
  return facts;
}

/** "O povređenima nema podataka": what is not known is no none. */
const UNKNOWN =
  /^(podata\p{L}*|podac\p{L}*|informaci\p{L}*|detalj\p{L}*|vesti|informat\p{L}*|information|word|details)$/u;

const NOR = /^(ni|niti|ili|i|as|ose|dhe|e|or|nor|and)$/;
const FURTHER =
  /^(povredjenih|povrijedjenih|ranjenih|zrtava|nastradalih|stradalih|poginulih|mrtvih|ubijenih|viktima|vdekur|vrare|plagosur|lenduar|killed|dead|wounded|injured|casualties|victims)$/;

/** "Nema ni povređenih ni stradalih", "s'ka të lënduar as të vrarë": where a stated none ends that goes on. */
function withFurther({ tokens }: Reading, to: number, end: number): number {
  if (!NOR.test(tokens[to]?.fold ?? '')) return to;
  const at = tokens[to + 1]?.fold === 'te' ? to + 2 : to + 1;
  return at < end && FURTHER.test(tokens[at]?.fold ?? '') ? at + 1 : to;
}

const isVictim: Record<Reading['language'], ReturnType<typeof wordTest>> = {
  en: () => false,
  sr: wordTest(/^(povredjenih|povrijedjenih|ranjenih|zrtava|nastradalih|stradalih)$/),
  sq: wordTest(/^(lenduar|plagosur|viktima)$/),
};
/** Tokens that may stand between who suffered and that there were none. */
const NONE_REACH = 14;

/** "Povređenih u incidentu, koji se dogodio oko tri sata, nije bilo": a none told far from whom it is said of. */
function farNone({ tokens, numbers, language }: Reading, sentence: Sentence) {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (
      !isVictim[language](tokens[i]) ||
      numbers.some(({ to, other }) => (to === i || to === i - 1) && !other)
    )
      continue;
    for (let at = i + 1; at < Math.min(sentence.to, i + NONE_REACH); at++) {
      const pair = `${tokens[at]?.fold} ${tokens[at + 1]?.fold}`;
      if (pair === 'nije bilo') return { from: i, to: at + 2 };
      if (/^nuk (ka|pati)$/.test(pair) && /^(pasur|[.,;”"])$/.test(tokens[at + 2]?.fold ?? ''))
        return { from: i, to: at + 2 };
      if (language === 'sr' && tokens[at]?.fold === 'nema') return { from: i, to: at + 1 };
    }
  }
  return null;
}

/** "After the arrest of a former policeman": the ground of an event is no toll of it. */
export function isCause(reading: Reading, hit: TollHit): boolean {
  const { tokens, language } = reading;
  const before = [1, 2, 3].map((back) => tokens[hit.from - back]?.fold ?? '');
  const cause = {
    en: /^(after|over|following|since|despite)$/,
    sr: /^(nakon|posle|zbog|povodom|od)$/,
    sq: /^(pas|per|shkak|prej)$/,
  }[language];
  const noun = {
    en: /^(arrest|arrests|murder|killing|death|deaths|detention|injury|wounding)$/,
    sr: /^(hapsenj|ubistv|smrt|privodjenj|ranjavanj)/,
    sq: /^(arrestim|vrasj|vdekj|plagosj)/,
  }[language];
  if (!tokens.slice(hit.from, hit.to).some(({ fold }) => noun.test(fold))) return false;
  if (before.some((word) => /^(connection|vezi|lidhje)$/.test(word))) return true;
  const counted = reading.numbers.some(({ from, other }) => !other && from >= hit.to && from - hit.to <= 1);
  if (counted && !/^(arrest|hapsenj|arrestim|detention|privodj)/.test(tokens[hit.from]?.fold ?? ''))
    return false;
  return before.slice(0, 2).some((word) => cause.test(word));
}

const isLost = wordTest(/^(?:(?:na)?stradal?[aoei]?|pogodjen[aoei]?)$/);
const isThing = wordTest(
  /^(?:automobil|auto|vozil|autobus|kamion|kombi|traktor|kuc|zgrad|objek|garaz|stal|krov|prozor|fasad|imovin|crkv|spomenik|stok|krav|ambar|plast)\p{L}*$/u,
);

/** The same in the nominative, as the subject of a verb behind it: not "vlasnik kuće je pogođen". */
const isHitThing = wordTest(
  /^(?:kuca|zgrada|crkva|garaza|fasada|stanica|baza|vozil[oa]|automobili?|auto|autobusi?|kamion|kombi|traktor|prozori?|stan|lokal|kafic|objek(?:at|ti)|punkt|manastir|spomenik)$/,
);
/** Tokens from the thing to the verb: "kuća povratnika Save P. je pogođena". */
const HIT_REACH = 6;

/** "Stradao je automobil", "kuća je pogođena sa pet metaka": what was damaged and is nobody. */
export function isThings({ tokens }: Reading, { from, to }: TollHit): boolean {
  if (!tokens.slice(from, to).some(isLost)) return false;
  const home = tokens[from]?.sentence;
  const before = tokens
    .slice(Math.max(0, from - HIT_REACH), from)
    .filter(({ sentence }) => sentence === home);
  const thing = before.findIndex(isHitThing);
  if (thing >= 0 && before.slice(thing).every(({ text, fold }) => text !== ',' && fold !== 'i')) return true;
  let at = to;
  while (isBeforeThing(tokens[at])) at++;
  return isThing(tokens[at]);
}

/** "Stradao je i parkirani automobil": what may stand between. */
const isBeforeThing = wordTest(
  /^(je|su|se|i|takodje|njegov\p{L}?|njihov\p{L}?|\p{L}{3,}(?:ni|na|no|ne|ski|ska|sko|ske))$/u,
);

const WISH: Record<Reading['language'], RegExp> = {
  en: /(?:^| )(?:to|attempted|attempt|attempting to|threatened with|suspected of|charged with|accused of)$/,
  sr: /(?:^| )(?:pokusaj\p{L}*|pokusa\p{L}* da(?: ga| ih| je)?|osumnjicen\p{L}* za|optuzen\p{L}* za|za(?: tesko)?|tesko)$/u,
  sq: /(?:^| )(?:per te|tentativ\p{L}*|tentim\p{L}*|tentuar t[ae]|perpjekur te|perpoq\p{L}* te|orvat\p{L}*|per|qe te)$/u,
};

/** "They had thought that two people were injured": what turned out otherwise. */
const THOUGHT = /(?:^| )(?:had|was|were) (?:first |at first |initially )?(?:thought|feared|believed)(?: |$)/;

/** "Nearly killed the president", "zamalo ubijen", "për pak u vra": what did not quite happen. */
const NEARLY: Record<Reading['language'], RegExp> = {
  en: /(?:^| )(?:nearly|almost)$/,
  sr: /(?:^| )(?:zamalo|umalo|skoro)(?: (?:je|da|nije|su|ga|ih)){0,2}$/,
  sq: /(?:^| )(?:per pak|gati|desh)(?: (?:u|e|i)){0,2}$/,
};

/** "për të ndaluar", "attempted murder", "osumnjičen za ubistvo": what was wanted, tried or charged, not done. */
export function isUndone({ tokens, language }: Reading, sentence: Sentence, hit: TollHit): boolean {
  const before = tokens
    .slice(Math.max(sentence.from, hit.from - 4), hit.from)
    .map(({ fold }) => fold)
    .join(' ');
  if (NEARLY[language].test(before)) return true;
  if (language === 'sr' && /(?:^| )(?:za(?: tesko)?|tesko)$/.test(before))
    return /^(ubistv|hapsenj)/.test(tokens[hit.from]?.fold ?? '');
  if (
    language === 'en' &&
    THOUGHT.test(
      tokens
        .slice(sentence.from, hit.from)
        .map(({ fold }) => fold)
        .join(' '),
    )
  )
    return true;
  if (language === 'en' && / to$|^to$/.test(before))
    return /^(kill|arrest|detain|injure|hurt)$/.test(tokens[hit.from]?.fold ?? '');
  if (language === 'sq' && /(?:^| )per$/.test(before))
    return /^(vrasj|arrestim)/.test(tokens[hit.from]?.fold ?? '');
  return WISH[language].test(before);
}

/** A single day is no distance: "a day after two people were killed" tells the news. */
const TIME =
  /^(days|week|weeks|month|months|hours|dana|nedelj\p{L}*|sedmic\p{L}*|mesec\p{L}*|sat\p{L}*|dite|jave|muaj|ore)$/u;

/** "Ten days after two people were killed", "protested after three men were arrested": what only says when or why. */
export function isGround({ tokens, days }: Reading, from: number, hit: TollHit): boolean {
  if (days.some(({ clause }) => clause && clause.from <= hit.from && hit.from < clause.to)) return false;
  const back = /^(what|se|i)$/.test(tokens[from - 1]?.fold ?? '') ? from - 2 : from - 1;
  const word = tokens[back]?.fold ?? '';
  if (/^(after|nakon|posle|poslije|pas|pasi)$/.test(word) && TIME.test(tokens[back - 1]?.fold ?? ''))
    return true;
  return hit.toll === 'detained' && /^(after|because|pasi|posto)$/.test(word);
}
