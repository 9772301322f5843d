/** What a character is to the cutting of a text. */
export const [SPACE, LETTER, MARK, DIGIT, OTHER] = [1, 2, 3, 4, 5] as const;

/** Classes of the characters of one UTF-16 unit that were met before; 0 for those that were not. */
const CLASSES = new Uint8Array(0x10000);
const TESTS: readonly (readonly [RegExp, number])[] = [
  [/\s/u, SPACE],
  [/\p{L}/u, LETTER],
  [/\p{Nd}/u, DIGIT],
  [/\p{M}/u, MARK],
];

function classOf(char: string): number {
  return TESTS.find(([test]) => test.test(char))?.[1] ?? OTHER;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** UTF-16 units of the character at a place. */
export function sizeAt(text: string, i: number): 1 | 2 {
  return isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1)) ? 2 : 1;
}

/** Class of the character at a place; 0 behind the end. */
export function classAt(text: string, i: number): number {
  if (i >= text.length) return 0;
  const code = text.charCodeAt(i);
  const known = CLASSES[code];
  if (known) return known;
  if (isHigh(code)) return classOf(text.slice(i, i + sizeAt(text, i)));
  const found = classOf(text.charAt(i));
  CLASSES[code] = found;
  return found;
}
