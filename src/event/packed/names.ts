/** What no name may hold, because it parts a line. */
const MARKS = /[|=@!#>\t\n]/;

/**
 * The names of one thing in a line, behind strokes: the first whole, others too or, where that is shorter, as how many letters of the first to drop and what then
 * follows: `Voksh|2ša` is Voksh and Vokša. Before a name that begins with a digit stands `>`.
 * @throws Error for a name with one of the marks
 */
export function packNames(names: readonly string[]): string {
  const marked = names.find((name) => MARKS.test(name));
  if (marked !== undefined) throw new Error(`The name “${marked}” cannot be packed: ${MARKS} fits it.`);
  return names.map((name, i) => packText(name, i > 0 ? names[0] : undefined)).join('|');
}

export function unpackNames(line: string): string[] {
  const [first = '', ...others] = line.split('|');
  const name = unpackText(first, '');
  return [name, ...others.map((other) => unpackText(other, name))];
}

/** A text, or how it is made of one like it. */
export function packText(text: string, like: string | undefined): string {
  return (like !== undefined && difference(like, text)) || (beginsWithDigit(text) ? `>${text}` : text);
}

export function unpackText(part: string, like: string): string {
  if (beginsWithDigit(part)) return like.slice(0, like.length - Number(part[0])) + part.slice(1);
  return part.startsWith('>') ? part.slice(1) : part;
}

function difference(like: string, text: string): string | null {
  let same = 0;
  while (same < like.length && like[same] === text[same]) same++;
  const dropped = like.length - same;
  return same > 1 && dropped < 10 ? dropped + text.slice(same) : null;
}

function beginsWithDigit([first = '']: string): boolean {
  return first >= '0' && first <= '9';
}
