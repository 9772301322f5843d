import type { PlaceRow } from '../places.ts';
import type { PlaceMention, Sentence, Token } from '../reading.ts';
import { perWord, wordTest } from '../text/word-numbers.ts';
import { siteAt } from './site-at.ts';

type Language = 'en' | 'sq' | 'sr';

/** What looking for places told without a name of their own needs. */
export type BareSight = {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  language: Language;
  byId: ReadonlyMap<string, PlaceRow>;
};

/** A place told without its name: the words in which it is, the first of which opens it, and the group that shows it. */
type Pattern = { opens: (token: Pick<Token, 'fold' | 'word'>) => boolean; told: RegExp };

/** What may stand between "the" and "north" and still mean that of Kosovo. */
const KIND =
  "(?:serbs?|serbian|majority|minority|populated|run|dominated|controlled|held|inhabited|ethnic|mainly|mostly|largely|predominantly|tense|restive|volatile|troubled|divided|disputed|far|turbulent|lawless|country|s|-|,|[’'])";

/** "In the Serb-run north", "në veri", "na severu": in a text about Kosovo, its north, unless a name follows that says of what. */
const NORTH: Record<Language, Pattern> = {
  en: {
    opens: perWord((word) => /^(in|across|of|to|from|into|throughout)$/.test(word)),
    told: new RegExp(
      `^(?:(?:in|across|to|from|into|throughout) the (?:${KIND} ){0,7}(north)(?: of the (?:country|province|territory))?|(?:in|across|of|throughout) (?:the |all |four |three |several ){0,2}(?:${KIND} ){0,5}(northern) (?:${KIND} ){0,4}(?:municipalities|part of the country)(?: of kosovo)?)(?![a-z]| of| (?:-|mitrovica|macedonia|serbia|albania|italy|korea|sea|atlantic|east|west))`,
    ),
  },
  sq: {
    opens: perWord((word) => /^(ne|nga|prej|komun|veriu)/.test(word)),
    told: /^(?:ne (veri|veriun)(?: (?:te|e) (?:vendit|shtetit))?|(?:ne|nga|prej) pjes(?:en|a|es) (veriore) te (?:vendit|shtetit)|komunat (?:e )?(veriore|veriut)|komunave (?:te )?(veriore|veriut)|(veriun|veriut) e kosoves)(?![a-z]| te| perendim)/,
  },
  sr: {
    opens: perWord((word) => /^(na|u|severn)/.test(word)),
    told: /^(?:na (severu?)(?: (?:zemlje|pokrajine))?|u (severnom) (?:delu|dijelu) (?:zemlje|pokrajine)|u (severnim) opstinama|(severnih) opstina)(?![a-z]| grada| srbije| makedonije| italije| mitrovice| kosovske)/,
  },
};

/** "In this part of Kosovo", "në këtë pjesë të vendit": where the text is. */
const PART: Record<Language, Pattern> = {
  en: {
    opens: perWord((word) => word === 'in'),
    told: /^in (?:this|that) (part) of (?:kosovo|the country|the province)(?![a-z])/,
  },
  sq: {
    opens: perWord((word) => word === 'ne'),
    told: /^ne (?:kete|ate) (pjese) te (?:kosoves|vendit)(?![a-z])/,
  },
  sr: {
    opens: perWord((word) => word === 'u' || word === 'na'),
    told: /^(?:u (?:ovom|tom) (delu|dijelu)|na (?:ovom|tom) (podrucju)) (?:kosova|kosmeta|kim|zemlje|pokrajine)(?![a-z])/,
  },
};

/** "The main bridge", "the bridge that divides the town", "na glavnom mostu": in a text about Mitrovica, the one over the Ibar. */
const BRIDGE: Record<Language, Pattern> = {
  en: {
    opens: perWord((word) => /^(main|central|bridge)$/.test(word)),
    told: /^(?:(?:main|central) (bridge)|(bridge) (?:over|across|on|spanning) the (?:river )?ibar|(bridge) (?:that|which|dividing|separating|linking|connecting|between))(?![a-z])/,
  },
  sq: {
    opens: perWord((word) => /^ur[aeë]n?s?$/.test(word)),
    told: /^(ur\p{L}+) (?:kryesore|mbi (?:lumin )?iber|e lumit iber|qe (?:ndan|lidh))(?!\p{L})/u,
  },
  sr: {
    opens: perWord((word) => /^(glavn|central|ibarsk|most)/.test(word)),
    told: /^(?:(?:glavn|central)\p{L}+ (?:ibarsk\p{L}+ )?(most\p{L}*)|ibarsk\p{L}+ (most\p{L}*)|(most\p{L}*) (?:(?:na|preko) (?:reci |reke |reku )?ib|koji (?:deli|dijeli|razdvaja|spaja|povezuje)))/u,
  },
};

const isKosovo = wordTest(/^(kosov|kosmet)/);
const WINDOW = 14;
const NORTHERN = /^(north-mitrovica|zvecan|leposavic|zubin-potok)/;

/** Places that a text tells without their names, by those that it names. */
export function barePlaces(sight: BareSight, known: readonly PlaceMention[]): PlaceMention[] {
  if (!known.some(({ place }) => place.country === 'XK') && !sight.tokens.some(isKosovo)) return [];
  const north = find(sight, known, NORTH, 'northern-kosovo');
  const fine = known.filter(({ place }) => place.country === 'XK' && !/^(country|region)$/.test(place.kind));
  const northern =
    [...known, ...north].some(({ place }) => place.id === 'northern-kosovo') ||
    (fine.length > 0 && fine.every(({ place }) => NORTHERN.test(place.municipality ?? place.id)));
  const town = known.some(({ place }) => /mitrovica|^ibar/.test(place.id));
  return [
    ...north,
    ...(northern ? find(sight, known, PART, 'northern-kosovo') : []),
    ...(town ? find(sight, known, BRIDGE, 'ibar-bridge') : []),
  ];
}

function find(
  { tokens, sentences, language, byId }: BareSight,
  known: readonly PlaceMention[],
  patterns: Record<Language, Pattern>,
  id: string,
): PlaceMention[] {
  const place = byId.get(id);
  const found: PlaceMention[] = [];
  if (!place) return found;
  const { opens, told } = patterns[language];
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i];
      if (!token || !opens(token)) continue;
      const window: string[] = [];
      for (let k = i; k < Math.min(sentence.to, i + WINDOW); k++) window.push(tokens[k]?.fold ?? '');
      const name = told
        .exec(window.join(' '))
        ?.slice(1)
        .find((part) => part !== undefined);
      if (!name) continue;
      const at = i + window.indexOf(name);
      if (known.some(({ from, to }) => from <= at && at < to)) continue;
      found.push(siteAt(tokens, { from: at, to: at + 1 }, place));
      i = at;
    }
  }
  return found;
}
