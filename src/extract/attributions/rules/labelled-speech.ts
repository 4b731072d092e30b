import { type Document, type Paragraph, tokenAt } from '../../../text/document.ts';
import type { AttributionContext } from '../attribution-context.ts';
import { type RawAttribution, trimRange } from '../raw-attribution.ts';

const LONGEST_LABEL = 7;
/** A transcript has at least so many labelled paragraphs, and somebody speaks twice: a list has each label once. */
const LEAST_LABELS = 3;
const FEWEST_WORDS_SAID = 3;
const NO_LABEL =
  /^(?:note|update|correction|watch|read|video|photo|live|breaking|exclusive|analysis|opinion|editor|related|more|source|sources|image|fact|warning|location|date|time|topic|subject|re|cc|from|to|with|by|p\.?s)$/i;

/** A transcript's `NAME: words` paragraphs, and a headline's `S: claim`. */
export function labelledSpeech(context: AttributionContext): RawAttribution[] {
  const { document } = context;
  const labelled = document.paragraphs.map((paragraph, index) => ({ paragraph, index, colon: labelEnd(context, paragraph) }));
  const withLabel = labelled.filter(({ colon }) => colon !== undefined);
  const speakers = new Set(withLabel.map(({ paragraph, colon }) => labelText(document, paragraph, colon ?? 0)));
  const isTranscript = withLabel.length >= LEAST_LABELS && speakers.size < withLabel.length;
  return withLabel.flatMap(({ paragraph, index, colon }) => {
    if (colon === undefined || !(isTranscript || index === 0)) return [];
    const content = trimRange(context, { first: colon + 1, last: paragraph.last });
    // "Q:" and "A:" name nobody: whose the answers are, the interview says elsewhere.
    const isLetter = labelText(document, paragraph, colon).length === 1;
    if (!content || content.last - content.first < FEWEST_WORDS_SAID) return [];
    return [
      {
        source: { first: labelStart(document, paragraph), last: colon },
        cue: { first: colon, last: colon + 1 },
        content: [content],
        act: 'speech' as const,
        ...(!isTranscript
          ? { confidence: 0.6, rule: 'headline-label' }
          : isLetter
            ? { confidence: 0.6, rule: 'question-and-answer' }
            : { confidence: 0.9, rule: 'transcript-label' }),
      },
    ];
  });
}

function labelText(document: Document, paragraph: Paragraph, colon: number): string {
  return document.text.slice(tokenAt(document, labelStart(document, paragraph)).start, tokenAt(document, colon).start);
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
