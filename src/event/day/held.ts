import type { Sentence, Token } from '../reading.ts';
import type { Found } from './dates.ts';

type Language = 'en' | 'sr' | 'sq';

const SPEECH: Record<Language, RegExp> = {
  en: /^(said|says|told|announced|reported|confirmed|stated|added|tweeted|statement|report|release|condemned|hunting|hunted|searching|investigating|mourned|mourning|declared|proclaimed|vowed|urged|demanded)$/,
  sr: /^(izjavi\p{L}*|rekao|rekla|rekli|kazao|kazala|saopst\p{L}*|objav\p{L}*|naveo|navela|potvrd\p{L}*|porucio|porucila|najavi\p{L}*|najavljuj\p{L}*|najavljeno|osudi\p{L}*|izvestaj\p{L}*|izvjestaj\p{L}*|prenel\p{L}*|javlja\p{L}*|traga|tragaju|proglasi\p{L}*|pozva\p{L}*|zatrazi\p{L}*)$/u,
  sq: /^(tha|thane|thene|njoftoi|njoftuan|njoftuar|njoftim\p{L}*|deklaroi|deklaruar|konfirmoi|konfirmuar|raport\p{L}*|komunikat\p{L}*|tregoi|treguan|treguar|theksoi|theksuan|pohoi|pohuan|shtoi|sqaroi|reagoi|reaguar|publikoi|publikuar|ditur|shpalli|shpallur|kerkoi|kerkuan|beri|thirrje)$/u,
};
const BETWEEN: Record<Language, RegExp> = {
  en: /^(on|late|early|in|a|an|the|press|statement|written|release|today|reporters|journalists|media|afp|reuters|daily|published)$/,
  sr: /^(je|su|se|u|i|na|tom|prilikom|medijima|novinarima|svom|dnevnom|iz|kfora|policija|danas|juce)$/,
  sq: /^(te|ne|me|e|ka|kane|saj|tij|se|ditor|perditshem|permes|nje|per|media|mediat|sot|dje|daten|date)$/,
};
/** "The government on Tuesday condemned …". */
const SAYS_BEHIND =
  /^(said|told|condemned|announced|confirmed|stated|urged|warned|denied|accused|blamed|demanded|welcomed|criticised|criticized|expressed|called)$/;
const FAR = 5;
/** "May 11 is the second day of national mourning for". */
const MOURNING = /^(mourning|zalosti|zije|zise)$/;
const MOURNED = 8;
/** "Said on Friday when he met": the day is that of the clause, too. */
const SPOKEN_AT: Record<Language, RegExp> = {
  en: /^(when|while|during)$/,
  sr: /^(kada|kad|tokom)$/,
  sq: /^(kur|gjate|teksa)$/,
};
/** Verbs that take the one who is told or blamed: "informed the Diocese today that …", "obavestio je danas Kancelariju da …", "accused Serbia on Monday of …". */
const TELLS =
  /^(informed|notified|alerted|obavestil?\p{L}?|obavijestil?\p{L}?|informisal?\p{L}?|njoftoi|njoftuan|informoi|informuan)$/u;
const BLAMES =
  /^(accus(?:ed|es|ing)|blam(?:ed|es|ing)|optuz(?:io|il[aei]|uj[eu])|okriv(?:io|il[aei]|ljuj[eu])|akuz(?:oi|uan|on|ojne)|fajes(?:oi|uan|on|ojne))$/;
const THAT = /^(that|da|se)$/;
const OF = /^(that|of|for|da|za|se|per)$/;
/** Tokens from the verb to the day, and from there to what is told. */
const TOLD_REACH = 9;
const BLAMED_REACH = 4;

/** "A spokesman said on Monday", "saopšteno je danas", "tha të premten", "ahead of Sunday": the day of saying it or of what is to come, not of what is said. */
export function isSaid(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  sentence: Sentence,
  language: Language,
): boolean {
  const before = tokens[from - 1]?.fold ?? '';
  if (SPOKEN_AT[language].test(tokens[to]?.fold ?? '') && to < sentence.to) return false;
  if (tokens.slice(to, Math.min(sentence.to, to + MOURNED)).some(({ fold }) => MOURNING.test(fold)))
    return true;
  if (/^(susret|uoci|perpara)$/.test(before) || (before === 'of' && tokens[from - 2]?.fold === 'ahead'))
    return true;
  for (let at = from - 1; at >= Math.max(sentence.from, from - FAR); at--) {
    const fold = tokens[at]?.fold ?? '';
    const befell = beBefore(tokens, at) !== null;
    if (SPEECH[language].test(fold)) return !befell || fold.endsWith('ing');
    if (!BETWEEN[language].test(fold)) break;
  }
  if (endsSpeech(tokens, { from, to }, sentence, SPEECH[language])) return true;
  if (isOfTelling(tokens, { from, to }, sentence) || isOfFootage(tokens, { from, to }, sentence)) return true;
  for (let at = to; at < Math.min(sentence.to, to + 3); at++) {
    const fold = tokens[at]?.fold ?? '';
    if (language === 'en' ? SAYS_BEHIND.test(fold) && from > sentence.from + 2 : SPEECH[language].test(fold))
      return true;
    if (!/^(je|su|ka|kane|u|ne|also|again|strongly|sharply)$/.test(fold)) break;
  }
  return false;
}

/** "Informed the Diocese today that", "accused Serbia on Monday of". */
function isOfTelling(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  sentence: Sentence,
): boolean {
  const content = tokens.slice(to, Math.min(sentence.to, to + BLAMED_REACH));
  const told = content.slice(0, 2).some(({ fold }) => THAT.test(fold));
  const blamed = content.some(({ fold }) => OF.test(fold));
  return tokens
    .slice(Math.max(sentence.from, from - TOLD_REACH), from)
    .some(({ fold }) => (told && TELLS.test(fold)) || (blamed && BLAMES.test(fold)));
}

const FOOTAGE =
  /^(footage|videos?|clips?|recordings?|snim(?:ak|ka|ku|kom|ci)|video-snim\p{L}+|pamje\p{L}*|videoj\p{L}+|video|incizim\p{L}*)$/u;
const APPEARS =
  /^(appeared|emerged|surfaced|published|posted|released|circulat(?:ed|ing)|shared|osvanu\p{L}+|pojavi\p{L}+|objav\p{L}+|publikua\p{L}*|qarkull\p{L}+|shperndar\p{L}*|postua\p{L}*|doli|dolen)$/u;
/** Tokens on either side of a day in which it is said what came to light. */
const FOOTAGE_REACH = 9;

/** "A video posted on Monday shows", "danas je osvanuo snimak na kome se vidi": the day on which it came to light what was filmed. */
function isOfFootage(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  sentence: Sentence,
): boolean {
  const before = tokens.slice(Math.max(sentence.from, from - FOOTAGE_REACH), from);
  const behind = tokens.slice(to, Math.min(sentence.to, to + FOOTAGE_REACH));
  const start = before.findLastIndex(({ text }) => text === ',') + 1;
  const end = behind.findIndex(({ text }) => text === ',');
  const near = [...before.slice(start), ...(end < 0 ? behind : behind.slice(0, end))];
  return near.some(({ fold }) => FOOTAGE.test(fold)) && near.some(({ fold }) => APPEARS.test(fold));
}

/** "…, she said in a speech to ambassadors on Monday." */
function endsSpeech(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  sentence: Sentence,
  speech: RegExp,
): boolean {
  if (tokens.slice(to, sentence.to).some(({ kind }) => kind !== 'mark')) return false;
  for (let at = from - 1; at > Math.max(sentence.from, from - 18); at--)
    if (/^[,”"]$/.test(tokens[at]?.text ?? ''))
      return tokens.slice(at + 1, at + 4).some(({ fold }) => speech.test(fold));
  return false;
}

/** The mark that ends a clause, or the end of its sentence. */
function clauseEnd(tokens: readonly Token[], from: number, { to }: Sentence): number {
  let end = from;
  while (end < to && !/^[,;]$/.test(tokens[end]?.text ?? '')) end++;
  return end;
}

const SINCE: Record<Language, RegExp> = { en: /^since$/, sr: /^(otkako|otkad)$/, sq: /^(qekur|qyshse)$/ };
/** "Që kur", "od kada", "prej se". */
const WHEN = /^(kur|kada|kad|se)$/;
const SINCE_WHEN = /^(qe|qysh|prej|od)$/;
const PART_OF_DAY =
  /^(last|early|late|the|at|least|about|around|on|mid|dawn|morning|evening|night|noon|midnight|this|of|prosle|prosli|te|e)$/;

/** "Since it declared independence over the weekend": a day that a clause of its own holds. Null for "since Monday". */
export function sinceClause(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  sentence: Sentence,
  language: Language,
) {
  let words = 0;
  let helps = false;
  for (let at = from - 1; at >= Math.max(sentence.from, from - 12); at--) {
    const token = tokens[at];
    if (!token || /^[,;:]$/.test(token.text)) return null;
    const when = WHEN.test(token.fold) && SINCE_WHEN.test(tokens[at - 1]?.fold ?? '');
    if (when || SINCE[language].test(token.fold)) {
      /** "Otkako je 23. jula 1999, posle rata, ubijeno …": an insertion right behind the day ends nothing. */
      const first = clauseEnd(tokens, to, sentence);
      const inserted = first === to && words === 0 ? clauseEnd(tokens, to + 1, sentence) : first;
      const end = inserted === first ? first : clauseEnd(tokens, inserted + 1, sentence);
      return words > 1 || helps ? { from: at, to: end } : null;
    }
    if (/^(je|su|sam|smo|ka|kane)$/.test(token.fold)) helps = true;
    else if (!PART_OF_DAY.test(token.fold) && token.kind === 'word') words++;
  }
  return null;
}

const ADJECTIVE =
  /^(juceras|danas|sinoc|veceras|jutros|nocas)\p{L}{2,}|^(djesh|mbremsh|sotsh|sote|sotm)\p{L}+$/u;
const TIME =
  /^(dan|dana|danu|dani|noc|noci|vece|veceri|jutro|jutra|popodne|prepodne|casov\p{L}*|sat\p{L}*|dite\p{L}*|nat\p{L}*|mbrem\p{L}*|mengjes\p{L}*|pasdit\p{L}*|paradit\p{L}*|mesnat\p{L}*)$/u;

/** The position of "was" before a verb that is told of what befell ("was reported", "were also reported"), or null. */
export function beBefore(tokens: readonly Token[], verb: number): number | null {
  const be = tokens[verb - 1]?.fold === 'also' ? verb - 2 : verb - 1;
  return /^(been|was|were)$/.test(tokens[be]?.fold ?? '') ? be : null;
}

/** Tokens of what is spoken of: "about Monday's talks". */
const TOPIC = 6;

/**
 * The noun that an adjective of time holds ("protest zbog jučerašnjeg hapšenja", "pas shpërthimit të mbrëmshëm"): it dates that and nothing else of the
 * sentence. Null for plain times ("u toku jučerašnjeg dana", "mbrëmjen e djeshme").
 */
export function heldNoun(tokens: readonly Token[], i: number, hit: Found, language: Language) {
  if (language === 'sq' && isGenitive(tokens, i, hit)) return { from: i - 3, to: endOfWhere(tokens, hit.to) };
  if (tokens[i - 1]?.fold === 'about' && tokens[hit.to + 1]?.fold === 's')
    return { from: i, to: hit.to + TOPIC };
  if (language === 'en' || hit.to - i !== 1 || !ADJECTIVE.test(tokens[i]?.fold ?? '')) return null;
  if (language === 'sr') {
    const noun = tokens[i + 1];
    return noun?.kind === 'word' && !TIME.test(noun.fold) && !isInCourse(tokens[i - 1], noun)
      ? { from: i, to: endOfRelative(tokens, i + 3, i + 2) }
      : null;
  }
  const noun = tokens[i - 2];
  const linked = /^(te|se|e|i)$/.test(tokens[i - 1]?.fold ?? '');
  return linked && noun?.kind === 'word' && !TIME.test(noun.fold) && !isInCourse(tokens[i - 3], noun)
    ? { from: i - 3, to: endOfRelative(tokens, i + 1, i + 1) }
    : null;
}

/** What puts a deed into the course of a gathering, or of anything, whose day it has. */
export const IN_COURSE = /^(at|during|amid|na|tokom|tijekom|gjate|ne)$/;
export const DURING = /^(during|tokom|tijekom|gjate)$/;
const GATHERING = /^(protest|skup|okuplj|miting|demonstra|tubim)/;

/** "Eksplozija na jučerašnjem protestu", "tokom jučerašnjeg hapšenja": what happens there has the day of the gathering. */
function isInCourse(before: Token | undefined, noun: Token): boolean {
  const word = before?.fold ?? '';
  return DURING.test(word) || (IN_COURSE.test(word) && GATHERING.test(noun.fold));
}

/** What brings in something that is only spoken of: "pas sulmit të 24 shtatorit", "lidhet me ngjarjet e 24 shtatorit". */
const ABOUT = /^(pas|per|me|mbi|kunder|rreth)$/;
const CLOCK = /^(ore\p{L}*|dat\p{L}*|jav\p{L}*|muaj\p{L}*|fund\p{L}*|fillim\p{L}*|nat\p{L}*|ve[rt]\p{L}*)$/u;

/** Tokens from a date to ", where …": "ngjarjet e 24 shtatorit në fshatin Banjskë, ku u vranë …". */
const WHERE_REACH = 8;

function endOfWhere(tokens: readonly Token[], at: number): number {
  const home = tokens[at]?.sentence;
  for (let k = at; k < at + WHERE_REACH && tokens[k]?.sentence === home; k++)
    if (RELATIVE.test(tokens[k]?.fold ?? '')) return endOfRelative(tokens, at, k);
  return at;
}

/** True for a date in the genitive behind a noun that is only spoken of. */
function isGenitive(tokens: readonly Token[], i: number, hit: Found): boolean {
  const [article, noun, before] = [tokens[i - 1], tokens[i - 2], tokens[i - 3]];
  return (
    hit.precision === 'day' &&
    tokens[i]?.kind === 'number' &&
    /^(te|se|e|i)$/.test(article?.fold ?? '') &&
    noun?.kind === 'word' &&
    noun.fold.length > 3 &&
    !TIME.test(noun.fold) &&
    !CLOCK.test(noun.fold) &&
    ABOUT.test(before?.fold ?? '')
  );
}

const RELATIVE = /^(koj\p{L}{1,4}|kad|kada|gde|gdje|ku|kur|cilin|cilen|cilit|ciles)$/u;

/** Where the relative clause right behind a noun ends ("posle jučerašnjeg incidenta u kojem …"), or `plain`. */
function endOfRelative(tokens: readonly Token[], plain: number, behind: number): number {
  const opens = [0, 1, 2, 3].some(
    (k) =>
      RELATIVE.test(tokens[behind + k]?.fold ?? '') &&
      tokens.slice(behind, behind + k).every(({ fold }) => /^(,|u|na|iz|ne|te|nga|prej|me)$/.test(fold)),
  );
  if (!opens) return plain;
  let to = behind + 2;
  const home = tokens[behind]?.sentence;
  while (tokens[to]?.sentence === home && !/^[,;.]$/.test(tokens[to]?.text ?? '.')) to++;
  return Math.max(plain, to);
}
