import type { CardElement } from '../../integrations/cards/card-element.ts';
import { cardShelf } from '../../integrations/cards/card-shelf.ts';
import { sitePart } from '../../integrations/parts/site-part.ts';

/** New ones a build: a large archive has them all after some builds, and none waits for them. */
const MOST_NEW = 500;

// Each process of a large site's build draws its share. While developing, a card is drawn when somebody looks at it.
const shelf = cardShelf(process.cwd(), import.meta.env.DEV ? Number.POSITIVE_INFINITY : Math.ceil(MOST_NEW / sitePart().of));

/**
 * A card's file.
 *
 * @param cards the card, then what stands in for it where it is not drawn yet, or has signs no font at hand has
 */
export async function cardFile(...cards: (() => CardElement)[]): Promise<Response> {
  const file = await shelf.take(...cards);
  if (!file) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(file), { headers: { 'content-type': 'image/png' } });
}
