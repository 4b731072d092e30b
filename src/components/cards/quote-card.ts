import type { ElementContent } from 'hast';
import type { CorpusArticle, CorpusQuote } from '../../corpus/corpus.ts';
import type { CardElement, CardNode } from '../../integrations/cards/card-element.ts';
import { passageTree } from '../../markdown/passage-tree.ts';
import { quoteMarks } from '../article-marks.ts';
import { chainPhrase, speakerLabel } from '../describe-quote.ts';
import { formatDay } from '../format-day.ts';
import { voiceClass } from '../voice-class.ts';
import { asideOf, box, CARD_TEXT_WIDTH, frame, INK, lines, run, SANS, SOFT, strip } from './card-parts.ts';
import { beginning, cutAt, fitWords } from './fit-words.ts';
import { stripStyle } from './voice-patterns.ts';

const HEIGHT = 352;
const SIZES = [68, 60, 54, 48, 43, 38, 34, 31];
/** Line height in sizes, by how many strips stand under the words. */
const LEADING = [1.5, 1.5, 1.68, 1.84];
// In sizes: the page's own strips against its text are as thick as this.
const UNIT = 1 / 27;
const LEAST_UNIT = 1.4;
/** Characters of the line with the names. */
const MOST_NAMES = 46;
const MOST_BY = 72;
/** From the words to the first strip, and from strip to strip, in units. */
const DROP = 1;
const STEP = 5.5;

const classesOf = ({ properties }: ElementContent & { type: 'element' }) => [properties['className'] ?? []].flat().map(String);

/** Marked words as the page shows them at this size: strips under them, what is verbatim in ink. */
function markedWords(nodes: readonly ElementContent[], unit: number): CardNode[] {
  return nodes.flatMap((node): CardNode[] => {
    if (node.type === 'text') return [node.value.replace(/\s+/g, ' ')];
    if (node.type !== 'element') return [];
    const classes = classesOf(node);
    const children = markedWords(node.children, unit);
    if (classes.includes('said')) return [run({ color: INK }, ...children)];
    const { backgroundImage, backgroundSize, height } = stripStyle(classes, unit);
    const deep = Number(classes.find((name) => /^s\d$/.test(name))?.slice(1) ?? 1);
    const style = { backgroundImage, backgroundSize, backgroundRepeat: 'repeat-x', backgroundPosition: '0 100%' };
    return [run({ ...style, paddingBottom: (DROP + (deep - 1) * STEP) * unit + height }, ...children)];
  });
}

/** The stretches of a quote that have room. */
function spansWithin({ spans }: CorpusQuote, text: string, most: number): { spans: CorpusQuote['spans']; isCut: boolean } {
  let left = most;
  const kept = spans.flatMap(([start, end]): [number, number][] => {
    if (left <= 0) return [];
    const words = text.slice(start, end);
    const short = beginning(words, left);
    left = words.length <= left ? left - words.length : 0;
    return [[start, start + short.length]];
  });
  return { spans: kept, isCut: kept.at(-1)?.[1] !== spans.at(-1)?.[1] };
}

/** The words of a quote, large. */
function words(quote: CorpusQuote, article: CorpusArticle): CardElement {
  const strips = Math.min(LEADING.length, 1 + Math.max(...quote.layers.map(({ depth }) => depth)));
  const { size, lineHeight, most } = fitWords(quote.text, { width: CARD_TEXT_WIDTH, height: HEIGHT }, SIZES, LEADING[strips] ?? 2);
  const type = { fontSize: size, lineHeight: `${lineHeight}px`, fontWeight: 500, letterSpacing: -0.01 * size };
  if (article.dir === 'rtl') {
    // satori sets lines from the right only where nothing within them has a style of its own.
    const { colour } = stripStyle(voiceClass(quote.speakers, article.slots));
    const underline = {
      textDecorationLine: 'underline',
      textDecorationColor: colour,
      textDecorationThickness: '4px',
      textUnderlineOffset: '12px',
    };
    const whole = lines({ ...type, ...underline, letterSpacing: 0, direction: 'rtl', width: '100%' }, cutAt(quote.text, most));
    return { ...whole, props: { ...whole.props, dir: 'rtl' } };
  }
  const marks = quoteMarks(quote, article.slots);
  const { spans, isCut } = spansWithin(quote, article.text, most);
  const runs = spans.flatMap((span, index) => [
    ...(index > 0 ? [' … '] : []),
    ...markedWords(passageTree(article.text, span, marks), Math.max(LEAST_UNIT, size * UNIT)),
  ]);
  return lines({ ...type, color: SOFT, width: '100%' }, ...runs, ...(isCut ? [' …'] : []));
}

/** A quote's card: its words as its page shows them, whose they are, through whom they came, and where they stand. */
export function quoteCard(quote: CorpusQuote, article: CorpusArticle): CardElement {
  const { speakers, relays } = quote;
  const strips = [speakers, ...[...relays].reverse().map(({ actors }) => actors)].map((actors) =>
    strip(stripStyle(voiceClass(actors, article.slots))),
  );
  const name = cutAt(speakerLabel(quote), MOST_NAMES);
  const by = box(
    { alignItems: 'center', gap: 20 },
    box({ flexDirection: 'column', gap: 4 }, ...strips),
    lines(
      { fontSize: 28, lineHeight: '36px', width: CARD_TEXT_WIDTH - 64 - 20 },
      run({ fontFamily: SANS, fontWeight: 600 }, name),
      run({ fontStyle: 'italic', fontWeight: 400 }, `, ${cutAt(chainPhrase(quote), MOST_BY - name.length)}`),
    ),
  );
  const source = [article.title, article.publisher].filter(Boolean).join(' · ');
  const where = box({ marginTop: 10, fontFamily: SANS, fontSize: 22, color: SOFT }, cutAt(source, 88));
  return frame(asideOf(article.isSample, formatDay(article.published)), [words(quote, article)], [by, where]);
}
