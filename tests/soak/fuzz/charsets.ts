import type { Dice } from './dice.ts';

const SINGLE = ['windows-1250', 'windows-1251', 'windows-1252', 'iso-8859-2', 'iso-8859-5'];

/** Bytes of the characters of a charset of one byte each. */
const tables = new Map(
  SINGLE.map((name) => {
    const all = new TextDecoder(name).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    return [name, new Map([...all].map((char, byte) => [char, byte]))];
  }),
);

function utf16(text: string, little: boolean): Uint8Array {
  const out = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) out.setUint16(2 * i, text.charCodeAt(i), little);
  return new Uint8Array(out.buffer);
}

/** The text in some charset, which its XML declaration names, names wrongly, or not at all. */
export function encode(text: string, { chance, pick }: Dice): Uint8Array {
  if (chance(0.7)) return new TextEncoder().encode(text);
  if (chance(0.3)) return utf16(chance(0.7) ? `\uFEFF${text}` : text, chance(0.5));
  const name = pick(SINGLE);
  const said = chance(0.7) ? name : pick(['utf-8', 'utf-16', 'x-nonsense', ...SINGLE]);
  const table = tables.get(name);
  const declared = text
    .replace(/encoding="[^"]*"/i, `encoding="${said}"`)
    .replace(/charset="?[\w-]+"?/i, `charset="${said}"`);
  return Uint8Array.from([...declared], (char) => table?.get(char) ?? 0x3f);
}
