import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { CardElement } from './card-element.ts';
import { FONT_PACKAGES } from './card-fonts.ts';
import { drawCard } from './draw-card.ts';

const FOLDER = join('node_modules', '.cache', 'on-the-record', 'cards');
/** A card's time is the day it was last asked for, by which clear-cards.ts knows those no page has any more. */
const A_DAY = 24 * 60 * 60 * 1000;

export const cardFolder = (root: string): string => join(root, FOLDER);

/** A card that was drawn before. */
async function kept(file: string): Promise<Buffer | undefined> {
  try {
    const { mtimeMs } = await stat(file);
    const now = Date.now();
    if (now - mtimeMs > A_DAY) await utimes(file, new Date(now), new Date(now));
    return await readFile(file);
  } catch {
    // None was drawn, or another build has just cleared it.
    return undefined;
  }
}

/** Cards that were drawn once, by what they show and what drew them. They outlive builds, and are the same for all sites. */
export interface CardShelf {
  /**
   * The first of several cards there is or can be had: one drawn before, or one that is drawn now.
   *
   * @param cards what each shows, the one most wanted first
   * @returns a PNG file; nothing where none was drawn before and none can be drawn
   */
  take(...cards: (() => CardElement)[]): Promise<Buffer | undefined>;
}

/**
 * @param root the project's folder
 * @param mostNew how many cards are drawn at most; the last card of a call is drawn all the same
 * @param draw what draws a card, or says that it cannot be drawn
 */
export function cardShelf(root: string, mostNew: number, draw = drawCard): CardShelf {
  const folder = cardFolder(root);
  const { dependencies } = createRequire(join(root, 'package.json'))('./package.json') as { dependencies: Record<string, string> };
  const tools = ['satori', 'sharp', ...FONT_PACKAGES].map((name) => `${name}@${dependencies[name]}`).join();
  const fileOf = (card: CardElement) =>
    join(folder, `${createHash('sha256').update(tools).update(JSON.stringify(card)).digest('hex')}.png`);
  let places = mostNew;

  async function drawInto(file: string, card: CardElement): Promise<Buffer> {
    // An empty file remembers that a card cannot be drawn.
    const drawn = (await draw(card)) ?? Buffer.alloc(0);
    await mkdir(folder, { recursive: true });
    await writeFileAtomic(file, drawn);
    return drawn;
  }

  return {
    take: async (...cards) => {
      for (const [index, show] of cards.entries()) {
        const card = show();
        const file = fileOf(card);
        const isLast = index === cards.length - 1;
        const found = (await kept(file)) ?? (places-- > 0 || isLast ? await drawInto(file, card) : undefined);
        if (found && found.length > 0) return found;
      }
      return undefined;
    },
  };
}
