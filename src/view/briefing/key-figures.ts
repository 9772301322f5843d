import type { Words } from '../../lang/translate.tsx';
import type { Brief } from '../../summary/briefing.ts';
import { usually } from '../../summary/statement.ts';
import { strengthPoint } from '../../table/lanes.ts';
import { rowTime, say } from '../kit/say.ts';
import { signed } from '../kit/strength.ts';
import { type Behind, difference, visitsIn } from './model.ts';

/** A key figure as it stands on the sheet. */
export type KeyFigure = {
  name: string;
  label: string;
  value: string;
  change: string;
  note: string;
  behind: Behind;
};

/** The key figures of a briefing with their change against the period before. */
export function keyFigures(brief: Brief, words: Words): KeyFigure[] {
  const { t, format, titles } = words;
  const { summary, comparable } = brief;
  const figures = summary.figures.map(({ name, value, atLeast, before, usual, events, where }): KeyFigure => {
    return {
      name,
      label: t(name === 'incidents' ? 'briefing.incidents' : `slot.${name}`),
      value: signed(atLeast ? 'at-least' : 'exact', format.number(value), '\u00a0'),
      change: comparable ? difference(value, before, words) : '',
      note: [
        ...(comparable ? [t('headline.before', { count: before })] : []),
        ...(!comparable && name === 'incidents' ? [t('briefing.noBefore')] : []),
        ...(usual ? [say(usually(usual), words)] : []),
      ].join(' · '),
      behind: { events, where },
    };
  });
  return [...figures, strengthFigure(brief, words, titles.force('KFOR')), visitFigure(brief, words)];
}

function strengthFigure({ summary }: Brief, words: Words, force: string): KeyFigure {
  const { t, format } = words;
  const { level, levels } = summary.force;
  const label = t('briefing.strength', { force });
  if (!level || !levels)
    return { name: 'strength', label, value: '–', change: '', note: '', behind: { events: [], where: null } };
  const row = levels.rows[0] ?? 0;
  const earlier = levels.rows.find((other) => (levels.table.first[other] ?? 0) < summary.period.from);
  const before = earlier === undefined || earlier === row ? null : strengthPoint(levels.table, earlier);
  return {
    name: 'strength',
    label,
    value: signed(level.bound, format.number(level.value), '\u00a0'),
    change: before ? difference(level.value, before.value, words) : '',
    note: [
      rowTime({ table: levels.table, row }, words),
      ...(before ? [t('headline.before', { count: before.value })] : []),
    ].join(' · '),
    behind: { events: [levels.table.ids.at(row) ?? ''], where: null },
  };
}

function visitFigure(brief: Brief, words: Words): KeyFigure {
  const { t, format } = words;
  const visits = visitsIn(brief);
  const due = brief.summary.visits.due?.rows.length ?? 0;
  const said = brief.summary.visits.statements[0];
  return {
    name: 'visits',
    label: t('briefing.visits'),
    value: format.number(visits?.rows.length ?? 0),
    change: brief.comparable ? difference(visits?.rows.length ?? 0, brief.visitsBefore, words) : '',
    note: [
      ...(brief.comparable ? [t('headline.before', { count: brief.visitsBefore })] : []),
      due > 0 ? t('headline.visitsDue', { count: due }) : t('briefing.dueNone'),
    ].join(' · '),
    behind: { events: said?.events ?? [], where: said?.where ?? null },
  };
}
