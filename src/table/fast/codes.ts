import { EVENT_TYPES, STATUSES } from '../../event/types.ts';

/** A code says type, coding, status and whether somebody was killed in one number below CODES: `((type · 2 + coding) · statuses + status) · 2 + lethal`. */
export const CODES = EVENT_TYPES.length * 2 * STATUSES.length * 2;

const parts = (read: (code: number) => number) => Uint8Array.from({ length: CODES }, (_, code) => read(code));
/** What a code says, by code. */
export const CODE = {
  type: parts((code) => Math.floor(code / (STATUSES.length * 4))),
  coding: parts((code) => Math.floor(code / (STATUSES.length * 2)) % 2),
  status: parts((code) => Math.floor(code / 2) % STATUSES.length),
  lethal: parts((code) => code % 2),
} as const;
