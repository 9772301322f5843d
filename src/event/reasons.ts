/** Why a day or a place was chosen, where other rooms ask for it: it stands in the sentence that tells what happened, or in one next to that. */
export const HERE = 'named in the sentence';
export const BESIDE = 'named in a sentence beside it';
