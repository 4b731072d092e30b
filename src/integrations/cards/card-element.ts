/** A box or a run of text of a card, in the shape satori takes: React's, without React. */
export interface CardElement {
  type: 'div' | 'span';
  props: { style: Record<string, string | number>; dir?: 'ltr' | 'rtl'; children: CardNode | CardNode[] };
}

export type CardNode = CardElement | string;

/** Pixels; what networks show in full. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
