import { lowestOf, onesOf } from '../fast/bits.ts';
import type { Workshop } from './room.ts';

/** The kernels as script, for few events and where a host's policy forbids translated code; see `assembly/kernels.ts` for what each does. */
export function plainKernels(bytes: number): Workshop {
  const memory = new ArrayBuffer(bytes);
  const [words, halves, eights] = [new Int32Array(memory), new Uint16Array(memory), new Uint8Array(memory)];
  const word = (at: number) => words[at >> 2] ?? 0;
  const byte = (at: number) => eights[at] ?? 0;
  /** Goes through the slots of the sites that fail no bit of the mask. */
  const eachSlot = (
    [sites, fails, mask, ofSite, code, counts]: readonly number[],
    visit: (site: number, code: number, count: number) => void,
  ) => {
    for (let site = 0; site < (sites ?? 0); site++) {
      if ((byte((fails ?? 0) + site) & (mask ?? 0)) !== 0) continue;
      const end = word((ofSite ?? 0) + site * 4 + 4);
      for (let slot = word((ofSite ?? 0) + site * 4); slot < end; slot++)
        visit(site, halves[((code ?? 0) >> 1) + slot] ?? 0, word((counts ?? 0) + slot * 4));
    }
  };
  return {
    memory,
    kernels: {
      sizeOf(set, many) {
        let size = 0;
        for (let w = 0; w < many; w++) size += onesOf(word(set + w * 4));
        return size;
      },
      follow(held, a, b, list, many, plus, minus, touched, changed) {
        let [found, sum] = [0, 0];
        for (let w = 0; w < many; w++) {
          const at = list === 0 ? w : word(list + w * 4);
          const is = word(a + at * 4) & word(b + at * 4);
          const change = is ^ word(held + at * 4);
          if (change === 0) continue;
          words[(held >> 2) + at] = is;
          words[(plus >> 2) + at] = change & is;
          words[(minus >> 2) + at] = change & ~is;
          words[(touched >> 2) + found++] = at;
          sum += onesOf(change);
        }
        words[changed >> 2] = sum;
        return found;
      },
      addSet(set, list, many, has, before, offsets, targets, wide, groupAt, open, sums, by) {
        for (let w = 0; w < many; w++) {
          const at = list === 0 ? w : word(list + w * 4);
          const here = has === 0 ? -1 : word(has + at * 4);
          const earlier = has === 0 ? 0 : word(before + at * 4);
          let rest = word(set + at * 4) & here;
          while (rest !== 0) {
            const bit = lowestOf(rest);
            rest &= rest - 1;
            const position = at * 32 + bit;
            if (groupAt !== 0 && byte(open + (halves[(groupAt >> 1) + position] ?? 0)) === 0) continue;
            const nth = has === 0 ? position : earlier + onesOf(here & ~(-1 << bit));
            const end = offsets === 0 ? nth + 1 : word(offsets + nth * 4 + 4);
            for (let i = offsets === 0 ? nth : word(offsets + nth * 4); i < end; i++) {
              const sum = (sums >> 2) + (wide ? word(targets + i * 4) : (halves[(targets >> 1) + i] ?? 0));
              words[sum] = (words[sum] ?? 0) + by;
            }
          }
        }
      },
      countSlots(set, _words, start, slots, counts) {
        let position = 0;
        for (let slot = 0; slot < slots; slot++) {
          const end = word(start + slot * 4 + 4);
          let count = 0;
          for (; position < end; position++)
            count += (word(set + (position >> 5) * 4) >>> (position & 31)) & 1;
          words[(counts >> 2) + slot] = count;
        }
      },
      addCodes(sites, fails, mask, ofSite, code, counts, lineAt) {
        eachSlot([sites, fails, mask, ofSite, code, counts], (site, its, count) => {
          const at = (word(lineAt + site * 4) >> 2) + its;
          words[at] = (words[at] ?? 0) + count;
        });
      },
      addTraits(sites, fails, mask, ofSite, code, counts, lineAt, where, open, totals) {
        words.fill(0, totals >> 2, (totals >> 2) + sites);
        eachSlot([sites, fails, mask, ofSite, code, counts], (site, its, count) => {
          const line = word(lineAt + site * 4);
          if (line === 0 || byte(open + its) === 0) return;
          const at = (line + byte(where + its)) >> 2;
          words[at] = (words[at] ?? 0) + count;
          words[(totals >> 2) + site] = word(totals + site * 4) + count;
        });
      },
      findLeast(values, least, many, found) {
        words.fill(0, found >> 2, (found >> 2) + many);
        for (let position = 0; position < many * 32; position++)
          if (byte(values + position) >= least)
            words[(found >> 2) + (position >> 5)] =
              word(found + (position >> 5) * 4) | (1 << (position & 31));
      },
    },
  };
}
