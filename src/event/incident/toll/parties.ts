import type { ActorRow, Book } from '../../knowledge.ts';
import type { Reading, Sentence } from '../../reading.ts';

/** A party by its words, in token positions. */
export type PartyMention = { actor: ActorRow; from: number; to: number };

function rank(actor: ActorRow): number {
  if (actor.id === 'civilians') return 2;
  return actor.id === 'protesters' ? 1 : 0;
}

/** Parties of a sentence in the order of the text; where phrases overlap the longest stands. */
export function partiesOf(reading: Reading, sentence: Sentence, book: Book): PartyMention[] {
  const hits = book.actors
    .find(reading.tokens, sentence.from, sentence.to)
    .map(({ value, from, to }) => ({ actor: value, from, to: withEnding(reading, to) }));
  hits.sort((a, b) => b.to - b.from - (a.to - a.from) || rank(a.actor) - rank(b.actor) || a.from - b.from);
  const taken = new Set<number>();
  const kept: PartyMention[] = [];
  for (const hit of hits) {
    let free = true;
    for (let i = hit.from; i < hit.to; i++) if (taken.has(i)) free = false;
    if (!free) continue;
    for (let i = hit.from; i < hit.to; i++) taken.add(i);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Case endings after a hyphen belong to the word: "KFOR-it". */
function withEnding({ tokens }: Reading, to: number): number {
  const [hyphen, ending] = [tokens[to], tokens[to + 1]];
  const glued = hyphen?.text === '-' && hyphen.start === tokens[to - 1]?.end && ending?.start === hyphen.end;
  return glued && ending.kind === 'word' && ending.text.length <= 3 ? to + 2 : to;
}

const SINGULAR = {
  en: /(man|officer|soldier|boy|girl|woman|person|leader|politician|driver|journalist|reporter|child|attacker|gunman|suspect|serb|albanian|guard|sergeant|teenager|student|protester|pensioner|farmer|shepherd|worker|assailant|mayor|doctor|paediatrician|pediatrician|teacher|nurse|engineer|cameraman|official|lawyer|director|priest|monk|nun|minor|cousin|colleague|owner|technician|inspector|perpetrator|brother|sister|wife|husband|mother|father|son|daughter|grandmother|grandfather|grandson|granddaughter|neighbour|neighbor|relative|pilgrim|returnee|councillor|councilor|candidate|commander|deputy|lawmaker|activist|employee|staffer|guard|interpreter|villager|resident|trader|shopkeeper|baker|passenger|protestor|demonstrator|militant|extremist|worshipper|baby|infant|toddler|passerby|youngster|adolescent|refugee|professor|nun|merchant)$/,
  sr: /^(policaj(ac|ca|cu|cem)|policajk[ae]|napadac|napadaca|novinar|novinara|novinark[ae]|srbin|srbina|srpkinj[ae]|albanac|albanca|albank[ae]|vojnik|vojnika|mladic|mladica|decak|decaka|djecak|djecaka|rodjak|rodjaka|brat|brata|sestra|sestru|sin|sina|otac|oca|povratnik|povratnika|povratnica|povratnicu|penzioner|penzionera|starac|starca|odbornik|odbornika|radnik|radnika|student|studenta|ucenik|ucenika|ucenica|ucenicu|profesor|profesora|monah|monaha|iguman|igumana|muskarac|muskarca|vozac|vozaca|covek|coveka|sluzbenik|sluzbenika|carinik|carinika|demonstrant|demonstranta|politicar|politicara|lice|osob[au]|zen[au]|pripadnik|pripadnika|specijalac|specijalca|snimatelj|snimatelja|lekar|lekara|ucitelj|ucitelja|maloletnik|maloletnika|svestenik|svestenika|direktor|direktora|lider|lidera|djak|djaka|devojcic[au]|vlasnik|vlasnika|osumnjiceni|osumnjicenog|pocinilac|pocinioca|majk[aeu]|k?cerk[aeu]|suprug[au]?|muz|muza|ded[au]|bab[au]|unuk|unuka|pastir|pastira|cobanin|cobanina|kolega|kolegu|komsija|komsiju|bebu?|beba|prolaznika?|prolaznic[au]|trudnic[au]|momak|momka|vernika?|vjernika?|monahinj[au]|izbeglic[au]|seljaka?|trgovac|trgovca)$/,
  sq: /^(polic|polici|policit|policin|ushtar|ushtari|ushtarin|gazetar|gazetari|gazetarin|serb|serbi|serbin|shqiptar|shqiptari|sulmues|sulmuesi|burre|burri|grua|gruaja|djale|djali|shofer|shoferi|person|personi|zyrtar|zyrtari|pjesetar|pjesetari|kameraman|kameramani|i ri|nxenes|nxenesi|mjek|mjeku|mesues|mesuesi|fermer|fermeri|inspektor|inspektori|pronar|pronari|i mitur|i ri|i riu|kusheri|kusheriri|kusheririn|vellai|vellain|pensionist|pensionisti|keshilltar|keshilltari|murg|murgu|student|studenti|drejtor|drejtori|lider|lideri|rreshter|rreshteri|rreshterin|efektivi|efektivin|nena|nenen|babai|babain|biri|birin|bija|vajza|vajzen|bashkeshortja|bashkeshorti|bashkeshorten|bashkeshortin|gjyshi|gjyshja|motra|motren|fqinji|foshnja|foshnje|foshnjen|kalimtari?|bariu?|tregtari?|besimtari?|pelegrini?|vajze|autori|autorin|dyshuari|dyshuarin|togeri)$/,
} as const;

/** "Ethnic Serb civilians": the noun behind says how many "Serb" are. */
const MANY =
  /^(civilians|people|residents|men|women|children|boys|girls|youths|protesters|protestors|demonstrators|returnees|villagers|officers|policemen|soldiers)$/;

/** True when a party is named in the singular and so counts as one: "the policeman", "policajac", "polici". */
export function isSingular(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  if (reading.language === 'en' && MANY.test(reading.tokens[to]?.fold ?? '')) return false;
  for (let i = to - 1; i >= from; i--) {
    const word = reading.tokens[i]?.fold ?? '';
    if (SINGULAR[reading.language].test(word)) return true;
    if (reading.language === 'en') return false;
  }
  return false;
}
