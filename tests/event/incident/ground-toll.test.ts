import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const told = (language: ArticleLanguage, text: string) =>
  eventsOf('incident', language, text, { published: '2023-06-14' })
    .map(
      ({ type, time, incident }) =>
        `${type} ${time.start} ${incident?.killed?.best ?? '-'}/${incident?.injured?.best ?? '-'}`,
    )
    .sort();

describe('the toll of a ground', () => {
  it.each<[ArticleLanguage, string, string]>([
    [
      'en',
      'Five people were arrested in Zvečan on Tuesday over an attack in which two policemen were injured in May.',
      'arrest',
    ],
    [
      'sr-Latn',
      'Pet osoba uhapšeno je u utorak u Zvečanu zbog napada u kojem su u maju ranjena dvojica policajaca.',
      'arrest',
    ],
    [
      'sq',
      'Pesë persona u arrestuan të martën në Zveçan për sulmin në të cilin në maj u plagosën dy policë.',
      'arrest',
    ],
    [
      'en',
      'Police searched five houses in Zvečan on Tuesday in connection with the attack in Banjska in which a policeman was killed.',
      'raid',
    ],
    [
      'sr-Latn',
      'Policija je u utorak pretresla pet kuća u Zvečanu u vezi sa napadom u Banjskoj u kojem je ubijen policajac.',
      'raid',
    ],
    [
      'sq',
      'Policia bastisi të martën pesë shtëpi në Zveçan në lidhje me sulmin në Banjskë ku u vra një polic.',
      'raid',
    ],
  ])('is none of what the police did (%s: %s)', (language, text, type) => {
    expect(told(language, text)).toContain(`${type} 2023-06-13 -/-`);
    expect(told(language, text).filter((line) => line.includes('2023-06-13'))).toHaveLength(1);
  });

  it.each<[ArticleLanguage, string, string]>([
    [
      'sq',
      'Më 13 qershor një grup i armatosur sulmoi policinë në Banjskë, ku u vranë një oficer i policisë dhe tre sulmues të armatosur.',
      '4/-',
    ],
    [
      'sq',
      'Më 13 qershor një grup i armatosur sulmoi policinë në Banjskë. Në atë sulm u vranë rreshteri Arben Krasniqi dhe katër pjesëtarë të grupit.',
      '5/-',
    ],
    [
      'en',
      'On June 13 an armed group of Serbs attacked Kosovo Police in Banjska, when Sergeant Arben Krasniqi was killed. Three Serbian attackers were killed in the fighting that followed.',
      '4/-',
    ],
    [
      'en',
      'In the Banjska attack of June 13, Kosovo police officer Arben Krasniqi was killed along with three Serb gunmen.',
      '4/-',
    ],
    [
      'sr-Latn',
      'Na demonstracijama u Mitrovici juče povređena su 2 novinara, 13 pripadnika Kosovske policije i 10 građana, uhapšeno je 5 osoba, a zapaljena su 4 vozila.',
      '-/25',
    ],
    [
      'sr-Latn',
      'Desetoro ljudi primljeno je sa povredama od suzavca i šok-bombi posle upada policije u zgradu opštine Zvečan u utorak.',
      '-/10',
    ],
    [
      'sq',
      'Dhjetë persona u pranuan në spital pas përleshjeve të së martës në Zveçan mes policisë dhe protestuesve.',
      '-/10',
    ],
    ['en', 'Masked men beat two Serbs in Gračanica on Tuesday.', '-/2'],
    ['en', 'Shots were fired at a police patrol in Zvečan on Tuesday, without injuring anyone.', '-/0'],
  ])('counts all who shared a fate (%s: %s)', (language, text, toll) => {
    const [line] = told(language, text);
    expect(line?.split(' ')[2]).toBe(toll);
  });
});
