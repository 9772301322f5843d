import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMessages } from '../../src/lang/compile.ts';
import { toCyrillic } from '../../src/lang/cyrillic.ts';
import { PLURAL_FORMS } from '../../src/lang/grammar.ts';
import type { Language } from '../../src/lang/languages.ts';
import type { Message } from '../../src/lang/message.ts';

const source = (tag: string) =>
  readFileSync(new URL(`../../src/lang/catalogue/${tag}.json`, import.meta.url), 'utf8');

const english = compileMessages(source('en'));
const others: [Exclude<Language, 'en'>, Record<string, Message>][] = [
  ['sq', compileMessages(source('sq'))],
  ['sr-Latn', compileMessages(source('sr-Latn'))],
  ['sr-Cyrl', compileMessages(source('sr-Latn'), toCyrillic)],
];

/** Messages that may read as in English: signs, names, words that the languages share. */
const SHARED =
  /^(bound\.exact|calendar\..*|number\..*|language\..*|force\..*|tools\.geojson|timeline\.force|title\.amount|title\.who|title\.proposalAmount|title\.other|type\.protest|map\.title|facet\.status|wall\.credit|briefing\.period|.*\.note)$/;

type Slots = { variables: Set<string>; plurals: Set<string>[]; selects: Set<string>[]; tags: string[] };

function slotsOf(
  message: Message,
  found: Slots = { variables: new Set(), plurals: [], selects: [], tags: [] },
) {
  const parts = typeof message === 'string' ? [message] : message;
  for (const part of parts) {
    if (typeof part === 'string') {
      found.tags.push(...(part.match(/<\/?\w+\/?>/g) ?? []));
      continue;
    }
    const [name, kind, forms] = part;
    found.variables.add(name);
    if (!forms) continue;
    (kind === 'plural' ? found.plurals : found.selects).push(new Set(Object.keys(forms)));
    for (const form of Object.values(forms))
      if (typeof form === 'object' || typeof form === 'string') slotsOf(form, found);
  }
  return found;
}

function textOf(message: Message): string {
  if (typeof message === 'string') return message;
  return message
    .map((part) =>
      typeof part === 'string'
        ? part
        : Object.values(part[2] ?? {})
            .map((form) => (typeof form === 'number' || form === undefined ? '' : textOf(form)))
            .join(' '),
    )
    .join('');
}

describe.each(others)('the catalogue of %s', (language, messages) => {
  it('has the messages of English, no more and no fewer', () => {
    expect(Object.keys(english).filter((id) => messages[id] === undefined)).toEqual([]);
    expect(Object.keys(messages).filter((id) => english[id] === undefined)).toEqual([]);
  });

  it('fills the same slots and tags', () => {
    for (const [id, message] of Object.entries(english)) {
      const [here, there] = [slotsOf(messages[id] ?? ''), slotsOf(message)];
      expect([...here.variables].sort(), id).toEqual([...there.variables].sort());
      expect([...new Set(here.tags)].sort(), id).toEqual([...new Set(there.tags)].sort());
      expect(here.selects, id).toEqual(there.selects);
    }
  });

  it('has every plural form of the language, and no other', () => {
    for (const [id, message] of Object.entries(messages)) {
      for (const forms of slotsOf(message).plurals) {
        const named = [...forms].filter((form) => form !== 'offset' && !/^\d+$/.test(form)).sort();
        expect(named, id).toEqual([...PLURAL_FORMS[language]].sort());
      }
      const plural = slotsOf(english[id] ?? '').plurals.length > 0;
      if (plural) expect(slotsOf(message).plurals.length, id).toBeGreaterThan(0);
    }
  });

  it('leaves nothing in English', () => {
    const same = Object.keys(english).filter(
      (id) =>
        !SHARED.test(id) &&
        /\p{L}/u.test(textOf(english[id] ?? '')) &&
        textOf(messages[id] ?? '') === textOf(english[id] ?? ''),
    );
    expect(same.filter((id) => !id.startsWith('country.'))).toEqual([]);
  });

  it('writes no English words', () => {
    const words = /\b(the|and|with|from|of the|no|not|events?|show|open)\b/i;
    const left = Object.entries(messages).filter(
      ([id, message]) =>
        !id.startsWith('language.') &&
        id !== 'load.foreignHint' &&
        words.test(textOf(message).replace(/\bno\b/g, '')),
    );
    expect(left.map(([id]) => id)).toEqual([]);
  });
});

it('Serbian Cyrillic keeps Latin letters only in names of formats, programs and sites', () => {
  const allowed =
    /CSV|GeoJSON|JSON|HTML|Markdown|OpenStreetMap|Natural Earth|GeoNames|Escape|Enter|Backspace|Play|px|\bS(?=:)|A4|npm run [^”]*|\?data=[^”]*|ACLED|UCDP|<\/?\w+\/?>/g;
  const latin = Object.entries(others[2]?.[1] ?? {}).filter(
    ([id, message]) => !id.startsWith('language.') && /[A-Za-z]/.test(textOf(message).replace(allowed, '')),
  );
  expect(latin.map(([id, message]) => [id, textOf(message)])).toEqual([]);
});
