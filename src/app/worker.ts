import type { Answer } from '../table/answer.ts';
import { isSame } from '../table/fast/settle.ts';
import { translatedKernels } from '../table/kernel/translated.ts';
import { openSnapshot } from '../table/snapshot/read.ts';
import { type OpenArchive, type OpenedHere, openHere } from './opened.ts';
import { rehearsal } from './rehearsal.ts';
import { LoadFault, webSource, withFaults } from './source.ts';
import {
  type Ask,
  HEARD,
  type OpenedThere,
  PARTS,
  type Question,
  type Reply,
  type SentAnswer,
  strip,
} from './wire.ts';

/** A large archive in a worker: opens it, then answers what the page asks, in the order of asking. */
let archive: OpenedHere | null = null;
let channel: BroadcastChannel | null = null;
let posted: Partial<Answer> = {};
/** What was asked last. */
let latest: Extract<Ask, { call: 'answer' }>['input'] | undefined;
/** The gestures are rehearsed once, step by step, when nothing has been asked for a while. */
let rehearsing: Iterator<void> | null = null;
let rehearsalDue = false;
let rest: ReturnType<typeof setTimeout> | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;

/** A page that has asked its first questions is at rest soon, somebody who has begun to choose only after a while: what is rehearsed between two clicks would have to be undone by the second. */
const [FIRST_REST_MS, REST_MS] = [200, 1200];
let restMs = FIRST_REST_MS;
/** No movement asks again after so long. */
const PAUSE_MS = 40;

/** One step after the other, and whatever the page asks in between: timers would wait longer from step to step. */
const turns = new MessageChannel();
turns.port1.onmessage = () => {
  if (rehearsalDue && rehearsing?.next().done === false) turns.port2.postMessage(null);
};

function rehearseAtRest(): void {
  rehearsalDue = false;
  clearTimeout(rest);
  rest = setTimeout(() => {
    rehearsalDue = true;
    turns.port2.postMessage(null);
  }, restMs);
}

function settleAfterPause(): void {
  clearTimeout(pause);
  pause = setTimeout(() => archive?.settle(), PAUSE_MS);
}

async function open(ask: Extract<Ask, { call: 'open' }>): Promise<OpenedThere> {
  channel = globalThis.BroadcastChannel ? new BroadcastChannel(ask.channel) : null;
  channel?.postMessage(HEARD);
  const source = webSource(ask.url, ask.name, ask.held);
  archive = openHere({ ...(await openSnapshot(source)), problems: [] }, ask.typeWords, translatedKernels);
  source.forget();
  return { lexicon: archive.lexicon, problems: archive.problems };
}

async function answer(ask: Extract<Ask, { call: 'answer' }>, from: OpenArchive): Promise<SentAnswer> {
  const { total, matched, took, ...parts } = await from.engine.answer(...ask.input);
  if (latest && !isSame(latest[0], ask.input[0])) restMs = REST_MS;
  latest = ask.input;
  rehearsing ??= rehearsal(from.engine, from.lexicon, () => latest ?? ask.input);
  const changed: SentAnswer['parts'] = {};
  for (const part of PARTS) if (parts[part] !== posted[part]) Object.assign(changed, { [part]: parts[part] });
  posted = parts;
  if (changed.list) changed.list = strip(changed.list);
  return { total, matched, took, parts: changed };
}

async function reply(ask: Ask): Promise<unknown> {
  if (ask.call === 'open') return withFaults(() => open(ask));
  if (archive === null) throw new LoadFault('No archive is open.', false);
  const { engine, record } = archive;
  if (ask.call === 'answer') return answer(ask, archive);
  if (ask.call === 'record') return withFaults(() => record(...ask.input));
  if (ask.call === 'list') return strip(await engine.list(...ask.input));
  if (ask.call === 'rows') return strip(await engine.rows(...ask.input));
  return ask.call === 'positionOf' ? engine.positionOf(...ask.input) : engine.rowOf(...ask.input);
}

self.onmessage = ({ data: { id, ask, onChannel } }: MessageEvent<Question>) => {
  rehearseAtRest();
  settleAfterPause();
  const post = (message: Reply) => (onChannel && channel ? channel : self).postMessage(message);
  reply(ask).then(
    (value) => post({ id, value }),
    (error: unknown) =>
      post({
        id,
        fault: error instanceof Error ? error.message : String(error),
        offline: error instanceof LoadFault && error.offline,
        counting: ask.call === 'answer',
      }),
  );
};
