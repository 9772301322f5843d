import type { Reading } from '../reading.ts';
import type { Finding } from './build.ts';
import type { Sight } from './sight.ts';

/** Words by which one asks, lets or refuses. */
const ASK =
  /^(request\p{L}*|ask|asks|asked|asking|seek|seeks|sought|demand\p{L}*|permission|allow\p{L}*|zahtev\p{L}*|zahtjev\p{L}*|traz\p{L}*|zatraz\p{L}*|dozvol\p{L}*|kerk\p{L}*|lej\p{L}*)$/u;
/** Words that put the asking itself ahead. */
const WILL = /^(will|would|shall|ce|do)$/;
/** Words by which forces come back or come in. */
const BACK =
  /^(return\p{L}*|deploy\p{L}*|send\p{L}*|back|povrat\p{L}*|vrat\p{L}*|vrac\p{L}*|raspored\p{L}*|slanj\p{L}*|posalj\p{L}*|kthim\p{L}*|kthe\p{L}*|kthy\p{L}*|derg\p{L}*|sill\p{L}*|sjell\p{L}*|dislok\p{L}*)$/u;
/** Serbia's own forces. */
const FORCES =
  /(^| )((srpsk\S*|nas\S*|svoj\S*) (vojsk|policij|snag|vojnik|trup|bezb|oruz|pripadnik)\S*|vojsk\S* i policij\S*|pripadnika (srpsk\S* |bez\S* |vojske )\S*|(serb|serbian|serbia ' s|serbia ’ s|its|own) (\S+ ){0,4}(troops|army|military|soldiers|police|forces|personnel|officers)|police and (army|military)|(army|military|soldiers) and police|(ushtri\S*|polici\S*|forca\S*|force|forcave|trupa\S*|ushtar\S*|police\S*) (\S+ ){0,4}(serb\S*|saj|vet))( |$)/u;

/** True for a sentence that names the force. */
function isForce({ tokens, sentences }: Reading, index: number): boolean {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  return tokens.slice(from, to).some(({ fold }) => /^kfor/.test(fold));
}

/** "Serbia asks KFOR to let up to 1,000 of its soldiers return to Kosovo": a change under review, of Serbia's forces in the land of another force. */
export function requestOf(reading: Reading, sight: Sight): Finding | null {
  const { tokens, sides, people, sentences, days, published } = reading;
  const { sentence, index, named, troops } = sight;
  const words = tokens.slice(sentence.from + sentence.dateline, sentence.to).map(({ fold }) => fold);
  const at = words.findIndex((word) => BACK.test(word));
  const ask = words.findIndex((word) => ASK.test(word));
  if (at < 0 || ask < 0) return null;
  const asked =
    isForce(reading, index - 1) ||
    isForce(reading, index + 1) ||
    sentences.some(({ role }, own) => role === 'title' && isForce(reading, own)) ||
    named.some(({ value }) => value === 'KFOR') ||
    sides.some(({ side, sentence: own }) => side === 'NATO' && own === index);
  const theirs =
    sides.some(({ side, sentence: own }) => side === 'RS' && own === index) ||
    people.some(({ side, sentence: own }) => side === 'RS' && own === index) ||
    words.some((word) => /^(beograd\p{L}*|belgrade|beogradi\p{L}*)$/u.test(word));
  if (!asked || !theirs || !FORCES.test(words.join(' '))) return null;
  const from = sentence.from + sentence.dateline + at;
  const ahead =
    (/ce$/.test(words[ask] ?? '') ||
      words.slice(Math.max(0, ask - 5), ask).some((word) => WILL.test(word))) &&
    days.some((day) => day.sentence === index && published !== null && day.first > published);
  const amount = troops.find(({ value }) => value !== null && value >= 50)?.value ?? null;
  return {
    type: 'proposal',
    at: { from, to: from + 1 },
    status: ahead ? 'planned' : 'reported',
    rest: {
      contributor: null,
      strength: null,
      nations: null,
      change: { direction: 'increase', amount, contributor: null, decision: 'proposed' },
    },
  };
}
