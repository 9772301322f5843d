import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shortClassNames } from '../../src/cli/bundle/class-names.ts';

const SRC = join(import.meta.dirname, '../../src');

it('class names are short, the same from build to build and no two alike', () => {
  const files = ['view/map/map.module.css', 'view/kit/Button.module.css', 'app/app.module.css'];
  const named = () => {
    const nameOf = shortClassNames(SRC);
    return files.flatMap((file) => ['frame', 'map', 'frame'].map((name) => nameOf(name, join(SRC, file))));
  };
  const names = named();
  expect(named()).toEqual(names);
  expect(new Set(names).size).toBe(files.length * 2);
  for (const name of names) expect(name).toMatch(/^[a-z]{1,2}\d+$/);
});

it('class names of a file that is not there are refused', () => {
  expect(() => shortClassNames(SRC)('frame', join(SRC, 'none.module.css'))).toThrow(/no style module/);
});
