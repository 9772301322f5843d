/** The law of the house: data flows feed → article → event → table → view, and nobody looks ahead. */
const stages = 'base|feed|article|event|table|exchange|summary';

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never('no-cycles', 'Files that import one another cannot be read one by one.', {}, { circular: true }),
    never('base-imports-nothing', 'Base words have no domain.', { path: '^src/base/' }, { pathNot: '^src/base/' }),
    never('feed-before-article', '', { path: '^src/feed/' }, { path: '^src/', pathNot: '^src/(base|feed)/' }),
    never('article-before-event', '', { path: '^src/article/' }, { path: '^src/', pathNot: '^src/(base|feed|article)/' }),
    never(
      'event-reads-articles-only',
      'The event stage sees the article record, not how it was made.',
      { path: '^src/event/' },
      { path: '^src/', pathNot: '^src/(base|event)/|^src/article/article[.]ts$' },
    ),
    never(
      'table-reads-events-only',
      'The table sees the event record, its types and its schema.',
      { path: '^src/table/' },
      { path: '^src/', pathNot: '^src/(base|table)/|^src/event/(event|types)[.]ts$' },
    ),
    never(
      'summary-reads-the-table-only',
      'A summary counts what the table answers, in no language.',
      { path: '^src/summary/' },
      { path: '^src/', pathNot: '^src/(base|table|summary)/|^src/event/types[.]ts$' },
    ),
    never(
      'exchange-reads-events-only',
      '',
      { path: '^src/exchange/' },
      { path: '^src/', pathNot: '^src/(base|exchange)/|^src/event/(event|types|title|title-en)[.]ts$' },
    ),
    never(
      'stages-run-anywhere',
      'Stages run in Node, a worker and the page: no React, no Node, no words of a language.',
      { path: `^src/(${stages})/` },
      { path: '^(node:|react|leaflet|recharts)|node_modules/(react|react-dom|leaflet|recharts)/', dependencyTypesNot: ['type-only'] },
    ),
    never('stages-without-node', '', { path: `^src/(${stages})/` }, { dependencyTypes: ['core'] }),
    never(
      'views-stand-alone',
      'A view imports the kit, never another view; the app puts them together.',
      { path: '^src/view/([^/]+)/' },
      { path: '^src/view/([^/]+)/', pathNot: '^src/view/($1|kit)/' },
    ),
    never(
      'views-show-only',
      'A view shows what it is handed: no feeds, no fetching, no app.',
      { path: '^src/view/' },
      { path: '^src/(app|cli|feed|article|exchange)/' },
    ),
    never('lang-knows-codes', '', { path: '^src/lang/' }, { path: '^src/(view|app|cli|feed|article|table|exchange)/' }),
    never('app-and-cli-apart', '', { path: '^src/app/' }, { path: '^src/(cli|feed|article)/' }),
    never('cli-and-app-apart', '', { path: '^src/cli/' }, { path: '^src/(app|view|lang)/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
