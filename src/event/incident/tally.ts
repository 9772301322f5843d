import type { Reading } from '../reading.ts';
import type { Range } from './hint.ts';

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

/** So many deeds are no one event. */
const MANY = 20;
const PLURAL =
  /^(attacks|assaults|incidents|arrests|killings|murders|abductions|napada|hapsenja|incidenata|ubistava|otmica|sulme|sulmeve|arrestime|vrasje|incidente)$/;

/** "More than 500 attacks on Serbs have been recorded", "preko 500 napada": a sum of deeds, whatever day somebody gives it on. */
export function isSum({ numbers, tokens }: Reading, { from, to }: Range): boolean {
  return numbers.some(
    ({ best, to: end }) =>
      best !== null &&
      best >= MANY &&
      end <= to &&
      from - end <= 2 &&
      tokens.slice(Math.max(from, end), Math.min(to, end + 3)).some(({ fold }) => PLURAL.test(fold)),
  );
}
