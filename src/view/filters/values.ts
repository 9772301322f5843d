import { createElement } from 'react';
import {
  CODINGS,
  EVENT_TYPES,
  type EventType,
  FAMILY_OF,
  KINDS,
  kindOf,
  STATUSES,
} from '../../event/types.ts';
import type { Words } from '../../lang/translate.tsx';
import type { FacetCounts } from '../../table/answer.ts';
import type { Facet } from '../../table/selection.ts';
import type { Lexicon } from '../../table/table.ts';
import { Glyph } from '../kit/Glyph.tsx';
import { otherNames, placeName } from '../kit/names.ts';
import type { FacetValue } from './FacetGroup.tsx';

/** The values with most events first. */
const byCount = (counts: Uint32Array) => (a: FacetValue, b: FacetValue) =>
  (counts[b.index] ?? 0) - (counts[a.index] ?? 0) || (a.label < b.label ? -1 : 1);

function typeMark(type: EventType) {
  return createElement(Glyph, { family: FAMILY_OF[type] });
}

/** Names of what occurs, the places of the place facet, and the counts of each value in the whole archive. */
export type Known = Lexicon & { groups: Uint32Array; present: FacetCounts };

/** The values of every facet with names in the reader's language, places, actors and sources by their counts (in the whole archive where they are not counted); what never occurs is left out. */
export function facetValues(
  table: Known,
  counts: FacetCounts,
  words: Words,
): Record<Facet, readonly FacetValue[]> {
  const { t, language } = words;
  const { groups, present } = table;
  const ids: Record<Facet, readonly string[]> = {
    kind: KINDS,
    type: EVENT_TYPES,
    coding: CODINGS,
    status: STATUSES,
    place: Array.from(groups, (place) => table.places[place]?.id ?? ''),
    actor: table.actors.map(({ id }) => id),
    source: table.publishers.map(({ id }) => id),
  };
  const most = (facet: 'place' | 'actor' | 'source') =>
    byCount((counts[facet].length > 0 ? counts : present)[facet]);
  const occurs = (facet: Facet, id: string) => (present[facet][ids[facet].indexOf(id)] ?? 0) > 0;
  const place = (index: number, i: number): FacetValue => {
    const row = table.places[index];
    return {
      id: row?.id ?? '',
      index: i,
      label: placeName(row, language) || (row?.id ?? ''),
      note: otherNames(row, language),
    };
  };
  return {
    kind: KINDS.map((id, index) => ({ id, index, label: t(`kind.${id}`) })),
    type: KINDS.flatMap((kind) =>
      EVENT_TYPES.filter((type) => kindOf(type) === kind && occurs('type', type)),
    ).map((id) => ({
      id,
      index: EVENT_TYPES.indexOf(id),
      label: t(`type.${id}`),
      mark: typeMark(id),
    })),
    place: Array.from(groups, place).sort(most('place')),
    actor: table.actors
      .map(({ id, name }, i) => ({
        id,
        index: i,
        label: words.nameOf('actor', id, name),
      }))
      .sort(most('actor')),
    source: table.publishers
      .map(({ id, name, sample }, i) => ({
        id,
        index: i,
        label: name,
        note: sample ? t('detail.sample') : undefined,
      }))
      .sort(most('source')),
    coding: CODINGS.map((id, index) => ({
      id,
      index,
      label: t(`coding.${id}`),
    })),
    status: STATUSES.filter((id) => occurs('status', id)).map((id) => ({
      id,
      index: STATUSES.indexOf(id),
      label: t(`status.${id}`),
    })),
  };
}
