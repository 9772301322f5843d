import type { Quote } from './event.ts';
import type { Reading, Span } from './reading.ts';

const MAX = 300;

/** The quote behind a slot: the exact characters of a span and the sentence round it, at most 300 characters that hold the span. */
export function quoteOf(reading: Reading, slot: string, span: Span, sentenceIndex: number): Quote {
  const { article, sentences } = reading;
  const source = span.field === 'title' ? (article.title ?? '') : article.text;
  const sentence = sentences[sentenceIndex];
  const end = Math.min(span.end, span.start + MAX);
  let from = sentence?.start ?? span.start;
  let to = sentence?.end ?? end;
  if (to - from > MAX) {
    from = Math.max(from, Math.min(span.start - 100, to - MAX));
    to = Math.min(to, Math.max(from + MAX, end));
    if (to - from > MAX) from = to - MAX;
  }
  return {
    slot,
    field: span.field,
    start: span.start,
    end,
    text: source.slice(span.start, end),
    sentence: source.slice(from, to),
  };
}

/** The sentence in which a quote begins, or -1. */
export function sentenceOfQuote({ sentences }: Reading, quote: Quote | undefined): number {
  return sentences.findIndex(
    ({ field, start, end }) => field === quote?.field && start <= quote.start && quote.start < end,
  );
}

/** The span of a token range. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return { field: first?.field ?? 'text', start: first?.start ?? 0, end: last?.end ?? 0 };
}
