import type { Plugin } from 'vite';
import { pathsOf } from './paths.ts';
import { dataMiddleware } from './serve/data.ts';

/** Vite plugin: the development server answers `/data/…` with the same files as `npm start` does. */
export function devData(): Plugin {
  return {
    name: 'dev-data',
    configureServer(server) {
      const middleware = dataMiddleware(pathsOf());
      server.middlewares.use((req, res, next) => void middleware(req, res, next));
    },
  };
}
