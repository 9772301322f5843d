import type { Plugin } from 'vite';

const MARK = '?worker-chunk';

/**
 * Vite plugin: `import { workerUrl } from './worker.ts?worker-chunk'` is the address of a module worker that shares its chunks with the page, so that what both need is
 * loaded once. The dev server has no chunks and serves the file.
 */
export function sharedWorkers(): Plugin {
  let building = false;
  return {
    name: 'shared-workers',
    enforce: 'pre',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    async resolveId(id, importer) {
      if (!id.endsWith(MARK)) return null;
      const found = await this.resolve(id.slice(0, -MARK.length), importer);
      return found && `\0${found.id}${MARK}`;
    },
    load(id) {
      if (!id.startsWith('\0') || !id.endsWith(MARK)) return null;
      const file = id.slice(1, -MARK.length);
      if (!building) return `export { default as workerUrl } from ${JSON.stringify(`${file}?worker&url`)};`;
      const chunk = this.emitFile({ type: 'chunk', id: file, name: 'worker' });
      return `export const workerUrl = import.meta.ROLLUP_FILE_URL_${chunk};`;
    },
  };
}
