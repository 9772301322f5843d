import type { Problem } from '../base/result.ts';
import { useWords } from '../lang/translate.tsx';
import { isAnswering } from '../view/kit/age.ts';
import type { FeedStatus } from './status.ts';

/** How many sources answer, which of them do not, and what could not be read. */
export function DataFaults(props: { status: FeedStatus | null; problems: readonly Problem[] }) {
  const { status, problems } = props;
  const { t } = useWords();
  const feeds = status?.feeds ?? [];
  const failing = feeds.filter((feed) => feed.error !== null);
  const answering = feeds.filter(isAnswering).length;
  return (
    <>
      {status ? (
        <p>{t('age.feeds', { count: feeds.length, failing: feeds.length - answering })}</p>
      ) : (
        <p>{t('age.noStatus')}</p>
      )}
      {failing.length > 0 ? (
        <ul>
          {failing.slice(0, 12).map((feed) => (
            <li key={feed.id}>
              <strong>{feed.name}</strong> {feed.error}
            </li>
          ))}
        </ul>
      ) : null}
      {problems.length > 0 ? (
        <>
          <p>{t('age.problems', { count: problems.length })}</p>
          <ul>
            {problems.slice(0, 12).map((problem) => (
              <li key={`${problem.where}:${problem.line}`}>
                <strong>
                  {problem.where}
                  {problem.line === undefined ? '' : `:${problem.line}`}
                </strong>{' '}
                {problem.what} {problem.mend}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
