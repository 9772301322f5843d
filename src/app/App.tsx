import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useWords } from '../lang/translate.tsx';
import { Button } from '../view/kit/Button.tsx';
import { Guard } from '../view/kit/Guard.tsx';
import { Message } from '../view/kit/Message.tsx';
import styles from './app.module.css';

const Wall = lazy(async () => ({ default: (await import('./Wall.tsx')).Wall }));
const Briefing = lazy(async () => ({ default: (await import('./Briefing.tsx')).Briefing }));
const Refresh = lazy(async () => ({ default: (await import('./Refresh.tsx')).Refresh }));

import { EVENT_TYPES } from '../event/types.ts';
import type { Poll } from '../view/wall/trust.ts';
import { archiveUrl } from './archive.ts';
import { Explore } from './Explore.tsx';
import { Header } from './Header.tsx';
import { type AddressStore, useAddress } from './location.ts';
import { LoadFault } from './source.ts';
import type { FeedStatus } from './status.ts';
import { useArchive, useBroken } from './useArchive.ts';
import { useTheme } from './useTheme.ts';

/** A wall is dark where its address says nothing; `public/theme.js` agrees. */
const WALL_THEME = 'dark';
/** Nobody stands before a wall to press a button. */
const UNATTENDED_RETRY_MS = 30_000;

/** The page: opens the archive that the address names and hands it to the view. */
export function App(props: { store: AddressStore }) {
  const { store } = props;
  const address = useAddress(store);
  const { t, language } = useWords();
  const theme = useTheme(address.theme ?? (address.view === 'wall' ? WALL_THEME : null));
  const url = archiveUrl(address.data, document.baseURI);

  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language;
    document.title = t('app.name');
  }, [theme, language, t]);

  const name = address.data ?? t('load.archive');
  const typeWords = useMemo(() => EVENT_TYPES.map((type) => t(`type.${type}`)), [t]);
  const { archive, open, fault, retry, replace } = useArchive(url, name, typeWords);
  const [status, setStatus] = useState<FeedStatus | null>(null);
  const [poll, setPoll] = useState<Poll | null>(null);
  const refused =
    url === null ? (
      <Message
        tone="bad"
        title={t('load.foreign', { data: address.data ?? '' })}
        action={<Button onClick={() => store.set({ data: null })}>{t('load.bundled')}</Button>}
      >
        {t('load.foreignHint')}
      </Message>
    ) : fault ? (
      <Message
        tone="bad"
        title={t(fault instanceof LoadFault && fault.offline ? 'load.offline' : 'load.failed')}
        action={
          <span className={styles.actions}>
            <Button onClick={retry}>{t('retry')}</Button>
            {address.data === null ? null : (
              <Button onClick={() => store.set({ data: null })}>{t('load.bundled')}</Button>
            )}
          </span>
        }
      >
        {fault.message}
        {archive ? ` ${t('load.kept')}` : ''}
      </Message>
    ) : null;

  const broken = useBroken(archive);
  const lost = broken ? (
    <Message tone="bad" title={t('load.lost')} action={<Button onClick={retry}>{t('load.reopen')}</Button>}>
      {t('load.lostHint')} {broken.message}
    </Message>
  ) : null;

  const onWall = address.view === 'wall';
  const wrong = fault ?? broken;
  useEffect(() => {
    if (!onWall || !wrong) return;
    const timer = setTimeout(retry, UNATTENDED_RETRY_MS);
    return () => clearTimeout(timer);
  }, [onWall, wrong, retry]);

  const waiting = !archive && !refused;
  useLayoutEffect(() => {
    if (!waiting) document.getElementById('boot')?.remove();
  }, [waiting]);

  if (waiting) {
    return (
      <p className={styles.loading} role="status">
        {t('load.loading', { name })}
      </p>
    );
  }
  if (!archive) return <Shell>{refused}</Shell>;
  return (
    <Guard
      fallback={(error, again) => (
        <Shell>
          <Message tone="bad" title={t('broken.page')} action={<Button onClick={again}>{t('retry')}</Button>}>
            {error.message}
          </Message>
        </Shell>
      )}
    >
      {refused || lost ? <div className={styles.refused}>{refused ?? lost}</div> : null}
      {onWall ? (
        <Suspense fallback={null}>
          <Wall key={open} {...{ store, archive, theme, status, poll }} />
        </Suspense>
      ) : address.view === 'briefing' ? (
        <Suspense fallback={<p className={styles.loading}>{t('briefing.making')}</p>}>
          <Briefing key={open} {...{ store, archive, status }} />
        </Suspense>
      ) : (
        <Explore key={open} {...{ store, archive, theme, status }} unreachable={poll?.ok === false} />
      )}
      {address.data === null && url !== null ? (
        <Suspense fallback={null}>
          <Refresh
            url={url}
            name={name}
            typeWords={typeWords}
            held={archive.lexicon.builtAt}
            onArchive={replace}
            onStatus={setStatus}
            onPoll={setPoll}
          />
        </Suspense>
      ) : null}
    </Guard>
  );
}

function Shell(props: { children: ReactNode }) {
  return (
    <div className={styles.shell}>
      <Header />
      <main className={styles.empty}>{props.children}</main>
    </div>
  );
}
