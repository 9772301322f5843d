import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/cli/bundle/decimal.ts';
import { HELPER_SOURCE, withoutHelpers } from '../../../src/cli/bundle/recharts.ts';

const FOLDER = 'node_modules/recharts/es6';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);
const HELPER_NAME =
  /\b(_[a-z]\w*(?:Loose|Rest|Limit|Holes|Array|Properties|Spread|Property|Key|Primitive)|_extends|ownKeys)\(/gu;

type Helpers = {
  _extends: (...parts: object[]) => object;
  _objectSpread: (...parts: (object | null)[]) => object;
  _defineProperty: (into: object, key: string, value: unknown) => object;
  _objectWithoutProperties: (from: object | null, without: string[]) => object;
  _slicedToArray: (from: unknown, count: number) => unknown[];
};
const helpers = (await import(
  `data:text/javascript,${encodeURIComponent(Object.values(HELPER_SOURCE).join('\n'))}`
)) as Helpers;

describe("Recharts' helpers", () => {
  it('are in no file any more, and each that is called is imported', () => {
    expect(files.length).toBeGreaterThan(200);
    const wrong = files.filter((name) => {
      const lean = withoutHelpers(readFileSync(join(FOLDER, name), 'utf8'));
      const [, imported = ''] = /^import \{ ([^}]*) \} from '\0/u.exec(lean) ?? [];
      const called = [...lean.matchAll(HELPER_NAME)].map(([, helper]) => helper ?? '');
      return called.some(
        (helper) => !imported.split(', ').includes(helper) && !lean.includes(`function ${helper}`),
      );
    });
    expect(wrong).toEqual([]);
    const left = files.filter((name) =>
      /^function (?:_extends|_objectSpread|ownKeys|_slicedToArray)\(/mu.test(
        withoutHelpers(readFileSync(join(FOLDER, name), 'utf8')),
      ),
    );
    expect(left).toEqual([]);
  });

  it('do what the old ones did', () => {
    const into = { a: 1 };
    expect(helpers._objectSpread(into, { b: 2 }, null, { a: 3 })).toBe(into);
    expect(into).toEqual({ a: 3, b: 2 });
    expect(helpers._extends({}, { a: 1 }, { a: 2, b: 1 })).toEqual({ a: 2, b: 1 });
    expect(helpers._objectWithoutProperties({ a: 1, b: 2 }, ['b', 'c'])).toEqual({ a: 1 });
    expect(helpers._objectWithoutProperties(null, ['b'])).toEqual({});
    expect(helpers._slicedToArray(new Set([1, 2]), 2)).toEqual([1, 2]);
    expect(Object.keys(helpers._defineProperty({}, 'x', 1))).toEqual(['x']);
  });
});

describe('the decimals of an axis', () => {
  it('have no noise of binary fractions', () => {
    expect(new Decimal(0.1).add(0.2).toNumber()).toBe(0.3);
    expect(new Decimal(0.3).sub(new Decimal(0.1)).toNumber()).toBe(0.2);
    expect(new Decimal(0.7).mul(3).toNumber()).toBe(2.1);
    expect(new Decimal(0.3).div(0.1).toNumber()).toBe(3);
    expect(new Decimal(10).pow(-2).toNumber()).toBe(0.01);
    expect(new Decimal(1000).log().toNumber()).toBe(3);
    expect(new Decimal(5000).mod(new Decimal(1500)).toNumber()).toBe(500);
    expect(new Decimal(-2).abs().lt(new Decimal(2.1))).toBe(true);
  });

  it('know every operation that Recharts asks of them', () => {
    const source = ['getNiceTickValues.js', 'util/arithmetic.js']
      .map((name) => readFileSync(join(FOLDER, 'util/scale', name), 'utf8'))
      .join('\n');
    const asked = new Set(
      [
        ...source.matchAll(
          /\.(abs|add|sub|mul|div|mod|pow|log|lt|lte|gt|gte|eq|cmp|toNumber|round|neg|floor|sqrt|toFixed|isZero|toString)\(/gu,
        ),
      ].map(([, name]) => name),
    );
    for (const name of ['floor', 'round']) asked.delete(name);
    for (const name of asked) expect(new Decimal(1)).toHaveProperty(name ?? '');
    expect(asked.size).toBeGreaterThan(6);
  });
});
