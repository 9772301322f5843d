import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';

const told = (text: string, title: string | null = null) =>
  eventsOf('incident', 'sq', text, { title, published: '2024-03-14' })
    .map(({ type, time, place }) => `${type} ${time.start} ${place.id}`)
    .sort();

describe('the stamps of police reports', () => {
  it.each([
    [
      'say where and when',
      'Graçanicë 12.03.2024 – 22:40. Është arrestuar një serb, pasi dyshohet se ka penguar zyrtarët policorë.',
      null,
      ['arrest 2024-03-12 gracanica'],
    ],
    [
      'also with the name of the month',
      'Obiliq, 12 mars 2024, ora 08:00. Persona të panjohur kanë dëmtuar disa gurë varresh në varrezat ortodokse.',
      null,
      ['property-destruction 2024-03-12 obiliq'],
    ],
    [
      'part the cases, whatever the heading counts',
      'Rr. “Kralja Petra”, Mitrovicë e Veriut 13.03.2024 – 21:15. Nga një veturë është shtënë me armë në drejtim të lokalit të një serbi.\n\nZveçan 13.03.2024 – 11:00. Në një shtëpi janë gjetur një pushkë dhe 40 fishekë.\n\nPrizren 12.03.2024 – 09:00. Një person u arrestua për vjedhje.',
      'Policia: 43 aksidente dhe 12 të arrestuar brenda 24 orëve',
      ['shooting 2024-03-13 north-mitrovica', 'weapons-seizure 2024-03-13 zvecan'],
    ],
  ])('%s', (_, text, title, expected) => {
    expect(told(text, title)).toEqual(expected);
  });
});
