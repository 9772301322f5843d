import * as v from 'valibot';
import type { Problem } from '../base/result.ts';

/** What a place of the gazetteer is. `district` is a neighbourhood, `site` a building, plant, canal, airport or monument. */
const PLACE_KINDS = [
  'country',
  'region',
  'municipality',
  'city',
  'town',
  'village',
  'district',
  'crossing',
  'bridge',
  'camp',
  'monastery',
  'site',
  'river',
  'lake',
  'mountain',
  'road',
] as const;

const Name = v.pipe(v.string(), v.trim(), v.minLength(1));
const degrees = (limit: number) =>
  v.pipe(
    v.number(),
    v.minValue(-limit, `must lie between -${limit} and ${limit} degrees`),
    v.maxValue(limit, `must lie between -${limit} and ${limit} degrees`),
  );

/** One row of `data/places.json`. */
const PlaceRowSchema = v.object({
  /** Readable and stable: it stands in addresses as `?place=`. */
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens'),
  ),
  kind: v.picklist(PLACE_KINDS),
  /** ISO 3166 code (XK for Kosovo), null for what spans countries. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capital letters'))),
  lat: degrees(90),
  lon: degrees(180),
  /** How far the true place may lie from the point, in kilometres. */
  precisionKm: v.pipe(v.number(), v.gtValue(0)),
  /** The id of the municipality's own row, null outside Kosovo and for what is larger than a municipality. */
  municipality: v.nullable(v.string()),
  names: v.object({ en: Name, sq: Name, srLatn: Name, srCyrl: Name }),
  /** Further spellings, exonyms and common misspellings; case endings are generated, never listed. */
  aliases: v.array(Name),
  population: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** `gns:` NGA GEOnet Names Server, `geonames:` GeoNames, `osm` OpenStreetMap, `own`, or an address. */
  sources: v.pipe(v.array(Name), v.minLength(1)),
  licence: Name,
});

export type PlaceRow = v.InferOutput<typeof PlaceRowSchema>;

type Numbered = { line: number | undefined; value: unknown };

/** The rows with their lines. A file that is no JSON as a whole is read line by line, so that one slip costs one row. */
function splitRows(text: string, file: string, problems: Problem[]): Numbered[] {
  const lines = text.split('\n');
  try {
    const whole: unknown = JSON.parse(text);
    if (!Array.isArray(whole)) {
      problems.push({ where: file, what: 'The file holds no list.', mend: 'Write it as [ row, row, … ].' });
      return [];
    }
    const first = lines.findIndex((line) => line.trimStart().startsWith('{'));
    const onePerLine = lines.filter((line) => line.trimStart().startsWith('{')).length === whole.length;
    return whole.map((value: unknown, i) => ({ line: onePerLine ? first + i + 1 : undefined, value }));
  } catch {
    const rows: Numbered[] = [];
    lines.forEach((raw, i) => {
      const body = raw.trim().replace(/,$/, '');
      if (body === '' || body === '[' || body === ']') return;
      try {
        rows.push({ line: i + 1, value: JSON.parse(body) });
      } catch {
        const mend = 'Keep one complete {…} a line, each but the last followed by a comma.';
        problems.push({ where: file, line: i + 1, what: 'The line is not valid JSON.', mend });
      }
    });
    if (problems.length === 0) {
      const mend = 'Check the brackets at both ends and the commas between rows.';
      problems.push({ where: file, what: 'The file is not valid JSON, but every row is.', mend });
    }
    return rows;
  }
}

/**
 * Reads the text of a gazetteer file. Rows that do not fit are left out, each with a problem that names the line, the
 * fault and the mend; the rest loads. A row whose municipality has no row of its own is kept without a municipality.
 */
export function readPlaces(text: string, file: string): { rows: PlaceRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const kept: { row: PlaceRow; line: number | undefined }[] = [];
  const seen = new Set<string>();
  for (const { line, value } of splitRows(text, file, problems)) {
    const at = line === undefined ? { where: file } : { where: file, line };
    const parsed = v.safeParse(PlaceRowSchema, value);
    if (!parsed.success) {
      const issue = parsed.issues[0];
      const path = v.getDotPath(issue) ?? 'row';
      const what = `${labelOf(value)}: ${path}: ${issue.message}.`;
      problems.push({ ...at, what, mend: `Correct ${path}; the row is left out until then.` });
    } else if (seen.has(parsed.output.id)) {
      const what = `The id "${parsed.output.id}" stands twice.`;
      problems.push({ ...at, what, mend: 'Give the row an id of its own; it is left out until then.' });
    } else {
      seen.add(parsed.output.id);
      kept.push({ row: parsed.output, line });
    }
  }
  const municipalities = new Set(
    kept.filter(({ row }) => row.kind === 'municipality').map(({ row }) => row.id),
  );
  const rows = kept.map(({ row, line }) => {
    if (row.municipality === null || municipalities.has(row.municipality)) return row;
    const what = `"${row.id}" names the municipality "${row.municipality}", which has no row.`;
    const mend = 'Use the id of a row of kind municipality, or null.';
    problems.push(line === undefined ? { where: file, what, mend } : { where: file, line, what, mend });
    return { ...row, municipality: null };
  });
  return { rows, problems };
}

function labelOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? `Place "${id}"` : 'A place';
}
