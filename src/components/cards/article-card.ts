import type { CorpusArticle } from '../../corpus/corpus.ts';
import type { CardElement } from '../../integrations/cards/card-element.ts';
import { SITE } from '../../site.ts';
import { articleLead } from '../article-lead.ts';
import { formatDay } from '../format-day.ts';
import { formatShare } from '../format-words.ts';
import { listed, STRINGS } from '../strings.ts';
import { voiceClass } from '../voice-class.ts';
import { asideOf, box, CARD_TEXT_WIDTH, frame, lines, SANS, SOFT, strip } from './card-parts.ts';
import { cutAt, fitWords } from './fit-words.ts';
import { rtlWords } from './rtl-words.ts';
import { stripStyle } from './voice-patterns.ts';

const SIZES = [72, 64, 56, 48, 42];
const LEADING = 1.12;
const HEIGHT = 250;
const MOST_VOICES = 3;

/** The strongest voices, each with its strip and its share of the quoted words. */
function voices({ voices, slots, quotedWords }: CorpusArticle): CardElement {
  const total = ({ firstHand, relayed }: { firstHand: number; relayed: number }) => firstHand + relayed;
  const strongest = voices.filter((voice) => total(voice) > 0).sort((a, b) => total(b) - total(a));
  return box(
    { gap: 40, alignItems: 'flex-end' },
    ...strongest.slice(0, MOST_VOICES).map((voice) => {
      const name = listed(voice.actors.map(({ short }) => short)) || STRINGS.quote.noSpeaker;
      return box(
        { flexDirection: 'column', gap: 8 },
        strip(stripStyle(voiceClass(voice.actors, slots))),
        box(
          { fontFamily: SANS, fontSize: 24, gap: 10 },
          box({ fontWeight: 600 }, cutAt(name, 24)),
          box({ color: SOFT }, formatShare(total(voice), quotedWords)),
        ),
      );
    }),
  );
}

/** An article's card: headline, who published it, how much of it is other people's words, and whose. */
export function articleCard(article: CorpusArticle): CardElement {
  const { title, dir, publisher, published, isSample } = article;
  const { size, lineHeight, most } = fitWords(title, { width: CARD_TEXT_WIDTH, height: HEIGHT }, SIZES, LEADING);
  const type = {
    fontSize: size,
    lineHeight: `${lineHeight}px`,
    fontWeight: 600,
    width: '100%',
  };
  const head =
    dir === 'rtl'
      ? box({ ...type, flexDirection: 'row-reverse', flexWrap: 'wrap' }, ...rtlWords([{ text: cutAt(title, most), styles: [] }], size))
      : lines({ ...type, letterSpacing: -0.018 * size }, cutAt(title, most));
  const { share } = articleLead(article);
  const deck = lines(
    { marginTop: 22, fontSize: 30, fontWeight: 500, lineHeight: '38px', color: SOFT },
    [publisher && `${publisher}.`, share].filter(Boolean).join(' '),
  );
  return frame(asideOf(isSample, formatDay(published)), [head, deck], [voices(article)]);
}

/** The card of every page that has none of its own. */
export const siteCard = (): CardElement =>
  frame(
    '',
    [lines({ fontSize: 64, lineHeight: '74px', fontWeight: 600, letterSpacing: -1.2 }, STRINGS.home.title)],
    [lines({ fontSize: 30, fontWeight: 500, lineHeight: '40px', color: SOFT }, SITE.description)],
  );
