import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from './src/lang/compile.ts';

export default defineConfig({
  base: './',
  plugins: [react(), catalogues()],
  // Leaflet's package names only its UMD build; of the ES one, what nobody uses falls away.
  resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  build: {
    target: 'es2022',
    sourcemap: true,
    chunkSizeWarningLimit: 400,
    assetsInlineLimit: 0,
  },
});
