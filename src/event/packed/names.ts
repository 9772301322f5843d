/** What no name may hold, because it parts a line. */
const MARKS = /[|=@!#>\t\n]/;

/**
 * The names of one thing in a line: the first, then others behind a stroke, whole or as how many letters of the first to drop and what then follows, where that is
 * shorter: `Voksh|2ša` is Voksh and Vokša. Before a name that begins with a digit stands `>`.
 * @throws Error for a name with one of the marks
 */
export function packNames(names: readonly string[]): string {
  const marked = names.find((name) => MARKS.test(name));
  if (marked !== undefined) throw new Error(`The name “${marked}” cannot be packed: ${MARKS} fits it.`);
  const [first = ''] = names;
  return names.map((name, i) => (i > 0 && likeFirst(first, name)) || packWhole(name)).join('|');
}

export function unpackNames(line: string): string[] {
  const names = line.split('|');
  const first = unpackWhole(names[0] ?? '');
  return names.map((name) =>
    beginsWithDigit(name)
      ? first.slice(0, first.length - Number(name[0])) + name.slice(1)
      : unpackWhole(name),
  );
}

function likeFirst(first: string, name: string): string | null {
  let same = 0;
  while (same < first.length && first[same] === name[same]) same++;
  const dropped = first.length - same;
  return same > 1 && dropped < 10 ? dropped + name.slice(same) : null;
}

function packWhole(name: string): string {
  return beginsWithDigit(name) ? `>${name}` : name;
}

function unpackWhole(part: string): string {
  return part.startsWith('>') ? part.slice(1) : part;
}

function beginsWithDigit([first = '']: string): boolean {
  return first >= '0' && first <= '9';
}
