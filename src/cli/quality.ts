import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createExtractor } from '../event/extract.ts';
import { KINDS } from '../event/types.ts';
import { loadKnowledge } from './knowledge.ts';
import { pathsOf } from './paths.ts';
import { mergedView, wiresOf } from './quality/clusters.ts';
import { type GoldText, readGold } from './quality/gold.ts';
import type { Matched } from './quality/match.ts';
import { f1Of, measure, type Quality } from './quality/measure.ts';
import { personKeys } from './quality/persons.ts';
import { judgeSlots } from './quality/slots.ts';

const percent = (value: number) => `${(100 * value).toFixed(1)}`.padStart(6);

function tableOf(quality: Quality): string {
  const lines: string[] = [];
  for (const kind of KINDS) {
    const { both, missed, extra, neither } = quality.scope[kind];
    lines.push(`${kind}: texts with ${both}, missed ${missed}, wrongly ${extra}, rightly none ${neither}`);
    for (const [language, score] of Object.entries(quality.scores[kind])) {
      if (score.expected + score.found === 0) continue;
      const { p, r, f } = f1Of(score);
      lines.push(
        `  ${language.padEnd(4)} expected ${String(score.expected).padStart(4)}  precision ${percent(p)}  recall ${percent(r)}  F1 ${percent(f)}  strict F1 ${percent(f1Of(score, true).f)}`,
      );
      const slots = Object.entries(score.slots)
        .map(([slot, { right, of }]) => `${slot} ${percent(right / of).trim()}`)
        .join('  ');
      lines.push(`       ${slots}`);
    }
  }
  const { total, clusters, calibration } = quality;
  lines.push(
    `all kinds: F1 ${percent(total.f1)}  strict F1 ${percent(total.strictF1)}  in scope F1 ${percent(total.scopeF1)}  texts without event that give one ${percent(total.falseAlarms)}`,
    `merged: ${clusters.mentions} mentions  B³ precision ${percent(clusters.precision)}  recall ${percent(clusters.recall)}  F1 ${percent(clusters.f1)}  over-count ${clusters.overCount.toFixed(2)}`,
    `confidence: expected calibration error ${calibration.error.toFixed(3)}  ${calibration.bins.map(({ count, confidence, right }) => `${confidence.toFixed(2)}→${right.toFixed(2)} (${count})`).join('  ')}`,
  );
  const { right, of } = quality.quotes;
  lines.push(`quotes exact at their offsets: ${right} of ${of}`);
  return lines.join('\n');
}

/** One line for each thing that went wrong in a text, for `--misses`. */
function missesOf(id: string, { pairs, missed, extra }: Matched): string[] {
  const lines: string[] = [];
  for (const gold of missed)
    lines.push(`${id} missed ${gold.mention} ${gold.type} ${gold.time.start} ${gold.place}`);
  for (const event of extra)
    lines.push(
      `${id} extra ${event.reports[0]?.mention} ${event.type} ${event.time.start} ${event.place.id} (${event.title})`,
    );
  for (const pair of pairs) {
    const wrong = Object.entries(judgeSlots(pair, personOf)).flatMap(([slot, right]) =>
      right ? [] : [slot],
    );
    if (wrong.length === 0) continue;
    const { gold, found } = pair;
    const toll = (list: readonly (number | null | undefined)[]) => list.map((n) => n ?? '-').join('/');
    const counts = found.incident;
    lines.push(
      `${id} wrong ${wrong.join(', ')}: expected ${gold.type} ${gold.time.start} ${gold.place} ${gold.mention} ${toll([gold.killed, gold.injured, gold.detained])} ${JSON.stringify(gold.byParty ?? {})}; found ${found.type} ${found.time.start} ${found.place.id} ${found.reports[0]?.mention} ${toll([counts?.killed?.best, counts?.injured?.best, counts?.detained?.best])} ${JSON.stringify((counts?.byParty ?? []).map(({ party, killed, injured, detained }) => [party, killed?.best ?? '-', injured?.best ?? '-', detained?.best ?? '-'].join(' ')))}`,
    );
  }
  return lines;
}

const paths = pathsOf();
const { knowledge, places, problems } = await loadKnowledge(paths.data, paths.root);
for (const { where, what, mend } of problems) process.stderr.write(`${where}: ${what} ${mend}\n`);
const asked = process.argv.slice(2);
const extract = createExtractor(knowledge);
const personOf = personKeys(knowledge.people);
const folder = asked.includes('--gold')
  ? (asked[asked.indexOf('--gold') + 1] ?? '')
  : join(paths.data, 'gold');
const kind = asked.find((word) => (KINDS as readonly string[]).includes(word));
const misses: string[] = [];
const texts = await readGold(folder);
const alone = ({ article }: GoldText) => extract(article);
const joined = mergedView(texts, alone, wiresOf(texts));
const rows = new Map(places.map((row) => [row.id, row]));
const quality = measure(
  texts,
  asked.includes('--merged') ? joined : alone,
  rows,
  personOf,
  ({ article }, matched) => {
    const wanted = <T extends { kind: string }>(list: readonly T[]) =>
      list.filter((event) => !kind || event.kind === kind);
    misses.push(
      ...missesOf(article.id, {
        pairs: matched.pairs.filter(({ gold }) => !kind || gold.kind === kind),
        missed: wanted(matched.missed),
        extra: wanted(matched.extra),
      }),
    );
  },
);
if (asked.includes('--misses')) process.stdout.write(`${misses.join('\n')}\n`);
process.stdout.write(`${tableOf(quality)}\n`);
if (!asked.includes('--merged')) {
  const { total } = measure(texts, joined, rows, personOf);
  process.stdout.write(
    `each text as it stands after merging: F1 ${percent(total.f1)}  strict F1 ${percent(total.strictF1)}\n`,
  );
}
if (!asked.includes('--dry'))
  await writeFile(join(folder, 'QUALITY.json'), `${JSON.stringify(quality, null, 2)}\n`);
