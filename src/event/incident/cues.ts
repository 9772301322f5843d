import type { Book } from '../knowledge.ts';
import { perSentence } from '../per-sentence.ts';
import type { Reading } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import type { Cue, IncidentBook } from './book.ts';
import type { Range } from './hint.ts';

/** A cue where it stands. */
type CueHit = Range & { value: Cue };

const lookUp = perSentence((reading, sentence, book: Book): readonly CueHit[] => {
  const home = reading.sentences[sentence];
  if (!home) return [];
  return book.incidents.cues
    .find(reading.tokens, home.from, home.to)
    .filter((hit) => hit.value !== 'negated' || !isOfDoer(reading, hit));
});

/** "A gunman not yet identified fired", "nije poznato ko je pucao", "nuk dihet kush qëlloi", "remote-controlled": denies nothing of the deed. */
function isOfDoer({ tokens }: Reading, { from, to }: CueHit): boolean {
  const behind = tokens.slice(to, to + 4).map(({ fold }) => fold);
  const known = behind.findIndex((word) => KNOWN.test(word));
  return (
    behind.slice(0, 3).some((word) => IDENTIFIED.test(word)) ||
    (known >= 0 && WHO.test(behind[known + 1] ?? '')) ||
    tokens.slice(Math.max(0, from - 2), from).some(({ fold }) => fold === 'remote')
  );
}

const IDENTIFIED = /^identifi(ed|k)/;
const KNOWN = /^(known?|poznato|zna|znaju|dihet)$/;
const WHO = /^(who|whom|why|ko|zasto|kush|pse)$/;

/** The cues of one sentence, looked up once for each reading. */
export function cuesOf(reading: Reading, book: Book, sentence: number): readonly CueHit[] {
  return lookUp(reading, sentence, book);
}

/** The words of happenings in one whole sentence, looked up once for each reading. */
export const triggersOf = perSentence(
  (reading, sentence, book: Book): Readonly<ReturnType<IncidentBook['triggers']['find']>> => {
    const home = reading.sentences[sentence];
    return home ? book.incidents.triggers.find(reading.tokens, home.from, home.to) : [];
  },
);

/** True when a cue of the vocabulary stands before a token, with at most `reach` tokens and no comma between. */
export function cueBefore(
  reading: Reading,
  book: Book,
  cue: Cue,
  sentence: number,
  from: number,
  reach: number,
): boolean {
  return cuesOf(reading, book, sentence).some(
    (hit) =>
      hit.value === cue &&
      hit.to <= from &&
      from - hit.to <= reach &&
      !reading.tokens.slice(hit.to, from).some((token) => /^[,;]$/.test(token.text)),
  );
}

/** True when the lead or the title before it (or only the title) bears a cue. */
export function headHas(reading: Reading, book: Book, cue: Cue, least: 'title' | 'lead' = 'lead'): boolean {
  return reading.sentences.some(
    ({ role }, index) =>
      (role === 'title' || role === least) && cuesOf(reading, book, index).some(({ value }) => value === cue),
  );
}

const isEmptied = wordTest(/^(evacuat|evaku|alarm)/);

/** Cues that touch or shortly precede a token range, and all of its sentence. What those are suspected of whom the police took (`taken`) recalls nothing. */
export function cuesAround(
  reading: Reading,
  book: Book,
  sentence: number,
  from: number,
  to: number,
  taken: boolean,
): { near: ReadonlySet<Cue>; whole: ReadonlySet<Cue> } {
  const hits = cuesOf(reading, book, sentence);
  const home = reading.sentences[sentence];
  const emptied = reading.tokens.slice(home?.from, home?.to).some(isEmptied);
  const whole = hits.filter(
    (hit) =>
      hit.value !== 'court' ||
      !(emptied || isBuilding(reading, hit.from, hit.to) || onlyDates(reading, sentence, hit, from)),
  );
  const isCharge = (hit: CueHit) =>
    taken &&
    hit.value === 'background' &&
    hits.some((other) => other.value === 'ground' && other.from < hit.to && hit.from < other.to);
  const near = hits.filter(
    (hit) =>
      !isCharge(hit) &&
      !(hit.value === 'planned' && reading.tokens.slice(hit.to, from).some(({ text }) => text === ',')) &&
      ((hit.to <= from &&
        from - hit.to <= 7 &&
        !(hit.value === 'background' && opensWith(reading, home?.from ?? 0, hit, from, taken))) ||
        (hit.from < to &&
          hit.to > from &&
          (hit.value !== 'background' ||
            (hit.from < from && !(hit.to < to && opensWith(reading, home?.from ?? 0, hit, from, taken)))))),
  );
  return { near: new Set(near.map(({ value }) => value)), whole: new Set(whole.map(({ value }) => value)) };
}

/** "A day after a court had sentenced four men": what only dates the deed at a token. */
export function onlyDates({ days }: Reading, index: number, hit: Range, anchor?: number): boolean {
  return days.some(
    ({ sentence, clause }) =>
      sentence === index &&
      clause !== undefined &&
      clause.from <= hit.from &&
      hit.from < clause.to &&
      !(anchor !== undefined && clause.from <= anchor && anchor < clause.to),
  );
}

/** "After the blast, a few hundred people gathered": what stands at the start only says what went before, and before an arrest needs no comma ("Posle napada privedeno troje"). */
function opensWith({ tokens }: Reading, start: number, hit: CueHit, from: number, taken: boolean): boolean {
  return (
    hit.from - start <= 1 &&
    /^(after|following)( (the|this|that|it)$)|^(pas|nakon|posle|poslije) /.test(
      `${tokens[hit.from]?.fold} ${tokens[hit.from + 1]?.fold}`,
    ) &&
    (from < hit.to || taken || tokens.slice(hit.to, from).some(({ text }) => text === ','))
  );
}

/** True for "in front of the court", "the court building", "occupied a court", "court workers": where or who, not what. */
export function isBuilding({ tokens }: Reading, from: number, to: number): boolean {
  return (
    tokens.slice(Math.max(0, from - 5), from).some(isHouse) || isHouse(tokens[to]) || isStaff(tokens[to])
  );
}

const isStaff = wordTest(/^(official|worker|staff$|employee|personnel$|clerk|guard)/);

const isHouse = wordTest(
  /^(zgrad|ispred|dvorist|teras|kod$|pored$|blizu$|near$|para$|perpara$|prane$|ndertes|objekt|oborr|building|house|front|steps|yard|courtyard|gates?$|roof|stormed|occupied|occupation|seized|control$|zauz|zauzim|pushtu|basketball|tennis|volleyball)/,
);
