import type { Sentence, Token } from '../reading.ts';
import type { DayBook } from './book.ts';

const LEFT = 24;
const RIGHT = 14;

/** How a sentence looks on its times: back, ahead, or ahead by a present tense alone ("travels to Belgrade on Tuesday"). */
export type Outlook = 'past' | 'ahead' | 'soon' | null;

const OUTLOOKS: readonly Outlook[] = [null, 'ahead', 'past', 'soon'];

/**
 * How the sentence looks at a token, by the verb nearest to its left, no farther than a colon ("said on Tuesday that it would send": past), or to its right when the time
 * stands first ("On Tuesday he will …"). Returns a function of the token index.
 */
export function outlookOf(
  tokens: readonly Token[],
  sentence: Sentence,
  book: DayBook,
): (i: number) => Outlook {
  let seen: Uint8Array | undefined;
  return (i) => {
    seen ??= verbsOf(tokens, sentence, book);
    const verbs = seen;
    const size = verbs.length;
    const at = i - sentence.from;
    const lead = tokens[i - 1]?.fold === 'te' ? i - 2 : i - 1;
    if (book.toward.has(tokens[lead]?.fold ?? '') && lead >= sentence.from)
      return tokens[lead]?.fold === 'until' && verbs[lead - 1 - sentence.from] === 2 ? 'past' : 'ahead';
    const apart = tokens[i + 1]?.text === ',';
    const close = apart ? undefined : [at + 1, at + 2].find((k) => k < size && verbs[k] === 1);
    const told = [at - 1, at - 2].some((k) => verbs[k] === 2);
    const after = tokens[i + 1]?.fold ?? '';
    if (close !== undefined && !OPENS.test(after) && !(told && PRONOUN.test(after))) return 'ahead';
    const next = [at + 1, at + 2].find((k) => k < size && verbs[k] === 3);
    if (next !== undefined && (next === at + 1 || JOINS.test(wordBefore(tokens, sentence, i)))) return 'soon';
    for (let k = at - 1; k >= Math.max(0, at - LEFT); k--) {
      if (/^[:;]$/.test(tokens[sentence.from + k]?.text ?? '')) break;
      if (verbs[k]) return OUTLOOKS[verbs[k] ?? 0] ?? null;
    }
    for (let k = at + 1; k < Math.min(size, at + RIGHT); k++)
      if (verbs[k]) return OUTLOOKS[verbs[k] ?? 0] ?? null;
    return null;
  };
}

/** "At several addresses", "the visits", "a sit-in": a noun that looks like a verb. */
const isCounted = (before: string) =>
  /^(a|an|the|at|of|several|two|three|four|five|six|ten|many|more|different|other|these|those|some|various|private|their|his|her)$/.test(
    before,
  );

/** What opens the clause that a day does not belong to. */
const OPENS = /^(that|da|se|qe|and|dhe|i)$/;
/** "Said on Saturday it would send": the day of the telling. */
const PRONOUN = /^(it|they|he|she|we)$/;

/** The word before a day and its preposition. */
function wordBefore(tokens: readonly Token[], sentence: Sentence, i: number): string {
  let at = i - 1;
  while (at > sentence.from && /^(u|ne|te|me|on|in|dana)$/.test(tokens[at]?.fold ?? '')) at--;
  return tokens[at]?.fold ?? '';
}

/** For each token of a sentence 1 for a verb that looks ahead, 2 for a past one, 3 for a present one that announces, else 0. */
function verbsOf(tokens: readonly Token[], sentence: Sentence, book: DayBook): Uint8Array {
  const size = sentence.to - sentence.from;
  const verbs = new Uint8Array(size);
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const past =
      (book.past.has(token.fold) && !/^(be|-)$/.test(tokens[i - 1]?.fold ?? '')) ||
      (book.coming.has(token.fold) && /^(had|has|have|having)$/.test(tokens[i - 1]?.fold ?? '')) ||
      (token.fold.length > 3 &&
        tokens[i - 1]?.fold !== 'be' &&
        !/^(of|the|a|an|with|for|by|-|other|many|his|her|their)$/.test(tokens[i - 1]?.fold ?? '') &&
        book.pastEndings.some((ending) => token.fold.endsWith(ending)));
    if (past) verbs[i - sentence.from] = 2;
    else if (isSerbianFuture(token.text)) verbs[i - sentence.from] = 1;
    else if (
      book.coming.has(token.fold) &&
      !isCounted(tokens[i - 1]?.fold ?? '') &&
      tokens[i + 1]?.text !== '-' &&
      tokens[i - 1]?.fold !== 'u'
    )
      verbs[i - sentence.from] = 3;
    if (sentence.role === 'title' && token.fold === 'to' && INTENT.test(tokens[i + 1]?.fold ?? ''))
      verbs[i - sentence.from] = 1;
  }
  for (const hit of book.future.find(tokens, sentence.from, sentence.to))
    if (!isAorist(tokens, hit.from)) verbs.fill(1, hit.from - sentence.from, hit.to - sentence.from);
  return verbs;
}

/** "U pritën të martën": were received on Tuesday, not "are expected to". */
export function isAorist(tokens: readonly Token[], at: number): boolean {
  const { fold, text = '' } = tokens[at] ?? {};
  return fold === 'priten' && (/ë/i.test(text) || tokens[at - 1]?.fold === 'u');
}

/** What opens a clause of its own: "…, a u petak ga očekuju", "kurse të mërkurën vijnë". */
const JOINS = /^(a|dok|dhe|e|kurse|ndersa|and|while|,|;)$/;

/** "Minister to Visit Kosovo on Monday": what a heading puts so lies ahead. */
const INTENT = /^(visit|meet|host|travel|hold|resume|arrive|attend|discuss|address|begin|start|join)$/;

/** "posetiće", "održaće", "stići će": the Serbian future in one word. */
export function isSerbianFuture(text: string): boolean {
  return (
    text.length > 5 && /[eе]$/iu.test(text) && /[aeiu](?:će|ће)$/.test(text.normalize('NFC').toLowerCase())
  );
}
