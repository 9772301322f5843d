/** English verbs whose past or participle no rule gives: base, past, participle. */
const IRREGULAR =
  'beat beat beaten|blow blew blown|break broke broken|bring brought brought|burn burned burnt|burst burst burst|catch caught caught|cut cut cut|dig dug dug|drag dragged dragged|fight fought fought|find found found|fling flung flung|hang hung hung|hit hit hit|hold held held|kidnap kidnapped kidnapped|lay laid laid|leave left left|put put put|run ran run|send sent sent|set set set|shoot shot shot|shut shut shut|slay slew slain|steal stole stolen|strike struck struck|sweep swept swept|take took taken|tear tore torn|throw threw thrown|begin began begun|come came come|draw drew drawn|fall fell fallen|fly flew flown|go went gone|grow grew grown|lose lost lost|quit quit quit|rise rose risen|shrink shrank shrunk|swell swelled swollen|withdraw withdrew withdrawn';

const PAST = new Map(
  IRREGULAR.split('|').map((line) => {
    const [base = '', ...past] = line.split(' ');
    return [base, past] as const;
  }),
);

/** A short verb that doubles its last letter: "rob", "robbed"; also "kidnap". */
const DOUBLES = /^(?:[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]|kidnap)$/;

/** All forms of an English verb, its base first: "torch", "torches", "torched", "torching". */
export function verbForms(base: string): string[] {
  const third = /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const stem = DOUBLES.test(base) ? base + base.slice(-1) : base.replace(/e$/, '');
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [...new Set([base, third, ...(PAST.get(base) ?? [regular]), `${stem}ing`])];
}
