/** A point as `[longitude, latitude]` in degrees. */
export type Degrees = readonly [number, number];

/**
 * A file of the base map: lines that areas share, each stored once, so that borders coincide at every zoom.
 * A line is whole numbers x₀, y₀, Δx, Δy, Δx, Δy, … of which `scale` make a degree of longitude or latitude.
 */
export type BasemapFile = {
  format: 'kosovo-monitor-basemap-1';
  scale: number;
  credit: string;
  arcs: number[][];
  /** Areas; a ring is a list of arcs to be walked in turn, `~i` (that is −1 − i) meaning arc i backwards. */
  areas: { id: string; rings: number[][] }[];
  /** Lines drawn for themselves: a boundary between two areas, a coast, a river. */
  lines: { id: string; kind: LineKind; arcs: number[] }[];
};

/** `home` bounds Kosovo and is drawn dashed, `border` parts two areas, `coast` bounds one, `river` is approximate. */
export type LineKind = 'home' | 'border' | 'coast' | 'river';

export type BasemapArea = { id: string; rings: Degrees[][] };
export type BasemapLine = { id: string; kind: LineKind; line: Degrees[] };

/** Reads a file of the base map. Throws an error that names what is wrong when it is not one. */
export function decodeBasemap(file: BasemapFile): { areas: BasemapArea[]; lines: BasemapLine[] } {
  if (file.format !== 'kosovo-monitor-basemap-1') {
    throw new Error('Not a file of the base map, or of another version: run "npm run basemap".');
  }
  const arcs = file.arcs.map((arc) => decodeArc(arc, file.scale));
  const walk = (indices: readonly number[]): Degrees[] => {
    const points: Degrees[] = [];
    for (const index of indices) {
      const arc = arcs[index < 0 ? ~index : index];
      if (arc === undefined) throw new Error(`The base map names arc ${index}, which it does not hold.`);
      const forward = index < 0 ? arc.toReversed() : arc;
      for (const point of points.length > 0 ? forward.slice(1) : forward) points.push(point);
    }
    return points;
  };
  return {
    areas: file.areas.map(({ id, rings }) => ({ id, rings: rings.map(walk) })),
    lines: file.lines.map(({ id, kind, arcs: indices }) => ({ id, kind, line: walk(indices) })),
  };
}

function decodeArc(deltas: readonly number[], scale: number): Degrees[] {
  const points: Degrees[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < deltas.length; i += 2) {
    x += deltas[i] ?? 0;
    y += deltas[i + 1] ?? 0;
    points.push([x / scale, y / scale]);
  }
  return points;
}

/** The inverse of the decoder for one line: points that fall together after rounding are stored once. */
export function encodeArc(points: readonly Degrees[], scale: number): number[] {
  const deltas: number[] = [];
  let x = 0;
  let y = 0;
  for (const [lon, lat] of points) {
    const nextX = Math.round(lon * scale);
    const nextY = Math.round(lat * scale);
    if (deltas.length > 0 && nextX === x && nextY === y) continue;
    deltas.push(nextX - x, nextY - y);
    x = nextX;
    y = nextY;
  }
  if (deltas.length === 2) deltas.push(0, 0);
  return deltas;
}

/** A name on the map: shown from `minZoom` on; the lower the rank, the more important. */
export type BasemapLabel = {
  id: string;
  kind: string;
  lat: number;
  lon: number;
  minZoom: number;
  rank: number;
  names: { en: string; sq: string; srLatn: string; srCyrl: string };
};

/** `labels.json`: rows of id, longitude, latitude, names (English, Albanian, Serbian Latin, Cyrillic), grouped by kind and zoom. */
export type LabelFile = {
  format: 'kosovo-monitor-labels-1';
  groups: { kind: string; minZoom: number; rank: number; rows: LabelRow[] }[];
};
export type LabelRow = [
  id: string,
  lon: number,
  lat: number,
  en: string,
  sq: string,
  latn: string,
  cyrl: string,
];

/** Reads the labels. Throws an error that says what is wrong when the file is not one of labels. */
export function decodeLabels(file: LabelFile): BasemapLabel[] {
  if (file.format !== 'kosovo-monitor-labels-1') {
    throw new Error('Not the labels of the base map, or of another version: run "npm run basemap".');
  }
  return file.groups.flatMap(({ kind, minZoom, rank, rows }) =>
    rows.map(([id, lon, lat, en, sq, srLatn, srCyrl], i) => ({
      id,
      kind,
      lat,
      lon,
      minZoom,
      rank: rank + i,
      names: { en, sq, srLatn, srCyrl },
    })),
  );
}
