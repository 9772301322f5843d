import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';

/** True where something was thrown or went off. */
export function device({ hints }: Candidate): boolean {
  return hints.has('grenade') || hints.has('explosion');
}

function fired({ hints }: Candidate): boolean {
  return hints.has('armed-clash') || hints.has('shooting');
}

const HANDS = /^(beat|beaten|beating|assaulted|stabbed|punched|kicked|knifed|clubbed|slapped)$/;

/** People who were beaten or stabbed: no blast did that. */
function byHand({ tokens }: Reading, { hints, weight, from, to, definite }: Candidate): boolean {
  return (
    hints.size === 1 &&
    hints.has('assault') &&
    weight >= 2 &&
    !definite &&
    tokens.slice(from, to).some(({ fold }) => HANDS.test(fold))
  );
}

/** A blast, and shots or blows that another sentence tells: two deeds, whatever day and place they share. */
export function ofAnotherKind(reading: Reading, a: Candidate, b: Candidate): boolean {
  const [one, other] = device(a) && !fired(a) ? [a, b] : [b, a];
  return (
    device(one) &&
    !fired(one) &&
    !device(other) &&
    one.weight >= 2 &&
    (fired(other) || byHand(reading, other))
  );
}
