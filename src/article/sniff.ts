import { jsonDepth, LIMITS } from '../feed/limits.ts';

/** True when the head of a document looks like an XML feed, or like XML that is no page. */
export function isFeed(start: string): boolean {
  const bare = start.replace(/<!--[\s\S]{0,2000}?-->|<\?[^>]{0,1000}>|<!doctype[^>[]{0,500}(?:\[|>)/gi, ' ');
  if (/<(?:[a-z]{1,10}:)?(?:rss|feed|rdf|channel)[\s>]/i.test(bare)) return !/^\s*<html/i.test(bare);
  return /^\s*<\?xml/i.test(start) && !/<html[\s>]/i.test(start);
}

/** True when the head of a document looks like an HTML page or fragment. */
export function isHtml(start: string): boolean {
  return (
    /^<!doctype html|^<html|^<(?:!--|head|body|article|main|div|p|h1|section)\b/i.test(start) ||
    /<(?:html|body)[\s>]/i.test(start.slice(0, 1000))
  );
}

/** True for text with NUL or many other control characters: what a picture or an archive looks like. */
export function isBinary(text: string): boolean {
  let odd = 0;
  const head = Math.min(text.length, 4000);
  for (let i = 0; i < head; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 9 || unit === 0xfffd || (unit > 13 && unit < 32)) odd++;
  }
  return odd > 20 && odd > head / 20;
}

/** Value of a JSON text, or what is wrong with it and on which line; nesting is bounded before parsing. */
export function parseJson(text: string): { value: unknown } | { fault: string; line: number } {
  if (jsonDepth(text, LIMITS.depth) > LIMITS.depth)
    return { fault: `it nests more than ${LIMITS.depth} deep`, line: 1 };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = (error as Error).message;
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    const fault = message.replace(/,? ?"[\s\S]*$| in JSON at position[\s\S]*$/, '');
    return {
      fault: fault.charAt(0).toLowerCase() + fault.slice(1),
      line: text.slice(0, at).split('\n').length,
    };
  }
}
