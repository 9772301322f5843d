import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import type { Sight } from './sight.ts';

/** "Scale down its 15,000-strong force in Kosovo to 10,000": the level that a force is to have stands behind the one that it has. */
export function isFromStrong({ tokens }: Reading, { troops }: Sight, { bound, from }: Counted): boolean {
  return (
    /^(to|na|ne)$/.test(tokens[bound - 1]?.fold ?? '') &&
    troops.some((other) => other.leadsTo && other.to <= from)
  );
}

/** "Whose strength goes up to more than 4,200": what a force grows to. */
export function isRisen({ tokens }: Reading, { number }: Counted): boolean {
  const before = tokens.slice(Math.max(0, number.from - 7), number.from).map(({ fold }) => fold);
  return /(^| )(goes|went|rises|rose|grows|grew|rising) (up )?to( |$)/.test(before.join(' '));
}

/** "All but 100 will leave": who stays. */
export function isAllBut({ tokens }: Reading, { bound }: Counted): boolean {
  const [one = '', two = ''] = tokens.slice(Math.max(0, bound - 2), bound).map(({ fold }) => fold);
  return /^(all but|svi osim|svih osim|sve osim|gjithe pervec|krejt pervec)$/.test(`${one} ${two}`);
}

/** "… which will leave KFOR with 10,000", "leaving 90 there": what remains. */
export function isLeft({ tokens }: Reading, item: Counted): boolean {
  const [next, over] = [tokens[item.bound - 1]?.fold ?? '', tokens[item.bound - 2]?.fold ?? ''];
  if (/^(leaves|leaving)$/.test(next) && /^(which|,|thus)$/.test(over)) return true;
  if (!/^(with|sa|s|me)$/.test(next)) return false;
  return tokens
    .slice(Math.max(0, item.bound - 5), item.bound - 1)
    .some(({ fold }) => /^(leave|leaves|left|leaving|ostavlj\p{L}*|ostac\p{L}*)$/u.test(fold));
}

/** "120 fewer soldiers", "120 vojnika manje": by how many a force shrinks. */
export function isFewer({ tokens }: Reading, { number, to }: Counted): boolean {
  return tokens
    .slice(number.to, to + 2)
    .some(
      ({ fold }, i, all) =>
        /^(fewer|manje)$/.test(fold) ||
        (fold === 'pak' && all[i - 1]?.fold === 'me' && all[i + 1]?.fold !== 'se'),
    );
}
