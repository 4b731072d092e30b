import type { ScoredCase } from './score-attributions.ts';

/** Findings of about one confidence, and how many of them were right. */
export interface ReliabilityBin {
  from: number;
  to: number;
  count: number;
  /** Mean confidence of the bin's findings. */
  claimed: number;
  /** Share of them that was right. */
  right: number;
}

export interface Reliability {
  bins: ReliabilityBin[];
  /** Expected calibration error: mean distance of claimed and right, weighed by the bins' counts (Naeini et al. 2015). */
  error: number;
}

const BINS = 10;

/** Whether confidences mean what they say: of findings that claim .8, four in five should be right. */
export function reliability(cases: readonly ScoredCase[]): Reliability {
  const found = cases.filter((one): one is ScoredCase & { confidence: number } => one.confidence !== undefined && one.found !== undefined);
  const bins = Array.from({ length: BINS }, (_, index): ReliabilityBin => {
    const [from, to] = [index / BINS, (index + 1) / BINS];
    const inside = found.filter(({ confidence }) => confidence >= from && (confidence < to || index === BINS - 1));
    const count = inside.length;
    const claimed = inside.reduce((sum, { confidence }) => sum + confidence, 0) / count || 0;
    const right = inside.filter(({ verdict }) => verdict === 'right').length / count || 0;
    return { from, to, count, claimed, right };
  }).filter(({ count }) => count > 0);
  const error = bins.reduce((sum, { count, claimed, right }) => sum + (count / found.length) * Math.abs(claimed - right), 0);
  return { bins, error };
}
