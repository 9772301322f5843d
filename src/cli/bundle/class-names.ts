import { readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';

/**
 * Names for the classes of style modules in a built page: the letters of the file, the number of the class in it. The same from build to build, as nothing but the
 * files below a folder decides.
 */
export function shortClassNames(folder: string): (name: string, file: string) => string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => join(folder, file))
    .sort();
  const known = files.map((): string[] => []);
  return (name, file) => {
    const number = files.indexOf(normalize(file.replace(/\?.*$/, '')));
    const classes = known[number];
    if (!classes) throw new Error(`${file} is no style module below ${folder}.`);
    if (!classes.includes(name)) classes.push(name);
    return `${lettersOf(number)}${classes.indexOf(name)}`;
  };
}

/** a, b, … z, ba, bb, … */
function lettersOf(number: number): string {
  const rest = Math.floor(number / 26);
  return `${rest > 0 ? lettersOf(rest) : ''}${String.fromCharCode(97 + (number % 26))}`;
}
