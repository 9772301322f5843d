/** The browser's own queue, in TypeScript's library only from its next version on. */
declare const scheduler: {
  postTask: (task: () => void, how: { priority: 'user-blocking' }) => Promise<void>;
};

/**
 * Gives a function that calls back once the frame that is being prepared has been painted: what is posted in a frame comes after its paint. While inputs
 * come in, Chromium lets a plain message wait for frames, and a task that a person waits for not.
 */
export function createAfterPaint(): (done: () => void) => void {
  if ('scheduler' in globalThis && 'postTask' in scheduler)
    return (done) => void scheduler.postTask(done, { priority: 'user-blocking' });
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (done) => {
    waiting.push(done);
    port2.postMessage(null);
  };
}

/** Calls back once the frame that is being prepared has been painted. */
export const afterPaint = createAfterPaint();

/**
 * Calls back once, after the next frame: what a movement asks of a worker then has its answer before the frame after. Gives the undo.
 */
export function afterFrame(run: () => void): () => void {
  let wanted = true;
  const frame = requestAnimationFrame(() => afterPaint(() => wanted && run()));
  return () => {
    wanted = false;
    cancelAnimationFrame(frame);
  };
}
