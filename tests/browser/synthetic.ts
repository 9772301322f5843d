import { join } from 'node:path';
import { inject } from 'vitest';
import { makeSynthetic } from '../synthetic.ts';

const made = new Set<string>();

/** Makes a synthetic archive where the server under test serves it, once in a file of tests, and gives its address for `?data=`. */
export async function syntheticFile(events: number): Promise<string> {
  const name = `synthetic-${events}.kms`;
  if (!made.has(name)) makeSynthetic(events, join(inject('state'), name));
  made.add(name);
  return `data/${name}`;
}
