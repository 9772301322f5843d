import { FAMILIES } from '../../event/types.ts';
import { useWords } from '../../lang/translate.tsx';
import { Glyph } from '../kit/Glyph.tsx';
import styles from './map.module.css';

/** What the marks mean: families by shape and colour, hollow for announced, hatched for places known only roughly. */
export function Legend() {
  const { t } = useWords();
  return (
    <details className={styles.legend}>
      <summary>{t('map.legend')}</summary>
      <ul>
        {FAMILIES.map((family) => (
          <li key={family}>
            <Glyph family={family} size={14} />
            {t(`family.${family}`)}
          </li>
        ))}
        <li>
          <Glyph family="diplomacy" size={14} hollow />
          {t('map.announced')}
        </li>
        <li>
          <svg width={14} height={14} viewBox="-10 -10 20 20" aria-hidden="true">
            <circle r={8} fill="var(--crowd)" />
            <circle r={3} fill="var(--panel)" />
          </svg>
          {t('map.machine')}
        </li>
        <li>
          <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
            <path d="M0 6 6 0M0 13 13 0M7 14 14 7" stroke="var(--soft)" />
          </svg>
          {t('map.area')}
        </li>
        <li>
          <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
            <path d="M0 7H14" stroke="var(--map-border)" strokeWidth={1.5} strokeDasharray="4 3" />
          </svg>
          {t('map.boundary')}
        </li>
      </ul>
    </details>
  );
}
