import type { Span } from '../../model/span.ts';
import type { AttributionFinding } from '../finding.ts';
import { tokensOf } from '../tokens-of.ts';
import { attachFloatingQuotations } from './attach-floating-quotations.ts';
import type { AttributionContext, TokenRange } from './attribution-context.ts';

/** What the taggers found, with the quotations that go on behind it: a tagger sees one paragraph, a speaker may fill several. */
export function continueQuotations(context: AttributionContext, findings: readonly AttributionFinding[]): AttributionFinding[] {
  const { document } = context;
  const rangeOf = (span: Span): TokenRange => tokensOf(document, span);
  const spanOf = ({ first, last }: TokenRange): Span => [document.tokens[first]?.start ?? 0, document.tokens[last - 1]?.end ?? 0];
  const raw = findings.flatMap((finding) => {
    const [cue] = finding.cue;
    return cue ? [{ ...finding, source: finding.source.map(rangeOf)[0], cue: rangeOf(cue), content: finding.content.map(rangeOf) }] : [];
  });
  const grown = attachFloatingQuotations(context, raw);
  return findings.map((finding, index) => ({ ...finding, content: (grown[index]?.content ?? []).map(spanOf).sort((a, b) => a[0] - b[0]) }));
}
