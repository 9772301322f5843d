import { loadKnowledge } from '../../../src/cli/knowledge.ts';
import { pathsOf, ROOT } from '../../../src/cli/paths.ts';
import type { Book, Knowledge, ReadLanguage } from '../../../src/event/knowledge.ts';

/** The knowledge of the project's own data. */
export const knowledge: Knowledge = (await loadKnowledge(pathsOf().data, ROOT)).knowledge;

/** What reading one language needs. */
export const book = (language: ReadLanguage): Book => knowledge.books[language];
