import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from './src/lang/compile.ts';

export default defineConfig({
  base: './',
  plugins: [react(), catalogues()],
  build: {
    target: 'es2022',
    sourcemap: true,
    chunkSizeWarningLimit: 400,
    assetsInlineLimit: 0,
  },
});
