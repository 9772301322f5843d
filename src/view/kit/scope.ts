import { EVENT_TYPES, KINDS, STATUSES } from '../../event/types.ts';
import type { Words } from '../../lang/translate.tsx';
import type { Selection } from '../../table/selection.ts';
import type { Lexicon } from '../../table/table.ts';
import { placeName } from './names.ts';

/** What a selection is restricted to, in a few words and at most so many parts; '' when it watches everything. */
export function scopeOf(selection: Selection, lexicon: Lexicon, words: Words, most = 3): string {
  const { t, format, language } = words;
  const named = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((item) => item.id === id)?.name ?? id;
  const known = <T extends string>(values: readonly T[], id: string) => values.find((value) => value === id);
  const { from, to, q } = selection;
  const parts = [
    ...selection.place.map(
      (id) =>
        placeName(
          lexicon.places.find((place) => place.id === id),
          language,
        ) || id,
    ),
    ...selection.kind.map((id) => t(`kind.${known(KINDS, id) ?? 'incident'}`)),
    ...selection.type.map((id) => t(`type.${known(EVENT_TYPES, id) ?? 'other'}`)),
    ...selection.status.map((id) => t(`status.${known(STATUSES, id) ?? 'reported'}`)),
    ...selection.coding.map((id) => (id === 'machine' ? t('coding.machineShort') : t('coding.reviewed'))),
    ...selection.actor.map((id) => words.nameOf('actor', id, named(lexicon.actors, id))),
    ...selection.source.map((id) => named(lexicon.publishers, id)),
    ...(q ? [t('filters.searched', { text: q })] : []),
    ...(selection.minKilled === null ? [] : [`${t('filters.minKilled')} ≥ ${selection.minKilled}`]),
    ...(selection.minConfidence === null
      ? []
      : [`${t('filters.minConfidence')} ≥ ${format.percent(selection.minConfidence)}`]),
    ...(selection.bbox || selection.area ? [t('wall.area')] : []),
    ...(from === null ? [] : [`${t('timeline.fromDate')} ${format.day(from)}`]),
    ...(to === null ? [] : [`${t('timeline.toDate')} ${format.day(to)}`]),
  ];
  const more = parts.length - most;
  return more > 0 ? `${parts.slice(0, most).join(' · ')} +${more}` : parts.join(' · ');
}
