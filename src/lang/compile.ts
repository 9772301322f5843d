import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const CATALOGUE = /([^/]+)\.json\?catalogue$/u;

/**
 * Vite plugin: a catalogue imported as `./catalogue/en.json?catalogue` is a function that fetches its compiled messages, so that no message parser is shipped,
 * only the language that is read is loaded, and a broken message fails the build with its id. The page's HTML says where each catalogue lies
 * (`data-words`), for `public/theme.js` to fetch it early. Outside a build the messages are in the module.
 */
export function catalogues(): Plugin {
  let building = false;
  const files = new Map<string, string>();
  return {
    name: 'catalogues',
    enforce: 'pre',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    transform(source, id) {
      const tag = CATALOGUE.exec(id)?.[1];
      if (tag === undefined) return null;
      const compiled: Record<string, unknown> = {};
      for (const [key, message] of Object.entries(JSON.parse(source) as Record<string, string>)) {
        try {
          compiled[key] = compileMessage(message);
        } catch (error) {
          this.error(`${id}: message “${key}” does not parse: ${String(error)}`);
        }
      }
      const messages = JSON.stringify(compiled);
      if (!building)
        return { code: `export const load = async () => (${messages});`, moduleType: 'js', map: null };
      const file = this.emitFile({ type: 'asset', name: `${tag}.json`, source: messages });
      files.set(tag, file);
      return {
        code: `export const load = async () => (await fetch(import.meta.ROLLUP_FILE_URL_${file})).json();`,
        moduleType: 'js',
        map: null,
      };
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const names = Object.values(bundle).flatMap((file) => (file.type === 'asset' ? [file.fileName] : []));
        const lies = [...files.keys()].map((tag) => [
          tag,
          names.find((name) => new RegExp(`/${tag}-[^/]+\\.json$`, 'u').test(name)),
        ]);
        return html.replace('<html ', `<html data-words='${JSON.stringify(Object.fromEntries(lies))}' `);
      },
    },
  };
}
