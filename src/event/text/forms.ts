import { verbForms } from './verb-forms.ts';

/** Words of one sort, or the forms of one verb, by the name that phrases call them by, parted by bars; under `+` the endings of the regular verbs, where they are not the English ones. */
export type WordForms = Readonly<Record<string, string>>;

/** Writes out in all phrases of a vocabulary what `@name` stands for, and the forms of a verb for `stem+`. */
export function withForms<T>(words: T, forms: WordForms): T {
  return eachPhrase(words, (phrase) => writtenOut(phrase, forms)) as T;
}

/** A file of vocabulary with each of its phrases changed. */
export function eachPhrase(value: unknown, change: (phrase: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => eachPhrase(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, eachPhrase(item, change)]));
}

function writtenOut(phrase: string, forms: WordForms): string {
  const endings = forms['+']?.split('|');
  return phrase
    .replace(/@(\w+)/g, (_, name: string) => {
      const known = forms[name];
      if (known === undefined) throw new Error(`nothing says what “@${name}” stands for in “${phrase}”`);
      return known;
    })
    .replace(/(?<!\w)(\w+)\+/g, (_, stem: string) =>
      (endings?.map((ending) => stem + ending) ?? verbForms(stem)).join('|'),
    );
}
