/** The countries whose events are told, Kosovo, Serbia and the neighbours, with the capital in which their leaders receive guests. */
export const CAPITAL_OF: ReadonlyMap<string, string> = new Map([
  ['XK', 'pristina'],
  ['RS', 'belgrade'],
  ['AL', 'tirana'],
  ['MK', 'skopje'],
  ['ME', 'podgorica'],
  ['BA', 'sarajevo'],
  ['HR', 'zagreb'],
]);

/** The countries of the region. */
export const REGION: ReadonlySet<string> = new Set(CAPITAL_OF.keys());
