import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { seconds } from '../seconds.ts';

/** The stages read what strangers wrote: none of their expressions may take long on any text. */
const STAGES = ['base', 'feed', 'article', 'event', 'table', 'exchange'];

type Found = { where: string; expression: RegExp };

/** Every regular expression that stands in the stages. */
function expressions(): Found[] {
  const files = STAGES.flatMap((stage) =>
    readdirSync(join('src', stage), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('src', stage, name)),
  );
  const found: Found[] = [];
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const text = node.getText();
        const end = text.lastIndexOf('/');
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({
          where: `${file}:${line}`,
          expression: new RegExp(text.slice(1, end), text.slice(end + 1).replace('y', '')),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** What an expression may stumble over: its own words as beginnings, and one or two of its own characters again and again. */
function floods({ source }: RegExp, length: number): string[] {
  const plain = source.replace(/\\p\{\w+\}|\\[a-zA-Z]|\(\?[<:!=]+|\{\d*,?\d*\}/g, '\n');
  const words = [...new Set(plain.match(/[\p{L}\p{Nd} <&#:/]{2,}/gu) ?? [])].slice(0, 6);
  const own = [...new Set(plain.replace(/[\\[\]()|?*+^$\n]/g, ''))].slice(0, 10);
  const marks = [...own, 'a', 'A', 'č', '1', ' ', '\n', '.', '-', ','];
  const units = [
    ...new Set([
      ...marks,
      ...marks.map((mark) => `${mark} `),
      ...marks.map((mark) => `a${mark}`),
      '1 1.',
      'Aa ',
    ]),
  ];
  return ['', ...words].flatMap((word) =>
    units.map((unit) => `${word}${unit.repeat(Math.ceil(length / unit.length))}\u0001`),
  );
}

const milliseconds = (expression: RegExp, text: string) =>
  1000 *
  seconds(() => {
    expression.lastIndex = 0;
    expression.test(text);
  });

describe('regular expressions of the stages', () => {
  const all = expressions();

  it('are found', () => {
    expect(all.length).toBeGreaterThan(250);
  });

  it('stay fast on floods of their own characters', () => {
    const slow = all.filter(({ expression }) =>
      floods(expression, 20_000).some(
        (text) => milliseconds(expression, text) > 50 && milliseconds(expression, text) > 50,
      ),
    );
    expect(slow.map(({ where, expression }) => `${where} ${expression.source.slice(0, 60)}`)).toEqual([]);
  });

  it('would not pass if one of them were not', () => {
    const evil = /^(?:a+)+$/;
    expect(floods(evil, 26).some((text) => milliseconds(evil, text) > 50)).toBe(true);
  });
});
