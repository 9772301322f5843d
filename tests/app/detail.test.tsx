// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import type { OpenArchive } from '../../src/app/opened.ts';
import { useDetail } from '../../src/app/useDetail.ts';
import { parseEvent } from '../../src/event/event.ts';
import { testEvent } from '../events.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const event = { ...testEvent(), id: 'lasting' };
const archive = () => ({ record: async () => event }) as unknown as OpenArchive;

it('keeps what is shown of an event while a newer archive is asked for it', async () => {
  const states: string[] = [];
  function Probe(props: { archive: OpenArchive; id: string; row: number | undefined }) {
    states.push(useDetail(props.archive, props.id, props.row).state.state);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  const show = (props: Parameters<typeof Probe>[0]) =>
    act(async () => {
      root.render(<Probe {...props} />);
      await new Promise((done) => setTimeout(done, 20));
    });
  const newer = archive();
  await show({ archive: archive(), id: 'lasting', row: 3 });
  expect(parseEvent(event)).toHaveProperty('event');
  expect(states.at(-1)).toBe('ready');
  states.length = 0;
  await show({ archive: newer, id: 'lasting', row: undefined });
  await show({ archive: newer, id: 'lasting', row: 4 });
  expect(new Set(states)).toEqual(new Set(['ready']));
  await show({ archive: newer, id: 'another', row: undefined });
  expect(states.at(-1)).toBe('loading');
  await show({ archive: newer, id: 'another', row: -1 });
  expect(states.at(-1)).toBe('missing');
  act(() => root.unmount());
});
