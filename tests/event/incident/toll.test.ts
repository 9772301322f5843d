import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { loadKnowledge } from '../../../src/cli/knowledge.ts';
import { pathsOf } from '../../../src/cli/paths.ts';
import { addUp } from '../../../src/event/incident/toll/add-up.ts';
import { tollFacts } from '../../../src/event/incident/toll/facts.ts';
import type { Knowledge, ReadLanguage } from '../../../src/event/knowledge.ts';
import { read } from '../../../src/event/read.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  const { data, root } = pathsOf();
  knowledge = (await loadKnowledge(data, root)).knowledge;
});

/** The toll of a text in short: "k4 (attackers 3, kosovo-police 1) i2". */
function toll(text: string, language: ReadLanguage): string {
  const article: Article = {
    id: 'x',
    url: null,
    publisher: null,
    title: null,
    published: '2023-09-25',
    language: language === 'sr' ? 'sr-Latn' : language,
    text,
    wire: 'x',
    related: null,
    sample: false,
  };
  const reading = read(article, knowledge, language);
  const { byParty, ...counts } = addUp(
    reading.sentences.flatMap((_, index) => tollFacts(reading, index, knowledge)),
  );
  return (['killed', 'injured', 'detained'] as const)
    .flatMap((kind) => {
      const count = counts[kind];
      if (!count) return [];
      const parts = byParty
        .flatMap((row) => (row[kind] ? [`${row.party} ${row[kind].best ?? `${row[kind].low}+`}`] : []))
        .sort()
        .join(', ');
      return [`${kind[0]}${count.best ?? `${count.low}+`}${parts ? ` (${parts})` : ''}`];
    })
    .join(' ');
}

const ENGLISH: [string, string][] = [
  ['Families gathered at the graveyard to remember their dead.', ''],
  ['A farmer was beaten in the yard where he has lived alone since his wife died last year.', 'i1'],
  ['His father died in the blast.', 'k1'],
  ['A man was beaten to death and eleven people were hurt.', 'k1 i11'],
  ['A total of 30 KFOR soldiers were hurt.', 'i30 (kfor 30)'],
  ['A number of citizens were hurt.', ''],
  ['Three members of a family, including a child, were wounded.', 'i3'],
  [
    'Three attackers were killed and four people, among them two with radios, were arrested.',
    'k3 (attackers 3) d4',
  ],
  ['Sixty people were hurt, 43 of them policemen, and 23 were arrested.', 'i60 (kosovo-police 43) d23'],
  ['A man who kept watch at the church was shot in the chest.', 'i1'],
  ['No officers were hurt.', 'i0'],
  ['A reporter was attacked and suffered three broken ribs.', 'i1 (journalists 1)'],
  ['About 900 villagers were killed in the attacks of that war.', ''],
  ['Thirty NATO soldiers guarding three town halls were injured on Monday.', 'i30 (kfor 30)'],
  [
    'A Serb who had come back to his village was attacked in his yard and badly hurt.',
    'i1 (serb-civilians 1)',
  ],
  ['Two KFOR soldiers were shot and injured at their guard post.', 'i2 (kfor 2)'],
  ['Ana Marić, a candidate for mayor and a doctor, was killed on Friday.', 'k1'],
  ['A UN worker was beaten by a crowd and shot dead in the street.', 'k1'],
  ['The head of the office died and four others were wounded.', 'i4'],
  ['Nobody was detained.', 'd0'],
  ['The grenade hit a bus, killing two men and injuring another three.', 'k2 i3'],
  ['A police officer and three gunmen died in the fight.', 'k4 (attackers 3, kosovo-police 1)'],
  ['Three of the 30 attackers and an officer, 33, lost their lives.', 'k4 (attackers 3, kosovo-police 1)'],
  [
    'The clashes left a Kosovo police officer and three Serb attackers dead.',
    'k4 (attackers 3, kosovo-police 1)',
  ],
  [
    'A policeman was shot dead and another wounded in the ambush.',
    'k1 (kosovo-police 1) i1 (kosovo-police 1)',
  ],
  ['Thirty peacekeepers and fifty-two civilians were hurt.', 'i82 (civilians 52, kfor 30)'],
  ['At least 25 NATO peacekeepers were injured by stones.', 'i25 (kfor 25)'],
  ['The blast did not result in any injuries.', 'i0'],
  ['Six people were seriously injured. Another house shook. No more is known.', 'i6'],
  ['Six people were seriously injured. Thirty people were slightly injured.', 'i36'],
  ['Ten people were injured. Two were seriously injured.', 'i10'],
  ['Neither dead nor wounded were found.', 'k0 i0'],
  ['A farmer was shot dead; doctors counted five gunshot wounds and four bullets.', 'k1'],
  ['Fire destroyed five houses and wounded two men.', 'i2'],
  ['The grenade injured a woman and her two children.', 'i3'],
  ['A 60-year-old man and his wife were beaten.', 'i2'],
  ['A returnee was found with fatal gunshot wounds outside his home.', 'k1'],
  ['A gunman fired five rounds at the politician, wounding him in the arm.', 'i1'],
  ['Dozens of KFOR soldiers were hurt on Monday.', 'i12+ (kfor 12+)'],
  ['More than 50 people were injured.', 'i50'],
  ['The bomb went off in a shop, killing two people and injuring 11.', 'k2 i11'],
  ['An explosion killed a doctor and wounded eleven others.', 'k1 i11'],
  ['The attack claimed four lives.', 'k4'],
  ['Sunday’s battle cost at least four lives.', 'k4'],
  ['Nobody was hurt.', 'i0'],
  ['There were no casualties.', 'k0 i0'],
  ['No serious casualties were reported.', ''],
  ['Nobody was killed or wounded.', 'k0 i0'],
  ['No one died.', 'k0'],
  ['There were no arrests.', 'd0'],
  ['A UN police officer from Ukraine died overnight of his wounds.', 'k1 (unmik 1)'],
  ['An EULEX customs officer was killed near the village.', 'k1 (eulex 1)'],
  ['Fifty-six officers were among the more than 80 injured.', 'i80 (kosovo-police 56)'],
  ['Eleven people were injured, including three policemen.', 'i11 (kosovo-police 3)'],
  ['Police arrested eight suspects and seized six rocket launchers and 15 uniforms.', 'd8'],
  ['Two men in their 20s were injured in a shooting in the town.', 'i2'],
  ['Two cousins, aged 11 and 21, were wounded by shots from a car.', 'i2'],
  [
    'Some 60 policemen and about 70 Serb demonstrators were hurt.',
    'i130 (kosovo-police 60, serb-protesters 70)',
  ],
  ['Thirteen police and dozens of protesters were hurt.', 'i25+ (kosovo-police 13, protesters 12+)'],
  ['Resolution 1244 was adopted in 1999.', ''],
  ['A group of 30 attackers fired at police and two officers were wounded.', 'i2 (kosovo-police 2)'],

  ['Three Serbs were taken to hospital.', 'i3 (serb-protesters 3)'],
  ['One Serb demonstrator died and two KFOR soldiers suffered burns.', 'k1 (serb-protesters 1) i2 (kfor 2)'],
  [
    'By evening the police counted three dead among some 30 attackers as well as one dead officer and three wounded ones.',
    'k4 (attackers 3, kosovo-police 1) i3 (kosovo-police 3)',
  ],
  ['Oliver Ivanović was murdered in front of his office.', 'k1'],
  ['Flowers were laid for eight officers who were killed in the fight.', 'k8 (kosovo-police 8)'],
  ['Several Serbs, among them at least two children, were hurt.', 'i2+ (serb-protesters 2+)'],
  ['A man of 40 was wounded. His brother was injured too.', 'i2'],
  ['Police came to arrest a man, and two others wanted to kill him.', ''],
  ['Police held three suspects in custody, an officer said.', 'd3'],
  ['He was later arrested.', 'd1'],
  ['They met on the Day of the Dead at the graves.', ''],
  ['Two Serbs were wounded, a spokesman, Mark Jones, said.', 'i2 (serb-protesters 2)'],
];
const SERBIAN: [string, string][] = [
  ['Meštani su na groblju obišli svoje mrtve.', ''],
  ['Mladić je pretučen i ima dva slomljena rebra.', 'i1'],
  ['Povratnik Marko Marković /86/ povređen je jutros u selu Drenovac.', 'i1'],
  ['Povređeno je dvadesetak ljudi.', 'i20'],
  ['Dvoje dece i njihova majka povređeni su.', 'i3'],
  ['U napadu su poginuli jedan policajac i trojica napadača.', 'k4 (attackers 3, kosovo-police 1)'],
  ['Povređeno je 30 vojnika Kfora i 52 civila.', 'i82 (civilians 52, kfor 30)'],
  ['Dvojica policajaca su ranjena.', 'i2 (kosovo-police 2)'],
  ['Ubijen je policajac, a još jedan je ranjen.', 'k1 (kosovo-police 1) i1 (kosovo-police 1)'],
  ['Povređenih nema.', 'i0'],
  ['Niko nije povređen.', 'i0'],
  ['Policija je uhapsila osam osoba.', 'd8'],
  ['Uhapšene su dve osobe.', 'd2'],
  ['Ранјена су двојица Срба.', 'i2 (serb-civilians 2)'],
  ['Тројица припадника Косовске полиције су повређена.', 'i3 (kosovo-police 3)'],
  ['Povređeno je više od 50 Srba.', 'i50 (serb-civilians 50)'],
  ['Najmanje 20 osoba, od kojih jedna teško, povređeno je u sukobu.', 'i20'],
  ['Шест особа, од којих је пет малољетно, ухапшено је у акцији.', 'd6'],
  ['Uhapšene su dvije osobe srpske nacionalnosti.', 'd2 (serb-civilians 2)'],
  ['Osumnjičeni za pokušaj ubistva je u bekstvu.', ''],
  ['Tragaju za osumnjičenima za ubistvo Petra Petrovića.', ''],
  ['Povređeno je 15 policajaca i 10 učesnika protesta.', 'i25 (kosovo-police 15, protesters 10)'],
  ['Priveden je jutros.', 'd1'],
  ['Kako je rekao Petar Marić, dve osobe su uhapšene.', 'd2'],
];
const ALBANIAN: [string, string][] = [
  ['S’është lënduar askush.', 'i0'],
  ["Ende s'është arrestuar askush për rastin.", 'd0'],
  ['Policia s’ka asnjë të arrestuar.', 'd0'],
  ['Pati dëme, por asnjë të lënduar.', 'i0'],
  ['Arrestohet organizatori i protestës.', 'd1'],
  ['Policia arrestoi kryetarin e shoqatës.', 'd1'],
  ['Policia arrestoi grupin.', ''],
  ['Një person u arrestua pas bllokadës 48-orëshe.', 'd1'],
  ['Nga lokali dolën tre persona – dy prej të cilëve u plagosën.', 'i2'],
  ['Humbën jetën tetë persona dhe u lënduan më shumë se 300.', 'k8 i300'],
  ['Një polic dhe tre sulmues u vranë.', 'k4 (attackers 3, kosovo-police 1)'],
  ['U plagosën tre policë.', 'i3 (kosovo-police 3)'],
  ['Janë lënduar 30 ushtarë të KFOR-it dhe 52 qytetarë.', 'i82 (civilians 52, kfor 30)'],
  ['Askush nuk u lëndua.', 'i0'],
  ['Policia arrestoi tetë persona.', 'd8'],
  [
    'Në këtë rast mbeti i vrarë një polic dhe u plagos një tjetër.',
    'k1 (kosovo-police 1) i1 (kosovo-police 1)',
  ],
  ['Dy persona, njëri 12-vjeçar e tjetri 20-vjeçar, janë plagosur.', 'i2'],
  ['Dy të rinj, pjesëtarë të komunitetit serb, u plagosën.', 'i2 (serb-civilians 2)'],
  ['U lënduan 5 zyrtarë policorë, dy prej të cilëve u dërguan në QKUK.', 'i5 (kosovo-police 5)'],
  ['Ata bllokuan rrugën për të ndaluar kryetarin.', ''],
  ['Policia u përpoq të arrestojë një deputet.', ''],
  ['E kanë arrestuar në shtëpi.', 'd1'],
  [
    'Mbeti i vrarë rreshteri policor dhe u plagosën dy të tjerë.',
    'k1 (kosovo-police 1) i2 (kosovo-police 2)',
  ],
  ['U ndal një pjesëtar i Policisë së Serbisë dhe u arrestua në kufi.', 'd1 (serbian-police 1)'],
  ['Jane plagosur dy veta ne fshat.', 'i2'],
];

describe('tolls of single sentences', () => {
  it.each(ENGLISH)('en: %s', (text, short) => expect(toll(text, 'en')).toBe(short));
  it.each(SERBIAN)('sr: %s', (text, short) => expect(toll(text, 'sr')).toBe(short));
  it.each(ALBANIAN)('sq: %s', (text, short) => expect(toll(text, 'sq')).toBe(short));
});
