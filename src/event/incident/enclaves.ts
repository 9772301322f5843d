import type { EventPlace } from '../event.ts';

/** The four municipalities of the north. */
export const NORTH: ReadonlySet<string> = new Set([
  'north-mitrovica',
  'north-mitrovica-municipality',
  'zvecan-municipality',
  'zubin-potok-municipality',
  'leposavic-municipality',
]);

/** Municipalities of the south in which most people are Serbs. */
const ENCLAVES = /^(strpce|gracanica|klokot|ranilug|partes|novo-brdo)(-municipality)?$/;

/** Villages of other municipalities in which Serbs live, or to which they returned. */
const VILLAGES: ReadonlySet<string> = new Set([
  'babin-most',
  'banje-skenderaj',
  'belo-polje',
  'bernice-e-poshteme-donja-brnjica',
  'binxhe-bica',
  'bresje',
  'brestovik',
  'cerkolez-crkolez',
  'cernice-cernica',
  'cerkvena-vodic-crkvena-vodica',
  'donje-kusce',
  'drajciq-drajcici',
  'dresnik-drsnik',
  'gojbule-gojbulja',
  'gorazdevac',
  'grabac',
  'janina-voda',
  'koretiste',
  'kufce-e-eperme-gornje-kusce',
  'kuzmin',
  'lubozhde-ljubozda',
  'milosevo',
  'mushnikove-musnikovo',
  'opterushe-opterusa',
  'osojan-osojane',
  'plemetina',
  'prelluzhe-priluzje',
  'sige-siga',
  'silovo',
  'sredske-sredska',
  'staro-gracko',
  'stanishor-stanisor',
  'strazhe-straza-gjilan',
  'syrigane-suvo-grlo',
  'uglar-ugljare',
  'velika-hoca',
  'videje-vidanje',
  'vrelle-vrelo-lipjan',
  'zhaq-zac',
  'zociste',
]);

/** True for places where two communities live side by side: what strikes somebody there is taken for their quarrel. */
export function isMixed({ id, municipality }: Pick<EventPlace, 'id' | 'municipality'>): boolean {
  const home = municipality ?? id;
  return NORTH.has(home) || ENCLAVES.test(home) || VILLAGES.has(id);
}

/** True for the north as a whole and a town or village of the south; all of Mitrovica lies at its edge. */
export function isOutsideNorth(a: EventPlace, b: EventPlace): boolean {
  const [region, town] = a.precision === 'region' ? [a, b] : [b, a];
  return (
    region.id === 'northern-kosovo' &&
    !/^(country|region)$/.test(town.precision) &&
    town.id !== 'mitrovica' &&
    !NORTH.has(town.municipality ?? town.id)
  );
}
