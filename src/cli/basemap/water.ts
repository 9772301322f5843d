import { type BasemapFile, encodeArc } from '../../base/basemap.ts';
import { SCALE } from './countries.ts';
import { at, CENTRE, type Point, ringKm2, roughKm } from './plane.ts';
import { RIVERS } from './rivers.ts';
import { smooth } from './simplify.ts';
import type { Outline } from './sources.ts';

const CREDIT = 'Lakes © OpenStreetMap contributors, ODbL 1.0; rivers approximate, by this project, CC BY 4.0';

/** Lakes are shown from this size on, in km²: inside Kosovo, and in its neighbourhood. */
const LEAST_HOME = 0.5;
const LEAST_NEAR = 4;
const NEAR_KM = 160;
/** 4π·area / perimeter²: 1 for a circle. Slices of rivers, which are no lakes, lie below this. */
const LEAST_ROUND = 0.08;

/** Lakes from the holes of the land outlines, their corners rounded, and the rivers as approximate lines. */
export function buildWater(outlines: readonly Outline[]): BasemapFile {
  const lakes = outlines.flatMap(({ id, holes }) =>
    holes.filter((ring) => {
      const area = Math.abs(ringKm2(ring));
      if (id === 'XKX') return area >= LEAST_HOME;
      return area >= LEAST_NEAR && roughKm(at(ring, 0), CENTRE) < NEAR_KM && roundness(ring) > LEAST_ROUND;
    }),
  );
  const arcs = [...lakes.map((ring) => smooth(ring, 2)), ...RIVERS.map(({ line }) => smooth(line, 3))];
  return {
    format: 'kosovo-monitor-basemap-1',
    scale: SCALE,
    credit: CREDIT,
    arcs: arcs.map((arc) => encodeArc(arc, SCALE)),
    areas: lakes.map((_, i) => ({ id: `lake-${i + 1}`, rings: [[i]] })),
    lines: RIVERS.map(({ id }, i) => ({ id, kind: 'river', arcs: [lakes.length + i] })),
  };
}

function roundness(ring: readonly Point[]): number {
  let around = 0;
  for (let i = 0; i + 1 < ring.length; i++) around += roughKm(at(ring, i), at(ring, i + 1));
  return (4 * Math.PI * Math.abs(ringKm2(ring))) / around ** 2;
}
