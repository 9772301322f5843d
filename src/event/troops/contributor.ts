import { isHeadRole } from '../head.ts';
import type { Reading } from '../reading.ts';
import { capitalsIn } from './capitals.ts';
import type { Counted } from './counted.ts';
import { inOrder } from './follow.ts';
import { gap, type Sight } from './sight.ts';
import { plausibleStrength } from './size.ts';
import { SIZE, TOLD } from './verbs.ts';

/** More than any country has ever sent. */
const LARGEST = 12_000;

/** "200 more, who landed today from Italy". */
const CAME =
  /^(arriv\p{L}*|land\p{L}*|came|come|coming|zbark\p{L}*|mberri\p{L}*|ardh\p{L}*|erdh\p{L}*|vijn\p{L}*|stig\p{L}*|stiz\p{L}*|dol\p{L}*|dos\p{L}*|slet\p{L}*|dopremlj\p{L}*)$/u;

/** Words by which a country speaks of its own soldiers. */
const OWN = /^(its|svoj\p{L}*|saj|vet)$/u;

/** Words that point back to the country of the sentence before. */
const THEIRS = /^(its|there|svoj\p{L}*|njen\p{L}*|tamo|saj|tij|aty)$/u;

/** Whose soldiers a number counts: a country, `many` of several countries, or null for the force as a whole. */
export function contributorOf(
  reading: Reading,
  sight: Sight,
  item: Counted,
  home: string | null,
): string | 'many' | null {
  if (sight.force === 'SAF' || sight.force === 'KSF') return null;
  const { tokens } = reading;
  const countries = sight.countries.filter(
    ({ side, to }) =>
      side !== 'RS' &&
      (!(tokens[to]?.capital && tokens[to + 1]?.capital) ||
        /^(armed|army|forces|national|military|police|special)$/.test(tokens[to]?.fold ?? '')),
  );
  const ordered = inOrder(reading, sight, item);
  if (ordered) return ordered;
  if ((item.value ?? 0) >= LARGEST) return null;
  if (item.leadsTo || isWhole() || isAmong()) return null;
  const inside = sight.countries.filter(
    ({ side, from, to }) => side !== 'RS' && from >= item.number.to && to <= item.to,
  );
  if (new Set(inside.map(({ side }) => side)).size > 1) return 'many';
  if (inside[0]) return inside[0].side;
  const owned =
    reading.language === 'sr' &&
    countries.find(({ from, side }) => from === item.to && !/^[A-Z]$/.test(side));
  if (owned && tokens[owned.from]?.capital && !/^(u|na)$/.test(tokens[owned.from - 1]?.fold ?? ''))
    return owned.side;
  const behind = adjectivesAt(item.to);
  if (behind.length > 1) return 'many';
  if (behind[0]) return behind[0];
  const before = countries.find(
    (country) =>
      country.to <= item.from &&
      item.from - country.to <= 2 &&
      !/^(in|to|u|na|ne|of|and|i|dhe)$/.test(tokens[country.to]?.fold ?? '') &&
      !located(country),
  );
  const after = listAfter();
  if (after.length > 1) return 'many';
  if (after[0]) return after[0];
  if (
    before &&
    (sight.nations === null ||
      item.listed ||
      reading.tokens
        .slice(before.to, item.bound)
        .some(({ fold }) => /^(with|sa|s|me|has|ima|ka)$/.test(fold)))
  )
    return several(before.from) ? 'many' : before.side;
  const owner = countries.find(
    (country) =>
      country.from >= item.to &&
      country.from - item.to <= 3 &&
      (tokens[country.from - 1]?.text === ',' ||
        /^(has|have|had|ima|imaju|ka|kane|kishte|is|je|eshte|comes|follows)$/.test(
          tokens[country.to]?.fold ?? '',
        )),
  );
  if (owner && /^(with|sa|s|me)$/.test(tokens[item.bound - 1]?.fold ?? '')) return owner.side;
  const apposed = apposedTo();
  if (apposed) return apposed;
  if (sight.nations) return null;
  const theirs =
    tokens[item.bound - 1]?.fold === 'njih' &&
    countries.findLast((country) => country.to < item.bound && !located(country));
  if (theirs) return theirs.side;
  const own = ownForce();
  if (
    item.value !== null &&
    item.value >= 2000 &&
    own === null &&
    sight.named.some((name) => name.to <= item.from)
  )
    return null;
  const subject = countries
    .filter((country) => country.to <= item.from && !located(country))
    .map((country) => ({ ...country, gap: gap(reading, country, item) }))
    .sort((a, b) => a.gap - b.gap)[0];
  if (subject && (own === null || subject.from > own)) return several(subject.from) ? 'many' : subject.side;
  const source = countries.find(
    (country) =>
      country.from >= item.to &&
      country.from - item.to <= 9 &&
      /^(from|iz|nga)$/.test(tokens[country.from - 1]?.fold ?? '') &&
      tokens.slice(item.to, country.from).some(({ fold }) => CAME.test(fold)),
  );
  if (source && item.value !== null && item.value < 2000) return source.side;
  if (own !== null) return null;
  const trailing = countries.find(
    (country) =>
      country.from >= item.to &&
      gap(reading, item, country) <= 8 &&
      (/^(from|iz|nga|of)$/.test(tokens[country.from - 1]?.fold ?? '') ||
        (tokens[country.from - 2]?.fold === 'nga' && !tokens[country.from]?.capital) ||
        /^(provided|supplied|contributed|fielded) by$/.test(
          `${tokens[country.from - 2]?.fold} ${tokens[country.from - 1]?.fold}`,
        )),
  );
  if (trailing) return isFirst(trailing) ? 'many' : trailing.side;
  const lead = reading.sentences.findIndex(({ role }) => role === 'lead');
  const alliance = reading.sides.some(
    ({ side, sentence, to }) => side === 'NATO' && sentence === sight.index && to <= item.from,
  );
  if (alliance && !countries.some(({ side }) => side === home)) return null;
  const far = sight.index > lead + 2 && sight.named.length > 0;
  const whole = item.value !== null && plausibleStrength(sight.force, item.value);
  const large = item.value !== null && item.value >= 2000 && !(home && isTheirs());
  return (far && whole) || large ? null : (home ?? carried());

  /** "Germany has the largest contingent, 2,300 troops": a contingent whose country stands before it. */
  function apposedTo(): string | null {
    const unit = sight.units.find(
      ({ from, to }) =>
        item.bound - to >= 0 && item.bound - to <= 4 && /^(contingent|kont)/.test(tokens[from]?.fold ?? ''),
    );
    const own = unit && countries.findLast(({ to }) => to <= unit.from && unit.from - to <= 5);
    return own && !located(own) ? own.side : null;
  }

  /** "Will halve the number of its soldiers": the country that the text is about. */
  function isTheirs(): boolean {
    return (
      sight.named.length === 0 &&
      tokens
        .slice(sight.sentence.from, sight.sentence.to)
        .some(({ fold }, i, all) => OWN.test(fold) && !/^(kfor|forces?)$/.test(all[i + 1]?.fold ?? ''))
    );
  }

  /** "Slovenia has been in KFOR since 2000. It keeps 240 soldiers there": the one country of the sentence before. */
  function carried(): string | null {
    const words = tokens.slice(sight.sentence.from, sight.sentence.to);
    if (!words.some(({ fold }) => THEIRS.test(fold))) return null;
    const before = new Set(
      reading.sides
        .filter(({ side, sentence }) => sentence === sight.index - 1 && /^[A-Z]{2}$/.test(side))
        .map(({ side }) => side)
        .filter((side) => !/^(XK|RS|EU|UN|BA)$/.test(side)),
    );
    const [only] = before;
    return before.size === 1 ? (only ?? null) : null;
  }

  /** "290 German soldiers of 4,800 in all": the whole that a part was named of. */
  function isWhole(): boolean {
    if (item.value === null || !plausibleStrength(sight.force, item.value)) return false;
    const part = sight.troops.find(({ to }) => to <= item.bound && item.bound - to <= 4);
    return Boolean(
      part?.value &&
        part.value < (item.value ?? 0) &&
        tokens.slice(part.to, item.bound).some(({ fold }) => /^(of|od|nga|prej)$/.test(fold)),
    );
  }

  /** "800 Italians will be among the additional 2,000": the whole that they are a part of. */
  function isAmong(): boolean {
    const before = tokens.slice(Math.max(sight.sentence.from, item.bound - 4), item.number.from);
    return before.some(
      ({ fold }, i) =>
        (/^(among|amongst)$/.test(fold) && /^(the|those)$/.test(before[i + 1]?.fold ?? '')) ||
        (/^(part|deo|dio|pjese)$/.test(fold) &&
          /^(of|od|e)$/.test(before[i + 1]?.fold ?? '') &&
          i > 0 &&
          !THEIRS.test(before[i + 2]?.fold ?? '')),
    );
  }

  /** Adjectives of countries right behind the noun: "105 policë polakë", "trupa shqiptare, bullgare dhe greke". */
  function adjectivesAt(start: number): string[] {
    const sides: string[] = [];
    for (let at = start; ; ) {
      const country = countries.find(({ from }) => from >= at && from - at <= (sides.length === 0 ? 0 : 2));
      if (!country || tokens[country.from]?.capital || reading.language === 'en') break;
      if (sides.length > 0 && !tokens.slice(at, country.from).every(({ fold }) => /^(,|dhe|e)$/.test(fold)))
        break;
      sides.push(country.side);
      at = country.to;
    }
    return [...new Set(sides)];
  }

  /** Place where the force itself is the subject before the number, or null. */
  function ownForce(): number | null {
    const hit = sight.named.findLast(
      (name) =>
        name.to <= item.from &&
        !/^(in|to|for|under|u|za|ne|of|me|with|as|by|pod|nen|its|their|his|svoj\p{L}*|njihov\p{L}*|okviru|sastavu|sklopu|kuader|perberje|suaza)$/u.test(
          tokens[name.from - 1]?.fold ?? '',
        ) &&
        !isWithin(name.from) &&
        !isPossessor(name.from) &&
        !isObject(name) &&
        !tokens.slice(name.to, name.to + 4).some(({ fold }) => TOLD.test(fold)) &&
        !/^(contingent|contribution|unit|company|mission|kontingent\p{L}*)$/u.test(
          tokens[name.to]?.fold ?? '',
        ) &&
        !(
          tokens[name.from - 1]?.fold === 'the' &&
          /^(in|to|for|of|with|by)$/.test(tokens[name.from - 2]?.fold ?? '')
        ),
    );
    return hit ? hit.from : null;
  }

  /** "Will strengthen KFOR with 100 soldiers", "stavila je Kforu na raspolaganje", "ia vuri në dispozicion KFOR-it": whom another one helps. */
  function isObject(name: { from: number; to: number }): boolean {
    const word = (at: number) => tokens[at]?.fold ?? '';
    if (reading.language === 'sr' && /^(kforu|euleksu)$/.test(word(name.to - 1))) return true;
    const ending = word(name.to - 1) === 'it' ? name.to - 1 : name.to + 1;
    if (reading.language === 'sq' && /^(it|in)$/.test(word(ending)))
      return word(ending) === 'in' || !/^(i|e|te|se)$/.test(word(name.from - 1));
    return [name.from - 1, name.from - 2, ...(reading.language === 'sr' ? [name.to] : [])].some((at) =>
      SIZE.test(word(at)),
    );
  }

  /** "Kontingjenti rus i KFOR-it", "italijanski kontingent Kfora": whose unit it is, behind its country. */
  function isPossessor(from: number): boolean {
    const unit = sight.units.find(({ to }) => to <= from && from - to <= 5);
    return (
      unit !== undefined &&
      countries.some((own) => Math.min(Math.abs(unit.from - own.to), Math.abs(own.from - unit.to)) <= 1)
    );
  }

  /** "Will send two officers to the KFOR mission": no subject. */
  function isWithin(from: number): boolean {
    const mission = [from - 1, from - 2].find((at) =>
      /^(misij\p{L}*|operacij\p{L}*|sastav\p{L}*|okvir\p{L}*|mision\p{L}*|operacion\p{L}*|kuad\p{L}*)$/u.test(
        tokens[at]?.fold ?? '',
      ),
    );
    return mission !== undefined && /^(u|za|iz|na|ne|per|nga)$/.test(tokens[mission - 1]?.fold ?? '');
  }

  function located(country: { from: number }): boolean {
    const word = country.from > sight.sentence.from ? (tokens[country.from - 1]?.fold ?? '') : '';
    return /^(in|with|against|near|u|sa|kod|ne|me|afer|between|toward|towards)$/.test(word);
  }

  /** Countries listed right after the noun: "from Albania, Bulgaria and Greece". */
  function listAfter(): string[] {
    const sides: string[] = [];
    let at = item.to;
    while (sides.length < 12) {
      const country = countries.find(
        (candidate) => candidate.from >= at && candidate.from - at <= (sides.length === 0 ? 5 : 2),
      );
      if (!country) break;
      const between = tokens.slice(at, country.from);
      if (sides.length === 0 && between.some(({ text, kind }) => kind === 'number' || /^[,:;]$/.test(text)))
        break;
      if (sides.length === 0 && !between.some((token) => /^(from|iz|nga|of)$/.test(token.fold))) break;
      if (sides.length > 0 && !between.every((token) => /^(,|and|i|dhe|e|the|from|iz|nga)$/.test(token.fold)))
        break;
      sides.push(country.side);
      at = country.to;
    }
    return [...new Set(sides)];
  }

  /** True for the first of several countries: "from Portugal, France and Italy". */
  function isFirst(first: { to: number; side: string }): boolean {
    return countries.some(
      ({ from, side }) =>
        side !== first.side &&
        from > first.to &&
        from - first.to <= 2 &&
        tokens.slice(first.to, from).every(({ fold }) => /^(,|and|i|dhe|the)$/.test(fold)),
    );
  }

  function several(from: number): boolean {
    const at = countries.findIndex((country) => country.from === from);
    const previous = countries[at - 1];
    return Boolean(
      previous &&
        previous.side !== countries[at]?.side &&
        from - previous.to <= 2 &&
        tokens.slice(previous.to, from).some((token) => /^(and|i|dhe|,|-)$/.test(token.fold)),
    );
  }
}

/** The one foreign country that a text on a contingent is about: named alone in its title and lead; null when there is none or several. */
export function homeOf(reading: Reading): string | null {
  const named = (roles: RegExp) =>
    new Set(
      reading.sides
        .filter(({ sentence, from }) => {
          const own = reading.sentences[sentence];
          const role = own && from < own.from + own.dateline ? null : own?.role;
          return roles.test(role ?? '');
        })
        .map(({ side }) => side)
        .filter((side) => /^[A-Z]{2}$/.test(side) && !['XK', 'RS', 'EU', 'UN'].includes(side)),
    );
  const title = named(/^title$/);
  const told = title.size === 1 ? title : named(/^(title|lead)$/);
  const head = told.size > 0 ? told : capitals();
  const [only] = head;
  return head.size === 1 && only && only !== 'BA' ? only : null;

  function capitals(): Set<string> {
    return new Set(
      reading.sentences.flatMap(({ role }, index) =>
        isHeadRole(role) ? capitalsIn(reading, index).map(({ side }) => side) : [],
      ),
    );
  }
}
