import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const where = (language: ArticleLanguage, text: string, title?: string) =>
  eventsOf('incident', language, text, { ...(title ? { title } : {}), published: '2023-06-14' })
    .map(({ type, place }) => `${type} ${place.id}`)
    .sort();

describe('where something happened', () => {
  it.each<[ArticleLanguage, string, string, string]>([
    [
      'en',
      'Buses stoned near Gazimestan',
      'Buses coming back from Gazimestan with Serbs were stoned on Tuesday. The attack took place near Milosevo, close to Gazimestan. Two people were injured.',
      'assault milosevo',
    ],
    [
      'sr-Latn',
      'Kamenovani autobusi kod Gazimestana',
      'Autobusi sa Srbima koji su se vraćali sa Gazimestana kamenovani su u utorak. Do napada je došlo kod Miloševa, u blizini Gazimestana. Dve osobe su povređene.',
      'assault milosevo',
    ],
    [
      'en',
      'Flat set on fire',
      'A flat in North Mitrovica was set on fire on Tuesday. The flat is located in the Bosniak quarter, police said.',
      'property-destruction bosniak-mahala',
    ],
    [
      'sr-Latn',
      'Zapaljen automobil',
      'U Severnoj Mitrovici je u utorak zapaljen automobil. Vozilo je bilo parkirano u Bošnjačkoj mahali.',
      'property-destruction bosniak-mahala',
    ],
    [
      'sq',
      'Sulmohet banesa',
      'Me koktej molotovi u sulmua mbrëmë banesa e një shqiptari në Mitrovicën e Veriut. Banesa gjendet në Lagjen e Boshnjakëve.',
      'property-destruction bosniak-mahala',
    ],
  ])('is what the text says of it (%s: %s)', (language, title, text, event) => {
    expect(where(language, text, title)).toEqual([event]);
  });

  it.each<[ArticleLanguage, string, string]>([
    [
      'en',
      'Police seized thirty rifles on Tuesday in northern Kosovo. The rifles had lain there for long, the deputy police commander in North Mitrovica said.',
      'weapons-seizure northern-kosovo',
    ],
    [
      'sr-Latn',
      'Policija je u utorak zaplenila trideset pušaka na severu Kosova. Oružje je tamo dugo stajalo, rekao je zamenik komandira policije u Severnoj Mitrovici.',
      'weapons-seizure northern-kosovo',
    ],
    [
      'sq',
      'Policia konfiskoi të martën tridhjetë armë në veri të Kosovës. “Armët ishin aty prej kohësh”, tha zëvendësdrejtori i policisë në Mitrovicën e Veriut.',
      'weapons-seizure northern-kosovo',
    ],
    [
      'en',
      'A policeman was wounded in a shooting in the north of Kosovo on Tuesday, a doctor at the Mitrovica hospital said.',
      'shooting northern-kosovo',
    ],
    ['en', 'Police in Pristina said that two Serbs were beaten on Tuesday in Orahovac.', 'assault rahovec'],
  ])('is not where somebody holds an office (%s: %s)', (language, text, event) => {
    expect(where(language, text)).toEqual([event]);
  });

  it.each<[ArticleLanguage, string]>([
    [
      'en',
      'PRISTINA, Kosovo (Agency) — Opposition lawmakers released tear gas inside parliament on Tuesday and their supporters threw stones at police outside.',
    ],
    ['sr-Latn', 'Na Kosovu su pristalice opozicije bacale u utorak kamenice na policiju ispred Vlade.'],
    ['sq', 'Në Kosovë protestuesit hodhën gurë të martën në drejtim të policisë para Qeverisë.'],
  ])('is the capital where parliament or government sit (%s)', (language, text) => {
    expect(where(language, text)).toEqual(['riot pristina']);
  });

  it.each<[ArticleLanguage, string]>([
    ['en', 'Unknown men shot at a house in the municipality of Zvečan on Tuesday.'],
    ['sr-Latn', 'Nepoznate osobe pucale su u utorak na kuću u opštini Zvečan.'],
    ['sq', 'Persona të panjohur qëlluan të martën një shtëpi në komunën e Zveçanit.'],
  ])('is told as a town’s for its municipality (%s)', (language, text) => {
    expect(where(language, text)).toEqual(['shooting zvecan']);
  });

  it.each<[ArticleLanguage, string]>([
    [
      'en',
      'Bomb threats were sent on Tuesday to some thirty schools across Kosovo, and to Pristina airport. All were hoaxes.',
    ],
    [
      'sq',
      'Alarme për bomba pati të martën në rreth tridhjetë shkolla në tërë Kosovën, si dhe në Aeroportin e Prishtinës.',
    ],
  ])('is the country for alarms all over it (%s)', (language, text) => {
    expect(where(language, text)).toEqual(['threat kosovo']);
  });

  it('is both halves where both are named', () => {
    const text = 'Policia nisi të martën aksion në jug dhe veri të Mitrovicës dhe bastisi tetë lokacione.';
    expect(where('sq', text)).toEqual(['raid mitrovica']);
  });

  it('is not that of what only dates it', () => {
    const text =
      'A day after a grenade attack on the town hall in Zvečan, a blast hit a canal in the village of Varage on Tuesday.';
    expect(where('en', text)).toContain('explosion varage');
  });
});
