import { inflateSync } from 'node:zlib';

/** Pages of a PDF; Firefox keeps their objects in compressed streams. */
export function countPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  let all = text;
  for (const start of text.matchAll(/stream\r?\n/g)) {
    const from = start.index + start[0].length;
    try {
      all += inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1');
    } catch {}
  }
  return (all.match(/\/Type\s*\/Page\b/g) ?? []).length;
}
