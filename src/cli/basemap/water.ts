import { type BasemapFile, encodeArc } from '../../base/basemap.ts';
import { SCALE } from './countries.ts';
import { LAKES } from './lakes.ts';
import { RIVERS } from './rivers.ts';
import { smooth } from './simplify.ts';

const CREDIT = 'Lakes and rivers approximate, by this project, CC BY 4.0';

/** Lakes and rivers, their corners rounded. */
export function buildWater(): BasemapFile {
  const arcs = [...LAKES.map(({ shore }) => smooth(shore, 2)), ...RIVERS.map(({ line }) => smooth(line, 3))];
  return {
    format: 'kosovo-monitor-basemap-1',
    scale: SCALE,
    credit: CREDIT,
    arcs: arcs.map((arc) => encodeArc(arc, SCALE)),
    areas: LAKES.map(({ id }, i) => ({ id, rings: [[i]] })),
    lines: RIVERS.map(({ id }, i) => ({ id, kind: 'river', arcs: [LAKES.length + i] })),
  };
}
