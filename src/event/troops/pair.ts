import type { Reading } from '../reading.ts';
import type { Finding } from './build.ts';
import { type Change, changeOf } from './change.ts';
import { changeFinding } from './changed.ts';
import { contributorOf } from './contributor.ts';
import type { Counted } from './counted.ts';
import { isCeiling, levelFinding } from './level.ts';
import { isElsewhere } from './no-soldiers.ts';
import type { Sight } from './sight.ts';
import { plausibleStrength } from './size.ts';
import { GONE, STILL } from './spans.ts';

/** "From 8,350 back to 4,500", "no longer 14,000 but 10,000": a level and a change by the difference; announced, the level is the one that still holds. */
export function pairOf(reading: Reading, sight: Sight, home: string | null): Finding[] | null {
  const word = (item: Counted) => {
    for (let i = item.bound - 1; i >= item.bound - 6; i--) {
      const fold = reading.tokens[i]?.fold ?? '';
      const marked = `${reading.tokens[i - 1]?.fold} ${fold}`;
      if (GONE.test(marked)) return 'instead';
      const named = i < item.bound - 1 && reading.tokens[i + 1]?.capital;
      if (!named && /^(from|to|sa|na|nga|ne|prej)$/.test(fold)) return fold;
      if (reading.tokens[i]?.kind === 'number') break;
    }
    return '';
  };
  const items = sight.troops.filter(
    (item) => item.value !== null && item.value >= 10 && !isElsewhere(reading, sight, item),
  );
  const before = reading.tokens.slice(sight.sentence.from, items[0]?.bound ?? sight.sentence.from);
  if (before.some(({ fold }) => fold === 'reserve')) return null;
  const instead = items.find((item) => word(item) === 'instead');
  const old = instead ?? items.find((item) => /^(from|sa|nga|prej)$/.test(word(item)));
  const next = items.find(
    (item) => item !== old && (instead !== undefined || /^(to|na|ne)$/.test(word(item))),
  );
  if (!old?.value || !next?.value || old.value === next.value) return null;
  const direction = next.value > old.value ? ('increase' as const) : ('decrease' as const);
  const cue = sight.cues.find((hit) => hit.cue === direction);
  if (!cue && !instead && !sight.cues.some((hit) => hit.cue === 'decrease' || hit.cue === 'increase'))
    return null;
  const at = { from: Math.min((cue ?? next).from, old.from), to: Math.max((cue ?? next).to, next.to) };
  const told = changeOf(reading, sight, direction, at);
  const still = reading.tokens
    .slice(Math.max(0, old.bound - 3), old.number.from)
    .some(({ fold }) => STILL.test(fold));
  const ceiling = isCeiling(reading, sight, old);
  const change: Change =
    (still || ceiling) && told.decision === 'done'
      ? { ...told, decision: 'announced', status: 'planned' }
      : told;
  const whole = plausibleStrength(sight.force, old.value);
  const contributor = contributorOf(reading, sight, old, whole ? null : home);
  const country = contributor === 'many' ? null : contributor;
  const standing = change.decision === 'done' ? next : old;
  const moved = changeFinding(change, Math.abs(old.value - next.value), country, next);
  if (ceiling) return [moved];
  return [
    {
      ...levelFinding(reading, sight, standing, standing.value ?? 0, country),
      standing: change.decision !== 'done',
    },
    moved,
  ];
}
