import type { Reading } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import type { Range } from './hint.ts';

type Hit = Range & { value: { type: IncidentType } };

/** "In 1389", "1912. godine": a year of old history in the sentence, whatever day stands beside it. */
export function ofOldTimes({ tokens, sentences }: Reading, index: number): boolean {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'number' || !/^1[0-9]{3}$/.test(token.text) || Number(token.text) >= OLD) continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (/^(in|since|of|u|od|ne|me|vitit|viti|vitin|godine|year)$/.test(before?.fold ?? '')) {
      if (after?.kind !== 'word' || after.capital || AFTER_YEAR.test(after.fold)) return true;
    }
    if (/^(godine|godina|god)$/.test(after?.fold ?? '') || (after?.text === '.' && at + 2 < to)) return true;
  }
  return false;
}

/** Years from here on may be told as what people remember. */
const OLD = 1980;
const AFTER_YEAR =
  /^(the|a|when|and|under|after|before|is|was|were|serbs?|kada|je|su|i|u|na|se|kur|u|ushtria|forcat|serbia|the)$/;

/** "Built after the conflict in Kosovo", "posle sukoba na Kosovu", "pas konfliktit në Kosovë": the war, by which something else is dated. */
export function afterTheWar({ tokens }: Reading, { from, to }: Hit): boolean {
  if (!/^(sukob\p{L}*|konflikt\p{L}*|conflict|war|luft\p{L}*)$/u.test(tokens[to - 1]?.fold ?? ''))
    return false;
  const [next, further] = [tokens[to]?.fold ?? '', tokens[to + 1]?.fold ?? ''];
  const here = /^(kosov\p{L}*|kim|kosmet\p{L}*)$/u;
  if (!here.test(next) && !(/^(na|u|in|ne|te|of)$/.test(next) && here.test(further))) return false;
  return tokens
    .slice(Math.max(from - 3, to - 4, 0), to - 1)
    .some(({ fold }) =>
      /^(after|since|before|following|posle|poslije|nakon|pre|prije|pas|para|qe)$/.test(fold),
    );
}

/** "Quit their posts in protest", "podneli ostavke u znak protesta", "dhanë dorëheqje në shenjë proteste". */
export function leavesInProtest({ tokens, sentences }: Reading, index: number, at: number): boolean {
  const [before, further] = [tokens[at - 1]?.fold ?? '', tokens[at - 2]?.fold ?? ''];
  const meant =
    /^(in|to|znak|shenje|shenj)$/.test(before) ||
    (before === 'te' && further === 'per') ||
    (before === 'bi' && /^(da|kako)$/.test(further));
  const { from = 0, to = 0 } = sentences[index] ?? {};
  return meant && tokens.slice(from, to).some(({ fold }) => LEAVES.test(fold));
}

const LEAVES =
  /^(resign\p{L}*|quit|quits|quitting|boycott\p{L}*|abandon\p{L}*|vacat\p{L}*|ostavk\p{L}*|napusti\p{L}*|napust\p{L}*|povuk\p{L}*|bojkot\p{L}*|otkaz|doreheq\p{L}*|dorehiq\p{L}*|largua\p{L}*|larguan|braktis\p{L}*|terhoq\p{L}*|terhiq\p{L}*)$/u;

/** "The Serbian List strongly protested", "Srpska lista oštro protestuje", "Ministria protestoi": bodies protest with words. */
export function protestsInWords({ tokens }: Reading, start: number, at: number): boolean {
  if (!/^protest(ed|s|uje|uju|ovao|ovala|ovalo|ova|on|oi|uar|ojne|uan)$/.test(tokens[at]?.fold ?? ''))
    return false;
  for (let i = at - 1; i >= Math.max(start, at - 4); i--) {
    const token = tokens[i];
    if (token?.kind === 'mark') return false;
    if (BODY.test(token?.fold ?? '')) return true;
  }
  return false;
}

const BODY =
  /^(lista|list|party|partija|stranka|partia|vlada|government|qeveria|ministarstvo|ministry|ministria|kancelarija|office|zyra|embassy|ambasada|savez|federation|federata|eparhija|eparchy|diocese|eparkia|komisija|komisioni|commission|agencija|agjencia)$/;

/** "Operacionet me dronë", "operations with helicopters": machines at work, no action against anybody. */
export function ofMachines({ tokens }: Reading, { to }: Hit): boolean {
  const next = tokens.slice(to, to + 4);
  return (
    /^(me|with|sa|s|of)$/.test(next[0]?.fold ?? '') &&
    next.some(({ fold }) =>
      /^(dron\p{L}*|drone|drones|helikopter\p{L}*|helicopters?|letelic\p{L}*|avion\p{L}*|aircraft)$/u.test(
        fold,
      ),
    )
  );
}

/** Tokens from "o" to the last of what is spoken about. */
const TOPIC_REACH = 9;

/** "Razgovarao o hapšenjima, upadima i napadima": what somebody speaks about, in the plural. */
export function isTopic({ tokens, language }: Reading, { from, to }: Range): boolean {
  if (language !== 'sr' || !tokens.slice(from, to).some(({ fold }) => /[ai]ma$/.test(fold))) return false;
  for (let at = from - 1; at >= Math.max(0, from - TOPIC_REACH); at--) {
    const { fold = '', text = '' } = tokens[at] ?? {};
    if (fold === 'o') return true;
    if (!(text === ',' || /^(i|te|kao|na|nad)$/.test(fold) || /(m|ma|oj)$/.test(fold))) return false;
  }
  return false;
}

const PLURAL = {
  en: /^(attacks|arrests|raids|searches|killings|murders|abductions|clashes|incidents|bombings|shootings)$/,
  sr: /^(napade|hapsenja|pretrese|upade|ubistva|sukobe|incidente|otmice|nerede|blokade)$/,
  sq: /^(sulmet|arrestimet|bastisjet|vrasjet|rrembimet|perleshjet|perplasjet|incidentet)$/,
};
const STANCE = {
  en: /^(condemn(s|ed|ing)?|denounc(e|es|ed|ing)|criticis(e|es|ed|ing)|discuss(es|ed|ing)?|regret(s|ted)?|debated?|raised)$/,
  sr: /^(osudi(o|la|li)|osudjuj[eu]|kritikova(o|la|li)|razmatra(o|li|ju)|pomenu(o|la|li))$/,
  sq: /^(denoi|denon|denuan|denojne|kritiko(i|n|jne)|kritikuan|diskutoi|diskutuan|diskutojne|bisedoi|biseduan|foli|folen|flasin|ngriti)$/,
};
/** Tokens from what somebody says of deeds to the deeds. */
const STANCE_REACH = 6;

const DEED =
  /^(attack|assault|incident|shooting|blast|explosion|napad|incident|eksplozij[au]|sulmi|incidenti|shperthimi)$/;
const JUDGED =
  /^(condemned|denounced|criticised|criticized|osudi(o|la|li)|osudjen[ao]?|denua|denuar|denuan|denohet)$/;
/** Tokens from the deed to what is thought of it: "je juče", "was also strongly". */
const JUDGED_REACH = 5;

/** "The attack was condemned yesterday", "napad je osudio predsednik", "sulmi u dënua": what is thought of a deed that the text has told before. */
function isJudged({ tokens, sentences }: Reading, { from, to }: Range): boolean {
  const at = from + tokens.slice(from, to).findIndex(({ fold }) => DEED.test(fold));
  if (at < from || sentences[tokens[at]?.sentence ?? 0]?.role !== 'body') return false;
  const behind = tokens.slice(at + 1, at + JUDGED_REACH);
  const verb = behind.findIndex(({ fold }) => JUDGED.test(fold));
  return verb > 0 && behind.slice(0, verb).every(({ kind, capital }) => kind === 'word' && !capital);
}

/** "Condemned the attacks", "diskutuan për arrestimet": deeds in the plural of which somebody speaks, with no day beside them, or one that is judged. */
export function isSpokenOf(reading: Reading, { from, to }: Range): boolean {
  if (isJudged(reading, { from, to })) return true;
  const { tokens, language, days } = reading;
  if (!tokens.slice(from, to).some(({ fold }) => PLURAL[language].test(fold))) return false;
  const first = Math.max(0, from - STANCE_REACH);
  const at = first + tokens.slice(first, from).findLastIndex(({ fold }) => STANCE[language].test(fold));
  if (at < first || tokens.slice(at, from).some(({ text }) => /^[.;,:]$/.test(text))) return false;
  return !days.some(
    (day) =>
      (day.to <= from && from - day.to <= 1 && day.from - at > 2) || (day.from >= to && day.from - to <= 2),
  );
}

const WARD = {
  en: /^(protect|shield|defend|safeguard|guard(s|ing)?$)/,
  sr: /^(zastit|zasti[tc]|stiti|stite|odbran|sacuva|cuvaj|brani|brane)/,
  sq: /^(mbroj|ruaj|ruajt)/,
};
const FROM = { en: /^(from|against)$/, sr: /^od$/, sq: /^(nga|prej|kunder|ndaj)$/ };

/** "To protect Serbs in X from attacks": what somebody is to be guarded against. */
export function isWarded({ tokens, language }: Reading, start: number, { from, to }: Range): boolean {
  const first = Math.max(start, from - LINK);
  const at = first + tokens.slice(first, to).findLastIndex(({ fold }) => FROM[language].test(fold));
  return (
    at >= first &&
    tokens.slice(Math.max(start, at - WARD_REACH), at).some(({ fold }) => WARD[language].test(fold))
  );
}

const WARD_REACH = 8;
/** Tokens from the preposition to the deed. */
const LINK = 3;

const FREED =
  /^(releas(e|es|ed|ing)|frees?|freed|freeing|bail|extended|pusta|pustaju|pustanje|oslobadja|oslobodi(o|la|li)|liron|lirojne|lirimin|lirimi|liroi|liroje|pusten|pusteni|pustena|oslobodjen|oslobodjeni|oslobodjena|produzen|lirua|liruan|lirohet|lirohen|vazhdua|vazhduan|vazhdohet|zgjatet)$/;
const HAPPENS =
  /^(was|were|been|is|are|has|have|had|je|su|nisu|nije|u|jane|eshte|ishte|ishin|kishte|ka|kane|bi)$/;

/** "A Serb arrested in March was released": a participle without a verb of its own, of one whom a court let go or kept. */
export function isSetFree({ tokens, sentences }: Reading, index: number, hit: Range): boolean {
  const { from: start = 0, to: end = 0 } = sentences[index] ?? {};
  const at = hit.from + tokens.slice(hit.from, hit.to).findIndex(({ fold }) => TAKEN.test(fold));
  return (
    at >= hit.from &&
    !HAPPENS.test(tokens[at - 1]?.fold ?? '') &&
    (tokens[at + 1]?.fold === 'u' || !HAPPENS.test(tokens[at + 1]?.fold ?? '')) &&
    tokens.slice(start, end).some(({ fold }) => FREED.test(fold))
  );
}

const TAKEN = /^(arrested|detained|held|jailed|uhapsen([aio]|om|og|oj|im|ih)?|pritvoren[aio]?|arrestuar)$/;

const LINKED = {
  en: /(^| )(linked|connected|related|tied|links|ties|connections?) (to|with)( [^ ]+){0,3} $/,
  sr: /(^| )(povezan\p{L}*|vez[aeiu]) (sa|s)( [^ ]+){0,3} $/u,
  sq: /(^| )(lidhur\p{L}*|lidhen|lidhje|lidhet|bejne|beje) me( [^ ]+){0,3} $/u,
};
/** Tokens from such a word to the deed. */
const LINKED_REACH = 6;

/** "The weapons are thought to be linked to the attack in Banjska", "povezano sa napadom": a deed with which something else has to do. */
export function isLinked({ tokens, language }: Reading, start: number, { from }: Range): boolean {
  const before = tokens.slice(Math.max(start, from - LINKED_REACH), from).map(({ fold }) => fold);
  return LINKED[language].test(`${before.join(' ')} `);
}

const DEEDS =
  /^(attacks|assaults|explosions|blasts|shootings|beatings|arsons|napadi|napade|napadima|eksplozije|eksplozijama|paljevine|paljevinama|pucnjave|sulme|sulmet|shperthime|shperthimet|djegie|djegiet)$/;
const AMONG = {
  en: /(^| )(including|such as|among them|among which|with)( [^ ]+){0,2} $/,
  sr: /(^| )(ukljucujuci|medju kojima su|medju njima|kao sto su|poput)( [^ ]+){0,2} $/,
  sq: /(^| )(perfshire|perfshire edhe|sic jane|me)( [^ ]+){0,2} $/,
};
/** Tokens from such a word to the deeds. */
const AMONG_REACH = 5;

/** "Tensions persist, with attacks on police and several explosions": deeds in the plural that stand for what the times are like. */
export function isExample({ tokens, language }: Reading, start: number, { from, to }: Range): boolean {
  const at = tokens.slice(from, to).findIndex(({ fold }) => DEEDS.test(fold)) + from;
  if (at < from) return false;
  const before = tokens.slice(Math.max(start, at - AMONG_REACH), at);
  return (
    !before.some(({ kind }) => kind === 'number') &&
    AMONG[language].test(`${before.map(({ fold }) => fold).join(' ')} `)
  );
}

const RUINED =
  /^(burn(t|ed)|destroyed|damaged|desecrated|torched|demolished|ruined|(oskrnavlj|spalj|zapalj|porus|srus|unist|ostec|razor)en\p{L}*|(djegur|shkaterruar|demtuar|perdhosur|rrenuar)a?)$/u;
const CARED_FOR =
  /^(visit|tour(s|ed|ing)?$|restor|rebuil|renovat|reconstruct|obis|obilaz|pose[tc]|posjet|obn[ao]v|rekonstru|vizit|rindert|rikonstru|restaur)/;

/** "The bishop visited the desecrated graveyard", "obnova spaljene crkve", "vizitoi kishën e djegur": what a thing looks like that somebody sees or restores. */
export function isLookedAt({ tokens, sentences, language }: Reading, index: number, hit: Range): boolean {
  const { from: start = 0, to: end = 0 } = sentences[index] ?? {};
  const at = hit.from + tokens.slice(hit.from, hit.to).findIndex(({ fold }) => RUINED.test(fold));
  if (at < hit.from || !tokens.slice(start, end).some(({ fold }) => CARED_FOR.test(fold))) return false;
  const before = [1, 2].map((back) => tokens[at - back]?.fold ?? '');
  if (before.some((word) => HAPPENS.test(word))) return false;
  if (language === 'sq') return /^(e|i|te|se)$/.test(before[0] ?? '');
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    at + 1 < end &&
    !/^(by|in|on|at|and|with|when|je|su|u|na|i|od|kod|kada|kad)$/.test(next.fold)
  );
}
