import type { Reading } from '../reading.ts';
import { happened } from './done.ts';
import { gap, type Sight } from './sight.ts';

/** True for a change that the words deny or only ask about: "no plan to cut", "nema u planu smanjenje", "asked whether NATO will send more". */
export function isDenied(reading: Reading, sight: Sight, at: { from: number; to: number }): boolean {
  const weighed = sight.cues.filter((hit) => hit.cue === 'proposal');
  return (
    isAsked(reading, sight, at) ||
    isSupposed(reading, sight, at) ||
    isEarlier(reading, sight, at) ||
    isMood(reading, sight, at) ||
    (sight.sentence.role !== 'title' && !happened(reading, at) && isContingent(reading, sight)) ||
    sight.cues.some(
      (hit) =>
        hit.cue === 'none' &&
        hit.from < at.to &&
        ((at.from - hit.to <= 7 && gap(reading, hit, at) <= 9) ||
          weighed.some(({ from, to }) => from - hit.to >= -1 && from - hit.to <= 2 && at.from - to <= 12)),
    )
  );
}

const QUESTION =
  /(^| )((asked|asks|ask|question|pita\p{L}*|upitan\p{L}*|pitanj\p{L}*|pitan\p{L}*|pyet\p{L}*|(not|nije|nisu|ne|nuk) (\p{L}+ )?(say|saying|said|specify|navod\p{L}*|precizira\p{L}*|rekl\p{L}*|rekao|kaze|zna|tha|thote|sqaro\p{L}*)) (\p{L}+ ){0,4}(whether|if|da li|hoce li|nese|a do|a ka))( |$)/u;

/** "Asked whether NATO will send more", "ne navodi da li", a title with a question mark: a question, no news. */
function isAsked({ tokens }: Reading, { sentence }: Sight, at: { from: number }): boolean {
  if (sentence.role === 'title' && tokens[sentence.to - 1]?.text === '?') return true;
  const words = tokens.slice(sentence.from, at.from).map(({ fold }) => fold);
  return QUESTION.test(words.join(' '));
}

/** "No problem if the troops are cut", "will stay until the police withdraw": only supposed. */
function isSupposed({ tokens }: Reading, { sentence }: Sight, at: { from: number }): boolean {
  const before = tokens.slice(Math.max(sentence.from, at.from - 8), at.from).map(({ fold }) => fold);
  const since = before.findLastIndex((word) =>
    /^(if|unless|until|till|ako|ukoliko|nese|derisa|although|though|iako|megjithese|edhepse)$/.test(word),
  );
  return (
    since >= 0 &&
    !isConsent(before.slice(since)) &&
    (!before.slice(since).some((word) => /^([,;]|then|onda|atehere)$/.test(word)) ||
      /^(might|could|mogl\p{L}*|mogao|mund)$/u.test(before.at(-1) ?? ''))
  );
}

/** "Called for the tension to be reduced", "ulja e tensioneve": no soldiers are meant. */
function isMood({ tokens }: Reading, { sentence, troops }: Sight, at: { from: number; to: number }): boolean {
  const aside = tokens.slice(at.to, at.to + 4).findIndex(({ fold }) => ASIDE.test(fold));
  const from = Math.max(sentence.from, at.from - 4);
  const to = Math.min(sentence.to, at.to + (aside < 0 ? 4 : aside));
  return (
    tokens.slice(from, to).some(({ fold }) => MOOD.test(fold)) &&
    !troops.some((item) => item.from < to && item.to > from)
  );
}

/** Marks and words behind which something else is told. */
const ASIDE = /^([,;:]|where|gde|gdje|ku)$/;

const MOOD =
  /^(tensions?|violence|hostilit\p{L}*|prices?|tenzij\p{L}*|napetost\p{L}*|nasilj\p{L}*|tension\p{L}*|dhun\p{L}*|barricad\p{L}*|barikad\p{L}*|barrikad\p{L}*|roadblocks?)$/u;

/** "If parliament approves": what hangs on a vote is proposed, and not only supposed. */
export function isConsent(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(approv\p{L}*|agree\p{L}*|odobr\p{L}*|usvoj\p{L}*|mirat\p{L}*|aprov\p{L}*)$/u.test(word),
  );
}

/** "Gendarmes had been sent to reinforce": what lay before the news that a text tells. */
function isEarlier(
  { tokens, days }: Reading,
  { sentence, troops, index }: Sight,
  at: { from: number; to: number },
): boolean {
  if (sentence.role !== 'body') return false;
  const before = tokens.slice(Math.max(sentence.from, at.from - 3), at.to).map(({ fold }) => fold);
  const dated = troops.length > 0 && days.some((day) => day.sentence === index && !day.furniture);
  return !dated && PLUPERFECT.test(before.join(' '));
}

const PLUPERFECT =
  /(^| )(had (\p{L}+ly )?(been )?(sent|deployed|dispatched|withdrawn|pulled|arrived|come|gone|joined|moved|left|reinforced)|(ishin|ishte) (derguar|dislokuar|vendosur|terhequr)|bil[aieo] (su |je )?(poslat|upucen|rasporedjen|povucen)\p{L}*)( |$)/u;

/** "May be increased if needed", "ready to send more if tension grows": how it could be, and nobody has asked for it. */
export function isContingent({ tokens }: Reading, { sentence }: Sight): boolean {
  const words = tokens.slice(sentence.from, sentence.to).map(({ fold }) => fold);
  return NEED.test(words.join(' ')) && words.some((word) => POSSIBLE.test(word));
}

const POSSIBLE =
  /^(may|might|could|can|possible|possibility|ready|prepared|moze|mogu|mogl\p{L}*|spremn\p{L}*|spreman|po|mund|mundesi\p{L}*|gati|gatshem|sipas)$/u;
const NEED =
  /(^| )(if need be|if (\p{L}+ ){0,4}(need(s|ed)?|necessary|required|requested|tensions?|situation)|in (an emergency|emergencies|case of)|(wherever|whenever) (\p{L}+ ){0,3}(needed|necessary|required)|(gde|gdje|kad) god (\p{L}+ ){0,3}(potrebn\p{L}*|nuzno|zatreba)|(kudo|kurdo) qe (\p{L}+ ){0,3}(nevoj\p{L}*|duhet|kerkohet)|should the (need|situation)|po potrebi|(ako|ukoliko) (\p{L}+ ){0,4}(bude|zatreba\p{L}*|zatrazi\p{L}*|potreb\p{L}*|dodje|situacija)|bude li|u (slucaju potrebe|hitnim slucajevima)|nese (\p{L}+ ){0,3}(eshte|nevoj\p{L}*|duhet|kerko\p{L}*|lind|situata)|ne (rast|raste) (nevoje|emergjent\p{L}*)|sipas nevoj\p{L}*)( |$)/u;
