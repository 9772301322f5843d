/** Seconds of this process that some work takes: what else the machine does at the time does not count. */
export function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** What {@link plain} takes where the limits of tests were found, on a machine that does nothing else; and how much slower a machine may be at most. */
const PLAIN_S = 0.027;
const SLOWEST = 3;

function plain(): number {
  let sum = 0;
  for (let i = 0; i < 2e7; i++) sum += i % 7;
  return sum;
}

/** The same as {@link seconds}, but what takes long is taken for quicker where plain work takes longer at that moment: machines are up to twice as slow from one hour to the next. */
export function unhurried(work: () => void): number {
  const took = seconds(work);
  if (took < 1) return took;
  const slowness = Math.min(seconds(plain), seconds(plain)) / PLAIN_S;
  return took / Math.min(SLOWEST, Math.max(1, slowness));
}
