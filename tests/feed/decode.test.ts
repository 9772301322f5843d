import { describe, expect, it } from 'vitest';
import { charsetOf, decodeBytes } from '../../src/feed/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...utf8(part)])));
const wide = (text: string, size: 2 | 4, little: boolean, mark: boolean) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((char) => char.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(units.length * size));
  for (const [i, unit] of units.entries())
    if (size === 2) view.setUint16(i * 2, unit, little);
    else view.setUint32(i * 4, unit, little);
  return new Uint8Array(view.buffer);
};

describe('decoding', () => {
  const xml = '<?xml version="1.0"?><a>Vučić, Đakovica, Ђаковица</a>';

  it.each([
    [2, true, true],
    [2, false, true],
    [2, true, false],
    [2, false, false],
    [4, true, true],
    [4, false, true],
    [4, true, false],
    [4, false, false],
  ] as const)('reads %i-byte units (little end first: %s, mark: %s)', (size, little, mark) => {
    const read = decodeBytes(wide(xml, size, little, mark), 'utf-8');
    expect(read.text).toBe(xml);
    expect(read.damaged).toBe(false);
  });

  it('takes the byte order mark before the HTTP charset', () => {
    expect(decodeBytes(bytes(0xef, 0xbb, 0xbf, 'Gračanica'), 'windows-1250').text).toBe('Gračanica');
  });

  it('takes the HTTP charset before the declaration', () => {
    const body = bytes('<?xml version="1.0" encoding="iso-8859-1"?><a>Vu', 0xe8, 'i', 0xe6, '</a>');
    expect(decodeBytes(body, 'windows-1250').text).toContain('Vučić');
    expect(decodeBytes(body).text).toContain('Vuèiæ');
  });

  it('reads Cyrillic in windows-1251 by declaration', () => {
    const body = bytes(
      '<?xml version="1.0" encoding="windows-1251"?><a>',
      0xca,
      0xee,
      0xf1,
      0xee,
      0xe2,
      0xee,
      '</a>',
    );
    expect(decodeBytes(body).text).toContain('Косово');
  });

  it('keeps UTF-8 that is labelled as a single-byte charset', () => {
    expect(decodeBytes(utf8('<a>Štrpce, Đakovica</a>'), 'windows-1250').text).toContain('Štrpce, Đakovica');
  });

  it('falls back from a UTF-8 that is none to the declaration', () => {
    const body = bytes('<?xml version="1.0" encoding="windows-1250"?><a>Vu', 0xe8, 'i', 0xe6, '</a>');
    expect(decodeBytes(body, 'utf-8').text).toContain('Vučić');
  });

  it('tells windows-1251 from windows-1250 where nothing or the wrong label is stated', () => {
    const cyrillic = [
      0xcf, 0xee, 0xeb, 0xe8, 0xf6, 0xe8, 0xbc, 0xe0, 0x20, 0xd1, 0xf0, 0xe1, 0xe8, 0xbc, 0xe5,
    ];
    expect(decodeBytes(bytes(...cyrillic)).text).toBe('Полиција Србије');
    expect(
      decodeBytes(bytes('<?xml version="1.0" encoding="utf-8"?><a>', ...cyrillic, '</a>')).text,
    ).toContain('Србије');
    expect(decodeBytes(bytes('Vu', 0xe8, 'i', 0xe6, ' u ', 0x8a, 'trpcu')).text).toBe('Vučić u Štrpcu');
  });

  it('knows text of two bytes a letter by its zeros', () => {
    const text = 'Policija je u Zvečanu zatvorila most.';
    expect(decodeBytes(wide(text, 2, true, false)).text).toBe(text);
    expect(decodeBytes(wide(text, 2, false, false)).text).toBe(text);
  });

  it('says when bytes do not fit, and does not mind unknown labels', () => {
    expect(decodeBytes(bytes('<a>Štrpce, Đakovica, Žegra ', 0xff, '</a>'), 'no-such').damaged).toBe(true);
    expect(decodeBytes(new Uint8Array(0), 'utf-16').text).toBe('');
  });

  it('finds the charset of a header', () => {
    expect(charsetOf('text/xml; charset="windows-1250"')).toBe('windows-1250');
    expect(charsetOf("text/xml;charset= 'us-ascii'")).toBe('us-ascii');
    expect(charsetOf('text/xml')).toBeNull();
    expect(charsetOf(null)).toBeNull();
  });
});
