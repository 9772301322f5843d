import type { Count, Event, EventPlace, Person } from '../../event/event.ts';
import type { Words } from '../../lang/translate.tsx';

/** One line of an event's facts: the slot of the record, its name and its value in words. */
export type SlotRow = { slot: string; label: string; value: string; note?: string };

/** A place of the record in the reader's language. */
export type NameOfPlace = (place: EventPlace) => string;

/** A count in words: "4", "24–93 (best 30)", "at least 12", "none". */
export function countText(count: Count, words: Words): string {
  const { t, format } = words;
  const { best, low, high } = count;
  if (best === 0 && low === 0) return t('count.none');
  if (best === null) {
    return high === null
      ? t('count.atLeast', { count: format.number(low) })
      : `${format.number(low)}–${format.number(high)}`;
  }
  if (high !== null && high !== low) {
    return t('count.range', {
      best: format.number(best),
      low: format.number(low),
      high: format.number(high),
    });
  }
  return high === null ? t('count.atLeast', { count: format.number(best) }) : format.number(best);
}

function persons(list: readonly Person[], { nameOf }: Words): string {
  return list
    .map(({ id, name, office }) => {
      const person = nameOf('person', id, name);
      return office ? `${person}, ${nameOf('office', office, office)}` : person;
    })
    .join('; ');
}

function incidentRows(event: Event, words: Words): SlotRow[] {
  const { incident } = event;
  if (!incident) return [];
  const { t } = words;
  const nameOf = (party: string) =>
    words.nameOf(
      'actor',
      party,
      event.actors.find((actor) => actor.id === party)?.name ?? party.replaceAll('-', ' '),
    );
  return (['killed', 'injured', 'detained'] as const).flatMap((kind) => {
    const count = incident[kind];
    if (!count) return [];
    const parties = incident.byParty
      .flatMap((row) => {
        const share = row[kind];
        return share ? [`${nameOf(row.party)} ${countText(share, words)}`] : [];
      })
      .join(', ');
    return [
      { slot: `incident.${kind}`, label: t(`slot.${kind}`), value: countText(count, words), note: parties },
    ];
  });
}

function troopsRows(event: Event, words: Words): SlotRow[] {
  const { troops } = event;
  if (!troops) return [];
  const { t, format } = words;
  const rows: SlotRow[] = [
    {
      slot: 'troops.force',
      label: t('slot.force'),
      value: troops.force === 'other' ? (troops.forceName ?? '') : words.titles.force(troops.force),
      note: troops.contributor
        ? t('detail.contingent', { country: words.country(troops.contributor) })
        : undefined,
    },
  ];
  if (troops.strength) {
    const { value, bound } = troops.strength;
    rows.push({
      slot: 'troops.strength',
      label: t('slot.strength'),
      value: t(`bound.${bound}`, { number: format.number(value) }),
    });
  }
  if (troops.nations !== null) {
    rows.push({ slot: 'troops.nations', label: t('slot.nations'), value: format.number(troops.nations) });
  }
  if (troops.change) {
    const { direction, amount, contributor, decision } = troops.change;
    const size = amount === null ? '' : ` ${format.number(amount)}`;
    rows.push({
      slot: 'troops.change',
      label: t('slot.change'),
      value: `${t(`direction.${direction}`)}${size}${contributor ? ` (${words.country(contributor)})` : ''}`,
      note: t(`decision.${decision}`),
    });
  }
  return rows;
}

function visitRows(event: Event, words: Words, nameOfPlace: NameOfPlace): SlotRow[] {
  const { visit } = event;
  if (!visit) return [];
  const { t, format } = words;
  const rows: SlotRow[] = [];
  const push = (slot: string, label: string, value: string) => {
    if (value) rows.push({ slot, label, value });
  };
  push(
    'visit.visitors',
    t(event.type === 'talks' ? 'slot.parties' : 'slot.visitors'),
    persons(visit.visitors, words),
  );
  push(
    'visit.hosts',
    t(event.type === 'talks' ? 'slot.convener' : 'slot.hosts'),
    persons(visit.hosts, words),
  );
  push(
    'visit.leg',
    t('slot.leg'),
    visit.tour && visit.leg !== null ? t('detail.leg', { leg: format.number(visit.leg) }) : '',
  );
  push('visit.from', t('slot.from'), visit.from ? nameOfPlace(visit.from) : '');
  push('visit.to', t('slot.to'), visit.to ? nameOfPlace(visit.to) : '');
  return rows;
}

/** The facts of an event beyond time and place, in the order in which they are read. */
export function slotRows(event: Event, words: Words, nameOfPlace: NameOfPlace): SlotRow[] {
  const actors =
    event.kind === 'incident'
      ? event.actors.map(({ id, name }) => words.nameOf('actor', id, name)).join(', ')
      : '';
  return [
    ...incidentRows(event, words),
    ...troopsRows(event, words),
    ...visitRows(event, words, nameOfPlace),
    ...(actors ? [{ slot: 'actors', label: words.t('slot.actors'), value: actors }] : []),
  ];
}
