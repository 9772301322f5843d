import type { Reading } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import type { Candidate } from './candidates.ts';

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
  ['riot', 'protest'],
  ['riot', 'assault'],
  ['riot', 'barricade'],
  ['riot', 'arrest'],
  ['grenade', 'explosion'],
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
  ['raid', 'weapons-seizure'],
  ['weapons-seizure', 'arrest'],
  ['property-destruction', 'arrest'],
  ['property-destruction', 'protest'],
  ['abduction', 'arrest'],
];

/** The type of a group of sentences: the heaviest hint, titles and leads counting more, then by rank. */
export function typeOfGroup(reading: Reading, group: readonly Candidate[]): IncidentType {
  const scores = new Map<IncidentType, number>();
  for (const { sentence, hints } of group) {
    const role = reading.sentences[sentence]?.role;
    const factor = role === 'title' ? 2 : role === 'lead' ? 1.6 : 1;
    for (const [type, weight] of hints)
      scores.set(type, Math.max(scores.get(type) ?? 0, weight * factor) + 0.25);
  }
  let [best] =
    [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? (['other', 0] as const);
  for (const [over, under] of ABOVE) {
    const strong = (scores.get(over) ?? 0) >= Math.min(1.25, scores.get(under) ?? 0);
    if (best === under && scores.has(over) && strong) best = over;
  }
  return best;
}

/** Gathers candidates that tell one event. */
export function groupUp(reading: Reading, candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  const strongFirst = [...candidates].sort((a, b) => rank(b) - rank(a) || a.sentence - b.sentence);
  for (const candidate of strongFirst) {
    const home = groups.find((group) => group.some((member) => sameIncident(reading, member, candidate)));
    if (home) home.push(candidate);
    else if (!groups.some((group) => group.some((member) => echoes(member, candidate))))
      groups.push([candidate]);
  }
  return groups.map((group) => group.sort((a, b) => a.sentence - b.sentence));
}

/** "The attack" again, without a day or place of its own: a word for what is told already. */
function echoes(member: Candidate, echo: Candidate): boolean {
  return (
    (member.class === 'arms' || member.class === 'crowd') &&
    echo.hints.size === 1 &&
    echo.hints.has('assault') &&
    echo.weight === 1 &&
    echo.place.reason !== 'named in the sentence' &&
    echo.day.reason !== 'named in the sentence'
  );
}

const RANK = { arms: 5, crowd: 4, block: 3, damage: 3, police: 2, tension: 1 } as const;
function rank(candidate: Candidate): number {
  return RANK[candidate.class] + (candidate.place.reason === 'named in the sentence' ? 0.5 : 0);
}

function sameIncident(reading: Reading, a: Candidate, b: Candidate): boolean {
  if (a.mention !== b.mention || a.status !== b.status) return false;
  return classesMeet(reading, a, b) && daysMeet(a, b) && placesMeet(reading, a, b);
}

function daysMeet(a: Candidate, b: Candidate): boolean {
  if (a.day.first > b.day.last + 1 || b.day.first > a.day.last + 1) return false;
  if ((onlyArrest(a) || onlyArrest(b)) && a.class !== b.class) return true;
  const exact = (candidate: Candidate) =>
    candidate.day.mention?.precision === 'day' && candidate.day.mention.sentence === candidate.sentence;
  return !(exact(a) && exact(b)) || a.day.first === b.day.first;
}

const BROAD = new Set(['region', 'country']);

function placesMeet(reading: Reading, a: Candidate, b: Candidate): boolean {
  const heads = [a, b].map(({ sentence }) => reading.sentences[sentence]?.role);
  if (a.class === b.class && heads.includes('title') && heads.includes('lead')) return true;
  if (onlyArrest(a) || onlyArrest(b)) return true;
  const [p, q] = [a.place.place, b.place.place];
  if (p.id === q.id || BROAD.has(p.precision) || BROAD.has(q.precision)) return true;
  if (p.municipality === q.id || q.municipality === p.id) return true;
  if (p.municipality !== null && p.municipality === q.municipality) return true;
  const town = (id: string | null) => (id === 'north-mitrovica' || id === 'mitrovica' ? 'mitrovica' : id);
  if (town(p.municipality ?? p.id) === town(q.municipality ?? q.id)) return true;
  return a.place.reason !== 'named in the sentence' || b.place.reason !== 'named in the sentence';
}

/** Whether two classes can be one event: the same class, or what the stronger one takes in. */
function classesMeet(reading: Reading, a: Candidate, b: Candidate): boolean {
  if (a.class === b.class) {
    if (a.class !== 'arms' || a.sentence === b.sentence) return true;
    const device = (candidate: Candidate) =>
      candidate.hints.has('grenade') || candidate.hints.has('explosion');
    const fire = (candidate: Candidate) =>
      candidate.hints.has('armed-clash') || candidate.hints.has('shooting');
    const [apart, other] = device(a) && !fire(a) ? [a, b] : [b, a];
    return !(device(apart) && !fire(apart) && fire(other) && !device(other) && apart.weight >= 2);
  }
  const [strong, weak] = RANK[a.class] >= RANK[b.class] ? [a, b] : [b, a];
  const role = reading.sentences[weak.sentence]?.role;
  const head = role === 'title' || role === 'lead';
  if (onlyArrest(weak)) return strong.class !== 'police';
  if (weak.class === 'police')
    return strong.class === 'arms' || strong.class === 'crowd' ? !leads(reading, weak, strong) : false;
  if (weak.class === 'tension') return false;
  if (weak.class === 'block') return (strong.class === 'arms' || strong.class === 'crowd') && !head;
  if (strong.class === 'arms' && weak.class === 'crowd') return weak.hints.has('riot') || !head;
  if (weak.class === 'damage') return strong.class === 'arms' || strong.hints.has('riot');
  return false;
}

/** An arrest and nothing else: what follows an event, not one of its own beside it. */
function onlyArrest({ class: kind, hints }: Candidate): boolean {
  return kind === 'police' && hints.size === 1 && hints.has('arrest');
}

/** True when the police's doing is the news and the violence only its ground: the title tells the one and not the other. */
function leads(reading: Reading, weak: Candidate, strong: Candidate): boolean {
  const role = (candidate: Candidate) => reading.sentences[candidate.sentence]?.role;
  return (
    role(weak) === 'title' &&
    role(strong) !== 'title' &&
    (weak.hints.has('raid') || weak.hints.has('weapons-seizure'))
  );
}
