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
import { rtlWords, type StyledRun } from './rtl-words.ts';
import { stripStyle } from './voice-patterns.ts';

const HEIGHT = 352;
const SIZES = [68, 60, 54, 48, 43, 38, 34, 31];
/** Line height in sizes, by how many strips stand under the words. */
const LEADING = [1.5, 1.5, 1.68, 1.84];
// In sizes: the page's own strips against its text are as thick as this.
const UNIT = 1 / 27;
const LEAST_UNIT = 1.4;
/** Of the line that says where the words stand. */
const WHERE_SIZE = 22;
/** Characters of the line with the names. */
const MOST_NAMES = 46;
const MOST_BY = 72;
/** Line height, in sizes, of words that have their strips below them; Arabic letters reach deeper. */
const RTL_LEADING = { arabic: 1.22, other: 1.06 };
const LEAST_ROW_GAP = 6;
/** From the words to the first strip, and from strip to strip, in units. */
const DROP = 1;
const STEP = 5.5;

const classesOf = ({ properties }: ElementContent & { type: 'element' }) => [properties['className'] ?? []].flat().map(String);

/** How a mark looks at this size: what is verbatim in ink, a strip under all else. */
function markStyle(classes: readonly string[], unit: number): CardElement['props']['style'] & { paddingBottom?: number } {
  if (classes.includes('said')) return { color: INK };
  const { backgroundImage, backgroundSize, height } = stripStyle(classes, unit);
  const deep = Number(classes.find((name) => /^s\d$/.test(name))?.slice(1) ?? 1);
  const strip = { backgroundImage, backgroundSize, backgroundRepeat: 'repeat-x', backgroundPosition: '0 100%' };
  return { ...strip, paddingBottom: (DROP + (deep - 1) * STEP) * unit + height };
}

/** Marked words as the page shows them. */
function markedWords(nodes: readonly ElementContent[], unit: number): CardNode[] {
  return nodes.flatMap((node): CardNode[] => {
    if (node.type === 'text') return [node.value.replace(/\s+/g, ' ')];
    return node.type === 'element' ? [run(markStyle(classesOf(node), unit), ...markedWords(node.children, unit))] : [];
  });
}

/** The same words as runs, each with the styles of all the marks around it. */
function markedRuns(nodes: readonly ElementContent[], unit: number, styles: StyledRun['styles'] = []): StyledRun[] {
  return nodes.flatMap((node): StyledRun[] => {
    if (node.type === 'text') return [{ text: node.value, styles }];
    return node.type === 'element' ? markedRuns(node.children, unit, [...styles, markStyle(classesOf(node), unit)]) : [];
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
  const marks = quoteMarks(quote, article.slots);
  const { spans, isCut } = spansWithin(quote, article.text, most);
  const unit = Math.max(LEAST_UNIT, size * UNIT);
  if (article.dir === 'rtl') {
    const between = { text: ' … ', styles: [] };
    const runs = spans.flatMap((span, index) => [
      ...(index > 0 ? [between] : []),
      ...markedRuns(passageTree(article.text, span, marks), unit),
    ]);
    const wordHeight = Math.round(size * (/\p{Script=Arabic}/u.test(quote.text) ? RTL_LEADING.arabic : RTL_LEADING.other));
    const row = {
      flexDirection: 'row-reverse',
      flexWrap: 'wrap',
      rowGap: Math.max(LEAST_ROW_GAP, lineHeight - wordHeight - strips * STEP * unit),
    };
    return box(
      { ...type, ...row, letterSpacing: 0, lineHeight: `${wordHeight}px`, color: SOFT, width: '100%' },
      ...rtlWords([...runs, ...(isCut ? [between] : [])], size),
    );
  }
  const runs = spans.flatMap((span, index) => [
    ...(index > 0 ? [' … '] : []),
    ...markedWords(passageTree(article.text, span, marks), unit),
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
  const whereType = { marginTop: 10, fontFamily: SANS, fontSize: WHERE_SIZE, color: SOFT };
  const where =
    article.dir === 'rtl'
      ? box(
          { ...whereType, flexDirection: 'row-reverse', justifyContent: 'flex-end' },
          ...rtlWords([{ text: cutAt(source, 88), styles: [] }], WHERE_SIZE),
        )
      : box(whereType, cutAt(source, 88));
  return frame(asideOf(article.isSample, formatDay(article.published)), [words(quote, article)], [by, where]);
}
