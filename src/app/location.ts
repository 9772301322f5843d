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
  /**
   * What is due has been drawn and goes to the browser's history. That takes some milliseconds of two processes, which a change must not lose while it is
   * counted and drawn.
   */
  write: () => void;
};

/** What is drawn outside React is written when it has been drawn (`write`), or after so long. */
const SLOW_MS = 100;

/** Binds an address store to a window's history; Back and Forward come in as changes. */
export function createAddressStore(window: Window): AddressStore {
  let current = readAddress(window.location.search);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let written = writeAddress(current);
  let due: 'push' | 'replace' | null = null;
  /** The address before the changes of the input that runs. */
  let before: Address | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    const how = due;
    due = null;
    const after = writeAddress(current);
    if (how === null || after === written) return;
    written = after;
    const url = `${window.location.pathname}${after}${window.location.hash}`;
    if (how === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
  };
  /** Once for all changes of one input. */
  const writeBehind = () => {
    const drawn = before !== null && isDrawn(before, current);
    before = null;
    clearTimeout(timer);
    if (drawn) timer = setTimeout(write, SLOW_MS);
    else write();
  };
  window.addEventListener('pagehide', write);
  window.addEventListener('popstate', () => {
    current = readAddress(window.location.search);
    written = writeAddress(current);
    due = null;
    tell();
  });
  return {
    get: () => current,
    set(change, how = 'push') {
      if (before === null) {
        if (how === 'push') write();
        before = current;
        queueMicrotask(writeBehind);
      }
      current = { ...current, ...change };
      if (due !== 'push') due = how;
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write,
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
