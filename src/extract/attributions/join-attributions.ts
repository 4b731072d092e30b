import type { Span } from '../../model/span.ts';
import { liesIn } from '../../text/lies-in.ts';
import type { AttributionFinding } from '../finding.ts';
import { BlockMap } from './block-map.ts';

const meets = (a: readonly Span[], b: readonly Span[]) => a.some(([from, to]) => b.some(([start, end]) => from < end && to > start));

/** What of a content lies within another one. */
function clipped(content: readonly Span[], around: readonly Span[]): Span[] {
  return content.flatMap(([from, to]) =>
    around.map(([start, end]): Span => [Math.max(from, start), Math.min(to, end)]).filter(([start, end]) => end > start),
  );
}

/**
 * Puts together what the taggers found, outermost and within, and what rules find within an outermost content, cut to it.
 * A rule adds only cues that nothing surer has: outermost findings of rules have been weighed already and are left out.
 *
 * @param least how sure a rule has to be to add one
 */
export function joinAttributions(
  outer: readonly AttributionFinding[],
  within: readonly AttributionFinding[],
  byRule: readonly AttributionFinding[],
  least: number,
): AttributionFinding[] {
  const known = [...outer, ...within];
  const holders = new BlockMap<AttributionFinding>();
  for (const finding of outer) holders.put(finding, finding.content);
  const cues = new BlockMap<AttributionFinding>();
  for (const finding of known) cues.put(finding, finding.cue);
  const added = byRule.flatMap((finding) => {
    const holder = holders.get(finding.cue).find(({ content }) => finding.cue.every((span) => liesIn(span, content)));
    if (!holder || cues.get(finding.cue).some(({ cue }) => meets(cue, finding.cue))) return [];
    const content = clipped(finding.content, holder.content);
    return content.length > 0 && finding.confidence >= least && finding.source.every((span) => liesIn(span, holder.content))
      ? [{ ...finding, content }]
      : [];
  });
  return [...known, ...added];
}
