import type { Language } from '../../lang/languages.ts';
import type { Words } from '../../lang/translate.tsx';
import type { TableName, TablePlace } from '../../table/table.ts';

/** A place in the reader's language. */
export function placeName(place: Pick<TablePlace, 'names'> | undefined, language: Language): string {
  if (!place) return '';
  const { names } = place;
  if (language === 'sq') return names.sq;
  if (language === 'sr-Latn') return names.srLatn;
  return language === 'sr-Cyrl' ? names.srCyrl : names.en;
}

/** Both local forms where they differ from the name that is shown, for labels with room: "Zveçan · Zvečan". */
export function otherNames(place: Pick<TablePlace, 'names'> | undefined, language: Language): string {
  if (!place) return '';
  const shown = placeName(place, language);
  const { sq, srLatn, srCyrl } = place.names;
  const others = language === 'sr-Cyrl' ? [sq, srCyrl] : [sq, srLatn];
  return [...new Set(others)].filter((name) => !shown.split('/').includes(name)).join(' · ');
}

/** A person in the reader's language. */
export function personName(person: TableName | undefined, words: Words): string {
  return person ? words.nameOf('person', person.id, person.name) : '';
}
