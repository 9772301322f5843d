import type { Count, Event, Person } from '../event/event.ts';

/** Columns of the CSV, in order; data/CODEBOOK.md says what each holds. */
export const CSV_COLUMNS = [
  'id', 'kind', 'type', 'title', 'start', 'end', 'time_precision', 'place_id', 'place', 'lat', 'lon', 'place_precision',
  'municipality', 'status', 'coding', 'confidence', 'actors', 'killed', 'killed_low', 'killed_high', 'injured', 'injured_low',
  'injured_high', 'detained', 'by_party', 'force', 'contributor', 'strength', 'strength_bound', 'nations', 'change', 'change_amount',
  'change_decision', 'visitors', 'hosts', 'tour', 'leg', 'sources', 'urls',
] as const; // biome-ignore format: a table

type Cell = string | number | null | undefined;

/**
 * A cell that no spreadsheet runs as a formula and RFC 4180 readers take back whole: text that begins, after blanks, with a sign that
 * starts a formula gets an apostrophe in front (OWASP ASVS 1.2.10), NUL is dropped, quotes are doubled.
 */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const clean = value.replaceAll('\u0000', '');
  const guarded = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/.test(clean) ? `'${clean}` : clean;
  return /[",\r\n;]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function countCells(count: Count | null | undefined): Cell[] {
  return count ? [count.best, count.low, count.high] : [null, null, null];
}

function persons(list: readonly Person[] | undefined): string {
  return (list ?? []).map((person) => person.name).join('; ');
}

function eventRow(event: Event): Cell[] {
  const { time, place, incident, troops, visit } = event;
  const parties = (incident?.byParty ?? [])
    .map((row) =>
      [
        row.party,
        ...(['killed', 'injured', 'detained'] as const).flatMap((kind) => {
          const count = row[kind];
          return count ? [`${kind} ${count.best ?? `at least ${count.low}`}`] : [];
        }),
      ].join(' '),
    )
    .join('; ');
  return [
    event.id,
    event.kind,
    event.type,
    event.title,
    time.start,
    time.end,
    time.precision,
    place.id,
    place.name,
    place.lat,
    place.lon,
    place.precision,
    place.municipality,
    event.status,
    event.coding,
    event.confidence,
    event.actors.map((actor) => `${actor.name} (${actor.role})`).join('; '),
    ...countCells(incident?.killed),
    ...countCells(incident?.injured),
    incident?.detained ? (incident.detained.best ?? incident.detained.low) : null,
    parties,
    troops ? (troops.forceName ?? troops.force) : null,
    troops?.contributor,
    troops?.strength?.value,
    troops?.strength?.bound,
    troops?.nations,
    troops?.change?.direction,
    troops?.change?.amount,
    troops?.change?.decision,
    persons(visit?.visitors),
    persons(visit?.hosts),
    visit?.tour,
    visit?.leg,
    [...new Set(event.reports.map((report) => report.publisher ?? ''))].join('; '),
    event.reports.flatMap((report) => (report.url ? [report.url] : [])).join(' '),
  ];
}

/** Events as CSV (RFC 4180, CRLF), one row an event; `bom` helps spreadsheets to see UTF-8. */
export function toCsv(events: readonly Event[], options: { bom?: boolean } = {}): string {
  const lines = [CSV_COLUMNS.join(','), ...events.map((event) => eventRow(event).map(csvCell).join(','))];
  return `${options.bom ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}
