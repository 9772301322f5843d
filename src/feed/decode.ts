export type Decoded = {
  text: string;
  /** Lower-case name of the encoding that was used. */
  encoding: string;
  /** True when some bytes do not fit the encoding and became U+FFFD. */
  damaged: boolean;
};

/** Labels that must not be taken at their word: the body has already shown that it is not two or four bytes a unit. */
const WIDE = /^(?:utf-?(?:16|32)|ucs-?[24]|iso-10646)/;

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How "<" or "<?" looks in the wide encodings, for documents without a byte order mark (XML 1.0, appendix F). */
const OPENINGS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0x3c, 0x00, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0x00, 0x3c]],
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

/**
 * Text of a document's bytes. Order of trust: byte order mark, the shape of the first bytes, the HTTP charset, the XML or
 * HTML declaration, UTF-8. A stated single-byte charset loses to UTF-8 when the bytes are valid UTF-8 with multi-byte letters,
 * and a stated UTF-8 that does not fit falls back to the declaration and then to the region's own: windows-1251 where letters
 * beyond ASCII come in runs, as in Cyrillic, else windows-1250, for Albanian the same as windows-1252. Never throws.
 * @param charset value of the HTTP charset parameter, if any
 */
export function decodeBytes(bytes: Uint8Array, charset?: string | null): Decoded {
  const bom = match(bytes, BOMS);
  if (bom) return decodeAs(bytes.subarray(bom[1].length), bom[0]);
  const shape = match(bytes, OPENINGS)?.[0] ?? wideByZeros(bytes);
  if (shape) return decodeAs(bytes, shape);
  const stated = [label(charset), declaredEncoding(bytes)].filter((name): name is string => name !== null);
  const utf8 = decodeAs(bytes, 'utf-8');
  for (const name of stated) {
    if (name === 'utf-8' || name === 'us-ascii') {
      if (!utf8.damaged) return utf8;
      continue;
    }
    if (!utf8.damaged && isSingleByte(name) && hasMultibyte(bytes)) return utf8;
    return decodeAs(bytes, name);
  }
  if (!utf8.damaged) return utf8;
  return mostlyBroken(utf8.text)
    ? decodeAs(bytes, isCyrillic(bytes) ? 'windows-1251' : 'windows-1250')
    : utf8;
}

/** The charset parameter of a Content-Type header, or null. */
export function charsetOf(contentType: string | null | undefined): string | null {
  const found = /charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)/i.exec(contentType ?? '');
  return found?.[1] ?? null;
}

function match(bytes: Uint8Array, table: typeof BOMS): (typeof BOMS)[number] | null {
  return table.find(([, start]) => start.every((byte, i) => bytes[i] === byte)) ?? null;
}

/** Name that TextDecoder knows the label by, or null. Wide labels are refused: the bytes would have shown it. */
function label(charset: string | null | undefined): string | null {
  const name = charset?.trim().toLowerCase();
  if (!name || WIDE.test(name)) return null;
  if (name === 'us-ascii' || name === 'ascii') return 'us-ascii';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  let head = '';
  for (let i = 0; i < Math.min(bytes.length, 1024); i++) head += String.fromCharCode(bytes[i] ?? 0);
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_.:-]{1,40})["']/.exec(head);
  if (xml) return label(xml[1]);
  const meta = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})/i.exec(head);
  return meta ? label(meta[1]) : null;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding.startsWith('utf-32')) return decodeUtf32(bytes, encoding);
  const name = encoding === 'us-ascii' ? 'utf-8' : encoding;
  const text = new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
  return { text, encoding: name, damaged: text.includes('\uFFFD') };
}

function decodeUtf32(bytes: Uint8Array, encoding: string): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = encoding === 'utf-32le';
  const parts: string[] = [];
  let damaged = bytes.length % 4 !== 0;
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const code = view.getUint32(i, little);
    const real = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    parts.push(String.fromCodePoint(real ? code : 0xfffd));
    damaged ||= !real;
  }
  return { text: parts.join(''), encoding, damaged };
}

function isSingleByte(name: string): boolean {
  return /^(?:windows-125|iso-8859-|koi8|ibm866|macintosh|x-mac)/.test(name);
}

/** True when the bytes hold at least two multi-byte UTF-8 letters; chance makes that very rare in single-byte text. */
function hasMultibyte(bytes: Uint8Array): boolean {
  let count = 0;
  for (const byte of bytes) if (byte >= 0xc2 && byte <= 0xf4 && ++count > 1) return true;
  return false;
}

/** Two-byte encoding by where the zeros stand in the first bytes, for text that does not begin with markup; or null. */
function wideByZeros(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 400) & ~1;
  if (length < 16) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 5 && even * 20 < odd) return 'utf-16le';
  return even > length / 5 && odd * 20 < even ? 'utf-16be' : null;
}

/** True when most bytes beyond ASCII stand in runs of three or more. */
function isCyrillic(bytes: Uint8Array): boolean {
  let run = 0;
  let inRuns = 0;
  let all = 0;
  for (const byte of bytes) {
    if (byte < 0x80) {
      if (run > 2) inRuns += run;
      run = 0;
    } else {
      run++;
      all++;
    }
  }
  return inRuns * 2 > all;
}

function mostlyBroken(text: string): boolean {
  let broken = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit > 127) letters++;
  }
  return broken > letters;
}
