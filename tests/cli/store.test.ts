import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJournal, replaceFile, sweepTemporary, takeLock } from '../../src/cli/store.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'km-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('journal', () => {
  it('gives back what was added, in order', async () => {
    const path = join(folder, 'a.ndjson');
    const journal = await openJournal<{ n: number }>(path, 'a');
    await journal.append([{ n: 1 }, { n: 2 }]);
    await journal.append([]);
    await journal.append([{ n: 3 }]);
    expect((await openJournal<{ n: number }>(path, 'a')).entries.map(({ n }) => n)).toEqual([1, 2, 3]);
  });

  it('drops a torn tail at every length, and goes on after it', async () => {
    const whole = join(folder, 'whole.ndjson');
    await (await openJournal(whole, 'w')).append([{ n: 1 }, { n: 2, text: 'Đakovica\n' }]);
    const bytes = await readFile(whole);
    for (let length = 0; length <= bytes.length; length++) {
      const path = join(folder, 'torn.ndjson');
      await writeFile(path, bytes.subarray(0, length));
      const journal = await openJournal<{ n: number }>(path, 't');
      const complete = bytes.subarray(0, length).filter((byte) => byte === 10).length;
      expect(journal.entries).toHaveLength(complete);
      expect(journal.problems).toEqual([]);
      await journal.append([{ n: 9 }]);
      expect((await openJournal<{ n: number }>(path, 't')).entries.at(-1)).toEqual({ n: 9 });
    }
  });

  it('passes over a damaged line and names it', async () => {
    const path = join(folder, 'damaged.ndjson');
    const journal = await openJournal(path, 'd');
    await journal.append([{ n: 1 }]);
    await appendFile(path, '0000000000000000 {"n":2}\nno line at all\n');
    await (await openJournal(path, 'd')).append([{ n: 3 }]);
    const again = await openJournal(path, 'damaged');
    expect(again.entries).toEqual([{ n: 1 }, { n: 3 }]);
    expect(again.problems.map(({ where, line }) => [where, line])).toEqual([
      ['damaged', 2],
      ['damaged', 3],
    ]);
  });
});

describe('files', () => {
  it('says whether it wrote', async () => {
    const path = join(folder, 'file.json');
    expect(await replaceFile(path, 'one')).toBe(true);
    expect(await replaceFile(path, 'one')).toBe(false);
    expect(await replaceFile(path, new Uint8Array([1, 2]))).toBe(true);
    expect([...(await readFile(path))]).toEqual([1, 2]);
  });

  it('sweeps what a killed writer left', async () => {
    await writeFile(join(folder, 'snapshot.kms.123456'), 'x');
    await writeFile(join(folder, 'synth.kms'), 'x');
    await sweepTemporary(folder);
    const names = await readdir(folder);
    expect(names).not.toContain('snapshot.kms.123456');
    expect(names).toContain('synth.kms');
  });

  it('is whole after a kill at any moment', async () => {
    const path = join(folder, 'killed.json');
    const script = join(folder, 'writer.mts');
    const store = new URL('../../src/cli/store.ts', import.meta.url).href;
    await writeFile(
      script,
      `import { replaceFile } from ${JSON.stringify(store)};
       for (let n = 0; ; n++) { await replaceFile(${JSON.stringify(path)}, String(n % 10).repeat(200_000)); if (n === 0) process.stdout.write('go'); }`,
    );
    for (let round = 0; round < 8; round++) {
      const child = spawn(process.execPath, ['--import', 'tsx', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((done) => child.stdout.once('data', done));
      await new Promise((done) => setTimeout(done, 3 + round * 5));
      child.kill('SIGKILL');
      await new Promise((done) => child.once('exit', done));
      const text = await readFile(path, 'utf8');
      expect(text).toHaveLength(200_000);
      expect(new Set(text).size).toBe(1);
    }
  }, 60_000);
});

describe('lock', () => {
  it('is held by one process at a time and taken over from a dead one', async () => {
    const path = join(folder, 'lock');
    const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await writeFile(path, `${holder.pid}\n`);
    expect(await takeLock(path)).toBeNull();
    holder.kill('SIGKILL');
    await new Promise((done) => holder.once('exit', done));
    const release = await takeLock(path);
    expect(release).not.toBeNull();
    expect(await readFile(path, 'utf8')).toBe(`${process.pid}\n`);
    await release?.();
    expect(await readdir(folder)).not.toContain('lock');
  });
});
