import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/**
 * Vite plugin: a catalogue imported as `./catalogue/en.json?catalogue` arrives compiled, so that no message parser is
 * shipped and a broken message fails the build with its id.
 */
export function catalogues(): Plugin {
  return {
    name: 'catalogues',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('.json?catalogue')) return null;
      const compiled: Record<string, unknown> = {};
      for (const [key, message] of Object.entries(JSON.parse(source) as Record<string, string>)) {
        try {
          compiled[key] = compileMessage(message);
        } catch (error) {
          this.error(`${id}: message “${key}” does not parse: ${String(error)}`);
        }
      }
      return { code: `export const messages = ${JSON.stringify(compiled)};`, moduleType: 'js', map: null };
    },
  };
}
