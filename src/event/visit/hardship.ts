import type { Reading } from '../reading.ts';
import type { Range } from './book.ts';

/** What somebody only meets with: "meet with problems", "susreću se sa teškoćama". */
const HARDSHIP =
  /^(problem\p{L}*|difficult\p{L}*|challenge\p{L}*|obstacle\p{L}*|resistance|hostility|violence|hardship\p{L}*|hurdle\p{L}*|poteskoc\p{L}*|teskoc\p{L}*|izazov\p{L}*|preprek\p{L}*|otpor\p{L}*|nasilj\p{L}*|pritis\p{L}*|nepravd\p{L}*|vestirs\p{L}*|veshtires\p{L}*|sfid\p{L}*|penges\p{L}*|rezistenc\p{L}*|dhun\p{L}*|padrejtes\p{L}*)$/u;

/** True where what is met with is no person. */
export function meetsHardship({ tokens }: Reading, sentence: Range, { from, to }: Range): boolean {
  const ahead = tokens.slice(to, Math.min(sentence.to, to + 6));
  if (/^(with|sa|s|me|se)$/.test(ahead[0]?.fold ?? '') && ahead.some(({ fold }) => HARDSHIP.test(fold)))
    return true;
  const behind = tokens.slice(Math.max(sentence.from, from - 16), from);
  const which = behind.findLastIndex(({ fold }) =>
    /^(which|kojima|kojim|kojom|kojem|cilat|cilet|cilin|cilen)$/.test(fold),
  );
  return which > 0 && behind.slice(0, which).some(({ fold }) => HARDSHIP.test(fold));
}
