import { dayOfPublished } from '../../base/day.ts';
import { safeHttpUrl } from '../../base/url.ts';
import type { Event, Quote, Report } from '../../event/event.ts';
import { useWords } from '../../lang/translate.tsx';
import styles from './detail.module.css';

/** The slot whose sentences are shown, or null for all. */
export type SlotFilter = string | null;

const SAMPLE = 'Kosovo Monitor samples';

/** The reports of an event, each with the sentences that its slots were read from. */
export function Evidence(props: { event: Event; slot: SlotFilter; onSlot: (slot: SlotFilter) => void }) {
  const { event, slot, onSlot } = props;
  const { t } = useWords();
  const independent = new Set(
    event.reports.filter((report) => report.publisher !== SAMPLE).map((report) => report.publisher),
  ).size;
  const holds = (quote: Quote) => !slot || quote.slot === slot || quote.slot.startsWith(`${slot}.`);
  const shown = slot ? event.reports.filter((report) => report.quotes.some(holds)) : event.reports;
  return (
    <section className={styles.evidence} aria-label={t('detail.sources')}>
      <h4>
        {t('detail.sources')} <small>{t('detail.independent', { count: independent })}</small>
        {slot ? (
          <button type="button" className={styles.why} onClick={() => onSlot(null)}>
            {t('detail.allSlots')}
          </button>
        ) : null}
      </h4>
      <ol>
        {shown.map((report) => (
          <li key={report.id}>
            <ReportCard report={report} quotes={report.quotes.filter(holds)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ReportCard(props: { report: Report; quotes: readonly Quote[] }) {
  const { report, quotes } = props;
  const { t, format } = useWords();
  const sample = report.publisher === SAMPLE;
  const url = sample ? null : safeHttpUrl(report.url);
  const see = safeHttpUrl(report.seeAlso);
  const day = report.published ? dayOfPublished(report.published) : null;
  const sentences = groupBySentence(quotes);
  return (
    <div className={styles.report}>
      <p className={styles.publisher}>
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {report.publisher ?? new URL(url).hostname}
            <span className="visually-hidden"> {t('detail.newTab')}</span>
          </a>
        ) : (
          <span>{report.publisher ?? t('detail.noPublisher')}</span>
        )}
        {day === null ? null : <time>{format.day(day)}</time>}
        {report.mention === 'background' ? (
          <span className={styles.tag}>{t('detail.background')}</span>
        ) : null}
      </p>
      {report.title ? (
        <p className={styles.reportTitle} lang={report.language ?? undefined}>
          {report.title}
        </p>
      ) : null}
      {sample ? (
        <p className={styles.sample}>
          {t('detail.sample')}
          {see ? (
            <>
              {' '}
              <a href={see} target="_blank" rel="noopener noreferrer">
                {t('detail.seeAlso', { host: new URL(see).hostname })}
              </a>
            </>
          ) : null}
        </p>
      ) : null}
      {sentences.map(([sentence, marks]) => (
        <blockquote key={sentence} lang={report.language ?? undefined} className={styles.quote}>
          <Marked sentence={sentence} quotes={marks} />
        </blockquote>
      ))}
    </div>
  );
}

function groupBySentence(quotes: readonly Quote[]): [string, Quote[]][] {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.sentence);
    if (group) group.push(quote);
    else groups.set(quote.sentence, [quote]);
  }
  return [...groups];
}

function Marked(props: { sentence: string; quotes: readonly Quote[] }) {
  const { sentence, quotes } = props;
  const spans = quotes
    .map((quote) => ({ start: sentence.indexOf(quote.text), length: quote.text.length, slot: quote.slot }))
    .filter((span) => span.start >= 0)
    .sort((a, b) => a.start - b.start || b.length - a.length);
  const parts = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    if (span.start > at) parts.push(sentence.slice(at, span.start));
    parts.push(
      <mark key={span.start} title={span.slot}>
        {sentence.slice(span.start, span.start + span.length)}
      </mark>,
    );
    at = span.start + span.length;
  }
  parts.push(sentence.slice(at));
  return <>{parts}</>;
}
