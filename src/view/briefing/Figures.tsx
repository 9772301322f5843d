import { useWords } from '../../lang/translate.tsx';
import type { Brief } from '../../summary/briefing.ts';
import styles from './briefing.module.css';
import { keyFigures } from './key-figures.ts';
import type { BriefingModel } from './model.ts';

/** The key figures in a row, each with its change. */
export function Figures({ brief, linkTo }: { brief: Brief; linkTo: BriefingModel['linkTo'] }) {
  const words = useWords();
  return (
    <dl className={styles.figures} aria-label={words.t('briefing.figures')}>
      {keyFigures(brief, words).map(({ name, label, value, change, note, behind }) => {
        const to = linkTo(behind);
        return (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              {to === null ? (
                <b>{value}</b>
              ) : (
                <a href={to}>
                  <b>{value}</b>
                </a>
              )}{' '}
              {change ? <span>{change}</span> : null}
              <small>{note}</small>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
