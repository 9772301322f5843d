import type { Sentence, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';

/** "Reports from the office in X", "the news agency in X": where somebody reports from. */
const REPORTS =
  /^(agency|agencies|newspaper|daily|correspondent|spokesman|spokeswoman|spokesperson|office|bureau)$/;

/** "Misija u Prištini potvrdila je", "Policia në Prishtinë tha", "the police in Gnjilane have opened an inquiry": who speaks or looks into it, by where it sits. */
const SPEAKS =
  /^(potvrdi\p{L}*|saopsti\p{L}*|saopci\p{L}*|izjavi\p{L}*|navel\p{L}*|kaz[eu]|kaza\p{L}*|rekl\p{L}*|tha|thane|njoftoi|konfirmoi|deklaroi|said|says|told|confirmed|reported|announced|informed|notified|alerted|opened|launched|investigat\p{L}+|pokrenul\p{L}|istrazuj\p{L}|vodi|vode|obavest\p{L}+|nisi|nisur|heton|hetojne)$/u;
const BODY =
  /^(police|policij\p{L}*|policia|policise|misij\p{L}*|misioni|sluzb\p{L}*|stab\p{L}*|komand\p{L}*|kancelarij\p{L}*|zyra|izvori|zvanicni\p{L}*|portparol\p{L}*|officers?|officials?|authorities|euleks\p{L}*|eulex\p{L}*|kfor\p{L}*|unmik\p{L}*)$/u;

/** "The deputy police commander in X", "direktor gimnazije u X", "zëvendësdrejtori i policisë në X": whose office lies there. */
const isOfficer = wordTest(
  /^(commander|chief|director|spokes\p{L}+|zamenik\p{L}*|zamjenik\p{L}*|komandir\p{L}*|komandant\p{L}*|direktor\p{L}*|nacelnik\p{L}*|portparol\p{L}*|glasnogovornik\p{L}*|(?:zevendes)?drejtor\p{L}*|zedhenes\p{L}*|zevendeskomandant\p{L}*)$/u,
);
const belongs = wordTest(
  /^(in|for|of|the|to|s|u|za|na|i|e|te|se|ne|per|-|police|kosovo|kosova|kosoves|policije|policijske|policijski|regional\p{L}*|region\p{L}*|rajon\p{L}*|stanic\p{L}*|station|stacionit|stacioni|polici\p{L}*|uprav\p{L}*|department|gimnazij\p{L}*|skol\p{L}*|dom[au]?|zdravlja|ustanov\p{L}*|preduzec\p{L}*|grammar|school|shkoll\p{L}*|gjimnaz\p{L}*|deputy|kosovsk\p{L}*|tzv|kps|kp|sever\p{L}*|sjever\p{L}*|north|northern|veri\p{L}*)$/u,
);
/** Tokens between an officer and where the office lies. */
const OFFICE_REACH = 8;

function isOfOfficer(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  let placed = false;
  for (let at = i - 1; at >= Math.max(sentence.from, i - OFFICE_REACH); at--) {
    const token = tokens[at];
    if (isOfficer(token)) return placed;
    if (!belongs(token)) return false;
    placed ||= /^(in|for|u|za|ne|per|te|of)$/.test(token?.fold ?? '');
  }
  return false;
}

export function isWhereReported(
  tokens: readonly Token[],
  i: number,
  to: number,
  sentence: Sentence,
): boolean {
  if (isOfOfficer(tokens, i, sentence)) return true;
  if (/^(u|ne|in)$/.test(tokens[i - 1]?.fold ?? '') && BODY.test(tokens[i - 2]?.fold ?? ''))
    return (
      SPEAKS.test(tokens[to]?.fold ?? '') ||
      (/^(je|su|ka|kane|po|has|have|is|are|was|were)$/.test(tokens[to]?.fold ?? '') &&
        SPEAKS.test(tokens[to + 1]?.fold ?? ''))
    );
  const joined = tokens[i - 1]?.fold === 'and' && tokens[i - 3]?.fold === 'in';
  const at = joined ? i - 3 : i - 1;
  if (tokens[at]?.fold !== 'in') return false;
  if (/^(media|newspapers|agencies|outlets|sources)$/.test(tokens[at - 1]?.fold ?? ''))
    return tokens.slice(i + 1, i + 5).some(({ fold }) => /^(said|reported|say|report|told)$/.test(fold));
  if (!REPORTS.test(tokens[at - 1]?.fold ?? '')) return false;
  return tokens
    .slice(Math.max(sentence.from, i - 10), i - 2)
    .some(({ fold }) => /^(according|reports|reported|told|news)$/.test(fold));
}

/** "In front of the government in Pristina", "the seat of the government in Pristina": the building, not who sits there. */
export function isAtSeat(tokens: readonly Token[], seat: number): boolean {
  return tokens
    .slice(Math.max(0, seat - 3), seat)
    .some(({ fold }) =>
      /^(front|outside|before|seat|building|headquarters|ispred|zgrad[aeiou]|para|perpara|seli\p{L}*)$/u.test(
        fold,
      ),
    );
}

/** ", Pristina insisting that": who speaks, in a capital's name. */
export function isInsisting(tokens: readonly Token[], i: number, to: number): boolean {
  return tokens[i - 1]?.text === ',' && INSISTS.test(tokens[to]?.fold ?? '');
}

const INSISTS = /^(insisting|saying|claiming|accusing|arguing|denying|says|said|insists|claims|accuses)$/;
