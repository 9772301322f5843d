import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, ArticleLanguage } from '../../article/article.ts';
import type { EventType, Kind } from '../../event/types.ts';

/** What a careful coder finds in a gold text: the judged slots of the record; see data/gold/README.md. */
export type GoldEvent = {
  kind: Kind;
  type: string;
  time: { start: string; end: string; precision: string };
  place: string;
  status: string;
  mention: string;
  killed?: number | null;
  injured?: number | null;
  detained?: number | null;
  byParty?: Record<string, Partial<Record<'killed' | 'injured' | 'detained', number>>>;
  force?: string;
  contributor?: string | null;
  strength?: { value: number; bound: string } | null;
  nations?: number | null;
  visitors?: string[];
  hosts?: string[];
  leg?: number | null;
  ref?: string;
};
/** An event that the extraction gave for a text before anybody had read it, and whether it was right. */
export type Outcome = { kind: Kind; type: EventType; mention: 'news' | 'background'; right: boolean };

export type GoldText = {
  article: Article;
  expected: GoldEvent[];
  note: string | null;
  /** What came out when the text was new, where somebody kept it. */
  got: Outcome[] | null;
};

type GoldLine = {
  id: string;
  language: string;
  publisher: string | null;
  title: string | null;
  published: string | null;
  text: string;
  expected: GoldEvent[];
  note?: string | null;
  got?: Outcome[];
};

const LANGUAGE: Record<string, ArticleLanguage> = {
  en: 'en',
  sq: 'sq',
  sr: 'sr-Latn',
  'sr-Latn': 'sr-Latn',
  'sr-Cyrl': 'sr-Cyrl',
};

/** The gold texts of a folder, in file and line order. A language without a file gives none. Rejects when a line is no JSON. */
export async function readGold(folder: string): Promise<GoldText[]> {
  const texts: GoldText[] = [];
  for (const file of ['en', 'sq', 'sr']) {
    const lines = (await readFile(join(folder, `${file}.ndjson`), 'utf8').catch(() => '')).split('\n');
    for (const line of lines) {
      if (line.trim() === '') continue;
      const { id, language, publisher, title, published, text, expected, note, got } = JSON.parse(
        line,
      ) as GoldLine;
      texts.push({
        article: {
          id,
          url: null,
          publisher,
          title,
          published,
          language: LANGUAGE[language] ?? 'other',
          text,
          wire: id,
          related: null,
          sample: false,
        },
        expected,
        note: note ?? null,
        got: got ?? null,
      });
    }
  }
  return texts;
}
