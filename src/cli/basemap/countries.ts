import { type BasemapFile, encodeArc, type LineKind } from '../../base/basemap.ts';
import { at, CENTRE, type Point, ringKm2, roughKm } from './plane.ts';
import { simplify } from './simplify.ts';
import type { World } from './sources.ts';
import { walk } from './stitch.ts';

/** 20,000 to a degree: steps of 5.5 m, less than a pixel at zoom 14. */
export const SCALE = 20_000;
const CREDIT = 'Kosovo outline © OpenStreetMap contributors, ODbL 1.0; world: Natural Earth, public domain';

/** ISO 3166 numeric to alpha-2 for the countries of the gazetteer; the others keep their numeric code. */
const ALPHA2 = new Map(
  `688:RS 008:AL 807:MK 499:ME 070:BA 191:HR 705:SI 348:HU 642:RO 100:BG 300:GR 792:TR 380:IT 276:DE 250:FR 826:GB 840:US
  040:AT 756:CH 372:IE 616:PL 203:CZ 703:SK 440:LT 428:LV 233:EE 246:FI 752:SE 578:NO 208:DK 352:IS 528:NL 056:BE 442:LU
  724:ES 620:PT 196:CY 470:MT 124:CA 051:AM 498:MD 804:UA 268:GE 031:AZ 398:KZ 112:BY 643:RU 156:CN 356:IN 392:JP 410:KR
  376:IL 784:AE 682:SA 634:QA 400:JO 818:EG 504:MA 032:AR 554:NZ 036:AU`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 3), pair.slice(4)] as const),
);

/** Detail wanted at a point in kilometres: 200 m beside Kosovo, coarser with the distance. */
function detail(point: Point): number {
  return 0.2 + 0.018 * Math.max(0, roughKm(point, CENTRE) - 80);
}
/** Rounds far points to the step that their detail bears, which the compressor rewards. */
function coarsen(point: Point): Point {
  const km = detail(point);
  const step = (km > 12 ? 400 : km > 3 ? 100 : km > 1 ? 20 : 1) / SCALE;
  return [Math.round(point[0] / step) * step, Math.round(point[1] / step) * step];
}

/** Detail of Kosovo's own outline in kilometres. */
const HOME_DETAIL = 0.05;

/**
 * Country areas with shared borders, fine round Kosovo and coarser with the distance, so that neither the edge of a box nor
 * an empty sea surrounds the region. Islands too small for that detail and Antarctica are left out.
 */
export function buildCountries(world: World): BasemapFile {
  const kept = world.countries
    .filter(({ code }) => code !== '010')
    .map(({ name, code, rings }) => ({
      id: name === 'Kosovo' ? 'XK' : (ALPHA2.get(code) ?? (code || name)),
      rings: rings.filter((ring) => isSeen(ring.flatMap((index) => walk(world.arcs, index)))),
    }))
    .filter(({ rings }) => rings.length > 0);

  const users = new Map<number, string[]>();
  for (const { id, rings } of kept) {
    for (const index of rings.flat()) {
      const arc = index < 0 ? ~index : index;
      users.set(arc, [...(users.get(arc) ?? []), id]);
    }
  }
  const order = [...users.keys()].sort((a, b) => a - b);
  const renumbered = new Map(order.map((arc, i) => [arc, i]));
  const number = (index: number) => {
    const i = renumbered.get(index < 0 ? ~index : index) ?? 0;
    return index < 0 ? ~i : i;
  };
  const isHome = (arc: number) => users.get(arc)?.includes('XK') ?? false;
  const arcs = order.map((arc) => {
    const line = unwrap(at(world.arcs, arc), users.get(arc) ?? []);
    const closed = at(line, 0).join() === at(line, line.length - 1).join();
    return simplify(line, isHome(arc) ? () => HOME_DETAIL : detail, closed ? 5 : 2);
  });
  return {
    format: 'kosovo-monitor-basemap-1',
    scale: SCALE,
    credit: CREDIT,
    arcs: arcs.map((arc) => encodeArc(arc.map(coarsen), SCALE)),
    areas: kept.map(({ id, rings }) => ({ id, rings: rings.map((ring) => ring.map(number)) })),
    lines: order.flatMap((arc, i) => {
      const ids = [...new Set(users.get(arc))].sort();
      const kind: LineKind = isHome(arc) ? 'home' : 'border';
      return ids.length > 1 ? [{ id: ids.join('-'), kind, arcs: [i] }] : [];
    }),
  };
}

/** Keeps the far ends of Russia and Alaska on their own side of the map's edge, where they would be drawn across it. */
function unwrap(line: readonly Point[], owners: readonly string[]): Point[] {
  return line.map(([lon, lat]): Point => {
    if (owners.includes('RU') && lon < -150) return [lon + 360, lat];
    if (owners.includes('US') && lon > 150) return [lon - 360, lat];
    return [lon, lat];
  });
}

function isSeen(points: readonly Point[]): boolean {
  return Math.abs(ringKm2(points)) > (4 * detail(at(points, 0))) ** 2;
}
