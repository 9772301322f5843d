import { type ReactNode, useState } from 'react';
import { parseDay } from '../../base/day.ts';
import type { Event, EventPlace } from '../../event/event.ts';
import { FAMILY_OF, STATUSES } from '../../event/types.ts';
import { useWords } from '../../lang/translate.tsx';
import { HOLLOW } from '../../table/shown.ts';
import type { TablePlace } from '../../table/table.ts';
import { Button } from '../kit/Button.tsx';
import { Glyph } from '../kit/Glyph.tsx';
import { Message } from '../kit/Message.tsx';
import { otherNames, placeName } from '../kit/names.ts';
import { Panel } from '../kit/Panel.tsx';
import { Skeleton } from '../kit/Skeleton.tsx';
import { timeLabel } from '../kit/time.ts';
import styles from './detail.module.css';
import { Evidence, type SlotFilter } from './Evidence.tsx';
import { slotRows } from './slots.ts';

export type DetailState =
  | { state: 'loading' }
  | { state: 'missing'; id: string }
  | { state: 'failed'; message: string }
  | { state: 'ready'; event: Event };

/** One event whole: what is known, how well, and the sentence behind each part of it. */
export function Detail(props: {
  id?: string;
  detail: DetailState;
  places: readonly TablePlace[];
  title: string;
  onClose: () => void;
  onStep: ((by: 1 | -1) => void) | null;
  onRetry: () => void;
}) {
  const { id, detail, places, title, onClose, onStep, onRetry } = props;
  const { t } = useWords();
  return (
    <Panel
      id={id}
      title={t('detail.title')}
      scroll
      className={styles.panel}
      tools={
        <>
          <Button
            look="plain"
            disabled={!onStep}
            onClick={() => onStep?.(-1)}
            aria-label={t('detail.previous')}
          >
            ↑
          </Button>
          <Button look="plain" disabled={!onStep} onClick={() => onStep?.(1)} aria-label={t('detail.next')}>
            ↓
          </Button>
          <Button look="frame" onClick={onClose}>
            {t('detail.close')}
          </Button>
        </>
      }
    >
      {detail.state === 'loading' ? <Skeleton lines={9} /> : null}
      {detail.state === 'missing' ? (
        <Message title={t('detail.missing')} action={<Button onClick={onClose}>{t('detail.close')}</Button>}>
          {t('detail.missingHint', { id: detail.id })}
        </Message>
      ) : null}
      {detail.state === 'failed' ? (
        <Message
          tone="bad"
          title={t('detail.failed')}
          action={<Button onClick={onRetry}>{t('retry')}</Button>}
        >
          {detail.message}
        </Message>
      ) : null}
      {detail.state === 'ready' ? (
        <EventBody key={detail.event.id} event={detail.event} places={places} title={title} />
      ) : null}
    </Panel>
  );
}

function EventBody(props: { event: Event; places: readonly TablePlace[]; title: string }) {
  const { event, places, title } = props;
  const words = useWords();
  const { t, format } = words;
  const [slot, setSlot] = useState<SlotFilter>(null);
  const nameOfPlace = ({ id, name }: EventPlace) =>
    placeName(
      places.find((candidate) => candidate.id === id),
      words.language,
    ) || name;
  const place = places.find((candidate) => candidate.id === event.place.id);
  const others = otherNames(place, words.language);
  const hollow = HOLLOW[STATUSES.indexOf(event.status)];
  const first = parseDay(event.time.start) ?? 0;
  const last = parseDay(event.time.end) ?? first;
  return (
    <article className={styles.event}>
      <h3 className={styles.heading}>
        <Glyph family={FAMILY_OF[event.type]} size={18} hollow={hollow} />
        <span>{title}</span>
      </h3>
      <p className={styles.tags}>
        <span className={styles.tag}>{t(`type.${event.type}`)}</span>
        <span className={`${styles.tag} ${styles[event.status] ?? ''}`}>{t(`status.${event.status}`)}</span>
        <span className={`${styles.tag} ${event.coding === 'machine' ? styles.machine : ''}`}>
          {t(`coding.${event.coding}`)}
        </span>
      </p>
      <dl className={styles.facts}>
        <Fact slot="time" event={event} chosen={slot} onSlot={setSlot} label={t('slot.time')}>
          {timeLabel(first, last, event.time.precision, words)}
          <small>{t(`timePrecision.${event.time.precision}`)}</small>
        </Fact>
        <Fact slot="place" event={event} chosen={slot} onSlot={setSlot} label={t('slot.place')}>
          {nameOfPlace(event.place)}
          {others ? <small lang="mul">{others}</small> : null}
          <small>{t(`placePrecision.${event.place.precision}`)}</small>
        </Fact>
        {slotRows(event, words, nameOfPlace).map((row) => (
          <Fact
            key={row.slot + row.label}
            slot={row.slot}
            event={event}
            chosen={slot}
            onSlot={setSlot}
            label={row.label}
          >
            {row.value}
            {row.note ? <small>{row.note}</small> : null}
          </Fact>
        ))}
        <Fact slot="confidence" event={event} chosen={slot} onSlot={setSlot} label={t('slot.confidence')}>
          {format.percent(event.confidence)}
        </Fact>
      </dl>
      <Evidence event={event} slot={slot} onSlot={setSlot} />
    </article>
  );
}

function Fact(props: {
  slot: string;
  event: Event;
  chosen: SlotFilter;
  label: string;
  onSlot: (slot: SlotFilter) => void;
  children: ReactNode;
}) {
  const { slot, event, chosen, label, onSlot, children } = props;
  const { t } = useWords();
  const quoted = event.reports.some((report) =>
    report.quotes.some((quote) => quote.slot === slot || quote.slot.startsWith(`${slot}.`)),
  );
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span className={styles.value}>{children}</span>
        {quoted ? (
          <button
            type="button"
            className={styles.why}
            aria-pressed={chosen === slot}
            aria-label={t('detail.whyOf', { slot: label })}
            onClick={() => onSlot(chosen === slot ? null : slot)}
          >
            {t('detail.why')}
          </button>
        ) : null}
      </dd>
    </>
  );
}
