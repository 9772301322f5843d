import type { Answer, Engine, List, Rows, Want } from '../table/answer.ts';
import type { Selection } from '../table/selection.ts';
import { createSignal } from '../view/kit/signal.ts';
import type { OpenArchive } from './opened.ts';
import { type Held, LoadFault } from './source.ts';
import {
  type Ask,
  dress,
  HEARD,
  type OpenedThere,
  type Question,
  type Reply,
  type SentAnswer,
} from './wire.ts';
import { workerUrl } from './worker.ts?worker-chunk';

type Waiting = { resolve: (value: unknown) => void; reject: (reason: Error) => void; patient: boolean };
/** A worker that says nothing for so long while it is asked has ended. */
const SILENT_MS = 8000;

type Timed = Answer & { took: number };
type Asked = [selection: Selection, want: Want, pressed: boolean];

/** A name that no other page of this origin has. */
const secret = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Opens an archive in a worker of its own. `held`: what has been read of it already. */
export async function openThere(
  url: string,
  name: string,
  typeWords: readonly string[],
  held: Held,
): Promise<OpenArchive> {
  const worker = new Worker(workerUrl, { type: 'module' });
  const waiting = new Map<number, Waiting>();
  const broken = createSignal<Error | null>(null);
  let asked = 0;
  let silent: ReturnType<typeof setTimeout> | undefined;
  const fail = (error: Error) => {
    clearTimeout(silent);
    broken.set(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  /** A worker that has ended says nothing: only its silence tells. What is fetched takes as long as the line needs. */
  const listen = () => {
    clearTimeout(silent);
    if ([...waiting.values()].some(({ patient }) => !patient))
      silent = setTimeout(
        () => fail(new LoadFault('The part that counts does not answer.', false)),
        SILENT_MS,
      );
  };
  const channel = globalThis.BroadcastChannel ? new BroadcastChannel(secret()) : null;
  let heard = false;
  const ask = (what: Ask, transfer: Transferable[] = [], pressed = false) =>
    new Promise<unknown>((resolve, reject) => {
      const question: Question = { id: asked++, ask: what, onChannel: pressed && heard };
      waiting.set(question.id, { resolve, reject, patient: what.call === 'open' || what.call === 'record' });
      worker.postMessage(question, transfer);
      if (waiting.size === 1) listen();
    });
  const take = ({ data }: MessageEvent<Reply>) => {
    const found = waiting.get(data.id);
    waiting.delete(data.id);
    listen();
    if ('fault' in data) {
      const fault = new LoadFault(data.fault, data.offline);
      if (data.counting) broken.set(fault);
      found?.reject(fault);
      return;
    }
    if (broken.get()) broken.set(null);
    found?.resolve(data.value);
  };
  worker.onmessage = take;
  if (channel)
    channel.onmessage = (event) => {
      if (event.data !== HEARD) take(event);
      heard = true;
    };
  worker.onerror = (event) => fail(new LoadFault(event.message, false));
  const close = () => {
    clearTimeout(silent);
    channel?.close();
    worker.terminate();
  };
  try {
    const opened = await ask({ call: 'open', url, name, typeWords, held, channel: channel?.name ?? '' }, [
      held.bytes.buffer,
    ]);
    const { lexicon, problems } = opened as OpenedThere;
    const dressed = async <T extends Rows | List>(what: Ask) => dress((await ask(what)) as T, lexicon);
    const engine: Omit<Engine, 'answer'> = {
      list: (...input) => dressed<List>({ call: 'list', input }),
      rows: (...input) => dressed<Rows>({ call: 'rows', input }),
      positionOf: (...input) => ask({ call: 'positionOf', input }) as Promise<number>,
      rowOf: (...input) => ask({ call: 'rowOf', input }) as Promise<number>,
    };
    const answer = latestOnly(async (selection: Selection, want: Want, pressed: boolean) => {
      const sent = await ask({ call: 'answer', input: [selection, want] }, [], pressed);
      return sent as SentAnswer;
    });
    let last: Timed = { total: 0, matched: 0, counts: null, timeline: null, list: null, map: null, took: 0 };
    return {
      lexicon,
      problems,
      broken,
      close,
      record: (row) => ask({ call: 'record', input: [row] }),
      engine: {
        ...engine,
        answer: (selection, want, pressed = false) =>
          answer(selection, want, pressed, ({ parts, ...rest }) => {
            const list = parts.list ? { list: dress(parts.list, lexicon) } : {};
            last = { ...last, ...rest, ...parts, ...list };
            return last;
          }),
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/**
 * Runs one question at a time and keeps at most one waiting: whoever asks again while one waits gets the answer to the newest.
 */
function latestOnly(run: (...question: Asked) => Promise<SentAnswer>) {
  type Read = (sent: SentAnswer) => Timed;
  let running: Promise<unknown> | null = null;
  let next: { input: [...Asked, Read]; answer: Promise<Timed> } | null = null;
  const start = (...[selection, want, pressed, read]: [...Asked, Read]): Promise<Timed> => {
    const answer = run(selection, want, pressed).then(read);
    const done = answer
      .catch(() => undefined)
      .then(() => {
        if (running === done) running = null;
      });
    running = done;
    return answer;
  };
  return (...input: [...Asked, Read]): Promise<Timed> => {
    if (running === null) return start(...input);
    if (next) {
      next.input = input;
      return next.answer;
    }
    const waiting: { input: [...Asked, Read]; answer: Promise<Timed> } = {
      input,
      answer: running.then(() => {
        next = null;
        return start(...waiting.input);
      }),
    };
    next = waiting;
    return waiting.answer;
  };
}
