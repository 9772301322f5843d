/** What a page does that nobody reloads for months. Each watcher gives a function that ends it. */

const UPDATE_MS = 600_000;
const MEMORY_MS = 300_000;
/** Below, doubling says nothing. */
const MEMORY_FLOOR = 96 * 2 ** 20;
const UPDATED_KEY = 'km-wall-updated';
const MEMORY_KEY = 'km-wall-memory';
const AGAIN_MS = 86_400_000;

/** Name of the page's main script in a document's text, '' when it has none that is built. */
export function buildOf(html: string): string {
  return /<script[^>]*\ssrc="[^"]*(assets\/[\w.-]+\.js)"/.exec(html)?.[1] ?? '';
}

/** Looks every ten minutes whether another build of the page is served whole, and tells of it. */
export function watchBuild(tell: (build: string) => void): () => void {
  const own = buildOf(document.documentElement.outerHTML);
  const look = async () => {
    try {
      const page = await fetch('./', { cache: 'no-store' });
      const build = page.ok ? buildOf(await page.text()) : '';
      if (build === '' || build === own || own === '') return;
      if ((await fetch(`./${build}`, { method: 'HEAD', cache: 'no-store' })).ok) tell(build);
    } catch {
      // The network is away; the next look comes.
    }
  };
  const timer = setInterval(() => void look(), UPDATE_MS);
  return () => clearInterval(timer);
}

/** Reloads for a new build, once each. */
export function reloadFor(build: string): void {
  if (sessionStorage.getItem(UPDATED_KEY) === build) return;
  sessionStorage.setItem(UPDATED_KEY, build);
  location.reload();
}

type Heap = { memory?: { usedJSHeapSize: number } };

/** Looks every five minutes whether the page needs twice the memory that it began with, and tells of it at most once a day. */
export function watchMemory(
  tell: () => void,
  used: () => number = () => (performance as Heap).memory?.usedJSHeapSize ?? 0,
): () => void {
  let first = 0;
  const timer = setInterval(() => {
    const now = used();
    if (first === 0) {
      first = Math.max(MEMORY_FLOOR, now);
      return;
    }
    if (now < 2 * first || Date.now() - Number(sessionStorage.getItem(MEMORY_KEY) ?? 0) < AGAIN_MS) return;
    sessionStorage.setItem(MEMORY_KEY, String(Date.now()));
    tell();
  }, MEMORY_MS);
  return () => clearInterval(timer);
}

/** Keeps the screen on as long as the page is seen. */
export function keepAwake(): () => void {
  let ended = false;
  let lock: WakeLockSentinel | null = null;
  const ask = () => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock?.request('screen').then(
      (sentinel) => {
        lock = sentinel;
        if (ended) void sentinel.release();
      },
      () => undefined,
    );
  };
  document.addEventListener('visibilitychange', ask);
  ask();
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
