import type { Reading } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import type { Range } from './hint.ts';

/** What can be announced, asked for or prepared as news. */
const CALLED_FOR: ReadonlySet<IncidentType> = new Set<IncidentType>(['protest', 'barricade']);

/** Words that a governor may have between itself and what it governs. */
const BETWEEN = '(?: (?!that |da |se |qe |after |posle |nakon |pas )[^ ]+){0,3}$';

/** "The risk of clashes", "u slučaju nereda", "në prag të përleshjeve": a noun that makes what it governs a mere thought. */
const NOUN = {
  en: `(?:^| )(?:(?:risk|risks|danger|dangers|fear|fears|possibility|possibilities|potential|likelihood|prospect|prospects|probability|threat|brink|verge|edge|cusp|threshold|spectre|specter|absence|scenario|escalation) (?:of|for|about)|(?:ready|prepared|braced|brace|bracing|readiness|recipe|potential|plan|plans|scenario|scenarios|insurance) for|(?:rumou?rs|claims|talk|allegations|speculation) (?:of|about)|(?:case|event) of|(?:is|are|was|were|came|come|been) close to|(?:fight|fighting|struggle|battle|protection|guarantees?|guard) (?:against|from)|(?:law|laws|bill|rules|manual|seminar|lecture) (?:on|about|against)|(?:end|stop|halt|return|alternative) to|steps? (?:away )?from|(?:possible|potential|hypothetical|eventual|feared|would be|future|likely|imminent))${BETWEEN}`,
  sr: `(?:^| )(?:(?:rizik\\p{L}*|opasnost\\p{L}*|strah\\p{L}*|bojazan|bojazni|pretnj[aeiu]|prijetnj[aeiu]|zastit[aeu]) (?:od|za)|(?:mogucnost\\p{L}*|verovatnoc\\p{L}*|vjerovatnoc\\p{L}*|(?:u|za) (?:slucaj|slucaju)|scenario|scenarij\\p{L}*|izbegavanj\\p{L}*|izbjegavanj\\p{L}*|sprecavanj\\p{L}*|sprjecavanj\\p{L}*|nalog\\p{L}*|obustav\\p{L}*)(?: za| od)?|(?:potencijal\\p{L}*|spreman|spremna|spremni|spremno|spremnost\\p{L}*|plan|planu|recept) za|(?:glasine|glasina|spekulacij\\p{L}*|tvrdnje) o|(?:borb[aeiu]|zastit[aeu]|bori|borimo|bore) protiv|na (?:samoj )?(?:ivici|pragu|rubu)|na korak(?: do| od)?|nadomak|zakon\\p{L}* o|(?:moguc|moguci|moguce|mogucih|mogucim|mogucu|mogucem|eventualn\\p{L}*|potencijaln\\p{L}*|buduc\\p{L}*))${BETWEEN}`,
  sq: `(?:^| )(?:(?:rrezik\\p{L}*|frik\\p{L}*|mundesi\\p{L}*|potencial\\p{L}*|kercenim\\p{L}*|gjasa|gjasat|gjasave) (?:per|i|e|te|nga|se)|(?:ne )?rast te|gati per|(?:fjalet|thashethem\\p{L}*|pretendim\\p{L}*) per|nevoje per|(?:lufta|luften|luftes|lufton|luftojme|mbrojtj\\p{L}*) (?:kunder|ndaj|nga)|ne (?:prag|buze) te|hap larg|ligj(?:i|in|it)? per|skenar\\p{L}* (?:i|e|te|per)|(?:te|i|e) mundsh\\p{L}*)${BETWEEN}`,
} as const;

/** "Could lead to clashes", "da isprovociraju nerede", "do të shkaktojnë trazira": a verb that only wants, dreads or denies it. */
const VERB = {
  en: `(?:^| )(?:(?:avoid|avoids|avoiding|prevent|prevents|preventing|incite|incites|inciting|provoke|provokes|provoking|foment|fomenting|planning|plans|prepares|preparing|seeks|wants|stop|end|(?:can|could|may|might|will|would|to|not) (?:cause|trigger|spark)|(?:could|may|might|would) (?:see|face|have)|(?:can|could|may|might|will|would|to|not) (?:lead|escalate|turn|return|resort|descend|amount|end)(?: up)? (?:to|in|into)))${BETWEEN}`,
  sr: `(?:^| )(?:(?:izbegn\\p{L}*|izbegav\\p{L}*|izbeci|izbjegn\\p{L}*|izbjeci|sprec\\p{L}*|sprijec\\p{L}*|predupred\\p{L}*|isprovocira\\p{L}*|provocira\\p{L}*|priziva\\p{L}*|prizivaju|planira|planiraju|planirao|planirala|sprema|spremaju|priprema|pripremaju|podstic\\p{L}*|podstak\\p{L}*|izazov(?:e|u|emo)|izaziva(?:ju)?|zaustavi|prekine|prestane|stane)(?: sa| s)?|(?:da|li|moze|mogu|moglo|mogla|mogao|mogli|bi|ce|ne)(?: [^ ]+){0,2} (?:izazvati|izazove|izazovu|dodje|doci|doslo|dovede|dovesti|dovelo|dovela|preraste|prerasti|vodi|vode|eskalira|izbiju|izbije)(?: [^ ]+)? (?:do|u|ka)|(?:bi|bismo|biste|bih|budemo) (?:imali|imao|imala|videli|bilo))${BETWEEN}`,
  sq: `(?:^| )(?:(?:(?:te|ta|t ['’]?i|do te|po|mund te|i|u) )?(?:shmang\\p{L}*|parandalo\\p{L}*|parandalua\\p{L}*|provoko\\p{L}*|nxit|nxisin|nxise|nxiti|nxitje|pergatit\\p{L}*|planifiko\\p{L}*)|(?:te|mund|do)(?: te)? (?:shkakto\\p{L}*|coj\\p{L}*|shpjer\\p{L}*)(?: ne| deri)?|(?:mund|do) te (?:kishim|kishte|kete)|jepet fund|(?:i|u) jep fund)${BETWEEN}`,
} as const;

const compiled = (patterns: Readonly<Record<'en' | 'sr' | 'sq', string>>) => ({
  en: new RegExp(patterns.en, 'u'),
  sr: new RegExp(patterns.sr, 'u'),
  sq: new RegExp(patterns.sq, 'u'),
});
const NOUNS = compiled(NOUN);
const VERBS = compiled(VERB);

/** Tokens in which a governor stands before what it governs. */
const REACH = 8;

/** "The danger of new clashes", "da bi izazvali nerede": what somebody fears, wants, denies or makes ready for, and nobody has seen. */
export function isGoverned(
  reading: Reading,
  start: number,
  { from, to }: Range,
  type: IncidentType,
): boolean {
  if (type === 'threat') return false;
  const { tokens, language } = reading;
  if (isPredicate(tokens, from)) return false;
  return (to - from > 1 ? [from, to - 1] : [from]).some((at) => {
    const first = listFrom(tokens, Math.max(start, at - REACH), at);
    if (first === at) return false;
    const named = tokens.slice(first, at).findLastIndex(({ capital }, i) => capital && first + i > start);
    const before = tokens
      .slice(first + named + 1, at)
      .filter(({ kind }) => kind !== 'mark')
      .map(({ fold }) => fold)
      .join(' ');
    return NOUNS[language].test(before) || (!CALLED_FOR.has(type) && VERBS[language].test(before));
  });
}

/** Words between the commas of a list. */
const LISTED = 2;

/** "In fear of arrests, beatings and attacks": where the clause, or the list that it ends with, begins. */
function listFrom(tokens: Reading['tokens'], least: number, at: number): number {
  let first = at;
  for (let run = 0; first > least; first--) {
    const { kind, text } = tokens[first - 1] ?? {};
    if (kind === 'mark' && (text !== ',' || run > LISTED || (first === at && run > 0))) break;
    run = kind === 'mark' ? 0 : run + 1;
  }
  return first;
}

/** "Four men suspected of preparing attacks have been arrested": a verb in the passive is what the sentence tells, not what the men prepared. */
export function isPredicate(tokens: Reading['tokens'], from: number): boolean {
  const [be = '', has = ''] = [tokens[from - 1]?.fold, tokens[from - 2]?.fold];
  return /^(was|were)$/.test(be) || (be === 'been' && /^(has|have|had)$/.test(has));
}
