import type { Words } from '../../lang/translate.tsx';
import { placeName } from '../kit/names.ts';
import { say } from '../kit/say.ts';
import { keyFigures } from './key-figures.ts';
import {
  asOf,
  type Behind,
  type BriefingModel,
  CAPS,
  type EventLine,
  forceStatements,
  headlines,
  idsNamed,
  linesOf,
  sourcesOf,
  visitsIn,
} from './model.ts';
import { notesOf } from './notes.ts';

/** Text that Markdown would take for its own signs, and line ends, made harmless. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/** The briefing as Markdown: the same order, statements and links as on the sheet, then the notes. */
export function toMarkdown(model: BriefingModel, words: Words): string {
  const { t, format, language } = words;
  const { brief, linkTo } = model;
  const { summary } = brief;
  const caps = CAPS[0];
  const link = (text: string, behind: Behind) => {
    const to = linkTo(behind);
    return to === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${to}>)`;
  };
  const events = (list: { lines: readonly EventLine[]; more: number }, none: string) =>
    list.lines.length === 0
      ? [none]
      : [
          ...list.lines.map((line) => {
            const names = sourcesOf(model, [line.id])
              .sources.map(({ publisher }) => publisher)
              .join(', ');
            const who = escapeMarkdown(names || t('events.sample'));
            return `- ${line.time}${line.machine ? ' ~' : ''} ${link(line.title, { events: [line.id], where: null })} (${who})`;
          }),
          ...(list.more > 0 ? [`- ${t('briefing.more', { count: list.more })}`] : []),
        ];
  const { sources, reports } = sourcesOf(model, idsNamed(brief, caps));
  const table = [
    `| ${[t('briefing.municipality'), t('briefing.incidents'), t('briefing.before'), t('slot.killed'), t('slot.injured')].join(' | ')} |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...brief.places.map(
      (row) =>
        `| ${escapeMarkdown(placeName(row.place, language))} | ${link(format.number(row.count), row)} | ${brief.comparable ? format.number(row.before) : '–'} | ${format.number(row.killed)} | ${format.number(row.injured)} |`,
    ),
  ];
  const notes = notesOf(model, words).flatMap((note, i) => [
    `${i + 1}. ${escapeMarkdown(note.said)}`,
    ...note.events.flatMap((event) => [
      `   - ${event.time} ${escapeMarkdown(event.title)}`,
      ...event.sources.flatMap((source) => [
        `     - ${[source.publisher || t('detail.noPublisher'), ...(source.sample ? [t('detail.sample')] : []), ...(source.title ? [source.title] : [])].map(escapeMarkdown).join(' · ')}${source.url ? ` <${source.url}>` : ''}`,
        ...(source.sentence ? [`       > ${escapeMarkdown(source.sentence)}`] : []),
      ]),
    ]),
    ...(note.more > 0 ? [`   - ${t('briefing.more', { count: note.more })}`] : []),
  ]);
  return `${[
    `# ${escapeMarkdown(t('app.name'))}: ${t('briefing.subtitle')}`,
    `${format.days(summary.period.from, summary.period.to)} · ${escapeMarkdown(model.scope || t('briefing.everything'))}`,
    asOf(model, words),
    ...headlines(brief).map((statement, i) =>
      i === 0
        ? `**${link(say(statement, words), statement)}**`
        : `- ${link(say(statement, words), statement)}`,
    ),
    `## ${t('briefing.figures')}`,
    keyFigures(brief, words)
      .map(
        ({ label, value, change, note, behind }) =>
          `- ${escapeMarkdown(label)}: ${link(value, behind)}${change ? ` (${change})` : ''}${note ? `; ${escapeMarkdown(note)}` : ''}`,
      )
      .join('\n'),
    `## ${t('briefing.placeCounts')}`,
    brief.places.length === 0 ? t('briefing.mainNone') : table.join('\n'),
    `## ${t('briefing.main')}`,
    events(linesOf(brief.main, caps.main, words), t('briefing.mainNone')).join('\n'),
    `## ${t('briefing.force')}`,
    forceStatements(brief, caps)
      .map((statement) => `- ${link(say(statement, words), statement)}`)
      .join('\n'),
    `## ${t('briefing.visits')}`,
    events(linesOf(visitsIn(brief), caps.visits, words), t('briefing.visitsNone')).join('\n'),
    `## ${t('briefing.due')}`,
    events(linesOf(summary.visits.due, caps.due, words), t('briefing.dueNone')).join('\n'),
    `## ${t('briefing.sources')}`,
    reports === 0
      ? t('briefing.noSource')
      : sources
          .map(
            ({ publisher, url, reports: count }) =>
              `- ${url ? `[${escapeMarkdown(publisher)}](<${url}>)` : escapeMarkdown(publisher)} (${count})`,
          )
          .join('\n'),
    escapeMarkdown(t('briefing.method')),
    escapeMarkdown(t('status.note')),
    `${t('briefing.made', { moment: format.longMoment(model.madeAt) })} · ${t('briefing.version', { version: model.version })} · <${model.permalink}>`,
    `## ${t('briefing.notes')}`,
    notes.join('\n'),
  ].join('\n\n')}\n`;
}
