/** Makes something once for each object, and forgets it with the object: the last one when another is asked for. */
export function remembered<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const all = new WeakMap<Key, { made: Made }>();
  let last: { key: Key; made: Made } | null = null;
  return (key) => {
    if (last?.key === key) return last.made;
    const entry = all.get(key) ?? { made: make(key) };
    all.set(key, entry);
    last = { key, made: entry.made };
    return entry.made;
  };
}

/** As {@link remembered}, for the last object alone: enough where one is done with before the next. */
export function lately<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  let last: { key: Key; made: Made } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, made: make(key) };
    return last.made;
  };
}

/** Makes something when it is first asked for, and gives the same from then on. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
