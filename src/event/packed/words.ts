import { eachPhrase } from '../text/forms.ts';
import { packText, unpackText } from './names.ts';

/** A file of vocabulary, each of its phrases packed. */
export type PackedWords = { packed: unknown };

/** A file of vocabulary in nine tenths of the bytes: of the words between strokes (`blast|blasts|blasted`) each only says how it differs from the one before. */
export function packWords(file: unknown): PackedWords {
  return { packed: eachPhrase(file, (phrase) => eachWord(phrase, packAlternatives)) };
}

export function unpackWords({ packed }: PackedWords): unknown {
  return eachPhrase(packed, (phrase) => eachWord(phrase, unpackAlternatives));
}

function packAlternatives(word: string): string {
  const texts = word.split('|');
  return texts.map((text, i) => packText(text, texts[i - 1])).join('|');
}

function unpackAlternatives(word: string): string {
  let text = '';
  return word
    .split('|')
    .map((part) => {
      text = unpackText(part, text);
      return text;
    })
    .join('|');
}

function eachWord(phrase: string, change: (word: string) => string): string {
  return phrase.split(' ').map(change).join(' ');
}
