import { beginningIn } from '../per-sentence.ts';
import type { DayMention, PersonMention, Reading, Token } from '../reading.ts';
import type { Cue, Range } from './book.ts';

const daysIn = beginningIn<DayMention>();
const peopleIn = beginningIn<PersonMention>();

/** Acts whose words a day or a name parts, so that no phrase of the vocabulary holds them. */
export function partedActs(reading: Reading, sentence: Range): Cue[] {
  return [
    ...datedSpeech(reading, sentence),
    ...spokenThere(reading, sentence),
    ...turnedAway(reading, sentence),
  ];
}

const SPEECH =
  /^(said|says|declared|warned|announced|stated|stressed|added|told|izjavi\p{L}*|rekao|rekla|kazao|kazala|porucio|porucila|naglasi\p{L}*|istak\p{L}*|doda(?:o|la)|tha|deklaroi|theksoi|paralajmeroi|shtoi|thote)$/u;
const IN = /^(in|at|u|na|ne)$/;

/** "Declared yesterday in Belgrade": speech at a place, with its day between. */
function datedSpeech({ tokens, days }: Reading, sentence: Range): Cue[] {
  return daysIn(days, sentence).flatMap((day): Cue[] => {
    if (day.to >= sentence.to || day.furniture) return [];
    if (!IN.test(tokens[day.to]?.fold ?? '')) return [];
    for (let at = day.from - 1; at >= Math.max(sentence.from, day.from - 3); at--) {
      const fold = tokens[at]?.fold ?? '';
      if (SPEECH.test(fold)) return [{ cue: 'speak', from: at, to: day.to + 1 }];
      if (!/^(on|me|u|je|late|early|te|ne)$/.test(fold)) return [];
    }
    return [];
  });
}

/** What parts the word of speaking from a name that is not the speaker's: "said after talks with X". */
const NO_SPEAKER =
  /^(after|following|before|during|with|that|to|about|posle|poslije|nakon|pre|prije|sa|s|da|pas|para|me|se|per)$/;
/** Tokens between the word of speaking and the name: its office. */
const OFFICE_REACH = 8;

/** "Said the minister X in Pristina", "rekao je ministar X u bazi u Peći": the speaker's name stands between. */
function spokenThere({ tokens, people }: Reading, sentence: Range): Cue[] {
  return peopleIn(people, sentence).flatMap(({ from, to }): Cue[] => {
    if (to >= sentence.to || !IN.test(tokens[to]?.fold ?? '')) return [];
    for (let at = from - 1; at >= Math.max(sentence.from, from - OFFICE_REACH); at--) {
      const token = tokens[at];
      if (!token || (token.kind === 'mark' && token.text !== '-') || NO_SPEAKER.test(token.fold)) return [];
      if (SPEECH.test(token.fold)) return [{ cue: 'speak', from: to, to: to + 1 }];
    }
    return [];
  });
}

/** Who keeps somebody out. */
const KEEPS_OUT =
  /^(refus\p{L}*|den(?:y|ies|ied|ying)|bar|bars|barred|ban|bans|banned|block|blocks|blocked|stop|stops|stopped|prevent|prevents|prevented|forbade|forbid\p{L}*|zabran[ij]\p{L}*|prohibit\p{L}*|expel\p{L}*|onemoguci\p{L}*|uskrati\p{L}*|odbi(?:o|la|le|li)|spreci\p{L}*|ndaloi|ndaluan|ndalua|ndaluar|refuzoi|refuzuan|refuzuar|pengoi|penguan|penguar)$/u;
/** What is not allowed, behind a word of negation. */
const ALLOWS =
  /^(allow\p{L}*|let|permit\p{L}*|grant\p{L}*|dozvoli\p{L}*|dozvolj\p{L}*|dopusti\p{L}*|odobri\p{L}*|odobren\p{L}*|pusti\p{L}*|lejoi|lejuan|lejua|lejuar|lejoje|lejojne|lejohet)$/u;
const NEGATED = /^(not|t|never|nije|nisu|nece|ne|nuk|s)$/;

/** True for a word of negation; the Albanian "në" is none. */
export function isNegation(word: string | undefined, language: Reading['language']): boolean {
  return NEGATED.test(word ?? '') && !(language === 'sq' && word === 'ne');
}

/** Out of what. */
const ENTRY =
  /^(entry|access|enter\p{L}*|visiting|visit|crossing|cross|ulaz\p{L}*|dolaz\p{L}*|poset\p{L}*|posjet\p{L}*|udje|udju|ode|odu|dodje|dodju|boravak|hyrj\p{L}*|hyje|hyjne|vizit\p{L}*|shkoje|vije)$/u;
/** Tokens of the name's office, and of what stands between it and the way. */
const SPAN = 10;

/** "Refused minister X entry", "nisu dozvolile direktoru X da ode", "nuk ia lejoi X hyrjen": whoever is kept out stands between. */
function turnedAway({ tokens, people, language }: Reading, sentence: Range): Cue[] {
  return peopleIn(people, sentence).flatMap((person): Cue[] => {
    if (person.to > sentence.to) return [];
    const verb = backTo(tokens, person.from, sentence.from, (at) => {
      const fold = tokens[at]?.fold ?? '';
      return (
        KEEPS_OUT.test(fold) ||
        (ALLOWS.test(fold) && tokens.slice(at - 4, at).some((token) => isNegation(token.fold, language)))
      );
    });
    if (verb === null) return [];
    const entry = entryAt(tokens, person.to, sentence.to);
    return entry === null ? [] : [{ cue: 'denied', from: verb, to: entry + 1 }];
  });
}

/** The word for the way in behind a name and what is told of its bearer between commas. */
function entryAt(tokens: readonly Token[], from: number, roof: number): number | null {
  let commas = 0;
  for (let at = from; at < Math.min(roof, from + (commas > 0 ? APPOSED : 5)); at++) {
    const token = tokens[at];
    if (!token) return null;
    if (ENTRY.test(token.fold)) return at;
    if (token.text === ',' && (at === from || commas > 0) && commas < 2) commas++;
    else if (token.kind === 'mark' && !/^['’-]$/.test(token.text)) return null;
  }
  return null;
}

/** Tokens behind a name within which its apposition ends. */
const APPOSED = 18;

/** The nearest token before a position that fits, with no mark of a clause between. */
function backTo(
  tokens: readonly Token[],
  from: number,
  floor: number,
  fits: (at: number) => boolean,
): number | null {
  for (let at = from - 1; at >= Math.max(floor, from - SPAN); at--) {
    if (/^[,;:.“”"]$/.test(tokens[at]?.text ?? '')) return null;
    if (fits(at)) return at;
  }
  return null;
}
