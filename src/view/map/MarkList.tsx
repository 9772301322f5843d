import { useSyncExternalStore } from 'react';
import { useWords } from '../../lang/translate.tsx';
import type { Shown } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';
import styles from './map.module.css';
import type { Picture, Target } from './picture.ts';

/** As many marks can be reached one by one; the list of events holds all of them. */
const MOST = 24;

/** The largest marks in the window as buttons for the keyboard, out of sight until one has the focus. */
export function MarkList(props: {
  settled: Signal<Shown | null>;
  picture: Picture;
  describe: (target: Target) => string;
  setFocus: (key: number | null) => void;
  onOpen: (target: Target) => void;
}) {
  const { settled, picture, describe, setFocus, onOpen } = props;
  const { t } = useWords();
  useSyncExternalStore(settled.subscribe, settled.get);
  const cells = picture.cells();
  const marks = [...picture.marks()].reverse().slice(0, MOST);
  if (!cells || marks.length === 0) return null;
  return (
    <ul className={styles.marks} aria-label={t('map.marks')}>
      {marks.map((mark) => {
        const key = cells.keys[mark.cells[0] ?? 0] ?? 0;
        return (
          <li key={key}>
            <button
              type="button"
              onFocus={() => setFocus(key)}
              onBlur={() => setFocus(null)}
              onClick={() => onOpen({ mark })}
            >
              {describe({ mark })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
