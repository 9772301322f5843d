import type { Draft } from '../draft.ts';
import { FAMILY_OF } from '../types.ts';

/**
 * The dead of a police action that the article also tells as those of an attack are the attack's: "the police searched the village where an officer and three
 * attackers were killed on Sunday". An arrest or a find has none of its own.
 */
export function withoutBorrowedDead(drafts: readonly Draft[]): Draft[] {
  const deadly = drafts.some(
    ({ type, incident }) => FAMILY_OF[type] !== 'police' && (incident?.killed?.low ?? 0) > 0,
  );
  return drafts.map((draft) => {
    const { incident, type } = draft;
    if (!incident || FAMILY_OF[type] !== 'police' || (incident.killed?.low ?? 0) === 0) return draft;
    if (type === 'raid' && !deadly) return draft;
    return {
      ...draft,
      incident: {
        ...incident,
        killed: null,
        byParty: incident.byParty
          .map((party) => ({ ...party, killed: null }))
          .filter(({ injured, detained }) => injured !== null || detained !== null),
      },
      quotes: draft.quotes.filter(({ slot }) => slot !== 'incident.killed'),
    };
  });
}
