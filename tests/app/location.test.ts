import { describe, expect, it, vi } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { createAddressStore, isDrawn } from '../../src/app/location.ts';

function setUp(search = '') {
  const written: string[] = [];
  const window = {
    location: { search, pathname: '/', hash: '' },
    history: {
      pushState: (_state: unknown, _title: string, url: string) => written.push(`push ${url}`),
      replaceState: (_state: unknown, _title: string, url: string) => written.push(`replace ${url}`),
    },
    addEventListener: () => undefined,
  };
  return { store: createAddressStore(window as unknown as Window), written };
}

describe('the address in the browser', () => {
  it('is written once for all changes of an input, behind them', async () => {
    const { store, written } = setUp();
    store.set({ event: 'a' });
    store.set({ layer: 'density' }, 'replace');
    expect(store.get()).toMatchObject({ event: 'a', layer: 'density' });
    expect(written).toEqual([]);
    await Promise.resolve();
    expect(written).toEqual(['push /?layer=density&event=a']);
    store.set({ event: 'a' });
    await Promise.resolve();
    expect(written).toHaveLength(1);
  });

  it('is written behind the drawing of what is drawn outside React, or after a while, each choice a step of its own', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { store, written } = setUp();
    const choose = async (type: string) => {
      store.set({ selection: { ...store.get().selection, type: [type] } });
      await Promise.resolve();
    };
    await choose('riot');
    expect(written).toEqual([]);
    store.write();
    expect(written).toEqual(['push /?type=riot']);
    await choose('protest');
    await choose('raid');
    expect(written.slice(1)).toEqual(['push /?type=protest']);
    vi.advanceTimersByTime(200);
    expect(written.slice(2)).toEqual(['push /?type=raid']);
    store.set({ event: 'a' });
    await Promise.resolve();
    expect(written.slice(3)).toEqual(['push /?type=raid&event=a']);
    vi.useRealTimers();
  });

  it('tells what is drawn outside React from what React draws', () => {
    const plain = readAddress('?type=riot');
    expect(isDrawn(plain, readAddress('?type=protest&at=42,21,9&clock=2001-01-01,2002-01-01'))).toBe(true);
    expect(isDrawn(plain, readAddress('?type=protest&event=a'))).toBe(false);
    expect(isDrawn(plain, readAddress('?type=riot&theme=light'))).toBe(false);
  });
});
