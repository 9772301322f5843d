/** Seconds of this process that some work takes: what else the machine does at the time does not count. */
export function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
