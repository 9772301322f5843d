import { isHead } from '../head.ts';
import type { Book } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { headHas, triggersOf } from './cues.ts';
import { CLASS_OF, type Hint, isHarm } from './hint.ts';

/** Why those who gather do not protest over the conflict, or null where they do. `cues` are those of the sentence. */
export function noProtest(
  reading: Reading,
  book: Book,
  index: number,
  hint: Hint,
  cues: ReadonlySet<Cue>,
): string | null {
  if (!isGathering(reading, hint) && isInWriting(reading, index)) return 'a protest in writing';
  if (isGathering(reading, hint)) {
    if (cues.has('memorial')) return 'a gathering to remember';
    if (cues.has('festive') || headHas(reading, book, 'festive', 'title'))
      return 'a gathering to vote, to pray, to celebrate or to mourn';
  }
  const social = cues.has('social') || headHas(reading, book, 'social', 'title');
  return social && !isOfCommunities(reading) && !isOverDeeds(reading, book)
    ? 'a protest over pay or prices'
    : null;
}

const LETTER =
  /^(letters?|petitions?|signatures?|notes?|communique|dopis|apel|pism[oau]|pismom|peticij[aeu]|potpis\p{L}*|not[aeuo]m?|saopstenj[eu]m?|let(er|ra|ren|res)|peticion|noten|kumtes\p{L}*)$/u;
/** Who protests in a street. */
const MET =
  /^(protest(er|or|ues)|demonstr|prosvjedni|gather|rall[iy]|march|crowd|streets?$|squares?$|outside$|hundreds$|thousands$|okup|skup|miting|gradjan|ulic|trg|ispred$|stotin|hiljad|tubim|tubua|mb[lj]?[eio]dh|marsh|turm|rrug|shesh|perpara$|qindra|mijera)/;

/** "Authors protest in an open letter", "a copy of the protest": written, where the sentence or the heading speaks of a letter and nobody meets. */
function isInWriting({ tokens, sentences }: Reading, index: number): boolean {
  const has = (at: number, words: RegExp) =>
    tokens.slice(sentences[at]?.from, sentences[at]?.to).some(({ fold }) => words.test(fold));
  const meets = (at: number) => has(at, MET);
  const written = (at: number) => has(at, LETTER) && !meets(at);
  if (written(index)) return true;
  const all = sentences.map((_, at) => at).filter((at) => sentences[at]?.role !== 'boilerplate');
  return all.some((at) => isHead({ sentences }, at) && written(at)) && !all.some(meets);
}

/** True where no word says that the crowd protests. */
function isGathering({ tokens }: Reading, { from, to }: Hint): boolean {
  return !tokens
    .slice(from, to)
    .some(({ fold }) => /^(protest|prosvjed|demonstr|march|marsh|rall|miting)/.test(fold));
}

/** True where title or lead tell of violence or arrests: teachers who gather over those speak of no pay. */
function isOverDeeds(reading: Reading, book: Book): boolean {
  return reading.sentences.some(
    ({ role }, index) =>
      (role === 'title' || role === 'lead') &&
      triggersOf(reading, index, book).some(
        ({ value }) => isHarm(value.type) || CLASS_OF[value.type] === 'police',
      ),
  );
}

/** True where title or lead name one of the communities, a mission, the north or what they quarrel over. */
function isOfCommunities({ tokens, sentences }: Reading): boolean {
  return tokens.some(({ fold, sentence }) => isHead({ sentences }, sentence) && COMMUNITIES.test(fold));
}

const COMMUNITIES =
  /^(serb|srb|srps|srpk|alban|shqiptar|dinar|kfor|eulex|euleks|unmik|sever|sjever|veri|north|asociac|associat|zajednic|zso|belgrad|beograd|uck|ovk|kla$|veteran)/;
