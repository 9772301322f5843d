/** The folded words that begin a clause about a place: "in Belgrade, where the president is on the programme". */
export const WHERE = /^(where|gde|gdje|ku)$/;
