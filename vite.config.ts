import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { catalogues } from './src/lang/compile.ts';

const ENTRY = '/src/app/main.tsx';

type Graph = { getModuleInfo: (id: string) => { importers: readonly string[] } | null };

/** Whether the page's entry imports a module statically, by itself or through others: that much must have come before the first map. */
function isFirst(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (id.endsWith(ENTRY)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.importers.some((importer) => isFirst(importer, graph, seen)) ?? false;
}

/** The page's style sheet after the static shell, so that the first paint does not wait for it. */
const stylesAfterShell: Plugin = {
  name: 'styles-after-shell',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const links = html.match(/ *<link rel="stylesheet"[^>]*assets[^>]*>\n?/g) ?? [];
      return links
        .reduce((rest, link) => rest.replace(link, ''), html)
        .replace(/( *<div id="root">)/, `${links.join('')}$1`);
    },
  },
};

const SCALES = '\0scales';

/** Recharts takes scales by name from all that there are; the charts here use these three. */
const fewScales: Plugin = {
  name: 'few-scales',
  enforce: 'pre',
  resolveId: (id) => (id === 'victory-vendor/d3-scale' ? SCALES : null),
  load: (id) => (id === SCALES ? "export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';" : null),
};

export default defineConfig({
  base: './',
  plugins: [react(), catalogues(), stylesAfterShell, fewScales],
  resolve: {
    alias: [
      {
        find: /^leaflet$/,
        replacement: fileURLToPath(new URL('./src/view/map/leaflet-core.js', import.meta.url)),
      },
    ],
  },
  build: {
    target: 'es2022',
    sourcemap: true,
    chunkSizeWarningLimit: 520,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: 'page', name: (id, graph) => (isFirst(id, graph) ? 'page' : null) }],
        },
      },
    },
  },
});
