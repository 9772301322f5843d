import { memo } from 'react';
import { EVENT_TYPES, FAMILIES, FORCES, KINDS, STATUSES } from '../../event/types.ts';
import type { Bin } from '../../table/scan/engine.ts';
import type { Table } from '../../table/table.ts';
import { familyColour } from '../kit/family.ts';
import type { Scale } from './scale.ts';
import styles from './timeline.module.css';

export type Lane = { top: number; height: number };

const INCIDENT_FAMILIES = ['violence', 'crowd', 'police', 'tension'] as const;
/** A reported strength stands for this many days; beyond, nobody knows and the line has a gap. */
export const STRENGTH_HOLDS_DAYS = 180;

/** Incidents as stacked bars by type family: one path a family, whatever the number of bars. */
export const IncidentLane = memo(function IncidentLane(props: {
  bins: readonly Bin[];
  scale: Scale;
  lane: Lane;
}) {
  const { bins, scale, lane } = props;
  const indexes = INCIDENT_FAMILIES.map((family) => FAMILIES.indexOf(family));
  const total = (bin: Bin) => indexes.reduce((sum, i) => sum + (bin.counts[i] ?? 0), 0);
  const most = Math.max(1, ...bins.map(total));
  const paths = INCIDENT_FAMILIES.map(() => '');
  for (const bin of bins) {
    if (bin.last < scale.first || bin.first > scale.last) continue;
    const left = scale.x(Math.max(bin.first, scale.first));
    const width = Math.max(1.5, scale.x(Math.min(bin.last, scale.last) + 1) - left - 0.75);
    let base = lane.top + lane.height;
    indexes.forEach((index, i) => {
      const height = ((bin.counts[index] ?? 0) / most) * (lane.height - 4);
      if (height === 0) return;
      base -= height;
      paths[i] +=
        `M${left.toFixed(1)} ${base.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h-${width.toFixed(1)}z`;
    });
  }
  return (
    <g>
      <line
        className={styles.base}
        x1={scale.left}
        x2={scale.left + scale.width}
        y1={lane.top + lane.height}
        y2={lane.top + lane.height}
      />
      <text className={styles.maximum} x={scale.left - 6} y={lane.top + 11}>
        {most}
      </text>
      {INCIDENT_FAMILIES.map((family, i) => (
        <path key={family} d={paths[i]} fill={familyColour(family)} />
      ))}
    </g>
  );
});

const STRENGTH = EVENT_TYPES.indexOf('strength');
const KFOR = FORCES.indexOf('KFOR') + 1;

type Level = { row: number; first: number; value: number };

/** Whole-force levels of KFOR, oldest first. */
export function kforLevels(table: Table, rows: Uint32Array): Level[] {
  const levels: Level[] = [];
  for (const row of rows) {
    const value = table.strength[row] ?? -1;
    if (
      table.type[row] !== STRENGTH ||
      table.force[row] !== KFOR ||
      table.contributor[row] !== 0 ||
      value < 0
    )
      continue;
    if (STATUSES[table.status[row] ?? 0] === 'planned') continue;
    levels.push({ row, first: table.first[row] ?? 0, value });
  }
  return levels;
}

/** Force strength as a cited step line: gaps are gaps, announced changes are hollow. */
export const ForceLane = memo(function ForceLane(props: {
  table: Table;
  rows: Uint32Array;
  scale: Scale;
  lane: Lane;
  label: (value: number) => string;
}) {
  const { table, rows, scale, lane, label } = props;
  const levels = kforLevels(table, rows);
  const seen = levels.filter(
    ({ first }) => first + STRENGTH_HOLDS_DAYS >= scale.first && first <= scale.last,
  );
  const most = Math.max(1, ...seen.map(({ value }) => value));
  const y = (value: number) => lane.top + lane.height - (value / most) * (lane.height - 8);
  let path = '';
  levels.forEach(({ first, value }, i) => {
    const next = levels[i + 1];
    const until = Math.min(first + STRENGTH_HOLDS_DAYS, next?.first ?? Number.POSITIVE_INFINITY);
    const [x0, x1] = [
      Math.max(scale.left, scale.x(first)),
      Math.min(scale.left + scale.width, scale.x(until)),
    ];
    if (x1 <= scale.left || x0 >= scale.left + scale.width) return;
    path += `M${x0.toFixed(1)} ${y(value).toFixed(1)}H${x1.toFixed(1)}`;
    if (next && next.first <= first + STRENGTH_HOLDS_DAYS) path += `V${y(next.value).toFixed(1)}`;
  });
  const changes = [...rows].filter((row) => (table.changeDirection[row] ?? 0) > 0);
  return (
    <g>
      <line
        className={styles.base}
        x1={scale.left}
        x2={scale.left + scale.width}
        y1={lane.top + lane.height}
        y2={lane.top + lane.height}
      />
      <text className={styles.maximum} x={scale.left - 6} y={lane.top + 11}>
        {seen.length > 0 ? label(most) : ''}
      </text>
      <path className={styles.strength} d={path} />
      {seen.map(({ row, first, value }) => (
        <circle key={row} className={styles.vertex} cx={scale.x(first)} cy={y(value)} r={2.25} />
      ))}
      {changes.map((row) => {
        const first = table.first[row] ?? 0;
        if (first < scale.first || first > scale.last) return null;
        const down = table.changeDirection[row] === 2;
        const turn = table.changeDirection[row] === 3;
        const done =
          STATUSES[table.status[row] ?? 0] !== 'planned' && EVENT_TYPES[table.type[row] ?? 0] !== 'proposal';
        const at = `translate(${scale.x(first).toFixed(1)} ${lane.top + lane.height - 6})${down ? ' rotate(180)' : ''}`;
        return (
          <path
            key={row}
            transform={at}
            d={turn ? 'M-3.5 0A3.5 3.5 0 1 1 0 3.5' : 'M0-4 4 3.5H-4Z'}
            className={turn ? styles.turn : done ? styles.done : styles.announced}
          />
        );
      })}
    </g>
  );
});

const VISIT = KINDS.indexOf('visit');

/** Visits and talks as bars, packed so that none hides another; planned ones hollow. */
export const VisitLane = memo(function VisitLane(props: {
  table: Table;
  rows: Uint32Array;
  scale: Scale;
  lane: Lane;
}) {
  const { table, rows, scale, lane } = props;
  const rowHeight = 7;
  const tracks = Math.max(1, Math.floor((lane.height - 4) / rowHeight));
  const ends: number[] = Array.from({ length: tracks }, () => Number.NEGATIVE_INFINITY);
  let happened = '';
  let planned = '';
  for (const row of rows) {
    if (table.kind[row] !== VISIT) continue;
    const first = table.first[row] ?? 0;
    const last = table.last[row] ?? 0;
    if (last < scale.first || first > scale.last) continue;
    const left = scale.x(first);
    const width = Math.max(2.5, scale.x(last + 1) - left);
    let track = ends.findIndex((end) => end <= left);
    if (track < 0) track = ends.indexOf(Math.min(...ends));
    ends[track] = left + width + 1;
    const y = lane.top + lane.height - (track + 1) * rowHeight;
    const box = `M${left.toFixed(1)} ${y}h${width.toFixed(1)}v5h-${width.toFixed(1)}z`;
    if (STATUSES[table.status[row] ?? 0] === 'planned') planned += box;
    else happened += box;
  }
  return (
    <g>
      <line
        className={styles.base}
        x1={scale.left}
        x2={scale.left + scale.width}
        y1={lane.top + lane.height}
        y2={lane.top + lane.height}
      />
      <path d={happened} fill={familyColour('diplomacy')} />
      <path d={planned} fill="none" stroke={familyColour('diplomacy')} strokeWidth={1} />
    </g>
  );
});
