import type { ChosenDay } from '../day/choose.ts';
import type { PersonMention, PlaceMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { chosen } from './span.ts';

/** One round of talks as a sentence tells it. */
export type Round = {
  sentence: number;
  cue: Cue;
  place: PlaceMention;
  day: ChosenDay;
  parties: PersonMention[];
  hosts: PersonMention[];
  ahead: boolean;
  cancelled: boolean;
};

/** Words for those who meet, where nobody is named. */
const DELEGATES =
  /^(leaders?|delegations?|negotiators?|officials|ministers|presidents|premiers|sides|teams?|representatives|lider\p{L}*|delegacij\p{L}*|pregovarac\p{L}*|premijer\p{L}*|predstavni\p{L}*|tim|timov\p{L}*|udheheq\p{L}*|delegacion\p{L}*|kryenegociator\p{L}*|kryeminist\p{L}*|perfaqesues\p{L}*|palet)$/u;

/** Talks of Pristina and Belgrade that name no person: a town abroad, both sides, who they are and the day. */
export function unnamed(reading: Reading, index: number, cues: readonly Cue[], act: Cue): Round | null {
  const sentence = reading.sentences[index];
  if (!sentence || sentence.role === 'title') return null;
  const words = reading.tokens.slice(sentence.from, sentence.to);
  const sides = new Set([
    ...reading.sides.filter((side) => side.sentence === index).map(({ side }) => side),
    ...reading.places
      .filter((place) => place.sentence === index && !place.located)
      .map(({ place }) => place.country),
  ]);
  if (!sides.has('XK') || !sides.has('RS') || !words.some(({ fold }) => DELEGATES.test(fold))) return null;
  const place = reading.places.find(
    (mention) =>
      mention.sentence === index &&
      mention.located &&
      /^(city|town)$/.test(mention.place.kind) &&
      !/^(XK|RS)$/.test(mention.place.country ?? ''),
  );
  const mention = reading.days.find(
    (day) => day.sentence === index && !day.furniture && day.precision !== 'year',
  );
  if (!place || !mention || reading.published === null) return null;
  return {
    sentence: index,
    cue: act,
    place,
    day: chosen(mention),
    parties: [],
    hosts: [],
    ahead: mention.first > reading.published,
    cancelled: cues.some(({ cue }) => cue === 'cancelled'),
  };
}

/** Words for another round of the same talks. */
const AGAIN =
  /^(again|next|resume|resumes|resumed|another|follow|continue|continues|new|ponovo|ponovno|opet|sledec\p{L}*|naredn\p{L}*|nov[aiue]|nastav\p{L}*|serish|perseri|ardhsh\p{L}*|tjeter|rifillo\p{L}*|vazhdo\p{L}*|vijues\p{L}*|radhes|ri)$/u;

/** A further round of the talks told before, by the same parties: "they will meet again in Ohrid on 18 March", "talks are to resume on 20 February". */
export function nextRound(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  act: Cue,
  before: Round | undefined,
): Round | null {
  const sentence = reading.sentences[index];
  const { published, tokens } = reading;
  if (!before || !sentence || published === null || sentence.role === 'title') return null;
  if (reading.people.some((person) => person.sentence === index && !isParty(person, before))) return null;
  if (!tokens.slice(sentence.from, sentence.to).some(({ fold }) => AGAIN.test(fold))) return null;
  const mention = reading.days.find(
    (day) =>
      day.sentence === index &&
      !day.furniture &&
      day.precision === 'day' &&
      day.first > published &&
      !day.said,
  );
  const place =
    reading.places.find(
      (one) =>
        one.sentence === index &&
        one.located &&
        /^(city|town|site|lake)$/.test(one.place.kind) &&
        !/^(XK|RS)$/.test(one.place.country ?? ''),
    ) ?? before.place;
  return mention
    ? {
        ...before,
        sentence: index,
        cue: act,
        place,
        day: chosen(mention),
        hosts: [],
        ahead: true,
        cancelled: cues.some(({ cue }) => cue === 'cancelled'),
      }
    : null;
}

function isParty({ id }: PersonMention, { parties }: Round): boolean {
  return parties.some((party) => party.id === id);
}
