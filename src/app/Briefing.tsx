import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatDay, parseDay } from '../base/day.ts';
import { useWords } from '../lang/translate.tsx';
import { narrow } from '../summary/ask.ts';
import styles from '../view/briefing/briefing.module.css';
import { FULLEST, nextFitting, pagesOf } from '../view/briefing/fit.ts';
import type { Ground } from '../view/briefing/ground.ts';
import { type Behind, type BriefingModel, rowsOf } from '../view/briefing/model.ts';
import { Notes } from '../view/briefing/Notes.tsx';
import { Sheet } from '../view/briefing/Sheet.tsx';
import { readAt } from '../view/kit/age.ts';
import { Button } from '../view/kit/Button.tsx';
import { Message } from '../view/kit/Message.tsx';
import { scopeOf } from '../view/kit/scope.ts';
import { type Address, writeAddress } from './address.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { type AddressStore, useAddress } from './location.ts';
import type { OpenArchive } from './opened.ts';
import { saveFile } from './save-file.ts';
import type { FeedStatus } from './status.ts';
import { groundData } from './useBaseMap.ts';
import { periodOf, useBrief } from './useBrief.ts';

/** `view=briefing`: the selection on one page, to print or to take away. */
export function Briefing(props: { store: AddressStore; archive: OpenArchive; status: FeedStatus | null }) {
  const { store, archive, status } = props;
  const address = useAddress(store);
  const words = useWords();
  const { t, language } = words;
  const { lexicon } = archive;
  const { selection } = address;
  const { made, retry } = useBrief(archive, selection);
  const [ground, setGround] = useState<Ground | null>(null);
  const [withNotes, setWithNotes] = useState(false);
  const [saved, setSaved] = useState('');
  const period = periodOf(selection, lexicon);
  useEffect(() => void groundData.then(setGround, () => undefined), []);
  const urlOf = useCallback(
    (change: Partial<Address>) =>
      `${window.location.origin}${window.location.pathname}${writeAddress({ ...address, ...change })}`,
    [address],
  );
  const feeds = status?.feeds.length ?? 0;
  const dataAt = readAt(lexicon.builtAt, status?.feeds ?? []);
  const model = useMemo((): BriefingModel | null => {
    if (made.state !== 'made') return null;
    return {
      ...made,
      scope: scopeOf({ ...selection, from: null, to: null }, lexicon, words),
      dataAt,
      feeds,
      version: lexicon.fingerprint,
      permalink: urlOf({ view: 'briefing', event: null, at: null, theme: null }),
      ground,
      samples: new Set(lexicon.publishers.flatMap(({ name, sample }) => (sample ? [name] : []))),
      linkTo: ({ events, where }: Behind) => {
        if (where)
          return urlOf({
            view: 'explore',
            event: null,
            selection: narrow({ ...selection, from: null, to: null }, where) ?? selection,
          });
        return events[0] ? urlOf({ view: 'explore', event: events[0] }) : null;
      },
    };
  }, [made, lexicon, selection, words, ground, urlOf, dataAt, feeds]);
  const name = `${t('briefing.title')} ${formatDay(period.from)} – ${formatDay(period.to)}`;
  useEffect(() => {
    document.title = `${t('app.name')} · ${name}`;
    return () => {
      document.title = t('app.name');
    };
  }, [t, name]);
  const { box, caps, pages } = useFit(model, language);
  const save = async (kind: 'html' | 'md') => {
    if (!model || !box.current) return;
    const file = `kosovo-monitor-${formatDay(period.from)}-${formatDay(period.to)}-${language}.${kind}`;
    try {
      if (kind === 'md') {
        const { toMarkdown } = await import('../view/briefing/markdown.ts');
        saveFile(file, 'text/markdown;charset=utf-8', toMarkdown(model, words));
      } else {
        const { standalonePage } = await import('../view/briefing/standalone.ts');
        const papers = [...box.current.querySelectorAll(`.${styles.paper}`)];
        saveFile(file, 'text/html;charset=utf-8', await standalonePage(papers, document.title, language));
      }
      setSaved(t('briefing.saved'));
    } catch (error) {
      setSaved(String(error));
    }
  };
  const setDay = (part: 'from' | 'to', text: string) => {
    const day = parseDay(text);
    if (day !== null) store.set({ selection: { ...selection, [part]: day } });
  };
  return (
    <div className={styles.desk}>
      <header className={styles.bar}>
        <h1>{t('briefing.title')}</h1>
        <fieldset className={styles.days}>
          <legend className="visually-hidden">{t('briefing.period')}</legend>
          {(['from', 'to'] as const).map((part) => (
            <input
              key={part}
              type="date"
              aria-label={t(`timeline.${part}`)}
              value={formatDay(period[part])}
              onChange={(event) => setDay(part, event.target.value)}
            />
          ))}
        </fieldset>
        <span role="status" className={styles.promise}>
          {saved ||
            (model
              ? t(pages === 1 ? 'briefing.onePage' : 'briefing.pages', { count: pages })
              : t('briefing.making'))}
        </span>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withNotes}
            onChange={(event) => setWithNotes(event.target.checked)}
          />
          {t('briefing.notesPrint')}
        </label>
        <Button disabled={!model} onClick={() => window.print()}>
          {t('briefing.print')}
        </Button>
        <Button disabled={!model} onClick={() => void save('html')}>
          {t('briefing.saveHtml')}
        </Button>
        <Button disabled={!model} onClick={() => void save('md')}>
          {t('briefing.saveMarkdown')}
        </Button>
        <LanguageSwitch store={store} />
        <Button look="plain" onClick={() => store.set({ view: 'explore' })}>
          {t('briefing.back')}
        </Button>
      </header>
      <main ref={box}>
        {made.state === 'failed' ? (
          <div className={styles.message}>
            <Message
              tone="bad"
              title={t('briefing.failed')}
              action={<Button onClick={retry}>{t('retry')}</Button>}
            >
              {made.message}
            </Message>
          </div>
        ) : null}
        {model ? (
          <>
            <div className={styles.paper}>
              <Sheet model={model} caps={caps} />
            </div>
            <div className={styles.paper} data-printed={withNotes}>
              <Notes model={model} />
            </div>
          </>
        ) : null}
      </main>
    </div>
  );
}

/** The fullest sheet that fits one page, list by list, and how many pages it takes when none does. */
function useFit(model: BriefingModel | null, language: string) {
  const box = useRef<HTMLElement>(null);
  const [fitting, setFitting] = useState(FULLEST);
  const [pages, setPages] = useState(1);
  const [letters, setLetters] = useState(false);
  useEffect(() => void document.fonts.ready.then(() => setLetters(true)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another briefing is fitted anew
  useLayoutEffect(() => setFitting(FULLEST), [model?.brief, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes how high the sheet is
  useLayoutEffect(() => {
    const sheet = box.current?.querySelector<HTMLElement>(`.${styles.sheet}`);
    if (!sheet || !model) return;
    const taken = pagesOf(sheet, styles.measured ?? '');
    const next = nextFitting(fitting, taken === 1, (list) => rowsOf(model.brief, list));
    if (next) setFitting(next);
    else setPages(taken);
  }, [model, fitting, letters]);
  return { box, pages, caps: fitting.caps };
}
