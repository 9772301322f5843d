import { createAfterPaint } from '../view/kit/frame.ts';
import { createMarks } from './marks.ts';

/** The marks of this page. */
export const marks = createMarks(performance, createAfterPaint());
