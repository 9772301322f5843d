import { describe, expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

describe('what is no place of an incident', () => {
  it.each<Case>([
    [
      'sr-Latn',
      '2021-05-12',
      'NAPAD NA SRBE: Kamenicama na kombi',
      'Kombi sa srpskim putnicima kamenovan je sinoć u Obiliću.',
      'assault 2021-05-11 obiliq',
    ],
    [
      'sr-Latn',
      '2021-05-12',
      'Oskrnavljeno groblje u Goraždevcu',
      'Srpsko groblje u Goraždevcu oskrnavljeno je sinoć, navodi Eparhija raško-prizrenska. Crkva traži istragu. Sa groba preminulog meštanina odneta je i zastava.',
      'property-destruction 2021-05-11 gorazdevac',
    ],
  ])('%s, %s: %s', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});
