/** Peers that need a browser, on the same archive as the page: Leaflet's marker clusters, and a dashboard that uses Recharts as its guide shows it. */
import 'leaflet/dist/leaflet.css';
import * as L from 'leaflet';
import { createElement as h, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { webSource } from '../../../src/app/source.ts';
import { EVENT_TYPES } from '../../../src/event/types.ts';
import { createEngine } from '../../../src/table/fast/engine.ts';
import { translatedKernels } from '../../../src/table/kernel/translated.ts';
import { EVERYTHING } from '../../../src/table/selection.ts';
import { openSnapshot } from '../../../src/table/snapshot/read.ts';

async function open(url) {
  const { table } = await openSnapshot(webSource(url, url));
  return table;
}

/** Milliseconds to cluster `count` markers, and to show another filter, some times. */
async function clusters(url, count, times) {
  globalThis.L = { ...L };
  await import('leaflet.markercluster');
  const table = await open(url);
  const map = globalThis.L.map('map', { zoomAnimation: false, fadeAnimation: false, maxZoom: 18 }).setView(
    [42.6, 20.9],
    9,
  );
  const icon = globalThis.L.divIcon({ iconSize: [12, 12] });
  const from = table.count - count;
  const markers = Array.from({ length: count }, (_, i) =>
    globalThis.L.marker([table.lat[from + i] / 1e5, table.lon[from + i] / 1e5], { icon }),
  );
  const group = globalThis.L.markerClusterGroup({ animate: false, chunkedLoading: false }).addTo(map);
  const timed = (work) => {
    const start = performance.now();
    work();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  };
  const build = timed(() => group.addLayers(markers));
  const refilter = Array.from({ length: times }, (_, i) => {
    const kept = markers.filter((_, j) => table.type[from + j] % 5 === i % 5);
    return timed(() => {
      group.clearLayers();
      group.addLayers(kept);
    });
  });
  map.remove();
  return { build, refilter };
}

const chart = (data, height) =>
  h(
    BarChart,
    { width: 1100, height, data },
    h(CartesianGrid, { key: 'grid' }),
    h(XAxis, { key: 'x', dataKey: 'name' }),
    h(YAxis, { key: 'y' }),
    h(Tooltip, { key: 'tip' }),
    h(Bar, { key: 'bar', dataKey: 'count', isAnimationActive: false }),
  );

function dataOf(answer, table) {
  const { bins } = answer.timeline;
  const width = bins.counts.length / bins.first.length;
  const sum = (i) => bins.counts.subarray(width * i, width * (i + 1)).reduce((a, b) => a + b, 0);
  return {
    months: Array.from(bins.first, (day, i) => ({ name: day, count: sum(i) })),
    types: answer.counts.byType.map(({ type, count }) => ({ name: type, count })),
    visitors: answer.counts.byVisitor.slice(0, 10).map(({ person, happened }) => ({
      name: table.persons[person]?.name ?? '',
      count: happened,
    })),
    rows: answer.list.rows.slice(0, 20).map((row, i) => ({ row, id: answer.list.table.ids.at(i) })),
  };
}

/** Milliseconds of work of each step, engine, React and layout, of a dashboard of three charts and twenty rows; no map. */
async function recharts(url, steps) {
  const table = await open(url);
  const engine = createEngine(table, [...EVENT_TYPES], translatedKernels);
  const [first, last] = [table.first[0], table.first[table.count - 1]];
  const want = {
    timeline: { grain: 'month', first, last },
    list: { sort: 'newest', offset: 0, length: 20, spot: null },
    map: null,
    counts: ['visitors'],
  };
  let show = () => {};
  function Board() {
    const [data, setData] = useState(null);
    show = setData;
    if (!data) return null;
    return h(
      'div',
      null,
      chart(data.months, 160),
      chart(data.types, 160),
      chart(data.visitors, 160),
      h('ul', null, ...data.rows.map(({ row, id }) => h('li', { key: row }, id))),
    );
  }
  const root = createRoot(document.getElementById('root'));
  flushSync(() => root.render(h(Board)));
  const step = (selection) => {
    const start = performance.now();
    const answer = engine.answer({ ...EVERYTHING, ...selection }, want);
    flushSync(() => show(dataOf(answer, table)));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  };
  const span = last - first;
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  const brush = [];
  const toggle = [];
  for (let i = 0; i < steps; i++) {
    brush.push(
      step({ from: first + Math.round(span * 0.3), to: first + Math.round(span * (0.4 + 0.007 * i)) }),
    );
    await frame();
  }
  for (let i = 0; i < steps / 2; i++) {
    toggle.push(step({ type: [EVENT_TYPES[i % EVENT_TYPES.length]] }));
    await frame();
  }
  root.unmount();
  return { brush: brush.slice(5), toggle: toggle.slice(2) };
}

/** Milliseconds from the bytes of an archive in hand to an engine and to its first answer, some times, each in a worker that has run nothing yet. */
async function opened(url, times) {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const want = {
    timeline: { grain: 'month', first: 0, last: 40_000 },
    list: { sort: 'newest', offset: 0, length: 20, spot: null },
    map: { zoom: 9, cell: 48, box: { x0: 0, y0: 0, x1: 1, y1: 1 }, density: null, municipalities: false },
    counts: ['actor', 'source', 'visitors', 'strength'],
  };
  const all = [];
  for (let i = 0; i < times; i++) {
    const worker = new Worker(new URL('./open.mjs', import.meta.url), { type: 'module' });
    all.push(
      await new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = reject;
        worker.postMessage({ bytes, want });
      }),
    );
    worker.terminate();
  }
  return all;
}

globalThis.peers = { clusters, opened, recharts };
