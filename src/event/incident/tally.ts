import type { Reading } from '../reading.ts';

/** "At least 82 cars were burnt since 2014", "od 2014. zapaljena su 82 vozila": what is counted over years. */
export function isTally({ days, tokens }: Reading, index: number): boolean {
  return days.some(
    ({ sentence, precision, from, furniture }) =>
      sentence === index &&
      !furniture &&
      precision === 'year' &&
      [1, 2].some((back) => SINCE.test(tokens[from - back]?.fold ?? '')),
  );
}

const SINCE = /^(since|od|prej|nga)$/;
