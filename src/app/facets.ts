import { createElement } from 'react';
import { CODINGS, EVENT_TYPES, type EventType, FAMILY_OF, KINDS, kindOf, STATUSES } from '../event/types.ts';
import type { Words } from '../lang/translate.tsx';
import type { FacetCounts } from '../table/answer.ts';
import type { Facet } from '../table/selection.ts';
import type { Table } from '../table/table.ts';
import type { FacetValue } from '../view/filters/FacetGroup.tsx';
import { otherNames, placeName } from '../view/kit/describe.ts';
import { Glyph } from '../view/kit/Glyph.tsx';

const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count || (a.label < b.label ? -1 : 1);

function typeMark(type: EventType) {
  return createElement(Glyph, { family: FAMILY_OF[type] });
}

/** The values of every facet with names in the reader's language and their counts; what never occurs is left out. */
export function facetValues(
  table: Table,
  counts: FacetCounts,
  present: FacetCounts,
  words: Words,
): Record<Facet, readonly FacetValue[]> {
  const { t, language } = words;
  const occurs = (facet: Facet, id: string) => (present[facet].get(id) ?? 0) > 0;
  const count = (facet: Facet, id: string) => counts[facet].get(id) ?? 0;
  const place = (id: string): FacetValue => {
    const row = table.places.find((candidate) => candidate.id === id);
    return {
      id,
      label: placeName(row, language) || id,
      note: otherNames(row, language),
      count: count('place', id),
    };
  };
  return {
    kind: KINDS.map((id) => ({ id, label: t(`kind.${id}`), count: count('kind', id) })),
    type: KINDS.flatMap((kind) =>
      EVENT_TYPES.filter((type) => kindOf(type) === kind && occurs('type', type)),
    ).map((id) => ({
      id,
      label: t(`type.${id}`),
      count: count('type', id),
      mark: typeMark(id),
    })),
    place: [...present.place.keys()].map(place).sort(byCount),
    actor: table.actors.map(({ id, name }) => ({ id, label: name, count: count('actor', id) })).sort(byCount),
    source: table.publishers
      .map(({ id, name, sample }) => ({
        id,
        label: name,
        count: count('source', id),
        note: sample ? t('detail.sample') : undefined,
      }))
      .sort(byCount),
    coding: CODINGS.map((id) => ({ id, label: t(`coding.${id}`), count: count('coding', id) })),
    status: STATUSES.filter((id) => occurs('status', id)).map((id) => ({
      id,
      label: t(`status.${id}`),
      count: count('status', id),
    })),
  };
}
