import { startTransition, useEffect, useState } from 'react';
import { type Address, readAddress, writeAddress } from './address.ts';

/** The address as state: one value, read from the browser's location and written back to it. */
export type AddressStore = {
  get: () => Address;
  /**
   * Changes the address. `push` makes a step that Back undoes (a choice); `replace` does not (the end of a gesture that goes
   * on, such as panning or typing).
   */
  set: (change: Partial<Address>, how?: 'push' | 'replace') => void;
  subscribe: (listener: () => void) => () => void;
};

/** Binds an address store to a window's history; Back and Forward come in as changes. */
export function createAddressStore(window: Window): AddressStore {
  let current = readAddress(window.location.search);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let written = writeAddress(current);
  let due: 'push' | 'replace' | null = null;
  /** The browser's own bookkeeping comes behind what a change asks of the engine, and once for all changes of one input. */
  const write = () => {
    const how = due;
    due = null;
    const after = writeAddress(current);
    if (how === null || after === written) return;
    written = after;
    const url = `${window.location.pathname}${after}${window.location.hash}`;
    if (how === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
  };
  window.addEventListener('popstate', () => {
    current = readAddress(window.location.search);
    written = writeAddress(current);
    due = null;
    tell();
  });
  return {
    get: () => current,
    set(change, how = 'push') {
      current = { ...current, ...change };
      if (due === null) queueMicrotask(write);
      if (due !== 'push') due = how;
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a gesture changes is drawn outside React, which follows it when the answer has long been on the screen. */
const BEHIND_MS = 110;

/** Whether two addresses differ only in what is drawn outside React. */
export function isDrawn(before: Address, after: Address): boolean {
  const { selection, at, clock } = after;
  return writeAddress({ ...before, selection, at, clock }) === writeAddress(after);
}

/**
 * The address in force, for React: it follows a change after the frame that has shown it, so that drawing comes first.
 */
export function useAddress(store: AddressStore): Address {
  const [address, setAddress] = useState(store.get);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let followed = store.get();
    const frames = new Set<number>();
    const take = () => {
      followed = store.get();
      startTransition(() => setAddress(followed));
    };
    const follow = () => {
      clearTimeout(timer);
      if (isDrawn(followed, store.get())) {
        timer = setTimeout(take, BEHIND_MS);
        return;
      }
      const frame = requestAnimationFrame(() => {
        frames.delete(frame);
        clearTimeout(timer);
        timer = setTimeout(take);
      });
      frames.add(frame);
    };
    setAddress(followed);
    const undo = store.subscribe(follow);
    return () => {
      undo();
      clearTimeout(timer);
      for (const frame of frames) cancelAnimationFrame(frame);
    };
  }, [store]);
  return address;
}
