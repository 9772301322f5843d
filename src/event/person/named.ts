import { fold } from '../../base/text.ts';
import type { Sentence, Token } from '../reading.ts';
import { alike } from './likeness.ts';
import { dayOf, type PersonRow } from './names.ts';
import type { Sight } from './sight.ts';
import { TITLES } from './titles.ts';

/** The known official whom a name in another spelling means ("Gvido Krozeto"): one in office for the side on the day, or null. */
export function spelled(
  words: readonly string[],
  office: string,
  side: string | null,
  { index, published }: Sight,
): PersonRow | null {
  if (side === null) return null;
  const near = (row: PersonRow, same: boolean) =>
    row.offices.some(
      (held) =>
        held.side === side &&
        (!same || held.office === office) &&
        (published === null ||
          ((dayOf(held.from, false) ?? Number.NEGATIVE_INFINITY) - 40 <= published &&
            (dayOf(held.to, true) ?? Number.POSITIVE_INFINITY) + 40 >= published)),
    );
  return (
    index.rows.find((row) => near(row, true) && alike(words, row.name, false)) ??
    index.rows.find((row) => near(row, false) && alike(words, row.name, true)) ??
    null
  );
}

const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

/** A word in Latin letters. */
function latin(word: string): string {
  const spelt = [...word].map((letter) => CYRILLIC[letter.toLowerCase()] ?? letter).join('');
  const [first] = spelt;
  return /^\p{Lu}/u.test(word) && first ? first.toUpperCase() + spelt.slice(1) : spelt;
}

/** A name that is in no list, in the nominative where the office before it shows its Serbian case. */
export function nameOf(words: readonly string[], office: string, serbian: boolean): string {
  const woman = serbian && /(ic|[^i]k)om$/.test(office);
  const ending = !serbian
    ? null
    : /[^i]om$/.test(office)
      ? /(?<=[^aeiou])(?:om|em)$|(?<=ov|ev|in)im$/u
      : /(?:nika|ntra|stra|eru|niku|stru)$/.test(office)
        ? /(?<=[^aeiou])[au]$/u
        : null;
  return words
    .map(latin)
    .map((word) => (/^\p{Lu}{4,}$/u.test(word) ? word.slice(0, 1) + word.slice(1).toLowerCase() : word))
    .map((word, i) =>
      woman ? (i === 0 ? word.replace(/om$/u, 'a') : word) : ending ? word.replace(ending, '') : word,
    )
    .join(' ');
}

/** The side that is named right before an office. */
export function sideBefore(from: number, sentence: Sentence, { sideAt }: Sight): string | null {
  for (let i = from - 1; i >= Math.max(sentence.from, from - 4); i--) {
    const side = sideAt(i);
    if (side) return side.side;
  }
  return null;
}

/** The side that is named behind an office: "of Finland", "Finske", "i Finlandës"; of "the rapporteur on Kosovo of the Council of Europe" the latter. */
export function sideAfter(to: number, sentence: Sentence, { tokens, sideAt }: Sight): string | null {
  for (let i = to; i < Math.min(sentence.to, to + 12); i++) {
    const side = sideAt(i);
    if (side && !ABOUT.test(tokens[i - 1]?.fold ?? '')) return side.side;
    const token = tokens[i];
    if (side || token?.fold === 'on') continue;
    if (!token || !(FILLER.test(token.fold) || (token.capital && token.kind === 'word'))) return null;
  }
  return null;
}

/** What an office is about: "for Kosovo", "za Kosovo", "për Kosovën". */
export const ABOUT = /^(on|for|za|per)$/;

/** Small words of a title between the office and the name. */
export const FILLER =
  /^(of|the|for|i|e|te|se|tij|saj|tyre|and|zemalja|clanic\p{L}*|vendeve|anetare|members?|countries|affairs|europe|foreign|defence|defense|za|spoljnih|vanjskih|poslova|odbrane|obrane|unutrasnjih|vlade|vojske|s|ne|per|mbrojtjes|jashtem|jashtme|puneve|punet|brendshme|generalstaba|oruzanih|snaga|republike|armed|forces|army|republic|ministry|shtabit|pergjithshem|forcave|armatosura|republikes|security|policy|common|neighbourhood|enlargement|spoljnu|vanjsku|politik\p{L}*|western|balkan\p{L}*|ballkan\p{L}*|zapadni|zapadnog|perendimor\p{L}*|bezbednos\p{L}*|sigurnos\p{L}*|siguri|sigurine|zgjerim\p{L}*|prosirenj\p{L}*|ministarstv\p{L}*|ministri\p{L}*|vojsk[aeu]|parlament\p{L}*|skupstin\p{L}*|ushtri\p{L}*|kuvendit|qeveris\p{L}*|komisioni\p{L}*|odbora|kongresa|shtetit|financ\p{L}*|drejtesis\p{L}*|ekonomi\p{L}*|kultur\p{L}*|pravde|finansija|savezne|in|at|u|senat\p{L}*|house|chamber|bundestag\p{L}*|assembly|navy|police|guard|command|service|agency|bureau|staff|interior|justice|finance|economy|culture|health|education|energy|agriculture|trade|state|national|federal|staffs|zbora|sabora|doma|veca|komiteta|bezbednosti|policij[aeu]|mornaric[aeu]|garde|prosvete|kulture|zdravlja|privrede|poljoprivrede|rada|energetike|marines?|detar\p{L}*|policise|rojes|arsimit|shendetesise|bujqesise|energjise|sherbimit|deputeteve|poslanika|delegacion\p{L}*|special|specijalni|ri|stranke|partije|pokreta|opozicij\p{L}*|partise|levizjes|opozites)$/u;
export const RANK =
  /^(gen|lt|maj|brig|col|adm|vice|general|generali|lieutenant|major|brigadier|colonel|admiral|sir|lord|dame|mr|mrs|ms|dr|general\p{L}*|potpukovnik\p{L}*|pukovnik\p{L}*|brigadni|gjeneral\p{L}*|kolonel\p{L}*|nenkolonel\p{L}*|zoti|zonja|gospodin|gospodja)$/u;

/** A name in the text that no list holds: its words as written, its tokens, and the side that its office is told for. */
export type Named = { words: string[]; from: number; to: number; side: string | null };

export const PARTICLE = /^(von|fon|van|fan|der|den|de|di|da|la|el|bin|al)$/;

/** Words of offices and bodies that stand in no name. */
export const NO_NAME =
  /^(deputy|assistant|senior|acting|special|under|negotiations|talks|dialogue|mission|administration|interim|office|agency|political|affairs|security|council|committee|republic|federal|union|european|parliament\p{L}*|assembly|ministry|government|commission|homeland|development|operations|cooperation|affair|defence|defense|foreign|department|state|states|party|forces|staff|policy|treaty|organi[sz]ation|alliance|nations|headquarters|evropian\p{L}*|evropsk\p{L}*|unij[aeiu]|bashkim\p{L}*|keshill\p{L}*|komision\p{L}*|kuvend\p{L}*|qeveri\p{L}*|ministri[aesn]\p{L}*|vlad[aeiu]|skupstin\p{L}*|misij[aeu]|misioni\p{L}*|administrat\p{L}*|kancelarij[aeu]|zyr[aeën]\p{L}*)$/u;

/** Words of an English heading in capitals that stand behind an office: "UN Envoy Meets Leaders In". */
const HEADLINE =
  /^(meets?|visits?|arrives?|says?|calls?|urges?|warns?|holds?|leaves?|returns?|begins?|ends?|to|in|on|at|for|with|after|before|from|over|as|and|of|by)$/;

/** A name has two words at least: "Kuvendi i Madh i Turqisë" opens none. */
function opensName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.kind === 'mark'
    ? /^[.’'-]$/.test(next.text)
    : next?.capital === true || PARTICLE.test(next?.fold ?? '');
}

/** Name that follows an office, over a genitive ("of Italy", "i Suedisë"): two or three capital words that are no place. */
export function nameAfter(
  at: number,
  sentence: Sentence,
  sight: Sight,
  covered: Uint8Array,
  least = 2,
): Named | null {
  const { tokens, sideAt, isPlace, index } = sight;
  let side: string | null = null;
  let i = at;
  for (; i < Math.min(sentence.to, at + 11); i++) {
    const token = tokens[i];
    if (!token) return null;
    if (covered[i]) return null;
    const named = sideAt(i);
    if (named) {
      side ??= named.side;
      i = named.to - 1;
      continue;
    }
    if (token.kind === 'mark') {
      const abbreviated = token.text === '.' && (tokens[i - 1]?.text.length ?? 9) <= 4;
      if (!abbreviated && !/^[,’'–()-]$/.test(token.text)) return null;
      continue;
    }
    if (RANK.test(token.fold) || FILLER.test(token.fold)) continue;
    if (TITLES.test(token.fold) || NO_NAME.test(token.fold)) continue;
    if (
      token.capital &&
      (least === 1 || opensName(tokens, i)) &&
      (!isPlace(i) || index.given.has(token.fold)) &&
      token.text.length > 1 &&
      token.text !== token.text.toUpperCase()
    )
      break;
    if (!FILLER.test(token.fold) && !RANK.test(token.fold) && !token.capital) return null;
  }
  const words: string[] = [];
  let to = i;
  for (; to < sentence.to && words.length < 4; to++) {
    const token = tokens[to];
    if (!token || covered[to]) break;
    if (token.text === '-' && tokens[to + 1]?.capital && words.length > 0) {
      words[words.length - 1] += `-${tokens[to + 1]?.text}`;
      to++;
      continue;
    }
    if (/^['’]$/.test(token.text) && words.at(-1) === 'O' && tokens[to + 1]?.capital) {
      words[words.length - 1] += `'${tokens[to + 1]?.text}`;
      to++;
      continue;
    }
    if (token.text === '.' && words.at(-1)?.length === 1) {
      words[words.length - 1] += '.';
      continue;
    }
    if (!token.capital || (to > i && isPlace(to)) || sideAt(to)) {
      if (PARTICLE.test(token.fold) && words.length > 0 && tokens[to + 1]?.capital) {
        words.push(token.text);
        continue;
      }
      break;
    }
    if (words.length > 0 && TITLES.test(token.fold)) break;
    words.push(token.text);
  }
  if (words.length < least || words.some((word) => NO_NAME.test(fold(word)) || HEADLINE.test(fold(word))))
    return null;
  const first = tokens[i];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  return { words, from: i, to, side: side ?? sideBefore(at - 1, sentence, sight) };
}
