import { createElement } from 'react';
import { CODINGS, EVENT_TYPES, type EventType, FAMILY_OF, KINDS, kindOf, STATUSES } from '../event/types.ts';
import type { Words } from '../lang/translate.tsx';
import type { FacetCounts } from '../table/answer.ts';
import type { Facet } from '../table/selection.ts';
import type { Lexicon } from '../table/table.ts';
import type { FacetValue } from '../view/filters/FacetGroup.tsx';
import { otherNames, placeName } from '../view/kit/describe.ts';
import { Glyph } from '../view/kit/Glyph.tsx';

const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count || (a.label < b.label ? -1 : 1);

function typeMark(type: EventType) {
  return createElement(Glyph, { family: FAMILY_OF[type] });
}

/** The values of every facet with names in the reader's language and their counts, in the whole archive where they are not counted; what never occurs is left out. */
export function facetValues(
  table: Lexicon,
  groups: Uint32Array,
  counts: FacetCounts,
  present: FacetCounts,
  words: Words,
): Record<Facet, readonly FacetValue[]> {
  const { t, language } = words;
  const ids: Record<Facet, readonly string[]> = {
    kind: KINDS,
    type: EVENT_TYPES,
    coding: CODINGS,
    status: STATUSES,
    place: Array.from(groups, (place) => table.places[place]?.id ?? ''),
    actor: table.actors.map(({ id }) => id),
    source: table.publishers.map(({ id }) => id),
  };
  const lists = (facet: 'actor' | 'source') => (counts[facet].length > 0 ? counts : present)[facet];
  const [actors, sources] = [lists('actor'), lists('source')];
  const occurs = (facet: Facet, id: string) => (present[facet][ids[facet].indexOf(id)] ?? 0) > 0;
  const count = (facet: Facet, id: string) => counts[facet][ids[facet].indexOf(id)] ?? 0;
  const place = (index: number, i: number): FacetValue => {
    const row = table.places[index];
    return {
      id: row?.id ?? '',
      index: i,
      label: placeName(row, language) || (row?.id ?? ''),
      note: otherNames(row, language),
      count: counts.place[i] ?? 0,
    };
  };
  return {
    kind: KINDS.map((id, index) => ({ id, index, label: t(`kind.${id}`), count: count('kind', id) })),
    type: KINDS.flatMap((kind) =>
      EVENT_TYPES.filter((type) => kindOf(type) === kind && occurs('type', type)),
    ).map((id) => ({
      id,
      index: EVENT_TYPES.indexOf(id),
      label: t(`type.${id}`),
      count: count('type', id),
      mark: typeMark(id),
    })),
    place: Array.from(groups, place).sort(byCount),
    actor: table.actors
      .map(({ id, name }, i) => ({
        id,
        index: i,
        label: words.nameOf('actor', id, name),
        count: actors[i] ?? 0,
      }))
      .sort(byCount),
    source: table.publishers
      .map(({ id, name, sample }, i) => ({
        id,
        index: i,
        label: name,
        count: sources[i] ?? 0,
        note: sample ? t('detail.sample') : undefined,
      }))
      .sort(byCount),
    coding: CODINGS.map((id, index) => ({
      id,
      index,
      label: t(`coding.${id}`),
      count: count('coding', id),
    })),
    status: STATUSES.filter((id) => occurs('status', id)).map((id) => ({
      id,
      index: STATUSES.indexOf(id),
      label: t(`status.${id}`),
      count: count('status', id),
    })),
  };
}
