import type { ConfidenceCurves } from '../../event/confidence.ts';
import type { Kind } from '../../event/types.ts';
import type { Judged } from './calibration.ts';

/** Events of like confidence: how many, the sum and the highest of what they say, and how many were right. */
type Block = { count: number; said: number; most: number; right: number };

/** Fewer events than this tell nothing by themselves. */
const LEAST = 25;

/**
 * Curves of confidence against rightness, by pooling adjacent violators (Ayer et al. 1955) over groups of events of like confidence. A kind
 * without events keeps what its rules say.
 */
export function fitCurves(judged: readonly Judged[]): ConfidenceCurves {
  const curve = (kind: Kind) => {
    const own = judged
      .filter((one) => one.kind === kind)
      .sort((a, b) => a.confidence - b.confidence || Number(a.right) - Number(b.right));
    const blocks: Block[] = [];
    for (const { confidence, right } of own) {
      const last = blocks.at(-1);
      if (last && (last.count < LEAST || last.most === confidence)) {
        last.most = confidence;
        last.count++;
        last.said += confidence;
        last.right += right ? 1 : 0;
      } else blocks.push({ count: 1, said: confidence, most: confidence, right: right ? 1 : 0 });
    }
    const pooled: Block[] = [];
    for (const block of blocks) {
      pooled.push({ ...block });
      for (;;) {
        const [b, a] = [pooled.at(-1), pooled.at(-2)];
        if (!a || !b || (a.right / a.count <= b.right / b.count && b.count >= LEAST)) break;
        pooled.splice(-2, 2, {
          count: a.count + b.count,
          said: a.said + b.said,
          most: b.most,
          right: a.right + b.right,
        });
      }
    }
    const round = (value: number) => Math.round(value * 1000) / 1000;
    return pooled.length === 0
      ? [[0, 0] as const, [1, 1] as const]
      : pooled.map(
          ({ count, said, right }) => [round(said / count), round((right + 1) / (count + 2))] as const,
        );
  };
  return { incident: curve('incident'), troops: curve('troops'), visit: curve('visit') };
}
