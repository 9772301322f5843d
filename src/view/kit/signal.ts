/** A value that parts of the page watch outside React: what a gesture draws in the next frame. */
export type Signal<T> = {
  get: () => T;
  set: (value: T) => void;
  /** Calls back at each change; gives the undo. */
  subscribe: (listener: () => void) => () => void;
};

/** A value to be watched only. */
export type Watched<T> = Pick<Signal<T>, 'get' | 'subscribe'>;

/** A signal with a first value. Listeners run at once, in the order in which they came. */
export function createSignal<T>(first: T): Signal<T> {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
