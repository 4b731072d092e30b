/** A box or a run of text of a card, in the shape satori takes: React's, without React. */
export interface CardElement {
  type: 'div' | 'span';
  props: { style: Record<string, string | number>; dir?: 'ltr' | 'rtl'; children: CardNode | CardNode[] };
}

export type CardNode = CardElement | string;
