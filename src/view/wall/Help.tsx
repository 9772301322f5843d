import { useEffect, useRef } from 'react';
import { useWords } from '../../lang/translate.tsx';
import styles from './wall.module.css';

const KEYS = ['any', 'arrows', 'space', 'escape', 'setup', 'question'] as const;

/** What the keys do. */
export function Help(props: { open: boolean; setup: string; onClose: () => void }) {
  const { open, setup, onClose } = props;
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={t('wall.help')} onClose={onClose}>
      <h2>{t('wall.help')}</h2>
      <ul>
        {KEYS.map((key) => (
          <li key={key}>{t(`wall.help.${key}`)}</li>
        ))}
      </ul>
      <div className={styles.controls}>
        <button type="button" className={styles.control} data-main onClick={onClose}>
          {t('wall.help.close')}
        </button>
        <a className={styles.control} href={setup}>
          {t('wall.setup')}
        </a>
      </div>
    </dialog>
  );
}
