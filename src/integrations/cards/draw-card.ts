import satori from 'satori';
import sharp from 'sharp';
import { CARD_SIZE } from '../../publish/card-link.ts';
import type { CardElement } from './card-element.ts';
import { cardFonts } from './card-fonts.ts';

// Ink, paper, greys and a few voices: more would only make the file larger.
const MOST_COLOURS = 48;
// More effort at choosing colours takes twice the time, and with so few makes no smaller file.
const EFFORT = 1;

/**
 * Draws a card as a PNG file.
 *
 * @returns nothing where it has a sign no font at hand has: a card with empty boxes says less than none
 */
export async function drawCard(card: CardElement): Promise<Buffer | undefined> {
  const missing: string[] = [];
  const svg = await satori(card, {
    ...CARD_SIZE,
    fonts: await cardFonts(),
    loadAdditionalAsset: async (_, segment) => {
      missing.push(segment);
      return [];
    },
  });
  if (missing.length > 0) return undefined;
  return sharp(Buffer.from(svg)).png({ palette: true, colours: MOST_COLOURS, dither: 0, effort: EFFORT, compressionLevel: 9 }).toBuffer();
}
