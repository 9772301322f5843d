import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names for the classes of style modules in a built page: the letters of the file, the number of the class in it. The same from build to build, as nothing but the
 * files below a folder decides.
 */
export function shortClassNames(folder: string): (name: string, file: string) => string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => join(folder, file))
    .sort();
  const known = new Map<string, Map<string, number>>();
  return (name, file) => {
    const path = file.replace(/\?.*$/, '');
    const number = files.indexOf(path);
    if (number < 0) throw new Error(`${path} is no style module below ${folder}.`);
    const classes = known.get(path) ?? new Map<string, number>();
    known.set(path, classes);
    if (!classes.has(name)) classes.set(name, classes.size);
    return `${lettersOf(number)}${classes.get(name)}`;
  };
}

/** a, b, … z, ba, bb, … */
function lettersOf(number: number): string {
  const rest = Math.floor(number / 26);
  return `${rest > 0 ? lettersOf(rest) : ''}${String.fromCharCode(97 + (number % 26))}`;
}
