import { describe, expect, it } from 'vitest';
import { lately, once, remembered } from '../../src/base/remember.ts';

const counting = <Key extends object>() => {
  const asked: Key[] = [];
  return { asked, make: (key: Key) => ({ nth: asked.push(key) }) };
};

describe('what is made once', () => {
  it('is the same for the same object, however many were asked for between', () => {
    const { asked, make } = counting<{ name: string }>();
    const [a, b] = [{ name: 'a' }, { name: 'a' }];
    const get = remembered(make);
    expect([get(a), get(b), get(a), get(b)].map(({ nth }) => nth)).toEqual([1, 2, 1, 2]);
    expect(asked).toEqual([a, b]);
  });

  it('is made again after another was asked for, where only the last is kept', () => {
    const { make } = counting<object>();
    const [a, b] = [{}, {}];
    const get = lately(make);
    expect([get(a), get(a), get(b), get(a)].map(({ nth }) => nth)).toEqual([1, 1, 2, 3]);
  });

  it('is not made before it is asked for', () => {
    const { asked, make } = counting<object>();
    const get = once(() => make({}));
    expect(asked).toEqual([]);
    expect([get(), get()].map(({ nth }) => nth)).toEqual([1, 1]);
  });
});
