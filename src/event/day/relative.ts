import { type Day, dayFromParts, daysInMonth, monthSpan, partsOfDay, weekdayOf } from '../../base/day.ts';
import { cardinalAt } from '../number/numbers.ts';
import type { TimePrecision } from '../types.ts';
import type { CalendarUnit } from './book.ts';
import { dayMonth, type Found, monthDay, numeric, type Rule, type Sight, yearNumber } from './dates.ts';
import { feastDay } from './feast.ts';

/** Weekdays that begin a span in Albanian: "nga e mërkura deri të premten"; alone "nga e diela" says since when. */
const NOMINATIVE = /^(hena|marta|merkura|enjtja|premtja|shtuna|diela)$/;

function isSpanStart(i: number, { tokens }: Sight): boolean {
  if (tokens[i - 1]?.fold !== 'e') return false;
  const since = tokens[i - 2]?.fold === 'nga' && tokens[i - 3]?.fold === 'qe';
  return since || tokens.slice(i + 1, i + 4).some(({ fold }) => fold === 'deri');
}

/** "Već drugu nedelju": the second week. */
const NTH = /^(drugu|trecu|cetvrtu|petu|sestu|sedmu|osmu|devetu|desetu)$/;

/** "Boravi u poseti od ponedeljka": whoever stays has come. */
const STAYS = /^(borav\p{L}*|nalaz\p{L}*|staying|qendr\p{L}*|ndodhet)$/u;

/** "This Friday", "këtë të premte", "ove srede". */
function isThis(i: number, { tokens, book }: Sight): boolean {
  const before = tokens[i - 1]?.fold ?? '';
  return book.words.this.has(before === 'te' ? (tokens[i - 2]?.fold ?? '') : before);
}

/** The weekday of the week in which the text appears, or of the next one where that is over and it looks ahead. */
function thisWeek(published: Day, weekday: number, ahead: boolean): Day {
  const value = published - weekdayOf(published) + weekday;
  return ahead && value < published ? value + 7 : value;
}

/** What stands between a weekday and its date: "Monday, 5 March", "të martën, me datë 5 mars". */
const DATED = /^(,|me|date|daten)$/;

/** On Monday: the last such day up to publication, or the next one where the sentence looks ahead. */
export const weekday: Rule = (i, sight) => {
  const { tokens, book, published, end } = sight;
  const token = tokens[i];
  const day = token?.kind === 'word' ? book.weekdays.get(token.fold) : undefined;
  if (day === undefined || published === null) return null;
  if (NOMINATIVE.test(token?.fold ?? '') && !isSpanStart(i, sight)) return null;
  if (
    /^nedj?elja$/.test(token?.fold ?? '') &&
    /ih$|^(vise|nekoliko|mnogo|par|pet|sest|sedam|osam|devet|deset|\d+)$/.test(tokens[i - 1]?.fold ?? '')
  )
    return null;
  if (/^nedj?elju$/.test(token?.fold ?? '') && tokens[i + 1]?.fold === 'dana') return null;
  if (/^nedj?elju$/.test(token?.fold ?? '') && NTH.test(tokens[i - 1]?.fold ?? '')) return null;
  if (book.capitalMonths && (!token?.capital || token.text.length < 4)) return null;
  let at = i + 1;
  while (tokens[at]?.sentence === token?.sentence && DATED.test(tokens[at]?.fold ?? '')) at++;
  const explicit = dayMonth(at, sight) ?? monthDay(at, sight) ?? numeric(at, sight);
  if (explicit) return explicit;
  const back = (weekdayOf(published) - day + 7) % 7;
  const behind = i + 2 < end ? (tokens[i + 2]?.fold ?? '') : '';
  const next = book.words.next.has(tokens[i - 1]?.fold ?? '') || book.words.next.has(behind);
  const last = book.words.last.has(tokens[i - 1]?.fold ?? '') || book.words.last.has(behind);
  let value = published - back;
  const ends = tokens.slice(i + 1, i + 4).some(({ fold }) => /^(do|deri|until|to)$/.test(fold));
  const since =
    /^(od|since|prej|nga)$/.test(tokens[tokens[i - 1]?.fold === 'e' ? i - 2 : i - 1]?.fold ?? '') &&
    !ends &&
    (!sight.future || tokens.slice(Math.max(0, i - 8), i).some(({ fold }) => STAYS.test(fold)));
  const here = thisWeek(published, day, sight.soon);
  const asSoon = !next && !isThis(i, sight) && !last && !since && sight.soon && !isToldOf(sight, value);
  if (isThis(i, sight))
    value = tokens[i - 2]?.fold === 'kesaj' && here > published && sight.past ? here - 7 : here;
  else if (next || asSoon) value = back === 0 ? published : published + (7 - back);
  else if (last && back <= 1) value -= 7;
  const soon = asSoon && !sight.future ? { soon: true as const } : {};
  return { first: value, last: value, precision: 'day', anchor: 'publication', to: i + 1, ...soon };
};

/** "On Wednesday troops arrived … those who came on Wednesday will stay": the day that the text has told of already. */
function isToldOf({ told, published }: Sight, day: Day): boolean {
  return told === day && day !== published;
}

function periodSpan(unit: string, by: number, published: Day): [Day, Day, TimePrecision] {
  const { year, month } = partsOfDay(published);
  if (unit === 'week') {
    const monday = published - weekdayOf(published) + 1 + 7 * by;
    return [monday, monday + 6, 'week'];
  }
  if (unit === 'weekend') {
    const saturday = published - ((weekdayOf(published) + 1) % 7);
    return [saturday, saturday + 1, 'day'];
  }
  if (unit === 'month') {
    const at = year * 12 + month - 1 + by;
    return [...monthSpan(Math.floor(at / 12), (at % 12) + 1), 'month'];
  }
  return [dayFromParts(year + by, 1, 1), dayFromParts(year + by, 12, 31), 'year'];
}

/** "Noć pre u Zvečanu …", "dan prije zapaljeno je …": what goes on with a verb or a preposition has no day of its own to date by. */
const GOES_ON = /^(u|na|kod|iz|sa|i|je|su|se|bi|takodje|\p{L}+(?:[ae]n|ut)[aoei]?|\p{L}+(?:io|ao|l[aioe]))$/u;

/**
 * Clause that "the day after", "a day before" governs, or null when nothing follows: "a day after the attack, police …" dates the attack, one day before the rest. "The day before he had been in X" governs none: what had been lies before.
 */
function clauseAfter(at: number, { tokens, end }: Sight): { from: number; to: number } | null {
  if (/^(was|were|is|had|in|at|when|with|and|while)$/.test(tokens[at]?.fold ?? '')) return null;
  if (/^(pre|prije)$/.test(tokens[at - 1]?.fold ?? '') && GOES_ON.test(tokens[at]?.fold ?? '')) return null;
  const pointsBack =
    /^(that|tog|toga|kesaj|asaj)$/.test(tokens[at]?.fold ?? '') &&
    /^(a|an|the|in|,|je|su|se)$/.test(tokens[at + 1]?.fold ?? '');
  const governs =
    !pointsBack &&
    /^(after|before|pas|pasi|para|nakon|posle|poslije|pre|prije|uoci)$/.test(tokens[at - 1]?.fold ?? '');
  if (tokens[at - 1]?.fold === 'pas' && tokens[at - 2]?.fold === 'me') return null;
  if (!governs || tokens[at]?.kind !== 'word' || at >= end) return null;
  if (tokens[at - 1]?.fold === 'before' && tokens.slice(at, at + 3).some(({ fold }) => fold === 'had'))
    return null;
  let to = at;
  while (to < end) {
    const token = tokens[to];
    if (token?.text === ';') break;
    if (token?.text === ',') {
      const relative = /^(where|when|which|who|in|that|ku|kur|i|koji|koja|u|gde|kada)$/.test(
        tokens[to + 1]?.fold ?? '',
      );
      if (!relative) break;
    }
    to++;
  }
  return { from: at, to };
}

/** "Noćas oko 23 časa", "overnight, at about 23:30": the evening before the morning on which it is told. */
function isLateHour({ tokens, end }: Sight, from: number, to: number): boolean {
  const night = tokens.slice(from, to).some(({ fold }) => /^(nocas\p{L}*|noci|nates|overnight)$/u.test(fold));
  return (
    night &&
    tokens.slice(to, Math.min(end, to + 7)).some(({ kind, text }, k) => {
      if (kind !== 'number' || !/^2[0-3]([.:]\d\d)?$/.test(text)) return false;
      return (
        /[.:]/.test(text) ||
        /^(:|\.|cas\p{L}*|sat\p{L}*|h)$/u.test(tokens[to + k + 1]?.fold ?? '') ||
        /^ores?$/.test(tokens[to + k - 1]?.fold ?? '')
      );
    })
  );
}

/** True for the weekend ahead: told as to come or as a term, or "this weekend" from Wednesday on. */
function isComing(words: readonly string[], since: number, ahead: boolean): boolean {
  if (words.some((word) => /^(last|past|prosl|protekl|minul|kaluar|shkoi)/.test(word))) return false;
  return (
    ahead ||
    /^(by|before|do|deri)$/.test(words[0] ?? '') ||
    (since >= 4 && words.some((word) => /^(this|kete|kesaj|ovog)$/.test(word)))
  );
}

/** Tokens from "the day before" to the feast that it counts from. */
const FEAST_REACH = 6;

/** "A day before the celebrations of independence": the feast named behind. */
function feastBehind(from: number, sight: Sight): Found | null {
  const { tokens, book, end } = sight;
  const [hit] = book.distances
    .find(tokens, from, Math.min(end, from + FEAST_REACH))
    .filter(({ value }) => value.kind === 'feast');
  return hit?.value.kind === 'feast' ? feastDay(hit.value.day, from, hit.to, sight) : null;
}

/** Today, last night, a day earlier, last week, this month, at the weekend. */
export const distance: Rule = (i, sight) => {
  const { tokens, end, book, published, previous } = sight;
  const hits = book.distances.find(tokens, i, Math.min(end, i + 5), i + 1);
  const hit = hits.sort((a, b) => b.to - a.to)[0];
  if (!hit) return null;
  const token = tokens[i];
  if (
    token?.capital &&
    i > 0 &&
    book.words.papers.has(token.fold) &&
    tokens[i - 1]?.sentence === token.sentence
  )
    return null;
  if (book.words.papers.has(token?.fold ?? '') && numeric(hit.to, sight) && token?.capital) return null;
  if (hit.value.kind === 'anaphoric') {
    const from = previous ?? published;
    if (from === null) return null;
    const feast = hit.value.days === 0 ? null : feastBehind(hit.to, sight);
    if (feast) return { ...feast, first: feast.first + hit.value.days, last: feast.last + hit.value.days };
    const clause = hit.value.days === 0 ? null : clauseAfter(hit.to, sight);
    if (clause !== null) {
      const reference = (cameOn(i, sight) ?? from) - hit.value.days;
      return { first: reference, last: reference, precision: 'day', anchor: 'previous', to: hit.to, clause };
    }
    const day = from + hit.value.days;
    return { first: day, last: day, precision: 'day', anchor: 'previous', to: hit.to };
  }
  if (published === null) return null;
  if (hit.value.kind === 'relative') {
    const { days, until = days, weak = false } = hit.value;
    const late = days === 0 && until === 0 && isLateHour(sight, i, hit.to);
    return {
      first: published + (late ? -1 : days),
      last: published + (late ? -1 : until),
      precision: 'day',
      anchor: 'publication',
      to: hit.to,
      weak,
    };
  }
  if (hit.value.kind === 'feast') return feastDay(hit.value.day, i, hit.to, sight);
  const [first, last, precision] = periodSpan(hit.value.unit, hit.value.by, published);
  const words = tokens.slice(i, hit.to).map(({ fold }) => fold);
  const coming =
    hit.value.unit === 'weekend' && last < published && isComing(words, published - first, sight.soon);
  const shift = coming ? 7 : 0;
  return { first: first + shift, last: last + shift, precision, anchor: 'publication', to: hit.to };
};

/** "Ten days after two people were killed", "dve nedelje nakon ubistva", "tri ditë pas sulmit": the clause behind is dated by what comes before it. */
function daysAfter(
  i: number,
  at: number,
  amount: number,
  unit: CalendarUnit,
  sight: Sight,
  vague: boolean,
): Found | null {
  if (!AFTER.test(sight.tokens[at]?.fold ?? '')) return null;
  const clause = clauseAfter(at + 1, sight);
  const reference = cameOn(i, sight);
  if (clause === null || reference === null) return null;
  const shared = { anchor: 'previous' as const, to: at + 1, clause };
  return around(unit, reference, -amount, unit === 'week' || vague, shared);
}

/** So many days or weeks from a day, give or take three days where that is only rough; null for other units. */
function around(
  unit: CalendarUnit,
  from: Day,
  by: number,
  rough: boolean,
  shared: Pick<Found, 'anchor' | 'to' | 'clause'>,
): Found | null {
  if (unit !== 'day' && unit !== 'week') return null;
  const day = from + (unit === 'week' ? 7 : 1) * by;
  const slack = rough ? 3 : 0;
  return { first: day - slack, last: day + slack, precision: rough ? 'week' : 'day', ...shared };
}

/** The day from which "ten days after" counts back: the one named beside it, of what came that of the news, else that of publication. */
function cameOn(i: number, { tokens, published, beside, told }: Sight): Day | null {
  const came = tokens.slice(Math.max(0, i - 3), i).some(({ fold }) => CAME.test(fold));
  return beside ?? (came ? told : null) ?? published;
}

const AFTER = /^(after|pas|pasi|nakon|posle|poslije|otkako)$/;
/** "The blast came ten days after": the day of what came is that of the news. */
const CAME =
  /^(comes?|came|coming|follow(s|ed)|happened|occurred|dolazi|dosao|dosla|doslo|dogodi\p{L}*|desi\p{L}*|usledi\p{L}*|vjen|vijne|erdhi|ndodhi|ndodhur|ndodhen)$/u;

/** "A few days ago": the week before, or, to come, the week after. */
const SOME = /^(few|several|nekoliko|par|disa|pak)$/;
const SOME_DAYS = 4;

/** What stands between the numbers of a rough count. */
const OR = /^([-–,/]|ili|a|apo|ose|or)$/;

/** "Pre dva-tri dana", "pre dva, tri dana", "para dy-tri ditësh": one of those days. */
function fewDays(run: { value: number; to: number }, sight: Sight): Found | null {
  const { tokens, book, numbers, published, end } = sight;
  const joint = OR.test(tokens[run.to]?.fold ?? '') ? run.to + 1 : run.to;
  const most = cardinalAt(tokens, joint, end, numbers);
  if (!most || most.value <= run.value || most.value > run.value + 3 || published === null) return null;
  if (book.units.get(tokens[most.to]?.fold ?? '') !== 'day') return null;
  const [first, last] = [published - most.value, published - run.value];
  return { first, last, precision: 'day', anchor: 'publication', to: most.to + 1 };
}

/** Three days ago, pre tri dana, para dy javësh; two days earlier or later. */
export const ago: Rule = (i, sight) => {
  const { tokens, book, numbers, published, previous } = sight;
  const ahead = tokens[i]?.fold === 'za' && (!sight.past || /^(zakaz|najav)/.test(tokens[i - 2]?.fold ?? ''));
  const lead = ahead || book.words.agoBefore.has(tokens[i]?.fold ?? '');
  const at = lead ? i + 1 : i;
  const token = tokens[at];
  if (!token || (token.kind === 'mark' && !lead)) return null;
  const run = cardinalAt(tokens, at, sight.end, numbers);
  const few = lead && !ahead && run ? fewDays(run, sight) : null;
  if (few) return few;
  const vague = SOME.test(token.fold);
  const amount = run?.value ?? (vague ? SOME_DAYS : numbers.articles.has(token.fold) ? 1 : undefined);
  const next = run?.to ?? at + 1;
  const direct = lead && amount === undefined ? book.units.get(token.fold) : undefined;
  const unit = direct ?? book.units.get(tokens[next]?.fold ?? '');
  if (unit === undefined || (amount === undefined && !direct) || (amount ?? 1) > 2000) return null;
  if (vague && unit !== 'day') return null;
  const to = direct ? at + 1 : next + 1;
  const mark = tokens[to]?.fold ?? '';
  const arrives = vague && /^(before|pre|prije|para)$/.test(mark) && tokens[to + 1]?.capital === true;
  const back = lead || arrives || book.words.ago.has(mark) || isAgo(i, to, sight);
  const before = mark === 'before' && /^(that|then)$/.test(tokens[to + 1]?.fold ?? '');
  const earlier =
    before || book.words.earlier.has(mark) || book.words.earlier.has(tokens[to + 1]?.fold ?? '');
  const later = book.words.later.has(mark) || book.words.later.has(tokens[to + 1]?.fold ?? '');
  if (!back && !earlier && !later) return daysAfter(i, to, amount ?? 1, unit, sight, vague);
  const from = back ? published : (previous ?? published);
  if (from === null) return null;
  const n = (amount ?? 1) * (later || ahead ? 1 : -1);
  const after = lead ? to : to + (before ? 2 : 1);
  const anchor = back ? 'publication' : 'previous';
  const near = around(unit, from, n, vague || (unit === 'week' && Math.abs(n) > 1), { anchor, to: after });
  if (near) return near;
  const [first, last, precision] = periodSpan(unit, n, from);
  return { first, last, precision, anchor, to: after };
};

/** "E ka vizituar 10 ditë më parë": as "earlier" the words count from what was told before where that had been ("kishte"), else they mean "ago". */
function isAgo(i: number, to: number, { tokens }: Sight): boolean {
  if (tokens[to]?.fold !== 'me' || !/^(pare|heret)$/.test(tokens[to + 1]?.fold ?? '')) return false;
  return tokens
    .slice(Math.max(0, i - 8), i)
    .some(({ fold, sentence }) => sentence === tokens[i]?.sentence && /^(ka|kane|kam|kemi)$/.test(fold));
}

/** In spring 2023, last summer, by the end of this summer. */
export const season: Rule = (i, sight) => {
  const { tokens, book, published } = sight;
  const span = book.seasons.get(tokens[i]?.fold ?? '');
  if (!span || published === null) return null;
  let next = i + 1;
  while (book.words.of.has(tokens[next]?.fold ?? '')) next++;
  const year = yearNumber(tokens[next]);
  const lead = tokens[book.words.of.has(tokens[i - 1]?.fold ?? '') ? i - 2 : i - 1]?.fold ?? '';
  const beside = [tokens[i - 1]?.fold ?? '', tokens[i + 2]?.fold ?? ''];
  const is = (words: ReadonlySet<string>) => beside.some((word) => words.has(word));
  const coming = is(book.words.next);
  if (
    year === null &&
    !is(book.words.last) &&
    !is(book.words.this) &&
    !coming &&
    !book.words.in.has(lead) &&
    lead !== 'na'
  )
    return null;
  const now = partsOfDay(published);
  const due = /^(by|do|deri)$/.test(lead) || (lead === 'ne' && tokens[i - 2]?.fold === 'deri');
  const ahead = coming || ((sight.soon || due || is(book.words.this)) && !is(book.words.last));
  const far =
    year === null && book.words.next.has(tokens[next]?.fold ?? '') && YEAR.test(tokens[next + 1]?.fold ?? '');
  const y =
    year ??
    (far ? now.year + 1 : null) ??
    (ahead
      ? now.year + ((span[1] >= span[0] && span[1] < now.month) || (coming && span[0] <= now.month) ? 1 : 0)
      : span[0] > now.month || (span[1] >= now.month && is(book.words.last))
        ? now.year - 1
        : now.year);
  const endYear = span[1] < span[0] ? y + 1 : y;
  return {
    first: dayFromParts(y, span[0], 1),
    last: dayFromParts(endYear, span[1], daysInMonth(endYear, span[1])),
    precision: 'season',
    anchor: year === null ? 'publication' : 'explicit',
    to: year === null ? i + (far ? 3 : 1) : next + 1,
  };
};

const YEAR = /^(year|godine|viti)$/;

/** In 2008, since 1999. */
export const year: Rule = (i, { tokens, book }) => {
  const value = yearNumber(tokens[i]);
  if (value === null) return null;
  const before = tokens[i - 1];
  const cued =
    book.words.in.has(before?.fold ?? '') ||
    /^(of|year|godine|godini|viti|vitin|vitit|te|se|early|late|mid|until|since|od|do)$/.test(
      before?.fold ?? '',
    ) ||
    /^(godine|godini|g)$/.test(tokens[i + 1]?.fold ?? '') ||
    tokens[i + 2]?.fold === 'godine';
  if (!cued) return null;
  return {
    first: dayFromParts(value, 1, 1),
    last: dayFromParts(value, 12, 31),
    precision: 'year',
    anchor: 'explicit',
    to: i + 1,
  };
};
