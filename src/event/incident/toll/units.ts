import type { Count } from '../../event.ts';
import type { ActorRow, Book } from '../../knowledge.ts';
import type { NumberMention, Reading, Sentence } from '../../reading.ts';
import { absorb } from './absorb.ts';
import { gluedEnd, isInitial } from './gaps.ts';
import { isSingular, type PartyMention, partiesOf } from './parties.ts';
import { besideHis, both, couples, inPlace, isAge, namedPeople, otherOnes, TWO, withAge } from './people.ts';
import type { TollHit, Unit } from './unit.ts';

/** "Three of them", in one word. */
const COLLECTIVE = /^(obo|dvo|tro)jic(a|e|i|u|om)$|^(cetv|pet|sest|sedm|osm|devet|deset)oric(a|e|i|u|om)$/;

/** Verbs whose subject says what happened and suffered nothing. */
const SPEAKS = /^(said|says|told|added|confirmed|reported|announced|wrote|stated)$/;

const ONE: Count = { best: 1, low: 1, high: 1 };
const SPAN = 7;

/** Words of killing, injuring and detaining in a sentence, the longest at each spot; "was beaten to death" tells of the death. */
export function tollHits(reading: Reading, sentence: Sentence, book: Book): TollHit[] {
  const hits = book.toll.tolls
    .find(reading.tokens, sentence.from, sentence.to)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: TollHit[] = [];
  for (const { value, from, to } of hits) {
    const last = kept.at(-1);
    if (last && from < last.to) {
      if (value === 'killed' && last.toll === 'injured' && to > last.to)
        kept[kept.length - 1] = { toll: value, from: last.from, to };
      continue;
    }
    kept.push({ toll: value, from, to });
  }
  return kept;
}

function countOf({ best, low, high, bound }: NumberMention): Count {
  return bound === 'about' && best !== null ? { best, low: best, high: best } : { best, low, high };
}

const PLURAL = {
  en: /^(?!)$/,
  sr: /(ni|li|ne|le)$/,
  sq: /(ane|uan|en|in)$/,
} as const;

/** "A group of attackers" is no one person. */
const GROUP =
  /^(grup\p{L}*|band\p{L}*|turm\p{L}*|njesi\p{L}*|ekip\p{L}*|group|gang|mob|crowd|team|unit|patrol\p{L}*|patrull\p{L}*|familj\p{L}*|porodic\p{L}*|family)$/u;
/** "A total of 30", "a number of citizens": the article counts nobody. */
const AMOUNT = /^(total|number|handful|series|lot)$/;
const AND = /^(i|te|dhe|e)$/;
/** "I njihova majka", "dhe një grua": what stands between "and" and a person. */
const WHOSE = /^(njegov|njen|njihov)\p{L}*$|^nje$/u;

/** "… të një grupi të armatosur serb u vranë": a singular word right before a plural verb is no one of its own. */
function pluralBehind(reading: Reading, party: PartyMention, hits: readonly TollHit[]): boolean {
  const [before, further] = [
    reading.tokens[party.from - 1]?.fold ?? '',
    reading.tokens[party.from - 2]?.fold ?? '',
  ];
  if (AND.test(before) || (AND.test(further) && WHOSE.test(before))) return false;
  const start = /^(u|su)$/.test(reading.tokens[party.to]?.fold ?? '') ? party.to + 1 : party.to;
  const hit = hits.find(({ from }) => from === start || from === party.to);
  const verb = hit ? (reading.tokens[hit.to - 1]?.fold ?? '') : '';
  return PLURAL[reading.language].test(verb);
}

/** People of a sentence in the order of the text. */
export function unitsOf(
  reading: Reading,
  sentence: Sentence,
  book: Book,
  hits: readonly TollHit[],
  police: ActorRow | undefined,
): Unit[] {
  const { tokens } = reading;
  const { grammar, be } = book.toll;
  const parties = partiesOf(reading, sentence, book);
  const partyAt = new Map(parties.map((party) => [party.from, party]));
  const hitAt = new Map(hits.map((hit) => [hit.from, hit]));
  const numbers = reading.numbers.filter(
    (number) =>
      number.from >= sentence.from &&
      number.to <= sentence.to &&
      !number.other &&
      number.best !== 0 &&
      !inPlace(reading, number) &&
      !isAge(reading, number),
  );
  const numberAt = new Map(numbers.map((number) => [number.from, number]));
  const usedParties = new Set<PartyMention>();
  const usedNumbers = new Set<NumberMention>();
  const units: Unit[] = [];
  const obliqueAt = (from: number) => {
    let i = from - 1;
    const pair = `${tokens[i - 1]?.fold} ${tokens[i]?.fold}`;
    if (/^(at least|more than|less than|vise od|manje od|shume se|pak se)$/.test(pair)) i -= 2;
    if (/^(shume|pak) se$/.test(pair)) i--;
    /** "Të dy", "të tre": both, all three. */
    if (reading.language === 'sq' && tokens[i]?.text.toLowerCase() === 'të') i--;
    if (pair === 'total of') return false;
    while (
      i >= sentence.from &&
      /^(the|a|an|some|about|around|least|than|more|over|oko|vise|rreth|mbi|local|lokalnih)$/.test(
        tokens[i]?.fold ?? '',
      )
    )
      i--;
    return (
      i >= sentence.from &&
      grammar.oblique.has(tokens[i]?.fold ?? '') &&
      !hits.some((hit) => hit.from <= i && i < hit.to)
    );
  };
  for (const number of numbers) {
    if (usedNumbers.has(number)) continue;
    const unit = walk(number);
    if (unit) units.push(unit);
  }
  for (const party of parties) {
    if (usedParties.has(party)) continue;
    const counted = units.find((unit) => !unit.bare && unit.from <= party.from && party.to <= unit.to);
    if (counted && !counted.inner) {
      if (!counted.party || counted.party.id === 'civilians') counted.party = party.actor;
      continue;
    }
    /** "Tre veta nga grupi i armatosur serb": the adjective of those who are counted. */
    const described = reading.language === 'sq' && units.find(({ to }) => to === party.from);
    if (described) {
      described.to = party.to;
      described.party ??= party.actor;
      continue;
    }
    const inner = hits.find((hit) => hit.from >= party.from && hit.to <= party.to) ?? null;
    const pair = reading.language === 'en' && tokens[party.from - 1]?.fold === 'both';
    const single = isSingular(reading, party) && !pluralBehind(reading, party, hits);
    units.push({
      from: pair ? party.from - 1 : withAge(tokens, party.from),
      to: party.to,
      party: party.actor,
      count: pair ? TWO : single ? ONE : null,
      loose: false,
      oblique: obliqueAt(party.from),
      inner,
      bare: true,
    });
  }
  for (const unit of units) {
    const [link, home] = [tokens[unit.to]?.fold ?? '', tokens[unit.to + 1]?.fold ?? ''];
    if (/^(i|e|te|se|of)$/.test(link) && /^(kosoves|kosovo)$/.test(home)) unit.to += 2;
  }
  units.push(
    ...[couples, both, besideHis]
      .flatMap((find) => find(reading, sentence))
      .filter(({ to }) => !units.some((unit) => unit.from < to && to <= unit.to)),
  );
  units.push(...namedPeople(reading, sentence, units));
  units.push(
    ...otherOnes(reading, sentence, units).filter(
      ({ from }) => !units.some((unit) => unit.from <= from && from < unit.to),
    ),
  );
  units.sort((a, b) => a.from - b.from);
  absorb(units, { tokens, hits, grammar });
  const speaks = reading.language === 'en' ? SPEAKS : null;
  if (speaks)
    for (let i = units.length - 1; i >= 0; i--) {
      const unit = units[i];
      const verb = unit ? tokens.slice(unit.to, unit.to + 3) : [];
      const end = verb.findIndex(({ kind }) => kind === 'mark');
      const says = verb.slice(0, end < 0 ? 3 : end).some(({ fold }) => speaks.test(fold));
      if (unit && !unit.inner && says) units.splice(i, 1);
    }
  for (const [i, unit] of units.entries()) {
    if (!unit.party && again(unit)) unit.party = lastParty(units, i);
    if (!unit.party && COLLECTIVE.test(tokens[unit.from]?.fold ?? '') && unit.to - unit.from === 1)
      unit.party =
        units.slice(0, i).findLast(({ party }) => party && party.id !== 'civilians')?.party ?? null;
  }
  return units;

  /** "another wounded", "two more", "three wounded ones": of the party named before. */
  function again(unit: Unit): boolean {
    const words = tokens
      .slice(Math.max(sentence.from, unit.from - 1), unit.to + 1)
      .map((token) => token.fold);
    return words.some((word) => grammar.again.has(word));
  }

  function walk(number: NumberMention): Unit | null {
    const first = tokens[number.from];
    if (number.best === 1 && AMOUNT.test(tokens[number.to]?.fold ?? '')) return null;
    const article = number.best === 1 && first?.kind === 'word' && !grammar.single.has(first.fold);
    let party: ActorRow | null = null;
    let inner: TollHit | null = null;
    let to = number.to;
    let linked = false;
    let noun = 0;
    const around = hits.find((hit) => hit.from < number.from && number.to <= hit.to);
    if (around) {
      usedNumbers.add(number);
      return {
        from: around.from,
        to: around.to,
        party: null,
        count: countOf(number),
        loose: false,
        oblique: false,
        inner: around,
      };
    }
    for (let j = number.to; j < Math.min(sentence.to, number.to + SPAN); j++) {
      const token = tokens[j];
      if (!token) break;
      const mention = partyAt.get(j);
      if (mention && !usedParties.has(mention)) {
        party = mention.actor;
        to = mention.to;
        usedParties.add(mention);
        const closer = partyAt.get(mention.to);
        if (party.id === 'civilians' && closer && closer.actor.id !== 'civilians') {
          usedParties.add(closer);
          party = closer.actor;
          to = closer.to;
        }
        break;
      }
      const hit = hitAt.get(j);
      if (hit) {
        if (inner || noun > 0) break;
        inner = hit;
        to = hit.to;
        j = hit.to - 1;
        continue;
      }
      const second = numberAt.get(j);
      if (second && second !== number) {
        if (!linked) break;
        usedNumbers.add(second);
        j = second.to - 1;
        continue;
      }
      if (token.kind === 'mark' && !/^[-’'"“”]$/.test(token.text) && !isInitial(tokens, j)) break;
      if (grammar.link.has(token.fold) || be.has(token.fold)) break;
      if (grammar.ofs.has(token.fold) || token.fold === 'among') {
        linked = true;
        continue;
      }
      if (grammar.police.has(token.fold) && police && j === number.to) {
        party = police;
        to = j + 1;
        break;
      }
      if (grammar.oblique.has(token.fold) || grammar.stop.has(token.fold)) break;
      noun++;
      if (noun > 4) break;
    }
    const next = tokens[number.to];
    const alone = party === null;
    const bare =
      !next ||
      next.kind === 'mark' ||
      be.has(next.fold) ||
      grammar.other.has(next.fold) ||
      grammar.link.has(next.fold) ||
      hitAt.has(number.to);
    if (alone && article && !inner && bare) return null;
    if (alone && inner && noun === 0 && article) return null;
    usedNumbers.add(number);
    const adjective =
      reading.language === 'sr' && /(skih|nih|lih|tih)$/.test(next?.fold ?? '') && !next?.capital;
    if (alone && !inner)
      to = Math.min(
        sentence.to,
        gluedEnd(
          tokens,
          number.to +
            (bare && !grammar.other.has(next?.fold ?? '')
              ? 0
              : adjective && tokens[number.to + 1]?.kind === 'word'
                ? 2
                : 1),
        ),
      );
    return {
      from: number.from,
      to,
      party,
      count: number.best === 1 && GROUP.test(next?.fold ?? '') ? null : countOf(number),
      loose: alone && !bare,
      oblique: obliqueAt(number.from),
      inner,
    };
  }
}

function lastParty(units: readonly Unit[], i: number): ActorRow | null {
  return units.slice(0, i).findLast((unit) => unit.party && unit.count)?.party ?? null;
}
