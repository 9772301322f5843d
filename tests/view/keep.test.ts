import { describe, expect, it } from 'vitest';
import { keep } from '../../src/view/kit/keep.ts';

describe('what stays in one line', () => {
  it('is a number with its word, a day with its month, and a range', () => {
    expect(keep('5 инцидената, 25. сеп – 1. окт 2023.')).toBe(
      '5\u00a0инцидената, 25.\u00a0сеп\u00a0– 1.\u00a0окт 2023.',
    );
    expect(keep('Përleshje: 4 të vrarë')).toBe('Përleshje: 4\u00a0të vrarë');
    expect(keep('usual: 1–12')).toBe('usual: 1\u2060–\u206012');
    expect(keep('Talks in Brussels')).toBe('Talks in Brussels');
  });
});
