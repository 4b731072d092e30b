import { type Document, type Paragraph, tokenAt } from '../../../text/document.ts';
import type { AttributionContext } from '../attribution-context.ts';
import { type RawAttribution, trimRange } from '../raw-attribution.ts';

const LONGEST_LABEL = 7;
const LEAST_LABELS = 2;
const FEWEST_WORDS_SAID = 3;
const NO_LABEL =
  /^(?:note|update|correction|watch|read|video|photo|live|breaking|exclusive|analysis|opinion|editor|related|more|source|sources|image|fact|warning|location|date|time|topic|subject|re|cc|from|to|with|by|p\.?s)$/i;

/** A transcript's `NAME: words` lines (from two such lines on), and a headline's `S: claim`. */
export function labelledSpeech(context: AttributionContext): RawAttribution[] {
  const { document } = context;
  const labelled = document.paragraphs.map((paragraph, index) => ({ paragraph, index, colon: labelEnd(context, paragraph) }));
  const withLabel = labelled.filter(({ colon }) => colon !== undefined);
  const isTranscript = withLabel.length >= LEAST_LABELS;
  return withLabel.flatMap(({ paragraph, index, colon }) => {
    if (colon === undefined || !(isTranscript || index === 0)) return [];
    const content = trimRange(context, { first: colon + 1, last: paragraph.last });
    if (!content || content.last - content.first < FEWEST_WORDS_SAID) return [];
    return [
      {
        source: { first: labelStart(document, paragraph), last: colon },
        cue: { first: colon, last: colon + 1 },
        content: [content],
        act: 'speech' as const,
        confidence: isTranscript ? 0.9 : 0.6,
        rule: isTranscript ? 'transcript-label' : 'headline-label',
      },
    ];
  });
}

// "BRANDT:" or "Ada Brandt:", capitalised throughout, at the start of a paragraph.
function labelEnd({ document }: AttributionContext, paragraph: Paragraph): number | undefined {
  const first = labelStart(document, paragraph);
  for (let i = first; i < Math.min(paragraph.last, first + LONGEST_LABEL); i++) {
    const { text } = tokenAt(document, i);
    if (text === ':') return i > first && !NO_LABEL.test(tokenAt(document, i - 1).text) ? i : undefined;
    if (!/^(?:\p{Lu}|[.’'(),-]|of$|and$|the$|de$|von$|van$)/u.test(text)) return undefined;
  }
  return undefined;
}

// A transcript may stand in marks as a whole: `"BRANDT: …`.
function labelStart(document: Document, paragraph: Paragraph): number {
  return /^["“«„]$/.test(tokenAt(document, paragraph.first).text) ? paragraph.first + 1 : paragraph.first;
}
