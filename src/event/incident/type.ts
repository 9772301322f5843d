import type { Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';
import type { IncidentType } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { isDevice } from './classes.ts';
import { isEcho } from './group.ts';
import { has } from './toll/whose.ts';

/** Types that stand above others when one event shows both: violence over the gathering, the device over the damage. */
const ABOVE: readonly (readonly [IncidentType, IncidentType])[] = [
  ['armed-clash', 'shooting'],
  ['armed-clash', 'assault'],
  ['armed-clash', 'raid'],
  ['armed-clash', 'grenade'],
  ['armed-clash', 'explosion'],
  ['armed-clash', 'barricade'],
  ['armed-clash', 'arrest'],
  ['armed-clash', 'weapons-seizure'],
  ['riot', 'shooting'],
  ['riot', 'explosion'],
  ['riot', 'grenade'],
  ['riot', 'property-destruction'],
  ['riot', 'protest'],
  ['riot', 'assault'],
  ['riot', 'barricade'],
  ['riot', 'arrest'],
  ['riot', 'raid'],
  ['grenade', 'explosion'],
  ['grenade', 'shooting'],
  ['explosion', 'shooting'],
  ['grenade', 'assault'],
  ['shooting', 'assault'],
  ['shooting', 'arrest'],
  ['explosion', 'property-destruction'],
  ['explosion', 'assault'],
  ['explosion', 'arrest'],
  ['grenade', 'property-destruction'],
  ['grenade', 'arrest'],
  ['assault', 'arrest'],
  ['raid', 'arrest'],
  ['weapons-seizure', 'raid'],
  ['weapons-seizure', 'arrest'],
  ['property-destruction', 'arrest'],
  ['property-destruction', 'protest'],
  ['abduction', 'arrest'],
  ['barricade', 'property-destruction'],
  ['barricade', 'protest'],
];

/** What a heading's word may turn out to be when the text tells more: the others stand as they are. */
const FINER: Partial<Record<IncidentType, readonly IncidentType[]>> = {
  assault: ['shooting', 'grenade', 'explosion', 'armed-clash', 'property-destruction', 'riot'],
  explosion: ['grenade'],
  protest: ['riot'],
  shooting: ['armed-clash'],
  'property-destruction': ['explosion', 'grenade'],
};

/** The type of a group of sentences: the heaviest hint, titles and leads counting more, then by rank; what the heading says is only made finer. */
export function typeOfGroup(reading: Reading, group: readonly Candidate[]): IncidentType {
  const scores = new Map<IncidentType, number>();
  const headed = new Set<IncidentType>();
  const leading = new Set<IncidentType>();
  const crowds = group.every(({ class: kind }) => kind === 'crowd' || kind === 'police');
  const titled = group.some(
    ({ sentence, hints }) =>
      reading.sentences[sentence]?.role === 'title' &&
      [...hints].some(([type, weight]) => weight > 1 || !isDevice(type)),
  );
  const led = group.some(({ sentence }) => reading.sentences[sentence]?.role === 'lead');
  const firm = group.filter(
    (candidate) =>
      !isEcho(candidate) ||
      candidate.joins ||
      candidate.mention === 'background' ||
      candidate.hints.has('grenade') ||
      (candidate.hints.get('armed-clash') ?? 0) >= 3,
  );
  for (const { sentence, hints, head, place, day } of firm.length > 0 ? firm : group) {
    const role = reading.sentences[sentence]?.role;
    const loose = !head && place.reason !== HERE && day.reason !== HERE;
    const factor = role === 'title' ? 2 : role === 'lead' ? 1.6 : 1;
    for (const [type, weight] of hints) {
      if (type === 'riot' && loose && !crowds) continue;
      scores.set(type, Math.max(scores.get(type) ?? 0, weight * factor) + 0.25);
      if (role === 'lead') leading.add(type);
      if ((role === 'title' && (titled || !led)) || (role === 'lead' && !titled)) headed.add(type);
    }
  }
  const heardOnly = group.every(({ class: kind, things, head }) => kind !== 'arms' || (things && !head));
  if (!heardOnly && scores.size > 1) scores.delete('protest');
  const title = group.find(({ sentence }) => reading.sentences[sentence]?.role === 'title');
  const arrestTold = title?.hints.has('arrest') && !title.hints.has('abduction');
  const violent = group.some(
    ({ class: kind, head, hints }) =>
      kind !== 'police' &&
      head &&
      !(arrestTold && (isOnly(hints, 'abduction', 9) || isOnly(hints, 'protest', 1))),
  );
  if (violent || !headed.has('arrest')) {
    if (group.some(({ class: kind }) => kind !== 'police')) scores.delete('arrest');
  }
  if (scores.size === 0) return 'arrest';
  if (![...headed].some((type) => scores.has(type))) headed.clear();
  const first = arrestFirst(reading, group);
  const found = first && headed.has('arrest') && title !== undefined && !has(reading, title.sentence, SEIZED);
  const heads = [...scores].filter(
    ([type]) => (headed.size === 0 || headed.has(type)) && !(found && type === 'weapons-seizure'),
  );
  const bare = title !== undefined && onlyDead(reading, title);
  let [best] = heads.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? (['other', 0] as const);
  const under = best;
  const mayBe = (over: IncidentType) => {
    if (over === 'weapons-seizure' && first) return false;
    const least =
      over === 'riot' || over === 'barricade' || over === 'armed-clash'
        ? 2
        : Math.min(1.25, scores.get(under) ?? 0);
    const crowded = (over === 'riot' || over === 'barricade') && leading.has(over);
    const device = bare && under === 'shooting' && isDevice(over) && leading.has(over);
    const allowed =
      headed.size === 0 || headed.has(over) || crowded || device || FINER[under]?.includes(over);
    return (scores.get(over) ?? 0) >= least && scores.has(over) && allowed;
  };
  for (let steps = 0; steps < 3; steps++) {
    const finer = ABOVE.filter(([over, under]) => under === best && mayBe(over)).map(([over]) => over);
    const [next] = finer.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
    if (!next) break;
    best = next;
  }
  if (best === 'armed-clash' && group.some(({ hints, crowd }) => crowd && (hints.get('riot') ?? 0) >= 2))
    return 'riot';
  return best;
}

/** "Arrested at a gathering": beside the arrest one type and no more than a word for it. */
function isOnly(hints: ReadonlyMap<IncidentType, number>, type: IncidentType, weight: number): boolean {
  return (
    hints.has(type) && [...hints].every(([key, own]) => key === 'arrest' || (key === type && own <= weight))
  );
}

/** Who seizes arms has done more than come upon them. */
const SEIZED = /^(seiz|confiscat|zaplen|zaplijen|oduze|konfisk|sekuest)/;

/** "Arrested at the border, weapons found": the arrest is the news when the title begins with it. */
function arrestFirst(reading: Reading, group: readonly Candidate[]): boolean {
  const titled = group.find(({ sentence }) => reading.sentences[sentence]?.role === 'title');
  const [first] = titled?.hints.keys() ?? [];
  return first === 'arrest';
}

const FIRE = /^(shten|krism|qell|zjarr|arm|plumb|pucnj|puca|pucal|vatr|upuc|rafal|oruz|shot|shoot|gun|fire)/;

/** "A policeman killed": a title that tells of the dead or hurt without a word of what struck them. */
function onlyDead({ tokens }: Reading, { from, to, hints }: Candidate): boolean {
  return (
    hints.size === 1 && hints.has('shooting') && !tokens.slice(from, to).some(({ fold }) => FIRE.test(fold))
  );
}
