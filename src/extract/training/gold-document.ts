import type { Span } from '../../model/span.ts';
import { type Document, readDocument } from '../../text/document.ts';
import { attributionContext } from '../attributions/attribution-context.ts';
import { findByRule } from '../attributions/find-by-rule.ts';
import { nestAttributions } from '../attributions/nest-attributions.ts';
import { type CueCounts, countCues } from '../learned/cue-lexicon.ts';
import { CUE, type GoldAttribution, labelTokens, tokensOf } from '../learned/labels.ts';
import { type RuleHints, ruleHints } from '../learned/rule-hints.ts';
import { findQuotations, type Quotation } from '../quotations/find-quotations.ts';

/** An article of the gold data: its text, and the attributions people marked in it. */
export interface GoldArticle {
  id: string;
  text: string;
  attributions: GoldAttribution[];
}

/** A gold article read for training. */
export interface GoldDocument {
  document: Document;
  quotations: Quotation[];
  labels: Uint8Array;
  /** Its own counts of cue words, to be taken off when it is trained on. */
  counts: CueCounts;
  attributions: GoldParts[];
  rules: RuleHints;
}

/** The tokens of an attribution's parts. */
export interface GoldParts {
  source: Span[];
  cue: Span[];
  content: Span[];
}

export function goldDocument({ text, attributions }: GoldArticle): GoldDocument {
  const document = readDocument(text);
  const labels = labelTokens(document, attributions);
  const quotations = findQuotations(document);
  const outer = nestAttributions(findByRule(attributionContext(document, quotations))).map(({ finding }) => finding);
  const ranges = (spans: Span[]) => spans.map((span) => tokensOf(document, span)).filter((range) => range !== undefined);
  return {
    document,
    quotations,
    rules: ruleHints(document, outer),
    labels,
    counts: countCues(document, (token) => labels[token] === CUE || labels[token] === CUE + 1),
    attributions: attributions.map(({ source, cue, content }) => ({ source: ranges(source), cue: ranges(cue), content: ranges(content) })),
  };
}
