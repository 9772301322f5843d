import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { shortClassNames } from './src/cli/bundle/class-names.ts';
import { leanRecharts } from './src/cli/bundle/recharts.ts';
import { sharedWorkers } from './src/cli/bundle/worker.ts';
import { catalogues } from './src/lang/compile.ts';

const ENTRY = '/src/app/main.tsx';
const WORKER = '/src/app/worker.ts';

type Graph = { getModuleInfo: (id: string) => { importers: readonly string[] } | null };

/** Whether an entry imports a module statically, by itself or through others. */
function isBelow(entry: string, id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (id.endsWith(entry)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (
    graph.getModuleInfo(id)?.importers.some((importer) => isBelow(entry, importer, graph, seen)) ?? false
  );
}

/** What must have come before the first map is one chunk, and what the worker needs of it another. */
function chunkOf(id: string, graph: Graph): string | null {
  if (!isBelow(ENTRY, id, graph)) return null;
  return isBelow(WORKER, id, graph) ? 'engine' : 'page';
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

/** What the first paint needs stands in the page itself, so that it need not be fetched first. */
const shellInside: Plugin = {
  name: 'shell-inside',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html
        .replace(
          /<script src="[./]*theme\.js"><\/script>/,
          () => `<script>${publicText('theme.js')}</script>`,
        )
        .replace(
          /<link rel="stylesheet" href="[./]*shell\.css" \/>/,
          () => `<style>${publicText('shell.css')}</style>`,
        ),
  },
};

function publicText(name: string): string {
  return readFileSync(fileURLToPath(new URL(`./public/${name}`, import.meta.url)), 'utf8');
}

export default defineConfig(({ command }) => ({
  base: './',
  plugins: [react(), catalogues(), stylesAfterShell, shellInside, sharedWorkers(), leanRecharts()],
  resolve: {
    alias: [
      {
        find: /^leaflet$/,
        replacement: fileURLToPath(new URL('./src/view/map/leaflet-core.js', import.meta.url)),
      },
    ],
  },
  css: {
    modules:
      command === 'build'
        ? { generateScopedName: shortClassNames(fileURLToPath(new URL('./src', import.meta.url))) }
        : {},
  },
  build: {
    target: 'es2022',
    sourcemap: true,
    chunkSizeWarningLimit: 520,
    assetsInlineLimit: 0,
    // Every browser that reads this target preloads modules by itself, or loads them a little later.
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: 'page', name: chunkOf }],
        },
      },
    },
  },
}));
