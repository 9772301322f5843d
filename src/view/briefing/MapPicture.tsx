import { useMemo } from 'react';
import { FAMILIES, type Family } from '../../event/types.ts';
import { useWords } from '../../lang/translate.tsx';
import type { MapSpots } from '../../summary/map-spots.ts';
import { FAMILY_SHAPE } from '../kit/family.ts';
import { placeName } from '../kit/names.ts';
import styles from './briefing.module.css';
import { type Ground, HEIGHT, marksOf, namesOf, pathOf, WIDTH } from './ground.ts';

const HOME = 'XK';

/** The events of a briefing on a map of lines, drawn without any tile: points as rings by family, areas hatched. */
export function MapPicture({ ground, map }: { ground: Ground; map: MapSpots }) {
  const { t, format, language } = useWords();
  const drawn = useMemo(
    () => ({
      countries: ground.countries.map((area) => ({ id: area.id, path: pathOf(area) })),
      municipalities: ground.municipalities.map((area) => ({ id: area.id, path: pathOf(area) })),
      lakes: ground.lakes.map(pathOf).join(''),
    }),
    [ground],
  );
  const { marks, beyond } = useMemo(() => marksOf(map.spots), [map]);
  const names = useMemo(
    () => namesOf(ground.labels, marks, (label) => placeName(label, language)),
    [ground, marks, language],
  );
  const home = drawn.countries
    .filter(({ id }) => id === HOME)
    .map(({ path }) => path)
    .join('');
  const hatched = [...map.areas].reduce((sum, [, count]) => sum + count, 0);
  const notes = [
    ...(hatched > 0 ? [t('ledger.areas', { count: format.number(hatched) })] : []),
    ...(map.countries > 0 ? [t('ledger.countries', { count: format.number(map.countries) })] : []),
    ...(beyond > 0 ? [t('briefing.beyond', { count: beyond })] : []),
  ];
  return (
    <figure className={styles.map}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('briefing.mapLabel')}>
        <defs>
          <pattern
            id="km-hatch"
            width={14}
            height={14}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V14" className={styles.hatch} />
          </pattern>
        </defs>
        <rect width={WIDTH} height={HEIGHT} className={styles.ground} />
        {drawn.countries.map(({ id, path }) => (
          <path key={id} d={path} className={id === HOME ? styles.home : styles.country} />
        ))}
        {drawn.municipalities.map(({ id, path }) => (
          <path
            key={id}
            d={path}
            className={styles.municipality}
            fill={map.areas.has(id) ? 'url(#km-hatch)' : 'none'}
          />
        ))}
        <path d={drawn.lakes} className={styles.water} />
        <path d={home} className={styles.border} />
        {marks.map((mark) => (
          <g key={`${mark.x},${mark.y}`} transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}>
            {mark.count === 1 ? (
              <path
                d={FAMILY_SHAPE[familyIn(mark.counts)]}
                transform="scale(1.7)"
                className={`${styles.mark} ${styles[familyIn(mark.counts)]}`}
              />
            ) : (
              <>
                <circle r={mark.radius} className={styles.disc} />
                <Ring radius={mark.radius - 4} counts={mark.counts} total={mark.count} />
                <text dy="0.36em" className={styles.number}>
                  {format.number(mark.count)}
                </text>
              </>
            )}
          </g>
        ))}
        {names.map(({ id, text, x, y }) => (
          <text key={id} x={x.toFixed(0)} y={y.toFixed(0)} dy="0.3em" className={styles.name}>
            {text}
          </text>
        ))}
      </svg>
      <figcaption>{[...notes, t('map.boundary'), t('map.credit')].join(' · ')}</figcaption>
    </figure>
  );
}

function familyIn(counts: readonly number[]): Family {
  return FAMILIES[counts.indexOf(Math.max(...counts))] ?? 'tension';
}

/** A ring whose arcs are the shares of the families. */
function Ring({ radius, counts, total }: { radius: number; counts: readonly number[]; total: number }) {
  let from = 0;
  return FAMILIES.map((family, i) => {
    const share = (counts[i] ?? 0) / total;
    const start = from;
    from += share;
    return share === 0 ? null : (
      <circle
        key={family}
        r={radius}
        pathLength={1}
        strokeDasharray={`${share.toFixed(4)} 1`}
        strokeDashoffset={(-start).toFixed(4)}
        transform="rotate(-90)"
        className={`${styles.arc} ${styles[family]}`}
      />
    );
  });
}
