import { tokenAt } from '../../../text/document.ts';
import { type AttributionContext, sentenceOf, type TokenRange } from '../attribution-context.ts';
import { type RawAttribution, trimRange } from '../raw-attribution.ts';

const DASH = /^[—–―-]+$/;
const LONGEST_SIGNATURE = 6;
const FEWEST_WORDS_SIGNED = 3;

/** `“Q.” — S` at the end of a line, and a headline's `claim – S`. */
export function signedSpeech(context: AttributionContext): RawAttribution[] {
  const found: RawAttribution[] = [];
  const { document } = context;
  for (const quoted of context.quotations) {
    const source = quoted.words >= FEWEST_WORDS_SIGNED ? signature(context, quoted.last) : undefined;
    if (source)
      found.push({
        source,
        cue: { first: quoted.last, last: source.first },
        content: [{ first: quoted.first, last: quoted.last }],
        act: 'speech',
        confidence: 0.85,
        rule: 'signed-quotation',
      });
  }
  const headline = document.sentences[0];
  if (!headline || headline.last !== document.paragraphs[0]?.last) return found;
  for (let i = headline.first + FEWEST_WORDS_SIGNED; i < headline.last; i++) {
    const spaced = tokenAt(document, i).start > tokenAt(document, i - 1).end;
    const source = spaced ? signature(context, i) : undefined;
    const content = source && trimRange(context, { first: headline.first, last: i });
    if (source && content && !context.quotationEndingAt(i - 1))
      found.push({
        source,
        cue: { first: i, last: source.first },
        content: [content],
        act: 'speech',
        confidence: 0.6,
        rule: 'headline-signature',
      });
  }
  return found;
}

// A dash, then nothing but capitalised words to the end of the line.
function signature(context: AttributionContext, dash: number): TokenRange | undefined {
  const { document } = context;
  if (!DASH.test(tokenAt(document, dash).text)) return undefined;
  const { last } = sentenceOf(document, dash);
  const first = dash + 1;
  if (last <= first || last - first > LONGEST_SIGNATURE) return undefined;
  for (let i = first; i < last; i++)
    if (!/^(?:\p{Lu}|[.,’']|of$|de$|von$|van$|the$|for$)/u.test(tokenAt(document, i).text)) return undefined;
  return trimRange(context, { first, last });
}
