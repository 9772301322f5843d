import { remembered } from '../../base/remember.ts';
import { fold, slug } from '../../base/text.ts';
import type { PersonMention, Sentence, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import { namedAgain, type OpenOffice, withSides } from './again.ts';
import { isPlural, nameApposed, nameBefore, nextNamed, sideInPhrase } from './apposed.ts';
import { inOffice, namesakes, strangers, wholeName } from './known.ts';
import { FILLER, nameAfter, nameOf, sideAfter, sideBefore, spelled } from './named.ts';
import { DELEGATION, holderOf, type OfficeAt, officeOn, type PersonRow } from './names.ts';
import type { Sight } from './sight.ts';
import { TITLES } from './titles.ts';

/** All officials of a text: known people by name, and unknown ones by office and name. */
export function findPeople(sight: Sight): PersonMention[] {
  const { tokens, sentences, index, published } = sight;
  const found: PersonMention[] = [];
  const covered = new Uint8Array(tokens.length);
  const push = (
    from: number,
    to: number,
    person: Pick<PersonMention, 'id' | 'name' | 'office' | 'organisation' | 'side'>,
  ) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return;
    covered.fill(1, from, to);
    found.push({
      field: first.field,
      start: first.start,
      end: last.end,
      from,
      to,
      sentence: first.sentence,
      ...person,
    });
  };
  const known = (row: PersonRow) => ({ id: row.id, name: row.name, ...pick(officeOn(row, published)) });
  const whole = new Set<string>();
  const named = tokens.map(({ capital }, i) => (capital ? wholeName(tokens, i, index) : null));
  for (const name of named) if (name) whole.add(name.row.id);
  const stranger = (i: number) => strangerBefore(tokens, i, sight, covered);
  const others = new Set([...namesakes(tokens, index), ...strangers(tokens, index, whole, stranger)]);
  const offices = sentences.map(({ from, to }) =>
    sight.offices.find(tokens, from, to).sort((a, b) => a.from - b.from || b.to - a.to),
  );
  for (const hit of offices.flat()) {
    const titled = (index.introduced.get(tokens[hit.to]?.fold ?? '') ?? []).find(
      (row) => tokens[hit.to]?.capital && officeOn(row, published).office === hit.value,
    );
    if (titled) whole.add(titled.id);
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital) continue;
    const name = named[i];
    if (name) {
      if (!inName(tokens, i)) push(i, name.to, known(name.row));
      i = name.to - 1;
      continue;
    }
    const bearers =
      index.surnames.get(token.fold) ??
      (index.introduced.get(token.fold) ?? []).filter((row) => whole.has(row.id));
    const rows = bearers.filter((row) => !others.has(row));
    if (rows.length === 0) continue;
    if (stranger(i) || strangerAfter(tokens, i) || (covered[i - 2] !== 1 && isTail(tokens, i, rows)))
      continue;
    if (isWhere(tokens, i) && !rows.some((row) => found.some((mention) => mention.id === row.id))) continue;
    const row =
      rows.length === 1
        ? rows[0]
        : (rows.find((candidate) => found.some((mention) => mention.id === candidate.id)) ??
          rows.find((candidate) => whole.has(candidate.id)) ??
          inOffice(rows, published));
    if (!row) continue;
    push(i, i + 1, known(row));
  }
  /** Known people who are taken for holders of an office that is told without a name. */
  const assumed = new Set<string>();
  const open: OpenOffice[] = [];
  sentences.forEach((sentence, number) => {
    let last = -1;
    let before: string | null = null;
    for (const told of offices[number] ?? []) {
      if (told.from < last) continue;
      last = told.to;
      const peer = found.findLast((person) => person.sentence === number && person.to <= told.from)?.office;
      const hit: typeof told =
        told.value === COUNTERPART ? { ...told, value: before ?? peer ?? 'Minister' } : told;
      before = hit.value;
      const named =
        hit.value === DELEGATION
          ? null
          : (nameAfter(hit.to, sentence, sight, covered, ROYAL.test(hit.value) ? 1 : 2) ??
            nameBefore(hit.from, sentence, sight, covered) ??
            nameApposed(hit.to, sentence, sight, covered));
      const several = tokens.slice(hit.from, hit.to).some(isPlural);
      if (hit.value === DELEGATION || (!named && isGroup(tokens[hit.from]))) {
        const side =
          sideWithin(hit, sentence, sight) ??
          sideAfter(hit.to + (isFrom(tokens[hit.to]) ? 1 : 0), sentence, sight) ??
          (tokens.slice(hit.from, hit.to).some(isOfEu) ? 'EU' : null) ??
          (isOfCongress(tokens[hit.from]) ? 'US' : null);
        const organisation = organisationOf(side, index.rows);
        if (side !== null && organisation !== null)
          push(hit.from, hit.to, {
            id: `delegation-${slug(organisation)}`,
            name: `Delegation (${organisation})`,
            office: DELEGATION,
            organisation,
            side,
          });
        const led = leaderOf(hit.to, sentence, sight, covered);
        for (
          let one = led ?? nameApposed(hit.to, sentence, sight, covered);
          one && side !== null;
          one = led ? null : nextNamed(one.to, sentence, sight, covered, true)
        ) {
          const name = nameOf(one.words, 'sefom', sight.serbian);
          const office = led ? 'Head of Delegation' : 'Member of Parliament';
          push(one.from, one.to, { id: slug(name), name, office, organisation, side });
        }
        continue;
      }
      const side =
        named?.side ??
        SIDE_OF[hit.value] ??
        sideWithin(hit, sentence, sight) ??
        sideBefore(hit.from, sentence, sight) ??
        sideAfter(hit.to, sentence, sight) ??
        (named && named.to <= hit.from ? sideInPhrase(hit.to, sentence, sight) : null) ??
        (OF_EU.test(hit.value) && tokens.slice(hit.from - 1, hit.to + 2).some(isOfEu) ? 'EU' : null) ??
        sideBeside(hit, found, tokens) ??
        (tokens[hit.from]?.fold === 'gov' ? 'US' : null);
      for (let one = named; one; one = several ? nextNamed(one.to, sentence, sight, covered, true) : null) {
        const row = spelled(one.words, hit.value, side, sight);
        const name = row ? '' : nameOf(one.words, tokens[hit.from]?.fold ?? '', sight.serbian);
        const organisation = organisationOf(side, index.rows);
        push(
          one.from,
          one.to,
          row ? known(row) : { id: slug(name), name, office: hit.value, organisation, side },
        );
      }
      if (named) continue;
      if (several) {
        const group = /^(XK|RS)$/.test(side ?? '') ? null : unnamed(hit.value, side, index.rows);
        if (group) push(hit.from, hit.to, group);
        continue;
      }
      const seat = seatAt(hit, sentence, sight, covered, found);
      const row = seat === null ? null : holderOf(index.rows, hit.value, seat, published, whole);
      const holder = row ? known(row) : unnamed(hit.value, seat, index.rows);
      if (row && !found.some(({ id }) => id === row.id)) assumed.add(row.id);
      const sentenceOf = tokens[hit.from]?.sentence;
      if (
        holder &&
        !found.some(
          ({ id, sentence, from }) => id === holder.id && sentence === sentenceOf && from < hit.from,
        )
      )
        push(hit.from, hit.to, holder);
      const bearer = found.findLast(({ sentence, to }) => sentence === number && to <= hit.from);
      const apposed =
        bearer?.side === null && hit.from - bearer.to <= 5 && tokens[bearer.to]?.text === ',' ? bearer : null;
      if (side !== null && (apposed || holderOf(index.rows, hit.value, side, published) === null))
        open.push({ office: hit.value, side, id: apposed?.id });
    }
  });
  for (const mention of found) {
    const next = colleague(mention, sight, covered);
    if (next) push(next.from, next.to, { ...mention, id: slug(next.name), name: next.name });
  }
  const sided = withNames(withSides(found, open), assumed, index.rows);
  return [...sided, ...namedAgain(sided, sight, covered, stranger)].sort((a, b) => a.from - b.from);
}

/** "His Danish counterpart", "njegov danski kolega": holds the office that is told before. */
const COUNTERPART = 'Counterpart';

/** Who bears one name. */
const ROYAL = /^((Crown )?Prince|Princess|King|Queen)$/;

/** Offices whose holders travel, so that whoever holds one for a country is somebody though no name is told. */
const TRAVELS =
  /Minister|Secretary|Envoy|King|Queen|Prince|^(Political|President|Prime|Chancellor|Vice|Speaker|Senator|Congress|Member of the European|Chief of|High Representative|Special|Commissioner|Patriarch|Pope)/;

/** Whoever is told by office and country alone: "the Norwegian defence minister". */
function unnamed(
  office: string,
  side: string | null,
  rows: readonly PersonRow[],
): Pick<PersonMention, 'id' | 'name' | 'office' | 'organisation' | 'side'> | null {
  const organisation = organisationOf(side, rows);
  if (organisation === null || !TRAVELS.test(office)) return null;
  if (/^(XK|RS)$/.test(side ?? '') && !/Minister|Patriarch/.test(office)) return null;
  const name = `${office} (${organisation})`;
  return { id: slug(name), name, office, organisation, side };
}

/** Takes whoever is told by office and country for the one of that country who is named elsewhere in the text: of like office, else the nearest. */
function withNames(
  people: readonly PersonMention[],
  assumed: ReadonlySet<string>,
  rows: readonly PersonRow[],
): PersonMention[] {
  const named = people.filter(({ name, id }) => !name.endsWith(')') && !assumed.has(id));
  const strangers = assumed.size === 0 ? [] : named.filter(({ id }) => !rows.some((row) => row.id === id));
  const like = (a: string, b: string) => a === b || KINDRED.some((kind) => kind.test(a) && kind.test(b));
  return people.map((person) => {
    if (assumed.has(person.id)) {
      const real = strangers.find(({ office, side }) => office === person.office && side === person.side);
      return real ? { ...person, id: real.id, name: real.name } : person;
    }
    if (!person.name.endsWith(')') || person.office === DELEGATION) return person;
    const far = (other: PersonMention) =>
      (like(other.office ?? '', person.office ?? '') ? 0 : 1000) + Math.abs(other.sentence - person.sentence);
    const [same] = named.filter(({ side }) => side === person.side).sort((a, b) => far(a) - far(b));
    if (!same) return person;
    const { id, name, office, organisation } = same;
    return { ...person, id, name, office, organisation };
  });
}

/** "Seven MEPs led by X", "a delegation headed by the chair, X": a name that no office stands before. */
function leaderOf(to: number, sentence: Sentence, sight: Sight, covered: Uint8Array) {
  const { tokens } = sight;
  for (let at = to; at < Math.min(sentence.to - 1, to + LEADER_REACH); at++) {
    const [head, by] = [tokens[at], tokens[at + 1]];
    if (!head || !by) return null;
    if (isLed(head) && isBy(by))
      return nameAfter(isParty(tokens[at + 2]) ? at + 3 : at + 2, sentence, sight, covered);
    if (isLeading(head)) return nameAfter(at + 1, sentence, sight, covered);
  }
  return null;
}

const LEADER_REACH = 12;
const isLed = wordTest(/^(led|headed|chaired|kryesuar|udhehequr|celu)$/);
/** "Predvođena X-om", "koju predvodi X", "na čijem je čelu X", "me në krye X". */
const isLeading = wordTest(/^(predvodj\p{L}*|predvodi\p{L}*|celu|krye)$/u);
const isBy = wordTest(/^(by|nga|sa)$/);
const isParty = wordTest(/^(republican\p{L}*|democrat\p{L}*|demokrat\p{L}*)$/u);

/** Members of a parliament who travel without names: "five U.S. senators". */
const isGroup = wordTest(
  /^(senators|sens|congressmen|senator(?:i|a|ima|et)|kongresmen(?:i|a|ima|et)|evroposlani(?:ci|ka|cima)|poslani(?:ci|ka|cima)|deputetet|deputeteve)$/,
);
const isFrom = wordTest(/^(from|nga|prej|iz)$/);
/** "MEPs", "eurodeputetët", "evroposlanici". */
const isOfEu = wordTest(
  /^(meps?|european|evropsk\p{L}*|evropian\p{L}*|eurokomisar\p{L}*|eurodeputet\p{L}*|evroposlani\p{L}*|evroparlamentar\p{L}*)$/u,
);

const OF_EU = /^(Commissioner|Member of the European)/;

const isOfCongress = wordTest(/^(congressional|senate)$/);

const KINDRED = [/Minister/, /Envoy|Representative/, /Secretary/];

/** The side named in or right before the words for an office: "the EU delegation", "head of the Austrian army", no word over an article. */
function sideWithin(
  hit: { from: number; to: number },
  sentence: Sentence,
  { tokens, sideAt }: Sight,
): string | null {
  for (let i = hit.to - 1; i >= Math.max(sentence.from, Math.min(hit.from, hit.to - 5)); i--) {
    const side = sideAt(i)?.side;
    if (side) return side === 'AL' && sideAt(i - 1)?.side === 'XK' ? 'XK' : side;
    if (/^(the|a|an|,)$/.test(tokens[i]?.fold ?? tokens[i]?.text ?? '')) return null;
  }
  return null;
}

/** Offices that say by themselves for whom they are held. */
const SIDE_OF: Record<string, string> = {
  'Commander of KFOR': 'KFOR',
  'Head of UNMIK': 'UN',
  'Head of EULEX': 'EULEX',
  'Supreme Allied Commander Europe': 'NATO',
  'Deputy Supreme Allied Commander Europe': 'NATO',
  'Secretary of Defense': 'US',
};

/** The organisation that each side stands for, as the list of officials names it first. */
const organisations = remembered(
  (rows: readonly PersonRow[]) =>
    new Map(
      rows.flatMap(({ offices }) => offices.map((held) => [held.side, held.organisation] as const)).reverse(),
    ),
);

function organisationOf(side: string | null, rows: readonly PersonRow[]): string | null {
  return side === null ? null : (organisations(rows).get(side) ?? side);
}

/** "Senators Jeanne Shaheen and Peter Welch": the next name of a list of parliamentarians. */
function colleague(
  { office, to, sentence }: PersonMention,
  sight: Sight,
  covered: Uint8Array,
): { name: string; from: number; to: number } | null {
  const within = sight.sentences[sentence];
  if (!within || !/^(Senator|Congress|Member of the European Parliament)/.test(office ?? '')) return null;
  const next = nextNamed(to, within, sight, covered, false);
  return next && { name: next.words.join(' '), from: next.from, to: next.to };
}

/** The side of an office that names none: an American one, or that of the colleague right before ("the minister X and the chief of staff Y"). */
function sideBeside(
  hit: { value: string; from: number },
  found: readonly PersonMention[],
  tokens: readonly Token[],
): string | null {
  if (/^(Congress|Senator)/.test(hit.value)) return 'US';
  const before = found.findLast(({ to }) => to <= hit.from && hit.from - to <= 2);
  return before?.side ?? sideOfCompany(hit.from, found, tokens);
}

/** "X … together with the party's vice president Y": who comes along with somebody is of his side. */
function sideOfCompany(
  from: number,
  found: readonly PersonMention[],
  tokens: readonly Token[],
): string | null {
  let at = from - 1;
  while (at > from - COMPANY && isOwn(tokens[at])) at--;
  if (!isTogether(tokens[at]) && !isTogether(tokens[at - 1])) return null;
  return found.find(({ sentence, to }) => sentence === tokens[from]?.sentence && to <= at)?.side ?? null;
}

const COMPANY = 7;
const isTogether = wordTest(
  /^(together|along|alongside|accompanied|zajedno|drustvu|pratnji|bashke|shoqeruar)$/,
);
const isOwn = wordTest(
  /^(with|by|the|a|his|her|their|its|s|party|['’]|sa|njegov\p{L}*|njen\p{L}*|svoj\p{L}*|stranke|me|nga|tij|saj|partise|i|e|te)$/u,
);

/** "Sheshi “Ibrahim Rugova”", "Adem Jashari airport": a person after whom something is called. */
function inName(tokens: readonly Token[], i: number): boolean {
  const [near, far] = [tokens[i - 1], tokens[i - 2]];
  const before = near?.kind === 'mark' ? far : near;
  return /^(sheshi\p{L}*|shesh|trg|trgu|trga|rruga|rrugen|ulica|ulici|ulice|bulevard\p{L}*|square|street|boulevard|salla|sallen|stadium\p{L}*|universitet\p{L}*)$/u.test(
    before?.fold ?? '',
  );
}

/** "në Rugovë", "u Tusku": after a word that says where, a surname alone is a place. */
function isWhere(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before !== undefined &&
    before.sentence === tokens[i]?.sentence &&
    /^(ne|u|in|at|near|kod|afer)$/.test(before.fold)
  );
}

/** Words before an office that make it another person's: a spokesman of the president is not the president. */
const OF_OTHER =
  /^(former|ex|then|deputy|vice|acting|spokesman|spokeswoman|spokesperson|adviser|advisor|aide|office|cabinet|wife|son|daughter|candidate|kandidat\p{L}*|ish|ishi|bivsi|bivseg|tadasnji|zamenik\p{L}*|zamenic\p{L}*|zevendes\p{L}*|ndihmes\p{L}*|pomocnik\p{L}*|pomocnic\p{L}*|assistant|zv|savetnik|savetnica|kabinet|kabineta|portparol|zedhenesi|keshilltari|zyra|kabineti|shtabi|of|for|to)$/u;

/** The side for which a bare office is held ("the NATO Secretary General", "predsednik Srbije", "Norway's minister"), or null. */
function seatAt(
  hit: { value: string; from: number; to: number },
  sentence: Sentence,
  { tokens, sideAt }: Sight,
  covered: Uint8Array,
  found: readonly PersonMention[],
): string | null {
  const colleague = /^(and|i|dhe)$/.test(tokens[hit.from - 1]?.fold ?? '')
    ? found.findLast(({ to }) => to === hit.from - 1)
    : undefined;
  const paired = colleague?.side && !tokens[colleague.to - 1]?.capital;
  const verb = (i: number) => {
    const { capital, kind, fold = '' } = tokens[i] ?? {};
    return kind === 'word' && !capital && fold.length > 2 && !sideAt(i) && !FILLER.test(fold);
  };
  for (let i = hit.to; i < Math.min(sentence.to, hit.to + (paired ? 3 : 7)) && !verb(i); i++)
    if (covered[i]) return null;
  if (colleague?.side && paired) return colleague.side;
  for (let i = hit.from - 1; i >= Math.max(sentence.from, hit.from - 3) && !verb(i); i--)
    if (covered[i]) return null;
  let first = hit.from;
  let side: string | null = hit.value === 'Commander of KFOR' ? 'KFOR' : null;
  for (let i = hit.from - 1; i >= Math.max(sentence.from, hit.from - 4) && side === null; i--) {
    const named = sideAt(i);
    if (named && named.to >= hit.from - 2) {
      side = named.side;
      first = i;
    } else if (!/^['’s-]$/.test(tokens[i]?.fold ?? '')) break;
  }
  for (let i = hit.to; i < Math.min(sentence.to, hit.to + 5) && side === null; i++) {
    side = sideAt(i)?.side ?? null;
    if (
      side === null &&
      !/^(of|the|republic|republik\p{L}*|i|e|te|se|tij|saj|tyre)$/u.test(tokens[i]?.fold ?? '')
    )
      break;
  }
  if (side === null) return null;
  for (let i = first - 1; i >= Math.max(sentence.from, first - 3); i--) {
    const word = tokens[i]?.fold ?? '';
    if (OF_OTHER.test(word)) return null;
    if (!/^(the|i|e|te|se|per|za|-|'|s)$/.test(word)) break;
  }
  return side;
}

function pick(office: OfficeAt): OfficeAt {
  return { office: office.office, organisation: office.organisation, side: office.side };
}

/** Words that open a sentence before a surname and are no first name: "Today Kurti", "Sastanak Vučića", "Sipas Kurtit". */
const OPENS =
  /^(the|after|when|in|on|while|both|also|but|and|as|for|with|by|at|from|today|yesterday|tomorrow|later|earlier|meanwhile|then|although|since|because|if|what|why|how|before|during|will|nakon|posle|poslije|dok|kada|kad|ali|i|sa|od|za|pre|prije|danas|juce|sutra|kasnije|potom|zatim|iako|prema|zasto|kako|kod|oko|uoci|tokom|medjutim|sastan\p{L}*|susret\p{L}*|pos(?:j)?et[aeu]|dolaz\p{L}*|razgovor\p{L}*|izjav[aeu]|pismo|poruk[aeu]|odgovor|poziv|kabinet|pas|kur|por|edhe|me|nga|sot|dje|neser|pastaj|ndersa|sipas|nese|pse|para|gjate|pritet|takon|priti)$/u;

/** True when a capital word that is no title stands before: "Sami Kurti" is another person than the known one. */
function strangerBefore(
  tokens: readonly Token[],
  i: number,
  { isPlace, sideAt }: Sight,
  covered: Uint8Array,
): boolean {
  const before = tokens[i - 1];
  if (covered[i - 1] === 1) return false;
  if (!before?.capital || before.sentence !== tokens[i]?.sentence || before.kind !== 'word') return false;
  if (TITLES.test(before.fold) || isPlace(i - 1) || sideAt(i - 1) !== null || isDay(tokens, i - 1))
    return false;
  if (/[.:!?]$/.test(tokens[i - 2]?.text ?? '') || i - 2 < 0 || tokens[i - 2]?.sentence !== before.sentence)
    return before.text.length > 2 && !OPENS.test(before.fold);
  return true;
}

/** "On Friday Kurti", "in March Kurti": a day or month before a name; a month may be a first name, too. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const { fold: word = '' } = tokens[at] ?? {};
  if (/^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word)) return true;
  return MONTH.test(word) && (tokens[at - 1]?.kind === 'number' || DATES.test(tokens[at - 1]?.fold ?? ''));
}

const MONTH = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
const DATES = /^(in|since|by|until|last|next|of|early|late|mid)$/;

/** "Jean-Marie": the end of a joined name that none of those rows bears. */
function isTail(tokens: readonly Token[], i: number, rows: readonly PersonRow[]): boolean {
  const [before, mark] = [tokens[i - 2], tokens[i - 1]];
  if (mark?.text !== '-' || !before?.capital || mark.start !== before.end || mark.end !== tokens[i]?.start)
    return false;
  return !rows.some(({ name }) =>
    fold(name)
      .split(/[\s-]+/)
      .includes(before.fold),
  );
}

function strangerAfter(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  return Boolean(
    after?.capital &&
      after.start - (tokens[i]?.end ?? 0) === 1 &&
      after.sentence === tokens[i]?.sentence &&
      after.text.length > 2 &&
      /^(street|university|stadium|airport|hospital|foundation|square)$/.test(after.fold),
  );
}
