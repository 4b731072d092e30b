import type { CardElement } from './card-element.ts';
import type { CardShelf } from './card-shelf.ts';

// Two are drawn while the next are laid out; more would only wait for one another on the laptop this is meant for.
const AT_ONCE = 3;

/**
 * Says which of the wanted cards a build has: all that were drawn before, and new ones up to a number, in the order given.
 *
 * @param wanted what each card shows, by its key
 * @returns the keys of the cards there are
 */
export async function chooseCards(wanted: ReadonlyMap<string, () => CardElement>, mostNew: number, shelf: CardShelf): Promise<Set<string>> {
  let places = mostNew;
  const there = new Set<string>();
  const queue = wanted.entries();
  const work = async () => {
    for (const [key, show] of queue) {
      const card = show();
      if ((shelf.has(card) || places-- > 0) && (await shelf.take(card))) there.add(key);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return there;
}
