import type { Count } from '../../event.ts';
import type { Reading, Sentence } from '../../reading.ts';
import type { TollHit, Unit } from './unit.ts';

const ONE: Count = { best: 1, low: 1, high: 1 };

/** Verbs whose form says that it befell one person, where nobody is named beside them. */
const SINGULAR: Record<Reading['language'], RegExp> = {
  en: /(?:^| )(?:he|she|him|her|who)(?: (?:was|is|has|had|been|later|also|then|immediately))*$/,
  sr: /^(?:ubijen|ubijena|ranjen|ranjena|povredjen|povredjena|povrijedjen|povrijedjena|uhapsen|uhapsena|priveden|privedena|upucan|zadobio|zadobila|prevezen|prevezena|prebacen|prebacena|zbrinut|zbrinuta|hospitalizovan|hospitalizovana|pretucen|pretucena|prebijen|prebijena|premlacen|premlacena|izboden|izbodena|uboden|ubodena|likvidiran|likvidirana|usmrcen|usmrcena|ustreljen|ustreljena|pogodjen|pogodjena|lisen|lisena|zadrzan|zadrzana|otet|oteta|pogubljen|stradao|stradala)$/,
  sq: /(?:^| )(?:ai|ajo|tjetri|tjetra|nje tjeter|e ka|e kane|i dyshuari|i riu|e reja|i mituri|e mitura|i plagosuri|i lenduari|i sulmuari|i rrahuri|viktima|djaloshi|i dyshuari u|i dyshuari eshte|autori u|autori eshte|i cili|e cila|i cili me pas|e cila me pas)(?: (?:u|eshte|ishte))?$/,
};

/** "He was arrested", "uhapšen je", "e kanë arrestuar": one person whom the sentence does not name again. */
export function pronounUnit({ tokens, language }: Reading, sentence: Sentence, hit: TollHit): Unit | null {
  const before = tokens
    .slice(Math.max(sentence.from, hit.from - 5), hit.from)
    .map(({ fold }) => fold)
    .join(' ');
  const word = tokens[hit.from]?.fold ?? '';
  const fits =
    (language === 'en' && strikesOne(tokens, hit)) ||
    (language === 'sr'
      ? (SINGULAR.sr.test(word) ||
          tokens.slice(hit.from, hit.to).some(({ fold }) => DONE_TO_HIM.test(fold))) &&
        (/^(je|drugi|druga|treci|treca)$/.test(tokens[hit.from - 1]?.fold ?? '') ||
          tokens[hit.to]?.fold === 'je' ||
          strikesHim(tokens, hit)) &&
        !/(^| )(ako|da li|nije|jedan|niko)( |$)/.test(before)
      : SINGULAR[language].test(before)) ||
    (language === 'sq' && isOfOne(tokens, hit));
  if (!fits) return null;
  return { from: hit.from, to: hit.to, party: null, count: ONE, loose: false, oblique: false, inner: null };
}

/** "U plagos në këmbë", "vritet", "ndonëse i plagosur", "arrestoi kryetarin": forms that speak of one person alone. */
function isOfOne(tokens: Reading['tokens'], { from, to }: TollHit): boolean {
  const words = tokens
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');
  return (
    ONE_BEFELL.test(words) ||
    (DOES.test(words) && isClitic(tokens, from)) ||
    (DOES.test(words) && ONE_WHOM.test(tokens[to]?.fold ?? '') && tokens[to]?.capital === false) ||
    (/^(?:plagosur|vrare)$/.test(words) && /^[ie]$/.test(tokens[from - 1]?.text ?? '')) ||
    (DONE.test(words) && isOneNow(tokens, from, to))
  );
}

const DONE =
  /^(?:(?:nen )?arrest(?:uar)?|vrare|plagosur|lenduar|rrahur|ekzekutuar|therur|prangosur|rrembyer)$/;
const MANY = /^(?:nuk|s|as|grup|familj|nese|si|numri?|numer|nje|disa|njesi)/;

/** "Është arrestuar kryetari", "është vënë nën arrest": the verb in the singular, unless of one body of many. */
function isOneNow(tokens: Reading['tokens'], from: number, to: number): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ fold }) => fold);
  const one = before.findLastIndex((word) => /^(?:eshte|ishte)$/.test(word));
  const between = before.slice(one + 1);
  return (
    one >= 0 &&
    between.every((word) => /^(?:vene|u|i|e)$/.test(word)) &&
    !MANY.test(before[one - 1] ?? '') &&
    !MANY.test(tokens[to]?.fold ?? '') &&
    tokens[to]?.kind === 'word'
  );
}

const ONE_BEFELL =
  /^(?:(?:u )?(?:plagos|lendua|vra|arrestua|ekzekutua|rrah)|vdiq|(?:nderroi|ndrroi) jete|humbi jeten|qellua per vdekje|plagoset|lendohet|vritet|arrestohet|ekzekutohet|rrahet)$/;
/** "E arrestoi", "e kanë plagosur": the clitic that stands for one. */
function isClitic(tokens: Reading['tokens'], from: number): boolean {
  const at = /^(ka|kane|kishte|kishin)$/.test(tokens[from - 1]?.fold ?? '') ? from - 2 : from - 1;
  return tokens[at]?.fold === 'e';
}

const DOES = /^(?:arrestoi|arrestuar|vrau|vrare|plagosi|plagosur|rrahu)$/;
/** The accusative of one, unless of one body of many. */
const ONE_WHOM = /^(?!grup|familj|band|cet|patrull|njesi|ekip|shum)\p{L}{3,}(?:in|un)$/u;

const DONE_TO_HIM = /^(mu|joj)$/;

/** "Ubijen srpski čobanin", "naneli mu povrede": the form says that it befell one, unless a mass is counted. */
function strikesHim(tokens: Reading['tokens'], { from, to }: TollHit): boolean {
  const inside = tokens.slice(from, to).some(({ fold }) => DONE_TO_HIM.test(fold));
  const mass = tokens.slice(to, to + 4).some(({ fold }) => /^(broj|narod|niz|deo|dio)$/.test(fold));
  return (
    inside ||
    (/^zadobi(?:o|la)$/.test(tokens[from]?.fold ?? '') && tokens[from + 1]?.fold === 'je') ||
    (/^(ubijen|ranjen|povredjen|povrijedjen|uhapsen|pretucen|izboden)$/.test(tokens[from]?.fold ?? '') &&
      to - from === 1 &&
      !mass)
  );
}

/** "Wounding him in the arm", "injured her.": the one whom the verb strikes; before a noun "her" only says whose. */
function strikesOne(tokens: Reading['tokens'], hit: TollHit): boolean {
  const at = /^(?:him|her)$/.test(tokens[hit.to - 1]?.fold ?? '') ? hit.to - 1 : hit.to;
  const next = tokens[at]?.fold;
  if (/^(?:his|her)$/.test(tokens[hit.from]?.fold ?? '')) return true;
  if (next === 'him') return true;
  return (
    next === 'her' && !/^(?!(?:in|on|and|with|as|at|when|while|near)$)\p{L}/u.test(tokens[at + 1]?.fold ?? '')
  );
}

const TOO: Record<Reading['language'], RegExp> = {
  en: /^(too|also)$/,
  sr: /^(takodje|takodjer)$/,
  sq: /^(gjithashtu)$/,
};

/** "His brother was hurt too", "also killed", "još dvojica": people besides those told of before. */
export function isAdded({ tokens, language }: Reading, unit: Unit, hit: TollHit): boolean {
  const [from, to] = [Math.min(unit.to, hit.from), Math.max(unit.from, hit.to)];
  const first = language === 'sr' ? Math.min(from, hit.from - 2) : from;
  for (let i = first; i <= to; i++) if (TOO[language].test(tokens[i]?.fold ?? '')) return true;
  return false;
}

/** "Who also killed two others": people besides those of whom the sentence told before. */
export function isOther({ tokens, language }: Reading, { from, to }: Unit): boolean {
  return language === 'en' && tokens.slice(from, to).some(({ fold }) => /^others?$/.test(fold));
}
