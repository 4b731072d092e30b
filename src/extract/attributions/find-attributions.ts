import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import { liesIn } from '../../text/lies-in.ts';
import { sliceDocument } from '../../text/slice-document.ts';
import type { AttributionFinding } from '../finding.ts';
import type { AttributionModels } from '../learned/attribution-models.ts';
import { hasLikelyCue } from '../learned/cue-lexicon.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { tokensOf } from '../tokens-of.ts';
import { type AttributionContext, attributionContext } from './attribution-context.ts';
import { continueQuotations } from './continue-quotations.ts';
import { findByRule } from './find-by-rule.ts';
import { findLearnedAttributions } from './find-learned-attributions.ts';
import { joinAttributions } from './join-attributions.ts';
import { DEEPEST, nestAttributions } from './nest-attributions.ts';

/** The least a content has to hold for somebody else to speak in it: a source, a cue and a word. */
const FEWEST_TOKENS = 4;
/** Deeper in, what a rule finds with an object alone is wrong as often as right. */
const SURE_ENOUGH_WITHIN = 0.6;
const OPENERS = /^(?:["“„«‘‚'‹]|that|whether|if)$/u;
const MARK = /^["“”„«»‘’‚'‹›]$/u;

/** A content without what opens and closes it, as tokens: what is left reads like a text of its own. */
function insideOf(document: Document, content: Span): { first: number; last: number } {
  let { first, last } = tokensOf(document, content);
  let isMarked = false;
  while (first < last && OPENERS.test(document.tokens[first]?.lower ?? '')) {
    isMarked ||= MARK.test(document.tokens[first]?.text ?? '');
    first++;
  }
  // A closing mark whose opening one stays within has to stay as well.
  const closes = (text: string) => /^[,.]$/.test(text) || (isMarked && MARK.test(text));
  while (last > first && closes(document.tokens[last - 1]?.text ?? '')) last--;
  return { first, last };
}

const shifted = (spans: readonly Span[], by: number) => spans.map(([from, to]): Span => [from + by, to + by]);

/** What a content passes on of others: it is read as a text of its own, and so on inwards. */
function findWithin(document: Document, content: Span, models: AttributionModels, depth: number): AttributionFinding[] {
  const { first, last } = insideOf(document, content);
  // Most contents pass nothing on; without a likely cue there is nothing to look for.
  if (last - first < FEWEST_TOKENS || !hasLikelyCue(document, first, last, models.lexicon)) return [];
  const slice = sliceDocument(document, first, last);
  const from = document.tokens[first]?.start ?? 0;
  const found = findAttributions(attributionContext(slice, findQuotations(slice)), models, depth + 1);
  return found.map((finding) => ({
    ...finding,
    source: shifted(finding.source, from),
    cue: shifted(finding.cue, from),
    content: shifted(finding.content, from),
  }));
}

/**
 * Every attribution of a text, at any depth, in no particular nesting. The trained taggers find the outermost ones, with the
 * rules' findings as advice; each content is then read the same way for those it passes on.
 */
export function findAttributions(context: AttributionContext, models: AttributionModels, depth = 0): AttributionFinding[] {
  const { document } = context;
  const byRule = findByRule(context);
  const outermost = nestAttributions(byRule).map(({ finding }) => finding);
  const quotations = context.quotations.map(({ quotation }) => quotation);
  const outer = continueQuotations(context, findLearnedAttributions(document, quotations, outermost, models));
  const read = (content: readonly Span[]) => (depth < DEEPEST ? content.flatMap((span) => findWithin(document, span, models, depth)) : []);
  const within = outer.flatMap(({ content }) => {
    // "X as saying …" reads like no text of its own: the rule knows it.
    const handedOn = byRule.filter(({ rule, cue }) => rule === 'as-saying' && cue.every((span) => liesIn(span, content)));
    return handedOn.length > 0 ? handedOn.flatMap((finding) => [finding, ...read(finding.content)]) : read(content);
  });
  return joinAttributions(outer, within, byRule, depth > 0 ? SURE_ENOUGH_WITHIN : 0);
}
