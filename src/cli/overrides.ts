import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import type { Override } from '../event/merge.ts';

const Row = v.object({
  ids: v.tuple([v.string(), v.string()]),
  action: v.picklist(['merge', 'keep-apart']),
  note: v.string(),
});

/** Reads the reviewers' word on merges, `data/overrides.json`; rows that do not fit give a problem, the rest counts. */
export async function readOverrides(data: string): Promise<{ overrides: Override[]; problems: Problem[] }> {
  const where = 'data/overrides.json';
  const mend = 'Each row is { "ids": [a, b], "action": "merge" or "keep-apart", "note": why }.';
  const overrides: Override[] = [];
  const problems: Problem[] = [];
  let rows: unknown;
  try {
    rows = JSON.parse(await readFile(join(data, 'overrides.json'), 'utf8'));
  } catch (error) {
    return { overrides, problems: [{ where, what: `It cannot be read: ${String(error)}.`, mend }] };
  }
  if (!Array.isArray(rows)) return { overrides, problems: [{ where, what: 'It is no list.', mend }] };
  rows.forEach((row, i) => {
    const result = v.safeParse(Row, row);
    if (result.success) overrides.push(result.output);
    else problems.push({ where, what: `Row ${i + 1} was left out.`, mend });
  });
  return { overrides, problems };
}
