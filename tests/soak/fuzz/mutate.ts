import { ENTITY_BOMB, fill, MARKUP_FLOODS, ODD_MARKS, PIECES, TEXT_FLOODS } from '../../attack/floods.ts';
import type { Dice } from './dice.ts';

type Mutation = (text: string, dice: Dice, other: () => string) => string;

const put = (text: string, at: number, words: string, instead = 0) =>
  text.slice(0, at) + words + text.slice(at + instead);
const BIDI = ['\u202E', '\u202C', '\u2066', '\u2069', '\u200F', '\u061C'];
const SURROGATES = ['\uD800', '\uDC00', '\uDBFF', '\\ud800', '\\udfff', '&#xD800;', '😀'];
const MARKS = [...'<>&"\'[]{}(),.:;!?-–—“”„\n\r\t\\/=%'];

/** What may befall a text on its way; each takes time and place from the dice. */
const MUTATIONS: readonly Mutation[] = [
  (text, { whole }) => text.slice(0, whole(text.length + 1)),
  (text, { whole }) => text.slice(whole(text.length + 1)),
  (text, { whole }) => put(text, whole(text.length + 1), '', whole(200)),
  (text, { whole }, other) => {
    const from = other();
    const at = whole(from.length + 1);
    return put(text, whole(text.length + 1), from.slice(at, at + whole(2000)), whole(100));
  },
  (text, { whole }) => {
    const at = whole(text.length + 1);
    return put(text, whole(text.length + 1), text.slice(at, at + whole(500)).repeat(1 + whole(4)));
  },
  (text, { whole, pick }) => put(text, whole(text.length + 1), pick(PIECES), whole(12)),
  (text, { whole, pick }) => put(text, whole(text.length + 1), pick(ODD_MARKS)),
  (text, { whole, pick }) => put(text, whole(text.length + 1), pick(BIDI)),
  (text, { whole, pick }) => put(text, whole(text.length + 1), pick(SURROGATES), whole(2)),
  (text, { whole, pick }) => put(text, whole(text.length + 1), pick(MARKS), whole(2)),
  (text, { pick, chance }) => {
    const [from, to] = [pick(MARKS), pick(['', ...MARKS])];
    return text.replaceAll(from, (mark) => (chance(0.5) ? to : mark));
  },
  (text, { whole, chance }) => text.replace(/\d/g, (digit) => (chance(0.2) ? String(whole(10)) : digit)),
  (text, { whole, pick }) =>
    put(
      text,
      whole(text.length + 1),
      fill(pick(Object.values({ ...TEXT_FLOODS, ...MARKUP_FLOODS })), 1 + whole(20_000)),
    ),
  (text, { whole, pick }) =>
    put(text, whole(text.length + 1), pick(['<div>', '[', '{"a":', '<b>']).repeat(whole(600))),
  (text, { whole, pick }) => {
    const nest = '<div>'.repeat(whole(400));
    return put(
      text,
      whole(text.length + 1),
      nest + fill(pick(Object.values(MARKUP_FLOODS)), 1 + whole(50_000)),
    );
  },
  (text) =>
    text
      .replace(/^(<\?xml[^>]*>)?/, `$1<!DOCTYPE x [<!ENTITY l0 "lol">${ENTITY_BOMB}]>`)
      .replace('</', '&l19;</'),
  (text, { pick }) => text.normalize(pick(['NFC', 'NFD', 'NFKC', 'NFKD'])),
  (text, { whole, pick }) => {
    const at = whole(text.length + 1);
    const stretch = text.slice(at, at + whole(300));
    return put(
      text,
      at,
      pick([stretch.toUpperCase(), stretch.toLowerCase(), [...stretch].reverse().join('')]),
      stretch.length,
    );
  },
];

/** The text after a few mutations. */
export function mutate(text: string, dice: Dice, other: () => string = () => text): string {
  let out = text;
  for (let i = dice.whole(6); i >= 0; i--) out = dice.pick(MUTATIONS)(out, dice, other).slice(0, 200_000);
  return out;
}

type ByteMutation = (bytes: Uint8Array<ArrayBuffer>, at: number, dice: Dice) => Uint8Array<ArrayBuffer>;

const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

const BYTE_MUTATIONS: readonly ByteMutation[] = [
  (bytes, _, { whole }) => {
    for (let n = whole(8); n >= 0; n--) bytes[whole(bytes.length)] = whole(256);
    return bytes;
  },
  (bytes, at, { whole }) => {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << whole(8));
    return bytes;
  },
  (bytes, at) => bytes.slice(0, at),
  (bytes, at, { whole }) => bytes.fill(whole(256), at, at + whole(64)),
  (bytes, at, { whole }) => bytes.copyWithin(at, whole(bytes.length)),
  (bytes, at, { whole }) => joined(bytes.subarray(0, at), bytes.subarray(at - whole(at + 1))),
  (bytes, at, { whole }) => joined(bytes.subarray(0, at), bytes.subarray(at + whole(200))),
];

/** The bytes after a few flips, cuts, moves and doublings. */
export function mutateBytes(bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  let out = new Uint8Array(bytes);
  for (let i = dice.whole(4); i >= 0 && out.length > 0; i--)
    out = dice.pick(BYTE_MUTATIONS)(out, dice.whole(out.length), dice);
  return out;
}
