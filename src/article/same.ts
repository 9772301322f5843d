import { hashNumber, hashText } from '../base/hash.ts';
import { fold } from '../base/text.ts';
import type { Article } from './article.ts';

const SHINGLE = 4;
const SAMPLE = 3;
const LEAST = 5;
const SHARE = 0.6;
const COMMON = 60;

/**
 * Key of a body by itself: a hash of its folded words, numbers included, without the dateline and without a last line of fewer
 * than 12 words that names an agency or an outlet. Bodies of fewer than 12 words are keyed with the title, so that two
 * short notes are not taken for one.
 */
export function wireKey(title: string | null, text: string): string {
  const words = bodyWords(text);
  const core = words.length < 12 ? [...bodyWords((title ?? '').slice(0, 1000)), '|', ...words] : words;
  return hashText(core.join(' '));
}

/**
 * The articles with one wire key for each group of near-duplicates. Two articles are near-duplicates when they share at
 * least 60 % of the shingles of the shorter one (four folded words; of those, the third that the hash selects; at least five
 * in common): the same wire text with another title, dateline, outlet line, cut or corrected number, but not the same
 * template about another event. Groups are the connected components; their key is the least of their own keys, so that
 * order does not matter. Shingles that more than 60 articles share are boilerplate and do not count as a link.
 */
export function shareWires<T extends Article>(articles: readonly T[]): T[] {
  const sketches = articles.map((article) => shingles(article.text));
  const holders = new Map<number, number[]>();
  for (const [i, sketch] of sketches.entries())
    for (const hash of sketch) {
      const list = holders.get(hash);
      if (list) list.push(i);
      else holders.set(hash, [i]);
    }
  const parent = articles.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[i] = root;
    return root;
  };
  for (const [i, sketch] of sketches.entries()) {
    const common = new Map<number, number>();
    for (const hash of sketch) {
      const list = holders.get(hash) ?? [];
      if (list.length > COMMON) continue;
      for (const j of list) if (j < i) common.set(j, (common.get(j) ?? 0) + 1);
    }
    for (const [j, count] of common) {
      const shorter = Math.min(sketch.size, sketches[j]?.size ?? 0);
      if (count >= LEAST && count >= SHARE * shorter) parent[find(i)] = find(j);
    }
  }
  const firstByKey = new Map<string, number>();
  for (const [i, { wire }] of articles.entries()) {
    const other = firstByKey.get(wire);
    if (other === undefined) firstByKey.set(wire, i);
    else parent[find(i)] = find(other);
  }
  const keys = new Map<number, string>();
  for (const [i, { wire }] of articles.entries()) {
    const key = keys.get(find(i));
    if (key === undefined || wire < key) keys.set(find(i), wire);
  }
  return articles.map((article, i) => {
    const wire = keys.get(find(i)) ?? article.wire;
    return wire === article.wire ? article : { ...article, wire };
  });
}

function shingles(text: string): Set<number> {
  const words = bodyWords(text).slice(0, 1500);
  const out = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const hash = hashNumber(words.slice(i, i + SHINGLE).join(' '));
    if (hash % SAMPLE === 0) out.add(hash);
  }
  return out;
}

const DATELINE = /^[^.!?\n]{2,80}?(?:\([^()\n]{2,40}\)\s?[-–—:]?|\s[-–—]{1,2}\s)/u;
const OUTLET = /(?:^|\s)\/?[\p{Lu}][\p{L}.]{1,20}(?:\s?[/,&+]\s?[\p{Lu}][\p{L}.]{1,20}){0,3}\/?$/u;

function bodyWords(text: string): string[] {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  const [first = '', ...rest] = paragraphs;
  const dateline = DATELINE.exec(first);
  const start = dateline && /^\p{Lu}{2,}|\(/u.test(dateline[0]) ? first.slice(dateline[0].length) : first;
  const last = rest.at(-1);
  if (last && last.split(/\s+/).length < 12 && (OUTLET.test(last) || !/[.!?”"]$/.test(last))) rest.pop();
  return fold([start, ...rest].join(' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
}
