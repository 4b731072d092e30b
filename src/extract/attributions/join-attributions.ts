import type { Span } from '../../model/span.ts';
import type { AttributionFinding } from '../finding.ts';

const liesIn = ([from, to]: Span, spans: readonly Span[]) => spans.some(([start, end]) => from >= start && to <= end);
const meets = (a: readonly Span[], b: readonly Span[]) => a.some(([from, to]) => b.some(([start, end]) => from < end && to > start));

/** What of a content lies within another one. */
function clipped(content: readonly Span[], around: readonly Span[]): Span[] {
  return content.flatMap(([from, to]) =>
    around.map(([start, end]): Span => [Math.max(from, start), Math.min(to, end)]).filter(([start, end]) => end > start),
  );
}

/**
 * The trained taggers say which acts of reporting an article holds, for they weigh what rules cannot; they have learned
 * outermost ones only. What those pass on is found by the rules: what stands within a content, cut to it.
 */
export function joinAttributions(outer: readonly AttributionFinding[], byRule: readonly AttributionFinding[]): AttributionFinding[] {
  const nested = byRule.flatMap((finding) => {
    const holder = outer.find(({ content }) => finding.cue.every((span) => liesIn(span, content)));
    if (!holder || meets(finding.cue, holder.cue)) return [];
    const content = clipped(finding.content, holder.content);
    return content.length > 0 && finding.source.every((span) => liesIn(span, holder.content)) ? [{ ...finding, content }] : [];
  });
  return [...outer, ...nested];
}
