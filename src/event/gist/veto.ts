import type { Draft } from '../draft.ts';
import type { Trace } from '../reading.ts';
import { type Gist, topicOf } from './gist.ts';

/** Below, in hundredths, the words of a text rule a kind of news out. */
const IMPLAUSIBLE = -240;
/** The same where news of another kind stands, whose words speak against every other. */
const IMPLAUSIBLE_BESIDE = -260;
/** The same for incidents and visits, which news of all sorts tells in a sentence: nearer to nought as many right ones fell as wrong ones. */
const IMPLAUSIBLE_PASSING = -320;
/** A text with fewer known stems is not judged. */
const LEAST_KNOWN = 12;

/** Drafts without the news of kinds that the words of the whole text make most implausible; what is only recalled may lie far from the topic. */
export function plausible<Told extends Pick<Draft, 'kind' | 'type' | 'mention' | 'reason'>>(
  drafts: readonly Told[],
  gist: Gist,
  trace: Trace,
): Told[] {
  if (gist.known < LEAST_KNOWN) return [...drafts];
  const beside = drafts.some(
    ({ kind, mention }) => mention === 'news' && gist.score(topicOf(kind)) >= IMPLAUSIBLE,
  );
  return drafts.filter(({ kind, type, mention, reason }) => {
    const topic = topicOf(kind);
    const score = gist.score(topic);
    const other = beside ? IMPLAUSIBLE_BESIDE : IMPLAUSIBLE;
    if (
      mention !== 'news' ||
      score >= (kind === 'incident' || type === 'visit' ? IMPLAUSIBLE_PASSING : other)
    )
      return true;
    trace(
      'veto',
      `${type} (${reason}): the words of the text speak against news of ${topic}, ${score / 100} (${gist.against(topic).join(', ')})`,
    );
    return false;
  });
}
