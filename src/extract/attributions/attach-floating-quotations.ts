import { tokenAt } from '../../text/document.ts';
import { later } from '../../text/places.ts';
import { type AttributionContext, type QuotedTokens, sentenceOf } from './attribution-context.ts';
import type { RawAttribution } from './raw-attribution.ts';

// Shorter ones in the middle of a text are titles and scare quotes.
const FEWEST_WORDS = 3;

/**
 * A quotation that opens its sentence and has no attribution of its own goes on with the one before it: the same
 * speaker's next sentence or next paragraph, or marks opened again. It becomes a further fragment of that content.
 */
export function attachFloatingQuotations(context: AttributionContext, raw: RawAttribution[]): RawAttribution[] {
  const covered = new Uint8Array(context.document.tokens.length);
  // What is reported within a quotation does not say whose the quotation is.
  for (const { content, cue, rule } of raw) {
    // A transcript may stand in marks as a whole, its labels with it: each paragraph is its own speaker's.
    const isLabelled = rule === 'transcript-label' || rule === 'layout';
    if (!context.quotationAt(cue.first) || isLabelled)
      for (const { first, last } of content) covered.fill(1, isLabelled ? (context.quotationAt(cue.first)?.first ?? first) : first, last);
  }
  const hosts = raw.filter((attribution) => attribution.content.some(({ first, last }) => touchesQuotation(context, first, last)));
  const inOrder = [...hosts].sort((a, b) => lastToken(a) - lastToken(b));
  const grown = new Map<RawAttribution, RawAttribution>();
  let next = 0;
  let host: RawAttribution | undefined;
  for (const quoted of context.quotations) {
    while (next < inOrder.length) {
      const candidate = inOrder[next];
      if (!candidate || lastToken(candidate) > quoted.first) break;
      // Of several that end in the same place, the outermost speaks on.
      if (!host || !contains(host, candidate)) host = candidate;
      next++;
    }
    if (!host || covered[quoted.first] || !floats(context, quoted) || !isNear(context, grown.get(host) ?? host, quoted)) continue;
    const now = grown.get(host) ?? host;
    grown.set(host, { ...now, content: [...now.content, { first: quoted.first, last: quoted.last }] });
  }
  return raw.map((attribution) => grown.get(attribution) ?? attribution);
}

function touchesQuotation(context: AttributionContext, first: number, last: number): boolean {
  const quoted = context.quotationAt(first) ?? context.quotationAt(last - 1);
  return Boolean(quoted && quoted.words >= FEWEST_WORDS);
}

function lastToken({ content, cue, source }: RawAttribution): number {
  let last = later(cue.last, source?.last ?? 0);
  for (const run of content) last = later(last, run.last);
  return last;
}

const contains = (outer: RawAttribution, inner: RawAttribution) =>
  outer.content.some(({ first, last }) => inner.cue.first >= first && inner.cue.last <= last);

// It opens a sentence, and nothing but marks is left of that sentence behind it.
function floats(context: AttributionContext, quoted: QuotedTokens): boolean {
  if (quoted.words < FEWEST_WORDS) return false;
  const start = sentenceOf(context.document, quoted.first).first;
  if (start !== quoted.first) return false;
  const end = sentenceOf(context.document, quoted.last - 1).last;
  for (let i = quoted.last; i < end; i++) if (/[\p{L}\p{N}]/u.test(tokenAt(context.document, i).text)) return false;
  return true;
}

// In the same paragraph, or opening the paragraph right behind the one it continues.
function isNear(context: AttributionContext, host: RawAttribution, quoted: QuotedTokens): boolean {
  const from = sentenceOf(context.document, lastToken(host) - 1).paragraph;
  const here = sentenceOf(context.document, quoted.first).paragraph;
  if (from === here) return true;
  return here === from + 1 && context.document.paragraphs[here]?.first === quoted.first;
}
