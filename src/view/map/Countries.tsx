import { useSyncExternalStore } from 'react';
import { useWords } from '../../lang/translate.tsx';
import type { TablePlace } from '../../table/table.ts';
import { placeName } from '../kit/names.ts';
import type { Shown } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';
import { groupsOf, withShapes } from './areas.ts';
import type { BaseMap } from './base-map.ts';
import styles from './map.module.css';
import type { Opened } from './picture.ts';

const MOST = 6;

/** Events known only to a country, or to an area that the map does not draw: listed, because they are no point. */
export function Countries(props: {
  settled: Signal<Shown | null>;
  places: readonly TablePlace[];
  base: BaseMap | null;
  onOpen: (opened: Opened, timeStamp: number) => void;
}) {
  const { settled, places, base, onOpen } = props;
  const { t, format, language } = useWords();
  const map = useSyncExternalStore(settled.subscribe, settled.get)?.answer.map;
  if (!map || !base) return null;
  const { others } = withShapes(groupsOf(map.areas, places), places, base);
  const groups = [...groupsOf(map.countries, places), ...others].sort((a, b) => b.count - a.count);
  if (groups.length === 0) return null;
  return (
    <section className={styles.countries} aria-label={t('map.countries')}>
      {groups.slice(0, MOST).map((group) => {
        const place = places[group.place];
        const name = placeName(place, language);
        const star = group.id === 'kosovo' ? '*' : '';
        return (
          <button
            key={group.place}
            type="button"
            onClick={(event) => onOpen({ spot: { place: group.place }, name }, event.timeStamp)}
          >
            {place?.kind === 'country' ? t('map.wholeCountry', { country: `${name}${star}` }) : name}{' '}
            <b>{format.number(group.count)}</b>
          </button>
        );
      })}
    </section>
  );
}
