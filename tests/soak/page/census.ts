import type { CDPSession } from 'playwright-core';

export type Census = { heap: number; nodes: number; listeners: number };

/**
 * Counts what the page holds. The heap is what its objects weigh: compiled code is left out, because the browser keeps each script that this test itself
 * sends into the page, three a minute.
 */
export async function census(cdp: CDPSession): Promise<Census> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: await weighObjects(cdp), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** The mean of several counts: a page that shows scenes in turn weighs differently in each of them. */
export function meanOf(counts: readonly Census[]): Census {
  const of = (key: keyof Census) =>
    Math.round(counts.reduce((sum, count) => sum + count[key], 0) / counts.length);
  return { heap: of('heap'), nodes: of('nodes'), listeners: of('listeners') };
}

type HeapSnapshot = {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
};

async function weighObjects(cdp: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const gather = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', gather);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', gather);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at + kind] ?? 0] ?? '';
    if (type !== 'code' && type !== 'native') sum += nodes[at + size] ?? 0;
  }
  return sum;
}
