import { isHead } from '../head.ts';
import type { Book } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { cuesOf } from './cues.ts';
import type { Range } from './hint.ts';

/** "At least 82 cars were burnt since 2014", "od 2014. zapaljena su 82 vozila", "since January": what is counted over months or years. */
export function isTally({ days, tokens }: Reading, index: number): boolean {
  return days.some(
    ({ sentence, precision, from, furniture }) =>
      sentence === index &&
      !furniture &&
      precision !== 'day' &&
      [1, 2].some((back) => SINCE.test(tokens[from - back]?.fold ?? '')),
  );
}

const SINCE = /^(since|od|prej|nga)$/;

/** So many deeds are no one event. */
const MANY = 20;
const COUNTABLE =
  /^(theft|shooting|explosion|case|weapon|gun|rifle|piece|people|person|suspect|house|complaint|napad|hapsen|ubist|kradj|eksplozi|slucaj|komad|oruzj|pus[ak]|cevi|osob|lic[ae]$|ljudi|kuc|incident|sulm|vrasj|vjedhj|shperthim|rast|arme|vet[ae]|shtepi)/;
/** Tokens from a number to what it counts. */
const COUNTED = 4;

const DEEDS =
  /^(attacks|assaults|incidents|arrests|killings|murders|abductions|napada|hapsenja|incidenata|ubistava|otmica|sulme|sulmeve|arrestime|vrasje|incidente)$/;

/** Where a sentence looks back on months or years, or names a year: so many deeds of it are a sum. */
function isPeriod(reading: Reading, book: Book, index: number): boolean {
  return (
    cuesOf(reading, book, index).some(({ value }) => value === 'period') ||
    reading.days.some(
      ({ sentence, precision, furniture }) => sentence === index && precision === 'year' && !furniture,
    )
  );
}

/** "More than 500 attacks on Serbs", "preko 500 napada", and any twenty deeds of a year: a sum, whatever day somebody gives it on. */
export function isSum(reading: Reading, book: Book, index: number, { from, to }: Range): boolean {
  const { numbers, tokens } = reading;
  const deeds = numbers.some(
    ({ best, to: end }) =>
      best !== null &&
      best >= MANY &&
      end <= to &&
      from - end <= 2 &&
      tokens.slice(Math.max(from, end), Math.min(to, end + 3)).some(({ fold }) => DEEDS.test(fold)),
  );
  return deeds || (isPeriod(reading, book, index) && counts(reading, index));
}

/** True where a sentence counts twenty deeds or more, or what was taken or hurt in them. */
function counts({ numbers, tokens, sentences }: Reading, index: number): boolean {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  return numbers.some(
    (number) =>
      number.best !== null &&
      number.best >= MANY &&
      number.from >= from &&
      number.to <= to &&
      tokens
        .slice(number.to, Math.min(to, number.to + COUNTED))
        .some(({ fold }) => DEEDS.test(fold) || COUNTABLE.test(fold)),
  );
}

/** True when title or lead sums up the deeds of months or years: what they name without a day is one of many. */
export function isSumPiece(reading: Reading, book: Book): boolean {
  return reading.sentences.some(
    (_, index) => isHead(reading, index) && isPeriod(reading, book, index) && counts(reading, index),
  );
}
