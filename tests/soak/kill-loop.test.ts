import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/seed.ts';
import { startServer } from '../browser/start.ts';
import { diceOf } from './fuzz/dice.ts';
import { startFeeds } from './kill/feeds.ts';
import { watchServer } from './kill/reader.ts';
import { runIngest } from './kill/run.ts';
import { filesOf, stateOf } from './kill/state.ts';

/** How often the run is killed in all, and at how many stages of the feeds. SOAK_KILLS changes that. */
const KILLS = Number(process.env.SOAK_KILLS ?? 100);
const STAGES = Math.max(2, Math.ceil(KILLS / 10));
const QUARTER = 900_000;
/** When a run is killed: some time after its start or a line of its, or at some write. The end, where everything is written, comes more often. */
const MOMENTS = ['', 'Asking feeds', 'Reading articles', 'write', 'write', 'write'] as const;
type Moment = (typeof MOMENTS)[number];

let root = '';
let server: Awaited<ReturnType<typeof startServer>> | undefined;
let feeds: Awaited<ReturnType<typeof startFeeds>>;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'km-kills-'));
  feeds = await startFeeds();
  await writeFile(join(root, 'feeds.opml'), feeds.opml);
  for (const name of ['calm', 'killed']) await mkdir(join(root, name));
});
afterAll(async () => {
  await server?.stop();
  await feeds?.close();
  await rm(root, { recursive: true, force: true });
});

it('ingest killed at any moment loses, doubles and breaks nothing, and a server beside it answers whole files', async () => {
  const dice = diceOf(seededRandom(Number(process.env.SOAK_SEED)));
  const start = Math.ceil(Date.now() / QUARTER) * QUARTER;
  const env = (name: string, stage: number) => ({
    KM_VAR: join(root, name),
    KM_FEEDS: join(root, 'feeds.opml'),
    KM_NOW: String(start + stage * QUARTER),
  });
  const calm: { records: string; files: Record<string, string> }[] = [];
  const usual: Record<Moment, number> = { '': 0, 'Asking feeds': 0, 'Reading articles': 0, write: 0 };
  for (let stage = 0; stage < STAGES; stage++) {
    feeds.show(stage);
    const { code, said, ms, steps, writes } = await runIngest(env('calm', stage));
    expect(code, said).toBe(0);
    const asking = steps['Asking feeds'] ?? 0;
    const reading = steps['Reading articles'] ?? 0;
    const spans = {
      '': ms,
      'Asking feeds': reading - asking,
      'Reading articles': ms - reading,
      write: writes,
    };
    for (const at of MOMENTS) usual[at] = Math.max(usual[at], spans[at]);
    const { records, faults } = await stateOf(join(root, 'calm'));
    expect(faults).toEqual([]);
    calm.push({ records: records ?? '', files: await filesOf(join(root, 'calm')) });
  }
  expect(new Set(calm.map(({ records }) => records)).size).toBe(STAGES);

  const folder = join(root, 'killed');
  const valid = new Set(calm.map(({ records }) => records));
  const moments: Record<string, number> = {};
  let kept: string[] = [];
  let reader: ReturnType<typeof watchServer> | undefined;
  for (let stage = 0; stage < STAGES; stage++) {
    feeds.show(stage);
    if (stage === 1) {
      server = await startServer(folder, 5490, ['--offline']);
      reader = watchServer(server.url, valid);
    }
    const allowed = [calm[stage]?.records, calm[stage - 1]?.records];
    for (let n = 0; n < KILLS / STAGES; n++) {
      const at = dice.pick(MOMENTS);
      // A run with little left to do writes less than the usual one: the earlier writes are tried more often.
      const span = at === 'write' ? dice.whole(1 + dice.whole(usual[at])) : dice.whole(usual[at]);
      const killed = await runIngest(
        env('killed', stage),
        at === 'write' ? { write: span + 1 } : { after: at, ms: span },
      );
      if (killed.code !== null) expect(killed.code, killed.said).toBe(0);
      const moment = killed.code !== null ? 'not at all' : at === 'write' ? 'at a write' : `after “${at}”`;
      moments[moment] = (moments[moment] ?? 0) + 1;
      const { records, keys, faults } = await stateOf(folder);
      expect(faults, `killed ${moment} (${span})`).toEqual([]);
      expect(keys.slice(0, kept.length), 'the journal keeps what it had').toEqual(kept);
      kept = keys;
      if (records !== null || stage > 0) expect(allowed, `killed ${moment} (${span})`).toContain(records);
    }
    const whole = await runIngest(env('killed', stage));
    expect(whole.code, whole.said).toBe(0);
    expect(await filesOf(folder), `stage ${stage}`).toEqual(calm[stage]?.files);
  }
  const { answers, faults } = (await reader?.stop()) ?? { answers: null, faults: ['no server'] };
  console.log({ seed: process.env.SOAK_SEED, kills: KILLS, stages: STAGES, usual, moments, answers });
  expect(faults).toEqual([]);
  expect(answers?.whole).toBeGreaterThan(KILLS / 2);
  expect(moments['at a write']).toBeGreaterThan(KILLS / 6);
});
