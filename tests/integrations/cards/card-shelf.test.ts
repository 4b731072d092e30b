import { cpSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { box } from '../../../src/components/cards/card-parts.ts';
import type { CardElement } from '../../../src/integrations/cards/card-element.ts';
import { cardFolder, cardShelf } from '../../../src/integrations/cards/card-shelf.ts';
import { clearCards } from '../../../src/integrations/cards/clear-cards.ts';
import { drawCard } from '../../../src/integrations/cards/draw-card.ts';

const card = (words: string) => () => box({ fontSize: 40 }, words);
const wordsOf = ({ props }: CardElement) => String([props.children].flat()[0]);

let root = '';
const drawn: string[] = [];
/** Draws words as their letters; nothing that has a snowman in it. */
const draw = async (element: CardElement) => {
  drawn.push(wordsOf(element));
  return wordsOf(element).includes('☃') ? undefined : Buffer.from(wordsOf(element));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cards-'));
  cpSync('package.json', join(root, 'package.json'));
  drawn.length = 0;
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the shelf of cards', () => {
  it('draws a card once, for as many builds as ask for it', async () => {
    for (let build = 0; build < 3; build++) expect(String(await cardShelf(root, 1, draw).take(card('storm')))).toBe('storm');
    expect(drawn).toEqual(['storm']);
  });

  it('draws anew what shows something else', async () => {
    const shelf = cardShelf(root, 5, draw);
    await shelf.take(card('storm'));
    await shelf.take(card('storms'));
    expect(drawn).toEqual(['storm', 'storms']);
  });

  it('draws only so many new ones, and gives for the others what stands in', async () => {
    const first = cardShelf(root, 2, draw);
    const taken = [];
    for (const words of ['one', 'two', 'three', 'four']) taken.push(String(await first.take(card(words), card('their article'))));
    expect(taken).toEqual(['one', 'two', 'their article', 'their article']);
    const second = cardShelf(root, 2, draw);
    expect(String(await second.take(card('three'), card('their article')))).toBe('three');
  });

  it('tries a card that cannot be drawn once, and remembers', async () => {
    for (let build = 0; build < 2; build++)
      expect(String(await cardShelf(root, 5, draw).take(card('a ☃'), card('no snow')))).toBe('no snow');
    expect(drawn).toEqual(['a ☃', 'no snow']);
    expect(await cardShelf(root, 5, draw).take(card('a ☃'))).toBeUndefined();
  });
});

const A_DAY = 24 * 60 * 60 * 1000;
/** Makes every card look as if it was last asked for so many days ago. */
function age(days: number): void {
  const then = new Date(Date.now() - days * A_DAY);
  for (const name of readdirSync(cardFolder(root))) utimesSync(join(cardFolder(root), name), then, then);
}

describe('old cards', () => {
  it('are taken away once no build has asked for them in two months, and not before', async () => {
    await cardShelf(root, 5, draw).take(card('storm'));
    age(59);
    expect(await clearCards(root, Date.now())).toBe(0);
    age(61);
    expect(await clearCards(root, Date.now())).toBe(1);
    expect(readdirSync(cardFolder(root))).toEqual([]);
    expect(String(await cardShelf(root, 5, draw).take(card('storm')))).toBe('storm');
  });

  it('stay where a build asks for them, however long ago they were drawn', async () => {
    await cardShelf(root, 5, draw).take(card('storm'));
    await cardShelf(root, 5, draw).take(card('calm'));
    age(61);
    await cardShelf(root, 0, draw).take(card('storm'));
    expect(await clearCards(root, Date.now())).toBe(1);
    await cardShelf(root, 5, draw).take(card('storm'));
    expect(drawn).toEqual(['storm', 'calm']);
  });

  it('are none where no card was ever drawn', async () => {
    expect(await clearCards(root, Date.now())).toBe(0);
  });
});

describe('a drawn card', () => {
  it('is a PNG of 1200 by 630 pixels', async () => {
    const { format, width, height } = await sharp(await drawCard(box({ fontFamily: 'Newsreader' }, 'Żółta łódź — “Straße”'))).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  });

  it.each(['The sea', 'Море', 'Θάλασσα', 'הים', 'البحر', 'Biển Đông'])('has letters for “%s”', async (words) => {
    expect(await drawCard(box({ fontFamily: 'Newsreader' }, words))).toBeInstanceOf(Buffer);
  });

  it.each(['大海', 'the 🌊', 'ทะเล'])('is not made where it would show empty boxes for “%s”', async (words) => {
    expect(await drawCard(box({ fontFamily: 'Newsreader' }, words))).toBeUndefined();
  });
});
