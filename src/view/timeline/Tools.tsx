import { useEffect, useRef } from 'react';
import { type Day, formatDay, parseDay } from '../../base/day.ts';
import { useWords } from '../../lang/translate.tsx';
import type { Selection } from '../../table/selection.ts';
import { Button } from '../kit/Button.tsx';
import { useDrawn } from '../kit/shown.ts';
import type { Watched } from '../kit/signal.ts';
import type { Span } from './scale.ts';
import { nextSpan, PRESETS, type Preset, presetSpan } from './spans.ts';
import styles from './timeline.module.css';

const EDGES = ['from', 'to'] as const;
/** Date fields are slow to set; they follow when the brush rests. */
const DATING_MS = 60;

/** Spans by one press, a step back and forward, and the two days to type. */
export function Tools(props: {
  selection: Watched<Selection>;
  span: () => Span | null;
  domain: Span;
  today: Day;
  onSettle: (span: Span | null, timeStamp: number) => void;
  /** Shows the whole archive again. */
  onWhole: (timeStamp: number) => void;
}) {
  const { selection, span, domain, today, onSettle, onWhole } = props;
  const { t } = useWords();
  const presets = useRef(new Map<Preset, HTMLButtonElement>());
  const dates = useRef<Record<'from' | 'to', HTMLInputElement | null>>({ from: null, to: null });
  const steps = useRef<HTMLButtonElement[]>([]);
  const dating = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(dating.current), []);
  const anchor = () => Math.min(today, span()?.to ?? today);

  useDrawn(selection, () => {
    const now = span();
    for (const [preset, button] of presets.current) {
      const wanted = presetSpan(preset, anchor(), today);
      const same = wanted === null ? now === null : wanted.from === now?.from && wanted.to === now.to;
      if (button.ariaPressed !== String(same)) button.ariaPressed = String(same);
    }
    clearTimeout(dating.current);
    dating.current = setTimeout(() => {
      for (const edge of EDGES) {
        const input = dates.current[edge];
        if (input && input !== document.activeElement) input.value = formatDay((now ?? domain)[edge]);
      }
    }, DATING_MS);
    for (const button of steps.current)
      if (button.disabled !== (now === null)) button.disabled = now === null;
  });
  const type = (edge: 'from' | 'to', text: string, timeStamp: number) => {
    const day = parseDay(text);
    if (text !== '' && day === null) return;
    const next = { ...(span() ?? domain), [edge]: day ?? domain[edge] };
    if (next.from <= next.to) onSettle(next, timeStamp);
  };
  return (
    <>
      <span className={styles.presets}>
        {PRESETS.map((preset) => (
          <Button
            key={preset}
            ref={(element) => {
              if (element) presets.current.set(preset, element);
            }}
            look="plain"
            onClick={(event) => {
              if (preset === 'all') onWhole(event.timeStamp);
              onSettle(presetSpan(preset, anchor(), today), event.timeStamp);
            }}
          >
            {t(`preset.${preset}`)}
          </Button>
        ))}
      </span>
      <span className={styles.steps}>
        {([-1, 1] as const).map((by, i) => (
          <Button
            key={by}
            ref={(element) => {
              if (element) steps.current[i] = element;
            }}
            look="plain"
            aria-label={t(by < 0 ? 'timeline.earlier' : 'timeline.later')}
            onClick={(event) => {
              const now = span();
              if (now) onSettle(nextSpan(now, by, domain), event.timeStamp);
            }}
          >
            {by < 0 ? '‹' : '›'}
          </Button>
        ))}
      </span>
      {EDGES.map((edge) => (
        <input
          key={edge}
          ref={(element) => {
            dates.current[edge] = element;
          }}
          type="date"
          className={styles.date}
          aria-label={t(`timeline.${edge}Date`)}
          defaultValue={formatDay(domain[edge])}
          min={formatDay(domain.from)}
          max={formatDay(domain.to)}
          onChange={(event) => type(edge, event.target.value, event.timeStamp)}
        />
      ))}
    </>
  );
}
