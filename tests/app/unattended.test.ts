import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildOf, watchMemory } from '../../src/app/unattended.ts';
import { actionOf } from '../../src/view/wall/keys.ts';

const MB = 2 ** 20;

describe('a new build', () => {
  it('is told by the name of the main script, whatever else the page names', () => {
    const page = `<html data-words='{"en":"assets/en-1a2b.json"}'><script src="./theme.js"></script>
      <script type="module" crossorigin src="./assets/index-9_Zx.js"></script>`;
    expect(buildOf(page)).toBe('assets/index-9_Zx.js');
    expect(buildOf('<script type="module" src="/src/app/main.tsx"></script>')).toBe('');
  });
});

describe('the watch over memory', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    vi.useFakeTimers({ now: 1e12 });
    kept.clear();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tells once a day when the page needs twice what it began with', () => {
    let used = 100 * MB;
    let told = 0;
    const end = watchMemory(
      () => told++,
      () => used,
    );
    vi.advanceTimersByTime(3_600_000);
    expect(told).toBe(0);
    used = 230 * MB;
    vi.advanceTimersByTime(3_600_000);
    expect(told).toBe(1);
    vi.advanceTimersByTime(86_400_000);
    expect(told).toBe(2);
    end();
    vi.advanceTimersByTime(10 * 86_400_000);
    expect(told).toBe(2);
  });

  it('takes no small page for a leak', () => {
    let used = 8 * MB;
    let told = 0;
    watchMemory(
      () => told++,
      () => used,
    );
    vi.advanceTimersByTime(300_000);
    used = 60 * MB;
    vi.advanceTimersByTime(3_600_000);
    expect(told).toBe(0);
  });
});

describe('keys', () => {
  const key = (name: string, held = {}) =>
    actionOf({ key: name, ctrlKey: false, altKey: false, metaKey: false, ...held });

  it('step, pause, go on and help, on a remote control too', () => {
    expect(['ArrowRight', 'ChannelUp', 'MediaTrackNext'].map((name) => key(name))).toEqual(
      Array(3).fill('next'),
    );
    expect(key('ArrowLeft')).toBe('previous');
    expect(key('MediaPlayPause')).toBe('toggle');
    expect(key('Escape')).toBe('resume');
    expect(key('?')).toBe('help');
    expect(key('ColorF0Red')).toBe('pause');
  });

  it('leave the browser its own', () => {
    expect(key('r', { ctrlKey: true })).toBeNull();
    expect(key('Tab')).toBeNull();
    expect(key('Shift')).toBeNull();
  });
});
