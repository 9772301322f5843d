import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk } from '../../src/app/desk.ts';
import { createMarks } from '../../src/app/marks.ts';
import type { Answer, Want } from '../../src/table/answer.ts';
import { EVERYTHING, type Selection } from '../../src/table/selection.ts';

type Asked = {
  selection: Selection;
  want: Want;
  pressed?: boolean;
  answer: (took: number) => void;
  fail: () => void;
};

function answerOf(selection: Selection, took: number): Answer & { took: number } {
  return {
    total: 10,
    matched: selection.type.length,
    counts: null,
    timeline: null,
    list: null,
    map: null,
    took,
  };
}

let now = 0;
let measures: { name: string; duration: number }[] = [];
let frames: (() => void)[] = [];
const clock = {
  now: () => now,
  measure: (name: string, { start, end }: { start: number; end: number }) => {
    measures.push({ name, duration: end - start });
    return {} as PerformanceMeasure;
  },
};
const requests = {
  request: (draw: () => void) => frames.push(draw),
  cancel: () => {},
};

/** The browser comes to its next frame. */
function nextFrame(): void {
  const due = frames;
  frames = [];
  for (const draw of due) draw();
}

function setUp(where: 'page' | 'worker') {
  const asked: Asked[] = [];
  const engine = {
    answer: (selection: Selection, want: Want, pressed?: boolean) => {
      if (where === 'page') {
        asked.push({ selection, want, answer: () => {}, fail: () => {} });
        return answerOf(selection, 1);
      }
      return new Promise<Answer & { took: number }>((resolve, reject) => {
        const answer = (took: number) => resolve(answerOf(selection, took));
        asked.push({ selection, want, pressed, answer, fail: () => reject(new Error('ended')) });
      });
    },
  } as unknown as Parameters<typeof createDesk>[0];
  const marks = createMarks(clock as unknown as Performance, (done) => done());
  const desk = createDesk(engine, EVERYTHING, marks, undefined, requests);
  /** The answer to the n-th question comes, and the next frame draws it. */
  const draw = async (n: number, took = 1) => {
    asked[n]?.answer(took);
    await tick();
    nextFrame();
  };
  return { desk, asked, draw };
}

const settle = () => vi.advanceTimersByTimeAsync(150);
const tick = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  now = 0;
  measures = [];
  frames = [];
});

describe('a desk over an engine in a worker', () => {
  it('asks at once, draws the answer, and lets React follow when all is at rest', async () => {
    const { desk, asked } = setUp('worker');
    desk.open();
    await tick();
    expect(desk.shown.get()).toBeNull();
    asked[0]?.answer(2);
    await tick();
    expect(desk.shown.get()?.answer.total).toBe(10);
    expect(desk.settled.get()).toBeNull();
    await settle();
    expect(desk.settled.get()).toBe(desk.shown.get());
    expect(measures).toEqual([]);
  });

  it('has one question on its way and asks the newest after it', async () => {
    const { desk, asked, draw } = setUp('worker');
    desk.open();
    await tick();
    await draw(0);
    for (const type of ['a', 'b', 'c']) {
      desk.gesture({ type: [type] }, now);
      await tick();
    }
    expect(asked).toHaveLength(2);
    asked[1]?.answer(1);
    await tick();
    expect(asked).toHaveLength(3);
    expect(asked[2]?.selection.type).toEqual(['c']);
  });

  it('draws a choice before the frame that shows it, and a view that moves in its frame', async () => {
    const { desk, asked, draw } = setUp('worker');
    desk.open();
    await tick();
    await draw(0);
    desk.choose({ type: ['a'] }, now);
    await tick();
    asked[1]?.answer(1);
    await tick();
    expect(desk.shown.get()?.selection.type).toEqual(['a']);
    expect(measures.map(({ name }) => name)).toEqual(['km:engine']);
    nextFrame();
    expect(measures.map(({ name }) => name)).toEqual(['km:engine', 'km:update', 'km:latency']);
    desk.look({ timeline: { grain: 'day', first: 0, last: 90 } }, now, true);
    await tick();
    asked[2]?.answer(1);
    await tick();
    expect(desk.shown.get()?.want.timeline).toBeNull();
    nextFrame();
    expect(desk.shown.get()?.want.timeline?.grain).toBe('day');
  });

  it('says of each question whether it follows a press or a movement that goes on', async () => {
    const { desk, asked, draw } = setUp('worker');
    desk.open();
    await tick();
    await draw(0);
    desk.gesture({ type: ['a'] }, now);
    await tick();
    await draw(1);
    desk.choose({ type: ['b'] }, now);
    await tick();
    expect(asked.slice(1).map(({ pressed }) => pressed)).toEqual([false, true]);
  });

  it('asks ahead once while a choice is pointed at or pressed, and anew when another is made', async () => {
    const { desk, asked, draw } = setUp('worker');
    desk.open();
    await tick();
    await draw(0);
    now = 100;
    desk.ahead({ type: ['a'] });
    desk.ahead({ type: ['a'] });
    expect(asked[1]?.selection.type).toEqual(['a']);
    expect(desk.selection.get().type).toEqual([]);
    asked[1]?.answer(3);
    await tick();
    nextFrame();
    expect(desk.shown.get()?.selection.type).toEqual([]);
    desk.choose({ type: ['a'] }, now);
    await tick();
    nextFrame();
    expect(asked).toHaveLength(2);
    expect(desk.shown.get()?.selection).toBe(desk.selection.get());
    expect(desk.shown.get()?.answer.matched).toBe(1);
    expect(measures.slice(0, 2)).toEqual([
      { name: 'km:engine', duration: 3 },
      { name: 'km:update', duration: 3 },
    ]);
    desk.ahead({ type: ['a', 'b'] });
    desk.choose({ type: ['c'] }, now);
    await tick();
    expect(asked[3]?.selection.type).toEqual(['c']);
  });

  it('asks nothing when a movement leaves what is asked for as it is', async () => {
    const { desk, asked, draw } = setUp('worker');
    desk.look({ timeline: { grain: 'month', first: 0, last: 900 } });
    desk.open();
    await tick();
    await draw(0);
    const { answer } = desk.shown.get() ?? {};
    desk.look({ timeline: { grain: 'month', first: 0, last: 900 } }, now);
    await tick();
    nextFrame();
    expect(asked).toHaveLength(1);
    expect(desk.shown.get()?.answer).toBe(answer);
    expect(measures.map(({ name }) => name)).toEqual(['km:engine', 'km:update', 'km:latency']);
    expect(measures[0]?.duration).toBe(0);
    desk.look({ timeline: { grain: 'day', first: 0, last: 90 } }, now);
    await tick();
    expect(asked).toHaveLength(2);
  });

  it('shows a view that is in hand in the next frame, and makes it finer when the answer comes', async () => {
    const { desk, draw } = setUp('worker');
    desk.open();
    await tick();
    await draw(0);
    now = 100;
    desk.look({ timeline: { grain: 'day', first: 0, last: 90 } }, 96, true, true);
    await tick();
    now = 110;
    nextFrame();
    expect(desk.shown.get()?.want.timeline).toBeNull();
    expect(measures).toEqual([
      { name: 'km:update', duration: 0 },
      { name: 'km:latency', duration: 14 },
    ]);
    now = 130;
    await draw(1, 4);
    expect(desk.shown.get()?.want.timeline?.grain).toBe('day');
    expect(measures.slice(2)).toEqual([
      { name: 'km:engine', duration: 4 },
      { name: 'km:update', duration: 4 },
    ]);
  });

  it('tells what the person does in the frame of the answer, and before it when that is slow', async () => {
    const { desk, draw } = setUp('worker');
    desk.open();
    await tick();
    await draw(0);
    const seen: string[] = [];
    desk.selection.subscribe(() => seen.push(desk.selection.get().type.join()));
    desk.gesture({ type: ['a'] }, now);
    await tick();
    expect(desk.selection.get().type).toEqual(['a']);
    nextFrame();
    expect(seen).toEqual([]);
    await draw(1);
    expect(seen).toEqual(['a']);
    desk.gesture({ type: ['b'] }, now);
    await vi.advanceTimersByTimeAsync(60);
    nextFrame();
    expect(seen).toEqual(['a', 'b']);
    expect(desk.shown.get()?.selection.type).toEqual(['a']);
  });

  it('keeps what is drawn when the engine fails, and asks again at the next change', async () => {
    const { desk, asked, draw } = setUp('worker');
    desk.open();
    await tick();
    await draw(0);
    const shown = desk.shown.get();
    desk.choose({ type: ['a'] }, now);
    await tick();
    asked[1]?.fail();
    await tick();
    nextFrame();
    expect(desk.shown.get()).toBe(shown);
    desk.choose({ type: ['b'] }, now);
    await tick();
    await draw(2);
    expect(desk.shown.get()?.selection.type).toEqual(['b']);
  });

  it('does not settle while a gesture runs', async () => {
    const { desk, asked, draw } = setUp('worker');
    desk.open();
    await tick();
    desk.gesture({ type: ['a'] }, now);
    asked[0]?.answer(1);
    await tick();
    await draw(1);
    await settle();
    expect(desk.settled.get()).toBeNull();
    desk.choose({}, now);
    await tick();
    await draw(2);
    await settle();
    expect(desk.settled.get()?.selection.type).toEqual(['a']);
  });

  it('measures engine, work without the waiting, and the time from the input to the screen', async () => {
    const { desk, asked, draw } = setUp('worker');
    desk.open();
    await tick();
    await draw(0);
    now = 100;
    desk.choose({ type: ['a'] }, 96);
    await tick();
    now = 104;
    asked[1]?.answer(3);
    await tick();
    now = 112;
    nextFrame();
    expect(measures).toEqual([
      { name: 'km:engine', duration: 3 },
      { name: 'km:update', duration: 3 },
      { name: 'km:latency', duration: 16 },
    ]);
  });
});

describe('a desk over an engine on the page', () => {
  it('asks once for all inputs of a frame', async () => {
    const { desk, asked } = setUp('page');
    desk.open();
    await tick();
    nextFrame();
    const before = asked.length;
    desk.gesture({ type: ['a'] }, now);
    desk.gesture({ type: ['b'] }, now);
    desk.look({ counts: null });
    await tick();
    nextFrame();
    expect(asked).toHaveLength(before + 1);
    expect(desk.shown.get()?.selection.type).toEqual(['b']);
    expect(measures.filter(({ name }) => name === 'km:update')).toHaveLength(1);
  });

  it('draws nothing once it is closed', async () => {
    const { desk } = setUp('page');
    desk.open();
    await tick();
    nextFrame();
    const { shown } = desk;
    const last = shown.get();
    desk.close();
    desk.choose({ type: ['a'] }, now);
    await tick();
    nextFrame();
    expect(shown.get()).toBe(last);
  });
});
