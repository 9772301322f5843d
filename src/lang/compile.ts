import { readFileSync } from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { slug } from '../base/text.ts';
import { toCyrillic } from './cyrillic.ts';
import type { Catalogue, Language, NameKind } from './languages.ts';
import type { Message } from './message.ts';

type Turn = (text: string) => string;

/** The parts of a compiled message that are read, turned; slots keep their names. */
function turned(message: unknown, turn: Turn): Message {
  if (typeof message === 'string') return turn(message);
  if (!Array.isArray(message)) return message as Message;
  return message.map((token: unknown) => {
    if (typeof token === 'string') return turn(token);
    const [name, kind, forms] = token as [string, string?, Record<string, unknown>?];
    if (!forms) return token;
    const both = Object.entries(forms).map(([form, inner]) => [form, turned(inner, turn)]);
    return [name, kind, Object.fromEntries(both)];
  }) as Message;
}

/**
 * Compiles the messages of a catalogue, so that no parser is shipped.
 * @throws Error with the id of a message that does not parse
 */
export function compileMessages(source: string, turn: Turn = (text) => text): Record<string, Message> {
  const compiled: Record<string, Message> = {};
  for (const [id, message] of Object.entries(JSON.parse(source) as Record<string, string>)) {
    try {
      const tokens = turned(compileMessage(message), id.startsWith('language.') ? (text) => text : turn);
      compiled[id] = tokens.length === 1 && typeof tokens[0] === 'string' ? tokens[0] : tokens;
    } catch (error) {
      throw new Error(`message “${id}” does not parse: ${String(error)}`);
    }
  }
  return compiled;
}

/** One row of `data/names.json`: a missing form is the English or original one. */
type NameRow = { sq?: string; srLatn?: string };

const ENGLISH = new URL('./catalogue/en.json', import.meta.url);
const NAMES = new URL('../../data/names.json', import.meta.url);

/** Names of people, offices, organisations and parties in a language, from `data/names.json`. */
function compileNames(column: keyof NameRow, turn: Turn): Catalogue['names'] {
  const rows = JSON.parse(readFileSync(NAMES, 'utf8')) as Record<NameKind, Record<string, NameRow>>;
  const names: Catalogue['names'] = {};
  for (const [kind, table] of Object.entries(rows) as [NameKind, Record<string, NameRow>][]) {
    names[kind] = Object.fromEntries(
      Object.entries(table).flatMap(([id, row]) => (row[column] ? [[id, turn(row[column])]] : [])),
    );
  }
  const delegation = names.office?.Delegation;
  for (const [organisation, name] of Object.entries(names.organisation ?? {}))
    if (delegation && names.person)
      names.person[`delegation-${slug(organisation)}`] = `${delegation} (${name})`;
  return names;
}

/** The whole catalogue of a language, from the source of its messages; Cyrillic comes from Latin. What is not translated yet is in English. */
export function compileCatalogue(language: Language, source: string): Catalogue {
  if (language === 'en') return { messages: compileMessages(source), names: {} };
  const turn: Turn = language === 'sr-Cyrl' ? toCyrillic : (text) => text;
  const column = language === 'sq' ? 'sq' : 'srLatn';
  const messages = { ...compileMessages(readFileSync(ENGLISH, 'utf8')), ...compileMessages(source, turn) };
  return { messages, names: compileNames(column, turn) };
}

const QUERY = /([^/]+)\.json\?catalogue=(en|sq|sr-Latn|sr-Cyrl)$/u;

/**
 * Vite plugin: a catalogue imported as `./catalogue/sq.json?catalogue=sq` is a function that fetches it compiled, so that no message parser is shipped,
 * only the language that is read is loaded, and a broken message fails the build with its id. The page's HTML says where each catalogue lies
 * (`data-words`), for `public/theme.js` to fetch it early. Outside a build the catalogue is in the module.
 */
export function catalogues(): Plugin {
  let building = false;
  const files = new Set<Language>();
  return {
    name: 'catalogues',
    enforce: 'pre',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    transform(source, id) {
      const language = QUERY.exec(id)?.[2] as Language | undefined;
      if (language === undefined) return null;
      this.addWatchFile(NAMES.pathname);
      this.addWatchFile(ENGLISH.pathname);
      try {
        const catalogue = JSON.stringify(compileCatalogue(language, source));
        if (!building) return script(`export const load = async () => (${catalogue});`);
        const file = this.emitFile({ type: 'asset', name: `${language}.json`, source: catalogue });
        files.add(language);
        return script(
          `export const load = async () => (await fetch(import.meta.ROLLUP_FILE_URL_${file})).json();`,
        );
      } catch (error) {
        this.error(`${id}: ${String(error)}`);
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const names = Object.values(bundle).flatMap((file) => (file.type === 'asset' ? [file.fileName] : []));
        const lies = [...files].map((tag) => [
          tag,
          names.find((name) => new RegExp(`/${tag}-[^/]+\\.json$`, 'u').test(name)),
        ]);
        return html.replace('<html ', `<html data-words='${JSON.stringify(Object.fromEntries(lies))}' `);
      },
    },
  };
}

function script(code: string) {
  return { code, moduleType: 'js' as const, map: null };
}
