import { TIME_PRECISIONS } from '../../event/types.ts';
import type { Words } from '../../lang/translate.tsx';
import type { RowOf, Statement, Value } from '../../summary/statement.ts';
import { rowTitle } from './describe.ts';
import { timeLabel } from './time.ts';

/** The time of a row, no more exact than it is known. */
export function rowTime({ table, row }: RowOf, words: Words): string {
  const precision = TIME_PRECISIONS[table.timePrecision[row] ?? 0] ?? 'day';
  return timeLabel(table.first[row] ?? 0, table.last[row] ?? 0, precision, words);
}

/** A statement in the reader's language. */
export function say({ id, values }: Statement, words: Words): string {
  const written: Record<string, string | number> = {};
  const isPlain = id === 'headline.announced';
  for (const [name, value] of Object.entries(values)) written[name] = write(value, words, isPlain);
  return words.t(id, written);
}

/** @param isPlain the message itself says that a title was only announced */
function write(value: Value, words: Words, isPlain: boolean): string | number {
  const { t, format } = words;
  if (typeof value === 'number') return value;
  if ('span' in value) return format.days(value.span.from, value.span.to);
  if ('time' in value) return rowTime(value.time, words);
  if ('bound' in value) return t(`bound.${value.bound}`, { number: format.number(value.number) });
  return 'text' in value
    ? words.titles.force(value.text)
    : rowTitle(value.title.table, value.title.row, words, isPlain);
}
