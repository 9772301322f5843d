import { placeOf } from '../../event/place/chosen.ts';
import type { PlaceRow } from '../../event/places.ts';
import {
  BOUNDS,
  CODINGS,
  EVENT_TYPES,
  type EventType,
  FORCES,
  PLACE_PRECISIONS,
  STATUSES,
} from '../../event/types.ts';
import { CHANGE_DIRECTIONS, type Table } from '../../table/table.ts';
import type { ListWriter } from './lists.ts';
import type { Material } from './names.ts';
import { type Dice, weightedPick, zipf } from './random.ts';
import { FIRST_DAY, type Scenes } from './scenes.ts';

/** How often each type of incident comes up, in the order of INCIDENT_TYPES; after the mix of the reviewed archive. */
const INCIDENT_WEIGHTS = [2, 14, 16, 8, 9, 1, 7, 14, 8, 14, 9, 6, 14, 3, 4, 2];
const KIND_WEIGHTS = [78, 9, 13];
const CAPITALS = ['pristina', 'belgrade', 'mitrovica', 'skopje', 'tirana', 'prizren', 'camp-bondsteel'];
const PARTIES = ['kosovo-police', 'kfor', 'serb-civilians', 'albanian-civilians', 'protesters', 'attackers'];
/** Addresses of a place that events are placed at exactly. */
const SITES_A_PLACE = 6;

const typeIndex = (type: EventType) => EVENT_TYPES.indexOf(type);
const statusIndex = (status: (typeof STATUSES)[number]) => STATUSES.indexOf(status);
const LETHAL = new Map([
  [typeIndex('armed-clash'), 0.5],
  [typeIndex('shooting'), 0.2],
  [typeIndex('explosion'), 0.15],
  [typeIndex('grenade'), 0.05],
]);
const CHANGES = [typeIndex('reinforcement'), typeIndex('withdrawal'), typeIndex('rotation')];

type Parts = {
  table: Table;
  material: Material;
  inside: readonly PlaceRow[];
  scenes: Scenes;
  lists: { actorsOf: ListWriter; publishersOf: ListWriter; visitorsOf: ListWriter };
  dice: Dice;
};

/** Fills the columns of a row, given its scene; `first` is there already. */
export function createFiller({ table, material, inside, scenes, lists, dice }: Parts) {
  const { chance, below, tail } = dice;
  const places = material.places.map(placeOf);
  const indexOf = new Map(material.places.map(({ id }, i) => [id, i]));
  const at = (id: string) => indexOf.get(id) ?? 0;
  const insideAt = inside.map(({ id }) => at(id));
  const municipalityOf = places.map(({ municipality }) => (municipality === null ? 0 : at(municipality) + 1));
  const precisionOf = places.map(({ precision }) => PLACE_PRECISIONS.indexOf(precision));
  const capitals = CAPITALS.filter((id) => indexOf.has(id)).map(at);
  const kosovo = at('kosovo');
  const regions = ['northern-kosovo', 'kosovo'].filter((id) => indexOf.has(id)).map(at);
  const parties = PARTIES.map((id) => material.actors.findIndex((actor) => actor.id === id)).filter(
    (i) => i >= 0,
  );
  const kindAt = weightedPick(KIND_WEIGHTS, dice);
  const incidentAt = weightedPick(INCIDENT_WEIGHTS, dice);
  const publisherAt = weightedPick(zipf(table.publishers.length, 0.9), dice);
  const personAt = weightedPick(zipf(table.persons.length, 0.7), dice);
  const partyAt = weightedPick(zipf(parties.length, 0.6), dice);
  const countryAt = weightedPick(zipf(table.countries.length, 0.6), dice);

  const putPlace = (row: number, place: number) => {
    table.place[row] = place;
    table.municipality[row] = municipalityOf[place] ?? 0;
    table.placePrecision[row] = precisionOf[place] ?? 0;
    table.lon[row] = Math.round((places[place]?.lon ?? 0) * 1e5);
    table.lat[row] = Math.round((places[place]?.lat ?? 0) * 1e5);
  };
  /** Somewhat away from the middle of the place, at one of its few addresses. */
  const putSite = (row: number, place: number) => {
    const site = below(SITES_A_PLACE) + 1;
    table.placePrecision[row] = PLACE_PRECISIONS.indexOf('site');
    table.lon[row] = (table.lon[row] ?? 0) + (((site * 7919 + place * 104_729) % 1201) - 600);
    table.lat[row] = (table.lat[row] ?? 0) + (((site * 15_485 + place * 32_452) % 901) - 450);
  };
  const putToll = (row: number, best: Int32Array, low: Int32Array, high: Int32Array, often: number) => {
    const count = chance() < often ? Math.floor(1 / (chance() * 0.98 + 0.02) ** 0.8) : 0;
    const vague = count > 8 && chance() < 0.3;
    best[row] = vague ? -1 : count;
    low[row] = count;
    high[row] = vague ? count * 2 : count;
  };
  const putIncident = (row: number, scene: number) => {
    const place = insideAt[scenes.placeOf(scene)] ?? 0;
    const type = incidentAt();
    const deadly = LETHAL.get(type) ?? 0.01;
    table.type[row] = type;
    putPlace(row, place);
    const how = chance();
    if (how < 0.14) putSite(row, place);
    else if (how < 0.2 && (municipalityOf[place] ?? 0) > 0) putPlace(row, (municipalityOf[place] ?? 1) - 1);
    else if (how < 0.22) putPlace(row, regions[below(regions.length)] ?? kosovo);
    putToll(row, table.killed, table.killedLow, table.killedHigh, deadly);
    if (chance() < 0.8) putToll(row, table.injured, table.injuredLow, table.injuredHigh, deadly + 0.15);
    if (type === typeIndex('arrest') || type === typeIndex('raid'))
      table.detained[row] = 1 + Math.floor(tail(2));
    if (parties.length > 0) lists.actorsOf.add(parties[partyAt()] ?? 0);
    if (parties.length > 0 && chance() < 0.3) lists.actorsOf.add(parties[partyAt()] ?? 0);
    table.last[row] = (table.first[row] ?? 0) + (chance() < 0.05 ? 1 + below(3) : 0);
  };
  const putTroops = (row: number) => {
    putPlace(row, kosovo);
    const force = chance() < 0.7 ? 0 : below(FORCES.length - 1);
    table.force[row] = force + 1;
    const whole = chance() < 0.3;
    const years = ((table.first[row] ?? 0) - FIRST_DAY) / 365;
    const level = Math.max(3400, 48_000 * Math.exp(-years / 5)) / (force + 1);
    table.contributor[row] = whole ? 0 : countryAt() + 1;
    if (chance() < 0.5) {
      table.type[row] = typeIndex('strength');
      table.strength[row] = whole ? Math.round(level * (0.97 + chance() * 0.06)) : 20 + below(400);
      table.strengthBound[row] = below(BOUNDS.length);
      if (whole) table.nations[row] = 26 + below(8);
      return;
    }
    const direction = below(CHANGE_DIRECTIONS.length);
    table.type[row] = chance() < 0.1 ? typeIndex('proposal') : (CHANGES[direction] ?? 0);
    table.changeDirection[row] = direction + 1;
    table.changeAmount[row] = 20 + below(400);
  };
  const putVisit = (row: number) => {
    putPlace(row, capitals[below(capitals.length)] ?? kosovo);
    table.type[row] = typeIndex(chance() < 0.8 ? 'visit' : 'talks');
    const visitors = 1 + (chance() < 0.15 ? 1 : 0);
    for (let i = 0; i < visitors; i++) {
      const person = personAt();
      lists.visitorsOf.add(person);
      lists.actorsOf.add(material.actors.length + person);
    }
    table.last[row] = (table.first[row] ?? 0) + below(3);
  };

  return (row: number, scene: number) => {
    const kind = kindAt();
    table.last[row] = table.first[row] ?? 0;
    if (kind === 0) putIncident(row, scene);
    else if (kind === 1) putTroops(row);
    else putVisit(row);
    const reports = 1 + Math.floor(chance() ** 3 * 4);
    for (let i = 0; i < reports; i++) lists.publishersOf.add(publisherAt());
    const mood = chance();
    table.status[row] =
      kind !== 0 && mood < 0.08
        ? statusIndex('planned')
        : mood > 0.985
          ? statusIndex(mood > 0.995 ? 'denied' : 'disputed')
          : statusIndex(lists.publishersOf.open > 1 ? 'confirmed' : 'reported');
    table.coding[row] = CODINGS.indexOf(chance() < 0.7 ? 'machine' : 'reviewed');
    table.confidence[row] = 50 + below(49);
  };
}
