import type { Sentence, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import { ABOUT, type Named, NO_NAME, PARTICLE, RANK } from './named.ts';
import type { Sight } from './sight.ts';
import { TITLES } from './titles.ts';

/** Words between a name's comma and its office: "X, the new NATO …", "X, novi šef …". */
const BETWEEN =
  /^(the|a|an|new|newly|appointed|senior|acting|current|outgoing|deputy|assistant|principal|chief|first|us|u|s|i|e|ri|re|te|sipas|novi|nova|aktuelni|aktuelna|trenutni|vrsilac|duznosti|zamenik\p{L}*|pomocnik\p{L}*|visi|visoki|zevendes\p{L}*|ndihmes\p{L}*|aktual|and)$/u;
/** "X, parliamentary state secretary", "X, državni sekretar". */
const ADJECTIVE = /(al|ary|ish|ese|[sc]k[ia]|n[ia])$/;
/** How far before an office its bearer's name may end. */
const BETWEEN_REACH = 8;

/** Name that stands before its office, behind a comma or dash ("X, the foreign minister of Finland", "X (ministar …)"): two to four capital words that are no place. */
export function nameBefore(at: number, sentence: Sentence, sight: Sight, covered: Uint8Array): Named | null {
  const { tokens, sideAt, isPlace } = sight;
  let side: string | null = null;
  let i = at - 1;
  for (; i >= Math.max(sentence.from, at - BETWEEN_REACH); i--) {
    const token = tokens[i];
    if (!token || covered[i]) return null;
    if (/^[,(–—]$/.test(token.text)) break;
    side ??= sideAt(i)?.side ?? null;
    if (
      token.kind === 'mark'
        ? !/^[.’'-]$/.test(token.text)
        : !token.capital && !BETWEEN.test(token.fold) && !ADJECTIVE.test(token.fold)
    )
      return null;
  }
  const to = i;
  if (!/^[,(–—]$/.test(tokens[to]?.text ?? '') || to <= sentence.from) return null;
  let from = to;
  while (from > sentence.from && to - from < 5) {
    const token = tokens[from - 1];
    if (!token || covered[from - 1]) return null;
    const joined = token.text === '-' || PARTICLE.test(token.fold);
    if (!joined && (!token.capital || token.kind !== 'word')) break;
    if (tokens[from - 2]?.kind === 'number') break;
    if (TITLES.test(token.fold) || isPlace(from - 1) || sideAt(from - 1)) return null;
    from--;
  }
  while (from < to && !tokens[from]?.capital) from++;
  if (to - from < 2 || to - from > 4) return null;
  const words = tokens.slice(from, to);
  if (words.some(({ text }) => text.length > 2 && text === text.toUpperCase())) return null;
  return { words: words.map(({ text }) => text), from, to, side };
}

/** Words that close the phrase of an office: whoever is named behind them does, or is told, something else. */
const isVerb = wordTest(
  /^(who|whom|which|that|where|when|while|since|because|and|but|is|are|was|were|be|been|has|have|had|will|would|said|says|told|met|meets|meet|visit|visits|visited|arrives|arrived|spoke|thanked|after|before|with|by|from|during|against|koj\p{L}{1,3}|sto|da|je|su|bio|bila|bili|ce|se|sa|nakon|posle|poslije|pre|prije|od|kaze|rekao|rekla|ali|cil(?:i|a|et|en|in)|qe|eshte|ishte|jane|ishin|ka|kane|kishte|do|me|nga|pas|para|tha|thane|por|dhe|u)$/u,
);

/** Tokens between an office and the comma before its bearer's name. */
const PHRASE = 13;

const isComma = ({ text }: Token) => /^[,(–—]$/.test(text);
/** "Among them X", "including the senator X". */
const isAmong = wordTest(
  /^(among|amongst|them|including|namely|the|medju|njima|ukljucujuci|kao|i|mes|tyre|perfshire|edhe|gospodin|zoti|zonja)$/,
);

/** Where the name ends that begins at a token: two to four capital words of which no country, or 0. */
function nameEnd(from: number, sentence: Sentence, { tokens, sideAt, isPlace }: Sight, covered: Uint8Array) {
  let to = from;
  for (let words = 0; to < sentence.to; to++) {
    const token = tokens[to];
    if (!token || covered[to]) break;
    const mark = to > from && /^[-’'.]$/.test(token.text) && token.start === tokens[to - 1]?.end;
    if (mark && (token.text !== '.' || (tokens[to - 1]?.text.length ?? 9) <= 2)) continue;
    const joins = to > from && PARTICLE.test(token.fold) && tokens[to + 1]?.capital;
    if (!joins && (!token.capital || token.kind !== 'word' || sideAt(to) || ++words > 4)) break;
    if (TITLES.test(token.fold) || NO_NAME.test(token.fold)) return 0;
    if (token.text.length > 2 && token.text === token.text.toUpperCase()) return 0;
  }
  const words = tokens.slice(from, to).filter(({ capital }) => capital);
  if (words.length < 2 || (isPlace(from) && isPlace(to - 1) && !isAmong(tokens[from - 1] as Token))) return 0;
  return to;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (const { text, start, end } of tokens.slice(from, to)) {
    const last = words.length - 1;
    const joined = last >= 0 && (/^[-’'.]$/.test(text) || /[-’']$/.test(words[last] ?? ''));
    if (joined && start <= end) words[last] += text;
    else words.push(text);
  }
  return words;
}

/** True for what closes a name that stands in commas. */
function closes({ tokens, sideAt }: Sight, to: number, sentence: Sentence): boolean {
  const token = tokens[to];
  if (!token || to >= sentence.to) return true;
  return (
    /^[,.;:)–—(]$/.test(token.text) ||
    /^(and|i|dhe|of|from|iz|nga|who|with)$/.test(token.fold) ||
    sideAt(to) !== null
  );
}

/** Name in commas behind the whole phrase of an office: "the speaker of the Czech senate, X Y, has", "komandanti i Forcave Tokësore, gjenerali X Y, u prit". */
export function nameApposed(at: number, sentence: Sentence, sight: Sight, covered: Uint8Array): Named | null {
  const { tokens, sideAt } = sight;
  let side: string | null = null;
  let i = at;
  for (; i < Math.min(sentence.to, at + PHRASE); i++) {
    const token = tokens[i];
    if (!token || covered[i]) return null;
    if (isComma(token)) break;
    if (!ABOUT.test(tokens[i - 1]?.fold ?? '')) side ??= sideAt(i)?.side ?? null;
    if (token.kind === 'mark' ? !/^["“”„»«’'.-]$/.test(token.text) : endsPhrase(token, sight)) return null;
  }
  if (i >= Math.min(sentence.to, at + PHRASE)) return null;
  let from = i + 1;
  for (let token = tokens[from]; token && from < sentence.to; token = tokens[++from])
    if (!isAmong(token) && (token.capital || !(RANK.test(token.fold) || TITLES.test(token.fold)))) break;
  const to = nameEnd(from, sentence, sight, covered);
  if (to === 0 || !closes(sight, to, sentence)) return null;
  return { words: wordsOf(tokens, from, to), from, to, side };
}

/** A verb, or another office, in the phrase of an office; "u" says where in Serbian, and makes a passive in Albanian. */
function endsPhrase(token: Token, { serbian }: Sight): boolean {
  if (serbian && token.fold === 'u') return false;
  return isVerb(token) || (!token.capital && TITLES.test(token.fold));
}

/** The next name of a list of people who hold one office: "Senators A B of Iowa, C D and E F". */
export function nextNamed(
  to: number,
  sentence: Sentence,
  sight: Sight,
  covered: Uint8Array,
  plural: boolean,
): Named | null {
  const { tokens } = sight;
  let at = to;
  if (/^(of|from|iz|nga)$/.test(tokens[at]?.fold ?? '')) {
    at++;
    while (tokens[at]?.capital && at < to + 4) at++;
  } else if (tokens[at]?.text === '(') {
    while (at < to + 8 && tokens[at]?.text !== ')') at++;
    at++;
  }
  if (tokens[at]?.text === ',' && (plural || /^(and|dhe|i)$/.test(tokens[at + 1]?.fold ?? ''))) at++;
  else if (!/^(and|dhe|i|e)$/.test(tokens[at]?.fold ?? '')) return null;
  if (/^(and|dhe|i)$/.test(tokens[at]?.fold ?? '')) at++;
  const end = nameEnd(at, sentence, sight, covered);
  return end === 0 || tokens[at]?.sentence !== tokens[to - 1]?.sentence
    ? null
    : { words: wordsOf(tokens, at, end), from: at, to: end, side: null };
}

/** The side told in the phrase of an office behind a name, up to its closing comma: "X, state secretary at the German defence ministry, …". */
export function sideInPhrase(at: number, sentence: Sentence, { tokens, sideAt }: Sight): string | null {
  let side: string | null = null;
  for (let i = at; i < Math.min(sentence.to, at + PHRASE); i++) {
    const token = tokens[i];
    if (!token) return null;
    if (/^[,;:)–—]$/.test(token.text)) return side;
    if (token.kind === 'word' && isVerb(token) && token.fold !== 'u') return null;
    if (!ABOUT.test(tokens[i - 1]?.fold ?? '')) side ??= sideAt(i)?.side ?? null;
  }
  return null;
}

/** Offices told of several at once. */
export const isPlural = wordTest(
  /^(ministers|generals|admirals|commissioners|secretaries|directors|mayors|envoys|senators|congressmen|congresswomen|lawmakers|mps|meps|members|ministri|ministara|ministrima|ministre|senatori|senatora|senatorima|generali|generala|poslanici|poslanika|poslanicima|izaslanici|komesari|kongresmeni|gradonacelnici|ministrat|ministrave|ministra|ministret|senatoret|senatoreve|gjeneralet|deputetet|deputeteve|kongresmenet|kongresistet|komisaret|emisaret)$/,
);
