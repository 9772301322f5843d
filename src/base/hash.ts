/**
 * A 64-bit FNV-1a style hash of a string's UTF-16 units, as 16 hex digits. Stable over engines; for ids, not for secrets.
 * Two 32-bit lanes with different offsets (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function hashText(text: string): string {
  const [high, low] = lanes(text);
  return hex(high) + hex(low);
}

/** The first 48 bits of the hash as a number. */
export function hashNumber(text: string): number {
  const [high, low] = lanes(text);
  return (high >>> 0) * 0x10000 + (low >>> 16);
}

function lanes(text: string): [high: number, low: number] {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 13), 0x01000193);
  }
  return [high, low];
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
