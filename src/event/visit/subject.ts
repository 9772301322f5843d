import type { PersonMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import type { Segment } from './scene.ts';

/** Forms of "to be" that say where somebody is, and that also only help another verb. */
const BE =
  /^(je|su|bio|bila|bili|bilo|bile|bice|biti|bude|budu|is|are|was|were|be|been|eshte|jane|ishte|ishin)$/;
const INTO = /^(u|na|kod|in|at|ne|te|tek)$/;

/** A participle of what somebody did there: "je u Prištini razgovarao". */
const ACTIVE = /^\p{L}+(ao|io|eo|uo|ala|ila|ela|ula|ali|ili|eli|uli|sao|sla|sli|gao|gla|gli|kla|kli)$/u;
/** Words that add to where somebody is, and name nobody else. */
const ADDS =
  /^(i|a|ali|gde|gdje|tamo|onde|ondje|da|radi|zbog|sa|s|od|do|uz|kod|na|u|po|pre|posle|nakon|za|kao|kako|danas|juce|sutra|sinoc|jutros|veceras|ponovo|takodje|vec|jos|trenutno|upravo|zajedno|ovih|ove|ovog|tokom|povodom|cetvrti|prvi|drugi|treci|put|dan|dana|zvanicno|nezvanicno|privatno|licno|sad|sada|ukljucujuci|gost|gosti|domacin|sluzbeno|u|iz|prema|preko|ispred|pored)$/;

/** People who are no officials, as the subject of what a clause tells. */
const FOLK =
  /^(people|citizens|residents|villagers|everybody|everyone|nobody|communities|majority|minorit\p{L}*|police|soldiers|troops|workers|students|ljudi|narod|gradjani|stanovnici|mestani|svi|niko|mnogi|mladi|vecina|policija|policajci|specijalci|vojnici|radnici|raseljeni|izbeglice|vernici|hodocasnici|navijaci|ukrajinci|rusi|nemci|italijani|srbi|albanci|romi|goranci|turci|njerezit|qytetaret|banoret|fshataret|komuniteti|shumica|minoritetet|policia|policet|ushtaret|trupat|punetoret|serbet|shqiptaret|ukrainasit|nxenesit|studentet|te gjithe)$/u;

/** True where the clause of a stop is of somebody or something other than whoever would be its visitor. */
export function isOfOthers(
  reading: Reading,
  segment: Segment,
  link: Cue,
  visitors: readonly PersonMention[],
): boolean {
  if (link.cue !== 'go' && link.cue !== 'meet') return false;
  if (isTaken(reading, segment)) return true;
  const near = visitors.some(
    ({ sentence, to }) =>
      sentence === segment.index &&
      to <= link.from &&
      link.from - to <= 4 &&
      !reading.tokens
        .slice(to, link.from)
        .some(({ fold }) => /^(da|koji|koja|koje|jer|kako|dok|iako)$/.test(fold)),
  );
  if (near) return false;
  return (
    helpsAnother(reading, segment, link) ||
    isOfFolk(reading, segment, link, visitors) ||
    isOfHolder(reading, link, visitors) ||
    beginsOther(reading, link)
  );
}

/** "Ga je na prelazu Merdare preuzela policija": whom others bring to the line goes home. */
function isTaken({ tokens }: Reading, { from, to, place }: Segment): boolean {
  return place?.place.kind === 'crossing' && tokens.slice(from, to).some(({ fold }) => TAKEN.test(fold));
}

const TAKEN =
  /^(handed|deported|expelled|escorted|preuze\p{L}*|predat\p{L}*|izruc\p{L}*|sproved\p{L}*|proter\p{L}*|protjer\p{L}*|deportova\p{L}*|isprac\p{L}*|dorezua\p{L}*|deportua\p{L}*|debua\p{L}*|percoll\p{L}*)$/u;

/** "Na Kosovu su Srbi izloženi", "da su na severu otvoreni putevi": the verb only helps what is said of another noun. */
function helpsAnother(reading: Reading, { index, place, to: end }: Segment, link: Cue): boolean {
  const { tokens, language, people } = reading;
  if (language !== 'sr' || !place || !BE.test(tokens[link.from]?.fold ?? '')) return false;
  if (!INTO.test(tokens[link.to - 1]?.fold ?? '') || place.from < link.from) return false;
  for (let at = place.to; at < Math.min(end, place.to + 8); at++) {
    const token = tokens[at];
    if (!token || token.sentence !== index || token.kind === 'mark') return false;
    if (reading.places.some(({ from, to }) => from <= at && at < to)) continue;
    if (reading.days.some(({ from, to }) => from <= at && at < to)) continue;
    if (people.some(({ from, to }) => from <= at && at < to)) return false;
    if (/^(i|metohij\p{L}*|kosov\p{L}*|kim)$/u.test(token.fold)) continue;
    if (ACTIVE.test(token.fold) || token.kind === 'number') return false;
    if (ADDS.test(token.fold)) return false;
    return true;
  }
  return false;
}

/** "Ljudi na severu Kosova idu", "Zvicra është në KFOR": the clause has a subject of its own. */
function isOfFolk(
  reading: Reading,
  segment: Segment,
  link: Cue,
  visitors: readonly PersonMention[],
): boolean {
  const { tokens, sides } = reading;
  const start = reading.sentences[segment.index]?.from ?? segment.from;
  for (let at = link.from - 1; at >= Math.max(start, link.from - 9); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || ONE.test(token.fold)) return false;
    if (visitors.some(({ from, to }) => from <= at && at < to)) return false;
    const before = tokens[at - 1]?.fold ?? '';
    if (
      FOLK.test(token.fold) &&
      !/^(with|sa|s|me|by|nga|od|of|to|medju|among|mes|za|for|per|e|te)$/.test(before)
    )
      return true;
  }
  return (
    BE.test(tokens[link.from]?.fold ?? '') &&
    sides.some(
      ({ from, sentence, side }) =>
        sentence === segment.index &&
        /^[A-Z]{2}$/.test(side) &&
        from === link.from - 1 &&
        !INTO.test(tokens[from - 1]?.fold ?? ''),
    )
  );
}

/** Somebody told before: "told the soldiers when she came". */
const ONE = /^(he|she|on|ona|ai|ajo)$/;

/** Leaders as the subject of a clause, and what their office is called in the record. */
const LEADERS: readonly [RegExp, RegExp][] = [
  [/^(president|predsedni(k|ca)|presidenti|presidentja)$/, /President/],
  [/^(chancellor|k[ao]ncelari?|kancelarka)$/, /Chancellor/],
  [/^(minister|ministar|ministri|ministrja|premijer|kryeministri)$/, /Minister/],
];

/** "That the prime minister recently went there": somebody told by office alone, which no visitor has. */
function isOfHolder({ tokens }: Reading, link: Cue, visitors: readonly PersonMention[]): boolean {
  for (let at = link.from - 1; at >= link.from - 3; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || visitors.some(({ from, to }) => from <= at && at < to)) return false;
    const office = LEADERS.find(([word]) => word.test(token.fold))?.[1];
    if (office) return !visitors.some((visitor) => office.test(visitor.office ?? ''));
  }
  return false;
}

/** "Počinje kampanja na Kosovu", "počela je da zida": what begins or goes on is no journey. */
function beginsOther({ tokens, language }: Reading, link: Cue): boolean {
  if (language !== 'sr' || link.to - link.from > 1) return false;
  if (!/^(po(?:ce|cinj)|zapo(?:ce|cinj)|nastav|zavrs)/.test(tokens[link.from]?.fold ?? '')) return false;
  const next = tokens.slice(link.to, link.to + 4).filter(({ fold }) => !/^(je|su|se|ce)$/.test(fold));
  const [first] = next;
  if (first?.kind !== 'word') return false;
  if (first.fold === 'da') return true;
  return !first.capital && !JOURNEY.test(first.fold) && !next.some(({ fold }) => TRIP.test(fold));
}

const JOURNEY =
  /^(u|na|kod|iz|od|sa|danas|juce|sutra|sinoc|jutros|veceras|u|svoj\p{L}*|zvanicn\p{L}*|radn\p{L}*|dvodnevn\p{L}*|trodnevn\p{L}*|visednevn\p{L}*|put|putem|ka|prema)$/u;
const TRIP =
  /^(poset\p{L}*|posjet\p{L}*|turnej\p{L}*|put|puta|putovanj\p{L}*|borav\p{L}*|obilaz\p{L}*|razgovor\p{L}*|sastan\p{L}*|susret\p{L}*|mis\p{L}*)$/u;
