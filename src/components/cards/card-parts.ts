import type { CardElement, CardNode } from '../../integrations/cards/card-element.ts';
import { fontStack } from '../../integrations/cards/card-fonts.ts';
import { CARD_SIZE } from '../../publish/card-link.ts';
import { SITE } from '../../site.ts';
import { STRINGS } from '../strings.ts';
import type { StripStyle } from './voice-patterns.ts';
import { lightColour } from './voice-patterns.ts';

export const INK = lightColour('ink');
export const SOFT = lightColour('soft');
const PAPER = lightColour('paper');

type Style = CardElement['props']['style'];

/** A box whose children stand under or beside one another. */
export const box = (style: Style, ...children: CardNode[]): CardElement => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** A paragraph: its runs flow and break as on a page. */
export const lines = (style: Style, ...children: CardNode[]): CardElement => ({
  type: 'div',
  props: { style: { display: 'block', ...style }, children: children.length === 1 ? (children[0] ?? '') : children },
});

/** Words within a paragraph. */
export const run = (style: Style, ...children: CardNode[]): CardElement => ({
  type: 'span',
  props: { style: { display: 'inline', ...style }, children },
});

/** A short strip, as it stands before names. */
export const strip = ({ backgroundImage, backgroundSize, height }: StripStyle): CardElement =>
  box({ width: 64, height, backgroundImage, backgroundSize, backgroundRepeat: 'repeat-x' });

export const SANS = fontStack('Public Sans');
const SERIF = fontStack('Newsreader');
/** Inside the margins. */
export const CARD_TEXT_WIDTH = CARD_SIZE.width - 2 * 64;

/** The frame of every card: the site's name, a word on the right, what the card is about, and its foot. */
export function frame(aside: string, middle: CardNode[], foot: CardNode[]): CardElement {
  return box(
    {
      ...{ ...CARD_SIZE, boxSizing: 'border-box', flexDirection: 'column', padding: '52px 64px 48px' },
      ...{ background: PAPER, color: INK, fontFamily: SERIF, fontSize: 32 },
    },
    box(
      { justifyContent: 'space-between', alignItems: 'baseline', paddingBottom: 14, borderBottom: `2px solid ${INK}` },
      box({ fontSize: 36, fontWeight: 600, letterSpacing: -0.6 }, SITE.name),
      box({ fontFamily: SANS, fontSize: 24, color: SOFT }, aside),
    ),
    box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', overflow: 'hidden' }, ...middle),
    box({ flexDirection: 'column' }, ...foot),
  );
}

/** What stands on the right of the head: the day, or that all of it is invented. */
export const asideOf = (isSample: boolean, day: string): string => (isSample ? STRINGS.quote.share.invented : day);
