import type { PlaceMention, Token } from '../reading.ts';

const RIVER = /^(river|rivers|reka|reke|reku|reci|rekom|rijeka|rijeke|rijeku|rijeci|lumi|lumit|lumin)$/;
const BANK = /^(bank|banks|obal[aeiu]|obalama|bregu|bregut|brigje|brigjet|brigjeve)$/;
const BETWEEN = /^(of|the|te|e|i|se)$/;

/** "On the bank of the River Bistrica", "na obali Bistrice": a village that has its name from the water is not meant. */
export function markRivers(found: readonly PlaceMention[], tokens: readonly Token[]): void {
  for (const mention of found) {
    if (/^(river|lake|region|country|bridge)$/.test(mention.place.kind) || mention.role === 'dateline')
      continue;
    let at = mention.from - 1;
    while (BETWEEN.test(tokens[at]?.fold ?? '') && at > mention.from - 3) at--;
    const before = tokens[at];
    if (before?.sentence !== mention.sentence) continue;
    const behind = tokens[mention.to];
    if (RIVER.test(before.fold) || BANK.test(before.fold) || behind?.text === 'River') mention.role = 'name';
  }
}
