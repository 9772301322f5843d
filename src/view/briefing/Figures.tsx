import { useWords } from '../../lang/translate.tsx';
import type { Brief } from '../../summary/briefing.ts';
import styles from './briefing.module.css';
import { keyFigures } from './key-figures.ts';
import { Linked } from './Linked.tsx';
import type { BriefingModel } from './model.ts';

/** The key figures in a row, each with its change. */
export function Figures({ brief, linkTo }: { brief: Brief; linkTo: BriefingModel['linkTo'] }) {
  const words = useWords();
  return (
    <dl className={styles.figures} aria-label={words.t('briefing.figures')}>
      {keyFigures(brief, words).map(({ name, label, value, change, note, behind }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            <Linked to={linkTo(behind)}>
              <b>{value}</b>
            </Linked>{' '}
            {change ? <span>{change}</span> : null}
            <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
