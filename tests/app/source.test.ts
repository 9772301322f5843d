import { afterEach, describe, expect, it, vi } from 'vitest';
import { LoadFault, webSource } from '../../src/app/source.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a file of the web', () => {
  it.each([
    ['that does not come', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'that breaks off',
      async () => ({
        ok: true,
        status: 200,
        headers: new Headers(),
        arrayBuffer: () => Promise.reject(new TypeError('network error')),
      }),
    ],
  ])('%s is told of in a sentence', async (_, answer) => {
    vi.stubGlobal('fetch', answer);
    const reading = webSource('https://x.example/archive', 'The archive').read(0, 10);
    await expect(reading).rejects.toThrow(LoadFault);
    await expect(reading).rejects.toThrow('the server does not answer');
  });
});
