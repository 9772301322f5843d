import type { GoldEvent } from './gold.ts';
import type { Pair } from './match.ts';
import type { PersonKey } from './persons.ts';

/** The slots of a paired event that are judged, each right or wrong; slots that the gold text leaves open are left out. */
export function judgeSlots({ gold, found }: Pair, personOf: PersonKey): Record<string, boolean> {
  const slots: Record<string, boolean> = {
    type: gold.type === found.type,
    day: gold.time.start === found.time.start && gold.time.end === found.time.end,
    place: gold.place === found.place.id,
    status: gold.status === found.status || (gold.status === 'reported' && found.status === 'confirmed'),
    mention: gold.mention === found.reports[0]?.mention,
  };
  if (gold.kind === 'incident') {
    for (const toll of ['killed', 'injured', 'detained'] as const)
      slots[toll] = (gold[toll] ?? null) === (found.incident?.[toll]?.best ?? null);
    if (gold.byParty) slots.byParty = partiesOf(gold) === partiesFound(found.incident?.byParty ?? []);
  } else if (gold.kind === 'troops') {
    slots.force = gold.force === found.troops?.force;
    slots.strength = (gold.strength?.value ?? null) === (found.troops?.strength?.value ?? null);
    slots.nations = (gold.nations ?? null) === (found.troops?.nations ?? null);
  } else {
    const names = (list: readonly string[] | undefined) => (list ?? []).map(personOf).sort().join('; ');
    slots.visitors = names(gold.visitors) === names(found.visit?.visitors.map(({ name }) => name));
    slots.hosts = names(gold.hosts) === names(found.visit?.hosts.map(({ name }) => name));
    if (gold.leg !== undefined) slots.leg = gold.leg === (found.visit?.leg ?? null);
  }
  return slots;
}

const TOLLS = ['killed', 'injured', 'detained'] as const;

function partiesOf(gold: GoldEvent): string {
  return Object.entries(gold.byParty ?? {})
    .flatMap(([party, counts]) => TOLLS.map((toll) => [party, toll, counts[toll]] as const))
    .filter(([, , count]) => count !== undefined && count !== null && count > 0)
    .map((row) => row.join(' '))
    .sort()
    .join('; ');
}

type PartyRow = { party: string } & Record<(typeof TOLLS)[number], { best: number | null } | null>;

function partiesFound(rows: readonly PartyRow[]): string {
  return rows
    .flatMap((row) => TOLLS.map((toll) => [row.party, toll, row[toll]?.best ?? null] as const))
    .filter(([, , count]) => count !== null && count > 0)
    .map((row) => row.join(' '))
    .sort()
    .join('; ');
}
