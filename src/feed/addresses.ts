import { safeHttpUrl } from '../base/url.ts';

/**
 * An http or https address from a link of a feed: relative ones count from the xml:base values, outermost first, and at last
 * from the document's own address. Null for everything else.
 */
export function resolveUrl(text: string, bases: readonly string[], document: string | null): string | null {
  let base = document;
  for (const step of bases) base = join(step, base) ?? base;
  const joined = join(text, base);
  return joined === null ? null : safeHttpUrl(joined);
}

function join(text: string, base: string | null): string | null {
  try {
    return new URL(text.replace(/\s+/g, ''), base ?? undefined).href;
  } catch {
    return null;
  }
}
