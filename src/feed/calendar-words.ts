import { fold } from '../base/text.ts';

const NAMES: readonly string[] = [
  'january jan januar janar siječanj sijecanj gennaio janvier január jän',
  'february feb februar shkurt shk veljača febbraio février február febr',
  'march mar mart mars ožujak marzo märz március marec',
  'april apr aprill prill pri travanj aprile avril április apríl',
  'may maj mai svibanj maggio mayo május',
  'june jun juni qershor qer lipanj giugno juin június jún',
  'july jul juli korrik kor srpanj luglio juillet július júl',
  'august aug avgust avg gusht gush kolovoz agosto août augusztus',
  'september sep sept septembar shtator sht rujan settembre septembre szeptember',
  'october oct oktobar okt oktober tetor tet listopad ottobre octobre október',
  'november nov novembar nëntor nen studeni novembre',
  'december dec decembar dhjetor dhj prosinac dicembre décembre dez dezember',
];

/** Greek abbreviations, accents off. */
const GREEK = ['ιαν', 'φεβ', 'μαρ', 'απρ', 'μαι', 'ιουν', 'ιουλ', 'αυγ', 'σεπ', 'οκτ', 'νοε', 'δεκ'];

/** Month number by folded name: English, Serbian, Croatian, Albanian, German, Italian, French, Hungarian, Greek. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => [
    ...names.split(' ').map((name): [string, number] => [fold(name), i + 1]),
    ...genitives(names).map((name): [string, number] => [name, i + 1]),
    [GREEK[i] ?? '', i + 1] as [string, number],
  ]),
);

/** Serbian and Croatian genitives, as dates use them: januara, avgusta, septembra, siječnja. */
function genitives(names: string): string[] {
  return names
    .split(' ')
    .map(fold)
    .filter((name) => name.length > 2)
    .flatMap((name) => [`${name}a`, name.replace(/bar$/, 'bra'), name.replace(/anj$/, 'nja')]);
}

const HOURS: Record<string, number> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, mez: 1, cest: 2, mest: 2, mesz: 2, eet: 2, eest: 3,
  msk: 3, trt: 3, ist: 5.5, jst: 9, kst: 9, aest: 10, aedt: 11, nzst: 12, nzdt: 13, ast: -4, adt: -3, at: -4, est: -5, edt: -4,
  et: -5, cst: -6, cdt: -5, ct: -6, mst: -7, mdt: -6, mt: -7, pst: -8, pdt: -7, pt: -8, akst: -9, hst: -10,
}; // biome-ignore format: a table

/** Minutes east of UTC by the zone's usual letters, lower case. */
export const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries(HOURS).map(([name, hours]) => [name, hours * 60]),
);
