/** The counts that all engines give, as one number: of each month, type and municipality (own filter ignored), and the newest rows. */
export function digest({ counts, timeline, list }) {
  const { bins } = timeline;
  return hash([...binned(bins), ...counts.facets.type, ...counts.facets.place, ...list.rows]);
}

/** Events of each non-empty month. */
function binned({ counts }) {
  const out = [];
  for (let i = 0; i < counts.length; i += 6) {
    let sum = 0;
    for (let family = 0; family < 6; family++) sum += counts[i + family];
    out.push(sum);
  }
  return out;
}

/** 32-bit FNV-1a over whole numbers. */
export function hash(numbers) {
  let value = 0x811c9dc5;
  for (const number of numbers) value = Math.imul(value ^ number, 0x01000193);
  return value >>> 0;
}
