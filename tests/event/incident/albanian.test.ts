import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';

const said = (text: string, title: string | null = null) =>
  eventsOf('incident', 'sq', text, { title }).map(
    ({ type, place, incident }) =>
      `${type} ${place.id} ${incident?.killed?.best ?? '-'}/${incident?.injured?.best ?? '-'}/${incident?.detained?.best ?? '-'}`,
  );

const CASES: [what: string, title: string | null, text: string, expected: string[]][] = [
  [
    'what the short "not" denies',
    'Qetësi në Leposaviq',
    'Në Leposaviq sot s’pati të shtëna. Policia tha se s’u dogj asnjë veturë serbe.',
    [],
  ],
  [
    'an alarm at a court house is no court case',
    'Alarm për bombë në Gjykatën Themelore, zbrazet objekti',
    'Gjykata në Leposaviq u zbraz sot pas një thirrjeje anonime se aty është vendosur një bombë.',
    ['threat leposavic -/-/-'],
  ],
  [
    'what a search after an alarm did not find',
    'Alarm i rrejshëm në komunën e Graçanicës',
    'Dikush telefonoi se në ndërtesën e komunës në Graçanicë ka bombë. Policia bastisi objektin dhe nuk gjeti asgjë.',
    ['threat gracanica -/-/-'],
  ],
  [
    'a fire bomb is no bomb',
    null,
    'Dy bomba molotovi u hodhën mbrëmë mbi zyrën e postës në Zveçan.',
    ['property-destruction zvecan -/-/-'],
  ],
  [
    'rubber bullets and water cannon are for crowds',
    null,
    'Policia përdori sot plumba gome dhe topa uji në Leposaviq, katër protestues u plagosën.',
    ['riot leposavic -/4/-'],
  ],
  [
    'whom an "and" joins has a verb behind',
    null,
    'Një rreshter i policisë u vra dhe dy policë të tjerë u plagosën sot kur u sulmuan me armë në Leposaviq.',
    ['shooting leposavic 1/2/-'],
  ],
  [
    'days and places part no verb from its people',
    null,
    'Policia e UNMIK-ut arrestoi të premten në fshatin Rudar dy ish-luftëtarë serbë.',
    ['arrest rudare -/-/2'],
  ],
  [
    'a title that tells only of the dead',
    'Vritet një polic i UNMIK-ut',
    'Një polic kenian i UNMIK-ut mbeti i vdekur sot nga një eksplozion në veturën e tij në Prizren.',
    ['explosion prizren 1/-/-'],
  ],
  [
    'in the vicinity of a village',
    null,
    'Një autobus me nxënës serbë është goditur sot me gurë në afërsi të Prelluzhës. Dy fëmijë janë lënduar lehtë.',
    ['assault prelluzhe-priluzje -/2/-'],
  ],
  [
    'paint thrown at a seat',
    'Hidhet bojë mbi selinë e UNMIK-ut',
    'Disa të rinj ngjyrosën sot me bojë të kuqe selinë e UNMIK-ut në Prishtinë.',
    ['property-destruction pristina -/-/-'],
  ],
  [
    'a device of which nobody tells that it went off',
    'Mjet shpërthyes pranë stacionit policor',
    'Policia ka bllokuar sot zonën pranë stacionit policor në Zveçan, ku dyshohet për një mjet shpërthyes.',
    ['threat zvecan -/-/-'],
  ],
  [
    'what somebody only wants to be done',
    null,
    'Udhëheqësit serbë në Leposaviq kërkuan sot nga qytetarët të bllokojnë rrugët.',
    [],
  ],
  [
    'a day in brackets and a clock part no verb from its road',
    null,
    'Rreth 200 serbë kanë bllokuar sot (e hënë) rreth orës 10:30 magjistralen te Rudar.',
    ['barricade rudare -/-/-'],
  ],
  [
    'for how long is no ground',
    'Serbët në revoltë, për dy orë u bllokua rruga në Leposaviq',
    'Rruga në Leposaviq është liruar më vonë.',
    ['barricade leposavic -/-/-'],
  ],
  [
    'what stands on the plates of a car',
    null,
    'Një polic u plagos sot nga të panjohur në një veturë me targa të Serbisë – Mitrovicë në fshatin Zhitkoc.',
    ['shooting zitkovac -/1/-'],
  ],
  [
    'a heading that only asks',
    'Dronët serbë shkelën hapësirën ajrore të Kosovës?',
    'KFOR-i nuk ka vërejtur shkelje të hapësirës ajrore në veri të Kosovës.',
    [],
  ],
  [
    'damage that a search came upon',
    'Policia gjen armë në Leposaviq',
    'Dje në Leposaviq u gjetën dy pushkë. Njësiti kishte hasur në një shtëpi të braktisur me derë të thyer.',
    ['weapons-seizure leposavic -/-/-'],
  ],
  [
    'the building of parliament',
    'Alarm për bombë, deputetët largohen nga ndërtesa e Kuvendit',
    'Policia e Kosovës u ka kërkuar sot deputetëve të largohen nga ndërtesa e Kuvendit.',
    ['threat pristina -/-/-'],
  ],
  [
    'the language is no shooting',
    'Fletushka kërcënuese në Graçanicë',
    'Në rrugët e Graçanicës janë shpërndarë sot fletushka kërcënuese në gjuhën serbe.',
    ['threat gracanica -/-/-'],
  ],
  [
    'policemen hurt at a protest',
    null,
    'Gjatë protestës së sotme në Prizren janë lënduar katër policë.',
    ['riot prizren -/4/-'],
  ],
  [
    'what a report says of last night',
    null,
    'Policia njofton se mbrëmë në Leposaviq disa të rinj serbë sulmuan dy shqiptarë.',
    ['assault leposavic -/-/-'],
  ],
  [
    'names behind those who bear them',
    null,
    'Në Vushtrri sot janë arrestuar aktivistët serbë Ana Marić dhe Petar Ilić.',
    ['arrest vushtrri -/-/2'],
  ],
  [
    'a group is no person, and who is left dead stands behind',
    null,
    'Një grup terroristësh sulmuan sot policinë në Banjskë të Zveçanit duke lënë të vdekur rreshterin A. B. Tre sulmues të dyshuar u vranë.',
    ['armed-clash banjska 4/-/-'],
  ],
  [
    'another one besides whom the sentence counts before',
    null,
    'Në Zveçan sot u plagos me armë një polic dhe u lëndua një tjetër.',
    ['shooting zvecan -/2/-'],
  ],
  [
    'whom police look for over an attack',
    'Policia gjen armë të një personi në kërkim për sulmin në Banjskë',
    'Në Zveçan u gjetën sot pesë karikatorë dhe jelekë antiplumb të një personi që kërkohet për sulmin në Banjskë.',
    ['weapons-seizure zvecan -/-/-'],
  ],
  [
    'blasts that were fireworks',
    null,
    'Në Zveçan sot janë dëgjuar shpërthime, të cilat kanë rezultuar të jenë fishekzjarre.',
    [],
  ],
  [
    'all that a call is for',
    'Mediat serbe: thirrje për vrasjen e serbëve dhe djegien e kishave',
    'Banorë të Mushtishtit janë përleshur sot me policinë, e cila përdori gaz lotsjellës në Mushtisht.',
    ['riot mushtisht -/-/-'],
  ],
  [
    'what the police deny',
    'Policia mohon se ka pasur sulm te ura e Ibrit',
    'Policia e Kosovës ka mohuar se te ura e Ibrit në Mitrovicë ka pasur ndonjë sulm.',
    [],
  ],
];

describe('incidents in Albanian news', () => {
  it.each(CASES)('%s', (_, title, text, expected) => {
    expect(said(text, title)).toEqual(expected);
  });
});

const DATED: [what: string, title: string | null, text: string, expected: string[]][] = [
  [
    'a search is not of the day of what it is about',
    null,
    'Policia e Kosovës kreu bastisje në Zveçan. Operacioni ka të bëjë me ngjarjet e 24 shtatorit në Banjskë.',
    ['raid 2023-11-10 zvecan'],
  ],
  [
    'since when attacks go on is no day of theirs',
    null,
    'Në Leposaviq u sulmuan sot gazetarë me gurë. Ky është sulmi i tretë, që kur u vendosën masat më 10 tetor.',
    ['assault 2023-11-10 leposavic'],
  ],
  [
    'who has just been held is held today',
    null,
    'Një nga ata që kanë sulmuar gazetarët në Leposaviq, me datë 29 maj, sapo është arrestuar, tha Policia e Kosovës.',
    ['arrest 2023-11-10 leposavic', 'assault 2023-05-29 leposavic'],
  ],
  [
    'gendarmes on the wrong side of a border',
    null,
    'Pjesëtarë të xhandarmërisë serbe kanë hyrë sot në territorin e Kosovës afër Kamenicës.',
    ['border-incident 2023-11-10 kamenica'],
  ],
  [
    'damage done by protesters is no protest beside it',
    null,
    'Veturat e gazetarëve u dëmtuan sot nga protestuesit në Leposaviq.',
    ['property-destruction 2023-11-10 leposavic'],
  ],
  ['a march', null, 'Në Graçanicë ka nisur sot marshimi i serbëve.', ['protest 2023-11-10 gracanica']],
];

describe('Albanian days and doers', () => {
  it.each(DATED)('%s', (_, title, text, expected) => {
    expect(
      eventsOf('incident', 'sq', text, { title, published: '2023-11-10' })
        .map(({ type, time, place }) => `${type} ${time.start} ${place.id}`)
        .sort(),
    ).toEqual(expected);
  });
});
