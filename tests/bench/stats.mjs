const sorted = (values) => [...values].sort((a, b) => a - b);
export const median = (values) => sorted(values)[values.length >> 1] ?? 0;
export const p95 = (values) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * 0.95))] ?? 0;
export const round = (value) => (value >= 100 ? Math.round(value) : Number(value.toPrecision(2)));
