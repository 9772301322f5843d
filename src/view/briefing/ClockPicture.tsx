import { FAMILIES } from '../../event/types.ts';
import { useWords } from '../../lang/translate.tsx';
import type { ClockBin } from '../../summary/clock.ts';
import { grainOf } from '../../summary/clock.ts';
import type { ForceNow } from '../../summary/force.ts';
import { lengthOf, type Period } from '../../summary/period.ts';
import { strengthPoint } from '../../table/lanes.ts';
import { LEVEL_HOLDS_DAYS } from '../kit/strength.ts';
import styles from './briefing.module.css';

const [WIDTH, LEFT, RIGHT] = [1000, 8, 8];
const BARS = { top: 34, height: 152 };
const FORCE = { top: 226, height: 62 };
const VISITS = { top: 326, height: 34 };
const AXIS = 386;
const HEIGHT = 394;
const INCIDENTS = 4;
const VISIT = FAMILIES.indexOf('diplomacy');

/** Incidents, the force and visits of a period on one clock. */
export function ClockPicture(props: { bins: readonly ClockBin[]; force: ForceNow; period: Period }) {
  const { bins, force, period } = props;
  const { t, format, titles } = useWords();
  const inner = WIDTH - LEFT - RIGHT;
  const x = (day: number) => LEFT + ((day - period.from) / lengthOf(period)) * inner;
  const sums = bins.map(({ counts }) => counts.slice(0, INCIDENTS).reduce((a, b) => a + b, 0));
  const most = Math.max(1, ...sums);
  const visitsMost = Math.max(1, ...bins.map(({ counts }) => counts[VISIT] ?? 0));
  const levels = (force.levels?.rows ?? [])
    .flatMap((row) => (force.levels ? [strengthPoint(force.levels.table, row)] : []))
    .filter(({ first }) => first <= period.to && first > period.from - LEVEL_HOLDS_DAYS)
    .sort((a, b) => a.first - b.first);
  const top = Math.max(1, ...levels.map(({ value }) => value)) * 1.1;
  const levelY = (value: number) => FORCE.top + FORCE.height * (1 - value / top);
  const grain = grainOf(period);
  const step = Math.max(1, Math.ceil(bins.length / 6));
  const write = { day: format.shortDay, week: format.shortDay, month: format.month, year: format.year }[
    grain
  ];
  return (
    <figure className={styles.clock}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('briefing.clockLabel')}>
        {bins.map((bin, i) => {
          const from = x(Math.max(bin.from, period.from));
          const width = Math.max(
            1.5,
            x(Math.min(bin.to, period.to) + 1) - from - (bins.length > 120 ? 0.4 : 2),
          );
          let base = BARS.top + BARS.height;
          return (
            <g key={bin.from}>
              {FAMILIES.slice(0, INCIDENTS).map((family, k) => {
                const height = ((bin.counts[k] ?? 0) / most) * BARS.height;
                base -= height;
                return height === 0 ? null : (
                  <rect
                    key={family}
                    x={from.toFixed(1)}
                    y={base.toFixed(1)}
                    width={width.toFixed(1)}
                    height={height.toFixed(1)}
                    className={styles[family]}
                  />
                );
              })}
              {(bin.counts[VISIT] ?? 0) > 0 ? (
                <rect
                  x={from.toFixed(1)}
                  width={width.toFixed(1)}
                  y={(VISITS.top + VISITS.height * (1 - (bin.counts[VISIT] ?? 0) / visitsMost)).toFixed(1)}
                  height={((VISITS.height * (bin.counts[VISIT] ?? 0)) / visitsMost).toFixed(1)}
                  className={styles.diplomacy}
                />
              ) : null}
              {i % step === 0 && from < WIDTH - 70 ? (
                <text x={from.toFixed(1)} y={AXIS} className={styles.tick}>
                  {write(Math.max(bin.from, period.from))}
                </text>
              ) : null}
            </g>
          );
        })}
        {levels.map((level, i) => {
          const until = Math.min(
            levels[i + 1]?.first ?? period.to,
            level.first + LEVEL_HOLDS_DAYS,
            period.to,
          );
          const [from, y] = [x(Math.max(level.first, period.from)), levelY(level.value)];
          return (
            <g key={`${level.row}-${level.first}`}>
              <path
                d={`M${from.toFixed(1)} ${y.toFixed(1)}H${x(until).toFixed(1)}`}
                className={styles.level}
              />
              {level.first >= period.from ? (
                <circle cx={from.toFixed(1)} cy={y.toFixed(1)} r={5} className={styles.forces} />
              ) : null}
            </g>
          );
        })}
        {[BARS, FORCE, VISITS].map(({ top: y, height }) => (
          <path key={y} d={`M0 ${y + height}H${WIDTH}`} className={styles.axis} />
        ))}
        <text x={0} y={BARS.top - 8} className={styles.lane}>
          {sums.some((sum) => sum > 0)
            ? `${t('timeline.incidents')} · ${format.number(most)}`
            : t('timeline.incidents')}
        </text>
        <text x={0} y={FORCE.top - 8} className={styles.lane}>
          {levels.length > 0
            ? `${titles.force('KFOR')} · ${format.number(Math.round(top / 1.1))}`
            : titles.force('KFOR')}
        </text>
        <text x={0} y={VISITS.top - 8} className={styles.lane}>
          {t('timeline.visits')}
        </text>
      </svg>
    </figure>
  );
}
