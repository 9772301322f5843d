/** The ids of all rows. A list of strings is one; large archives keep bytes. */
export type Ids = {
  readonly length: number;
  at: (row: number) => string | undefined;
  /** Row of an id, −1 when it is none of them. */
  indexOf: (id: string) => number;
};

/** Ids made of a prefix and the row number to base 36. */
export function countedIds(prefix: string, length: number): Ids {
  return {
    length,
    at: (row) => (row >= 0 && row < length ? prefix + row.toString(36) : undefined),
    indexOf(id) {
      const row = id.startsWith(prefix) ? Number.parseInt(id.slice(prefix.length), 36) : -1;
      return row >= 0 && row < length && prefix + row.toString(36) === id ? row : -1;
    },
  };
}

/** Ids of `digits` hexadecimal digits each, an even number, kept as bytes. */
export function hexIds(bytes: Uint8Array, digits: number): Ids {
  const width = digits / 2;
  const length = width === 0 ? 0 : bytes.length / width;
  const at = (row: number) => {
    if (row < 0 || row >= length) return undefined;
    let id = '';
    for (let i = row * width; i < (row + 1) * width; i++) id += (bytes[i] ?? 0).toString(16).padStart(2, '0');
    return id;
  };
  return {
    length,
    at,
    indexOf(id) {
      if (id.length !== digits) return -1;
      const first = Number.parseInt(id.slice(0, 2), 16);
      for (let row = 0; row < length; row++) if (bytes[row * width] === first && at(row) === id) return row;
      return -1;
    },
  };
}

const LINE_END = 10;

/** Ids of any text, one a line in UTF-8. */
export function textIds(bytes: Uint8Array, length: number): Ids {
  const ends = new Uint32Array(length);
  let lines = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === LINE_END) ends[lines++] = i;
  if (length > 0) ends[lines++] = bytes.length;
  const utf8 = new TextDecoder();
  const start = (row: number) => (row === 0 ? 0 : (ends[row - 1] ?? 0) + 1);
  return {
    length: lines,
    at: (row) =>
      row >= 0 && row < lines ? utf8.decode(bytes.subarray(start(row), ends[row] ?? 0)) : undefined,
    indexOf(id) {
      const wanted = new TextEncoder().encode(id);
      for (let row = 0; row < lines; row++) {
        const from = start(row);
        if ((ends[row] ?? 0) - from !== wanted.length) continue;
        if (wanted.every((byte, i) => bytes[from + i] === byte)) return row;
      }
      return -1;
    },
  };
}

/** How a snapshot keeps its ids. */
export type IdCoding =
  | { coding: 'counted'; prefix: string }
  | { coding: 'hex'; digits: number }
  | { coding: 'text' };

/** The shortest coding that gives back every id, with its bytes. */
export function packIds(ids: Ids): { how: IdCoding; bytes: Uint8Array } {
  const all = Array.from({ length: ids.length }, (_, row) => ids.at(row) ?? '');
  const [first = ''] = all;
  const prefix = first.slice(0, -1);
  if (all.length > 0 && all.every((id, row) => id === prefix + row.toString(36)))
    return { how: { coding: 'counted', prefix }, bytes: new Uint8Array(0) };
  const digits = first.length;
  if (digits > 0 && digits % 2 === 0 && all.every((id) => id.length === digits && /^[0-9a-f]+$/.test(id))) {
    const bytes = new Uint8Array((all.length * digits) / 2);
    all.forEach((id, row) => {
      for (let i = 0; i < digits; i += 2)
        bytes[(row * digits + i) / 2] = Number.parseInt(id.slice(i, i + 2), 16);
    });
    return { how: { coding: 'hex', digits }, bytes };
  }
  return { how: { coding: 'text' }, bytes: new TextEncoder().encode(all.join('\n')) };
}

/** The ids of a snapshot. */
export function unpackIds(how: IdCoding, bytes: Uint8Array, count: number): Ids {
  if (how.coding === 'counted') return countedIds(how.prefix, count);
  return how.coding === 'hex' ? hexIds(bytes, how.digits) : textIds(bytes, count);
}
