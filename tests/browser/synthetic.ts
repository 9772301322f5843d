import { join } from 'node:path';
import { inject } from 'vitest';
import { makeSynthetic } from '../synthetic.ts';

/** Makes a synthetic archive where the server under test serves it, and gives its address for `?data=`. */
export async function syntheticFile(events: number): Promise<string> {
  const name = `synthetic-${events}.kms`;
  makeSynthetic(events, join(inject('state'), name));
  return `data/${name}`;
}
