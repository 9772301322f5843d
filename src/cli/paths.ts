import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Places of the files that the commands read and write, by the folder of the project and that of the written state. */
export function pathsOf(root: string = ROOT, state: string = process.env.KM_VAR ?? join(root, 'var')) {
  return {
    root,
    dist: join(root, 'dist'),
    public: join(root, 'public'),
    data: join(root, 'data'),
    feeds: join(root, 'data', 'feeds.opml'),
    bundled: join(root, 'data', 'feed'),
    archive: join(root, 'data', 'archive'),
    overrides: join(root, 'data', 'overrides.json'),
    state,
    journal: join(state, 'journal.ndjson'),
    coded: join(state, 'coded.ndjson'),
    lock: join(state, 'lock'),
    snapshot: join(state, 'snapshot.kms'),
    twin: join(state, 'events.json'),
    status: join(state, 'status.json'),
  };
}

export type Paths = ReturnType<typeof pathsOf>;
