import type { NumberMention, Token } from '../reading.ts';
import { boundWords } from './bounds.ts';
import { peopleAfter } from './people.ts';
import { GONE } from './spans.ts';

export type Range = { from: number; to: number };

/** A number of soldiers: `from` … `to` holds the number and its noun. `value` is null where the words are vague ("hundreds"). */
export type Counted = Range & {
  number: NumberMention;
  value: number | null;
  /** True for "more", "additional" beside it: it counts what is added. */
  extra: boolean;
  /** True for a number in a list of countries: "Italy 850, Turkey 370". */
  listed: boolean;
  /** First token of the bound before the number ("more than"). */
  bound: number;
  /** First token of the unit that so many make up: "a battalion of 700", "njësi rezervë prej 23 xhandarësh". */
  unit: number;
  /** True where the force itself follows: "the 6,200-strong KFOR". */
  leadsTo: boolean;
};

type Offer = {
  tokens: readonly Token[];
  numbers: readonly NumberMention[];
  nouns: readonly Range[];
  nations: readonly Range[];
  extras: readonly Range[];
  levels: readonly Range[];
  changes: readonly Range[];
  /** Units and other words that speak of a force. */
  units: readonly Range[];
  named: readonly Range[];
  countries: readonly (Range & { side: string })[];
};

const PAIR = /^(from|to|with|sa|na|nga|prej|ne)$/;
const FROM = /^(from|sa|s|nga|prej)$/;
const TO = /^(to|na|ne)$/;
/** Words from the number that a change leads from to the one that it leads to. */
const SPAN = 7;
const STANDING =
  /^(present|current|existing|sadasnj\p{L}*|dosadasnj\p{L}*|trenutn\p{L}*|aktual\p{L}*|tanish\p{L}*)$/u;
const ONE = /^(a|an|one|another|jedan|jedna|nje)$/;
const FREE =
  /^(from|and|with|to|in|at|by|after|as|will|would|within|iz|i|u|sa|do|od|zbog|nga|dhe|ne|me|deri|strong|jak|na|stay|stays|remain|remains|stayed|remained|ostaje|ostaju|ostalo|mbeten|mbetet|qendrojne|during|since|over|for|but|while|which|per|gjate|kurse|ndersa|tokom|pocetkom|krajem|dok|ali|this|next|ove|naredne|kete|vitin|sivjet|e|a|today|now|currently|danas|sada|trenutno|sot|aktual\p{L}*|sadasnj\p{L}*)$/u;
/** "A reserve unit of 500 is on its way". */
const FINITE = /^(is|are|was|were|has|have|je|su|ce|eshte|jane|ka|kane|do)$/;
/** "28 remain in Kosovo", "u misiji ih je ostalo 28": those who stay behind. */
export const REMAIN =
  /^(stay|stays|stayed|remain|remains|remained|ostaje|ostaju|ostalo|ostace|mbeten|mbetet|qendrojne)$/;
/** Soldiers by pronoun: "trenutno ih je oko 1.300". */
const THEM = /^(ih|njih)$/;
const OF = /^(of|od|prej|nga|sa|with|me)$/;
/** What may stand between a country and its number: "Italia (638)", "SHBA-të (602)", "Shqipëria i ka 90". */
const LISTED =
  /^([,:(–—’'-]|with|sa|s|me|ja|i|e|u|ne|te|ve|se|it|has|have|ima|imaju|je|su|ka|kane|provides?|drzav\p{L}*)$/u;
/** "The number of soldiers is 70", "ky numër është afër 4.600": what a number is said to be. */
const COUNT = /^(number|count|level|strength|size|total|broj|numri|numer|madhesia)$/;
const COPULA = /^(is|was|stands|stood|je|bio|bila|bilo|iznosi\p{L}*|eshte|ishte|arrin)$/u;
/** "17,000 in all". */
const SUM = /^(in (all|total)|all told|ukupno|gjithsej)/;
const COPULA_REACH = 3;
/** "Put the number of troops at 4,000". */
const PUT = /^(puts?|putting|estimate[sd]?|sets?|kept|keeps?)$/;

/** True where a sentence says what the number of soldiers is. */
export function isStated(tokens: readonly Token[], from: number, bound: number): boolean {
  const copula = tokens.slice(Math.max(0, bound - COPULA_REACH), bound).some(({ fold }) => COPULA.test(fold));
  const put =
    tokens[bound - 1]?.fold === 'at' && tokens.slice(from, bound).some(({ fold }) => PUT.test(fold));
  return (copula || put) && tokens.slice(from, bound).some(({ fold }) => COUNT.test(fold));
}
const THERE = /^(already|there|deployed|stationed|based|compatriots|vec|tashme|ndodhen)$/;

/** The numbers of a sentence that count soldiers, and the one that counts nations. */
export function countSoldiers(offer: Offer): {
  troops: Counted[];
  nations: { number: NumberMention; to: number } | null;
} {
  const { tokens, numbers, nouns, countries, extras } = offer;
  const word = (i: number) => tokens[i]?.fold ?? '';
  const troops: Counted[] = [];
  let nations: { number: NumberMention; to: number } | null = null;
  for (const number of numbers) {
    if (number.best === 0) continue;
    const nation = follows(number, offer.nations, 4);
    const noun = follows(number, nouns, 6);
    const size = number.best ?? 0;
    if (nation && size >= 3 && size <= 60 && !(noun && noun.from < nation.from)) {
      nations ??= { number: vague(number) ? { ...number, best: null } : number, to: nation.to };
      continue;
    }
    const bracketed = tokens[number.from - 1]?.text === '(' && tokens[number.to]?.text === ')';
    if (number.other && !(bracketed && inList(number))) continue;
    const single = number.to - number.from === 1 && ONE.test(word(number.from));
    if (single) continue;
    const hyphened =
      word(number.to) === '-' && /^(member|man|person|soldier|clan\p{L}*)$/u.test(word(number.to + 1));
    if (hyphened) {
      troops.push({ ...counted(number, number.to + 2), listed: false });
      continue;
    }
    const between = noun ? tokens.slice(number.to, noun.from) : [];
    const has = (words: RegExp) => between.some(({ fold, capital }) => !capital && words.test(fold));
    const partitive =
      has(/^(of|od)$/) && between.some(({ fold }) => /^(its|his|their|the|british|own)$/.test(fold));
    if (noun && (partitive || !has(/^(of|od|in|u|ne|to|na)$/)))
      troops.push({ ...counted(number, noun.to), listed: inList(number) });
    else {
      const end = bare(number) || partOf(number);
      if (end > 0) troops.push({ ...counted(number, end), listed: inList(number) });
    }
  }
  return { troops: troops.sort((a, b) => a.from - b.from), nations };

  /** "More than two dozen nations" is no count. */
  function vague(number: NumberMention): boolean {
    return (
      number.best === null ||
      tokens
        .slice(number.from, number.to)
        .some(({ fold }) => /^(dozen|dozens|tucet|tuceta|desetak|dvadesetak|duzin\p{L}*)$/u.test(fold))
    );
  }

  /** The first phrase after a number, over adjectives and a list of countries at most. */
  function follows(number: NumberMention, hits: readonly Range[], reach: number): Range | undefined {
    return hits
      .filter((hit) => {
        if (hit.from < number.to || hit.from - number.to > reach) return false;
        for (let i = number.to; i < hit.from; i++) {
          const token = tokens[i];
          const initial = token?.text === '.' && /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? '');
          if (token?.kind === 'number' || (/^[;:.()]$/.test(token?.text ?? '') && !initial)) return false;
          if (token?.text === ',' && !(tokens[i - 1]?.capital && tokens[i + 1]?.capital)) return false;
        }
        return true;
      })
      .sort((a, b) => a.from - b.from || b.to - a.to)[0];
  }

  /** End of a number of soldiers told without the noun, or 0. */
  function bare(number: NumberMention): number {
    const size = number.best ?? number.high ?? 0;
    const digits = tokens[number.from]?.kind === 'number' || size >= 100 || REMAIN.test(word(number.to));
    if (!digits || size < 5 || (number.best === null && number.high === null)) return 0;
    const national = peopleAfter(tokens, countries, number);
    if (national > 0) return national;
    const before = number.from - boundWords(tokens, number);
    const next = tokens[number.to];
    const free =
      !next ||
      next.kind === 'mark' ||
      FREE.test(next.fold) ||
      offer.changes.some((hit) => hit.from === number.to) ||
      (next.fold === 'last' && word(number.to + 1) === 'year');
    const near = tokens.slice(Math.max(0, before - 4), before).map(({ fold }) => fold);
    const them = near.some((fold) => THEM.test(fold));
    const told =
      nouns.length > 0 ||
      offer.named.length > 0 ||
      offer.units.length > 0 ||
      them ||
      word(before - 1) === '(';
    const least = offer.units.length > 0 || nouns.length > 0 ? 20 : 300;
    const gone = GONE.test(`${word(before - 2)} ${word(before - 1)}`);
    const paired =
      size >= least && told && (gone || PAIR.test(word(before - 1)) || STANDING.test(word(before - 1)));
    const changed =
      size >= 50 &&
      /^(by|za|per)$/.test(word(before - 1)) &&
      offer.changes.some((hit) => before - 1 - hit.to >= 0 && before - 1 - hit.to <= (told ? 8 : 1));
    const levelled = size >= 100 && offer.levels.some((hit) => hit.to <= number.from && before - hit.to <= 1);
    const sent =
      size >= 20 &&
      free &&
      offer.changes.some(
        (hit) => hit.to === before && countries.some(({ to }) => hit.from - to >= 0 && hit.from - to <= 3),
      );
    const sized =
      size >= 300 && word(before - 1) === 'of' && offer.named.some((name) => name.to === before - 1);
    const held =
      size >= 300 &&
      told &&
      /^(of|od|prej)$/.test(word(before - 1)) &&
      /^(size|strength|level|total|nivo\p{L}*|brojnosti|madhesi\p{L}*|nivelin)$/u.test(word(before - 2));
    const has = near.slice(-2).some((fold) => /^(has|have|ima|ka|kane)$/.test(fold));
    const unit =
      size >= 20 &&
      /^(of|od|prej|me|sa)$/.test(word(before - 1)) &&
      offer.units.some(({ to }) => to === before - 1);
    const there = size >= 20 && (told || has || size >= 100) && isThere(number.to);
    const left =
      size >= 10 &&
      (REMAIN.test(word(number.to)) || (free && near.slice(-2).some((fold) => REMAIN.test(fold))));
    const theirs = size >= 20 && ((them && free) || ofThem(number.to));
    const stay =
      size >= 20 &&
      told &&
      /^(in|na|u|ne)$/.test(word(number.to)) &&
      /^(the|kosovo|kosovu|kosove|zemlji|vend)$/.test(word(number.to + 1)) &&
      (word(number.to + 1) !== 'the' || /^(country|field|mission|force)$/.test(word(number.to + 2)));
    const added =
      size >= 20 &&
      size < 5000 &&
      extras.some(
        (hit) =>
          ((free || (next?.fold === 'people' && offer.units.length > 0)) &&
            (hit.to === number.from || hit.to === before)) ||
          (hit.from === number.to &&
            (!tokens[hit.to] || FREE.test(word(hit.to)) || tokens[hit.to]?.kind === 'mark')),
      );
    const mine =
      size >= 20 &&
      (!next || next.kind === 'mark') &&
      (/^(has|ima|ka)$/.test(word(before - 1)) || (told && /^(with|sa|s|me)$/.test(word(before - 1)))) &&
      countries.some(({ to }) => ofCountry(to, before));
    const among =
      size >= 20 &&
      free &&
      troops.length > 0 &&
      countries.some(
        ({ from, to }) => to === before && /^(and|while|i|a|dhe|kurse|ndersa)$/.test(word(from - 1)),
      );
    const from = /^(are|is|come|comes|hail|were|je|su|dolazi|dolaze|jane|vijne|vjen)$/.test(next?.fold ?? '')
      ? number.to + 1
      : number.to;
    const native =
      size >= 5 &&
      troops.length > 0 &&
      /^(from|iz|nga)$/.test(word(from)) &&
      countries.some((own) => own.from === (word(from + 1) === 'the' ? from + 2 : from + 1));
    const active = size >= 100 && told && /^(active|aktiv|aktive|aktivnih|aktivna)$/.test(word(number.to));
    const listed = size < 5000 && free && (told || countries.length >= 3) && inList(number);
    const summed = size >= 20 && told && SUM.test(`${word(number.to)} ${word(number.to + 1)}`);
    const stated =
      size >= 20 &&
      free &&
      [...nouns, ...(size >= 300 ? offer.units : [])].some(({ from }) =>
        isStated(tokens, Math.max(0, Math.min(from, before) - 5), before),
      );
    const coming =
      size >= 20 &&
      told &&
      /^(from|iz|nga)$/.test(word(number.to)) &&
      countries.some(({ from }) => from > number.to && from - number.to <= 2);
    return (free && (changed || paired || levelled || sized)) ||
      ((free || FINITE.test(word(number.to))) && unit) ||
      held ||
      (size >= least && told && isSpanned(number)) ||
      there ||
      stay ||
      added ||
      listed ||
      coming ||
      mine ||
      active ||
      summed ||
      among ||
      native ||
      left ||
      sent ||
      theirs ||
      stated
      ? number.to
      : 0;
  }

  /** "From 14,000 to 10,000 effective", "nga 235 të tanishmit, në 190": two numbers that a change leads from and to, whatever follows them. */
  function isSpanned(number: NumberMention): boolean {
    const before = (other: NumberMention) => word(other.from - boundWords(tokens, other) - 1);
    return numbers.some((other) => {
      const [first, second] = other.from < number.from ? [other, number] : [number, other];
      const between = second.from - first.to;
      return (
        other !== number &&
        !other.other &&
        between > 0 &&
        between <= SPAN &&
        FROM.test(before(first)) &&
        TO.test(before(second))
      );
    });
  }

  /** "1,300 already there", "the 3,762 who are there already". */
  function isThere(at: number): boolean {
    const own = /^(are|is|su|jane|of|prej|sosh|sish|njih)$/.test(word(at)) ? at + 1 : at;
    if (THERE.test(word(own))) return true;
    return (
      /^(who|that|koji|koje|qe)$/.test(word(own)) &&
      [own + 1, own + 2, own + 3].some((i) => THERE.test(word(i)))
    );
  }

  /** "1,300 of them", "prej tyre". */
  function ofThem(at: number): boolean {
    return /^(of|od|prej|nga)$/.test(word(at)) && /^(them|whom|njih|kojih|tyre|cileve)$/.test(word(at + 1));
  }

  /** End of a number told as a part of a counted whole: "2,600 of the 17,000 troops"; 0 when it is none. */
  function partOf(number: NumberMention): number {
    if (!/^(of|od|prej|nga)$/.test(word(number.to))) return 0;
    const whole = numbers.find(({ from }) => from > number.to && from - number.to <= 4);
    return whole && (whole.best ?? 0) > (number.best ?? 0) && follows(whole, nouns, 4) ? number.to : 0;
  }

  /** True for one of several numbers that each stand behind a country. */
  function inList(number: NumberMention): boolean {
    return (
      countries.filter(({ to }) => isListed(to)).length >= 2 &&
      countries.some(({ to }) => ofCountry(to, number.from - boundWords(tokens, number)))
    );
  }

  /** True when a number follows a country: "Italy 850, Turkey 370". */
  function isListed(to: number): boolean {
    return numbers.some((number) => {
      const start = number.from - boundWords(tokens, number);
      return ofCountry(to, start);
    });
  }

  /** True when a number stands right behind a country, over a comma or "with" at most. */
  function ofCountry(to: number, start: number): boolean {
    return (
      start >= to && start - to <= 3 && tokens.slice(to, start).every((token) => LISTED.test(token.fold))
    );
  }

  function counted(number: NumberMention, end: number): Counted {
    const extra = extras.some((hit) => {
      if (/^(than|od|se)$/.test(word(hit.to))) return false;
      if (hit.from >= number.to) return hit.to <= end + 1;
      const apposed = word(number.from - boundWords(tokens, number) - 1) === ',';
      if (
        apposed &&
        offer.units.some((own) => own.from >= hit.to && own.from - hit.to <= 1 && number.from - own.to <= 4)
      )
        return true;
      return (
        hit.to <= number.from &&
        number.from - hit.to <= (number.bound === 'exact' ? 0 : boundWords(tokens, number))
      );
    });
    const { low, high } = number;
    const bound = number.from - boundWords(tokens, number);
    const made =
      OF.test(word(bound - 1)) &&
      offer.units.find((unit) => unit.to <= bound - 1 && bound - 1 - unit.to <= 2);
    return {
      number,
      from: number.from,
      to: end,
      value:
        number.best ??
        (/^(stotinu|stotinak|stotinjak|stotina)$/.test(word(number.from))
          ? 100
          : /^(hiljadu|hiljadak|tisucu)$/.test(word(number.from))
            ? 1000
            : high !== null && low !== high
              ? high
              : null),
      extra,
      listed: false,
      bound,
      unit: made ? made.from : number.from,
      leadsTo:
        (/^(strong|jak|member|man)$/.test(word(end - 1)) &&
          offer.named.some((name) => name.from >= end && name.from - end <= 1)) ||
        (/^(troops?|soldiers?)$/.test(word(end - 1)) && offer.named.some((name) => name.from === end)),
    };
  }
}
