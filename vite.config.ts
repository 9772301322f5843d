import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from './src/lang/compile.ts';

export default defineConfig({
  base: './',
  plugins: [react(), catalogues()],
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
    chunkSizeWarningLimit: 400,
    assetsInlineLimit: 0,
  },
});
