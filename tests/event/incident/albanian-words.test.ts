import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';

const told = (text: string) =>
  eventsOf('incident', 'sq', text, { title: null, published: '2024-03-15' })
    .map(({ type, time, place, status }) => `${type} ${time.start} ${place.id} ${status}`)
    .sort();

describe('Albanian ways of telling an incident', () => {
  it.each([
    ['shooting 2024-03-14 gracanica', 'Dje në Graçanicë dikush ia zbrazi automatikun kafenesë së një serbi.'],
    ['shooting 2024-03-14 leposavic', 'Zyra e komunës u breshërua dje me armë automatike në Leposaviq.'],
    ['armed-clash 2024-03-14 banjska', 'Policia këmbeu zjarr dje me një grup serbësh në Banjskë.'],
    ['assault 2024-03-14 klina', 'Një autobus me serbë u prit dje me gurë në Klinë.'],
    ['assault 2024-03-14 zvecan', 'Zyrtarët serbë të komunës u goditën dje me shufra në Zveçan.'],
    ['abduction 2024-03-14 leposavic', 'Dy policë u kapën nga xhandarmëria serbe dje afër Leposaviqit.'],
    ['riot 2024-03-14 zvecan', 'Disa serbë u konfrontuan dje me policinë në Zveçan.'],
    ['riot 2024-03-14 zubin-potok', 'Një turmë e mësyu dje ndërtesën e komunës në Zubin Potok.'],
    ['riot 2024-03-14 gjakova', 'Tubimi i veteranëve në Gjakovë dje degjeneroi në dhunë.'],
    ['protest 2024-03-17 gracanica planned', 'Serbët paralajmëruan protestë të dielën në Graçanicë.'],
    ['barricade 2024-03-14 merdare-crossing', 'Protestuesit e mbyllën dje pikën kufitare në Merdare.'],
    ['arrest 2024-03-14 strpce', 'Dy serbëve iu vunë prangat dje në Shtërpcë.'],
    ['raid 2024-03-14 leposavic', 'Kosova i mbylli dje zyrat paralele serbe në Leposaviq.'],
    ['raid 2024-03-14 banjska', 'Njësia speciale e rrethoi dje një shtëpi në Banjskë, tha policia.'],
    [
      'weapons-seizure 2024-03-14 zvecan',
      'Policia gjeti dje në një garazh në Zveçan: tre snajperë dhe 80 fishekë.',
    ],
    ['weapons-seizure 2024-03-14 jarinje-crossing', 'Dy mitralozë e 40 fishekë u kapën dje në Jarinjë.'],
    [
      'property-destruction 2024-03-14 zubin-potok',
      'Dje u thye pllaka përkujtimore e dëshmorëve në Zubin Potok.',
    ],
    [
      'property-destruction 2024-03-14 leposavic',
      'Katër veturave me targa RKS iu shpuan gomat dje në Leposaviq.',
    ],
    ['border-incident 2024-03-14 podujeva', 'Ushtarë serbë kaluan dje kufirin në Podujevë.'],
    ['threat 2024-03-14 gracanica', 'Një gazetare serbe u kërcënua dje me vrasje në Graçanicë.'],
    ['threat 2024-03-14 gracanica', 'Në komunën e Graçanicës arriti dje një zarf me fishek.'],
    ['riot 2024-03-14 leposavic', 'Disa serbë u futën dje me forcë në ndërtesën e komunës në Leposaviq.'],
    ['riot 2024-03-14 zvecan', 'Dhjetë serbë u goditën dje nga plumbat e gomës në Zveçan.'],
    ['raid 2024-03-14 zvecan', 'Policia i vulosi dje tri zyra serbe në Zveçan.'],
    ['arrest 2024-03-15 zvecan', 'Pas trazirave, policia i arrestoi pesë veta në Zveçan.'],
    ['assault 2024-03-14 zvecan', 'Dje pati një sulm ndaj gazetarëve në Zveçan.'],
    ['riot 2024-03-14 leposavic', 'Disa dhjetëra vetë u vërsulën dje mbi policët në Leposaviq.'],
    ['weapons-seizure 2024-03-14 zvecan', 'Dje në Zveçan policia gjeti lëndë plasëse.'],
    [
      'border-incident 2024-03-14 zubin-potok',
      'Xhandarët serbë e kalojnë dje vijën kufitare në Zubin Potok.',
    ],
    ['threat 2024-03-14 gracanica', 'Dy zyrtarë serbë u kërcënuan dje në Graçanicë.'],
    ['threat 2024-03-14 pristina', 'Dje u dha alarm për bombë në Gjykatën Supreme në Prishtinë.'],
  ])('%s: %s', (expected, text) => {
    expect(told(text)).toEqual([expected.endsWith(' planned') ? expected : `${expected} reported`]);
  });

  it('tells the first and the second apart by their places', () => {
    expect(
      told(
        'Dy bomba dore u hodhën dje në veri. E para shpërtheu te një dyqan në Zveçan, e dyta te një shkollë në Mitrovicën e Veriut.',
      ),
    ).toEqual(['grenade 2024-03-14 north-mitrovica reported', 'grenade 2024-03-14 zvecan reported']);
  });

  it('takes arms that are held at a crossing for no roadblock', () => {
    expect(told('Policia zuri dje në pikën kufitare në Bërnjak një kamion me pushkë e granata.')).toEqual([
      'weapons-seizure 2024-03-14 brnjak-crossing reported',
    ]);
  });

  it.each([
    'Zjarri në fshatin Banjskë të Zveçanit u vu dje nën kontroll.',
    'Lista Serbe paralajmëroi protesta në Zveçan.',
    'Komuna serbe e Graçanicës e leu dje me ngjyrë shkollën.',
    'Beogradi e kundërshton mbylljen e zyrave paralele në Leposaviq.',
  ])('nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
