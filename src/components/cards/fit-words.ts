/** A size of type for a card, pixels. */
export interface Fit {
  size: number;
  lineHeight: number;
  /** How many characters have room; more are cut. */
  most: number;
}

// A measure of how wide letters are, in ems, each a little wider than the face on average: lines break before they are full.
const LATIN = 0.5;
const WIDER = 0.6;
const WIDE_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Lu}]/gu;

/**
 * The largest size at which a text has room in a box; the smallest with a limit where none has.
 *
 * @param sizes in pixels, largest first
 * @param leading line height in sizes
 */
export function fitWords(text: string, box: { width: number; height: number }, sizes: readonly number[], leading: number): Fit {
  const wide = (text.match(WIDE_SCRIPT)?.length ?? 0) / Math.max(1, text.length);
  const em = LATIN + (WIDER - LATIN) * wide;
  const fits = sizes.map((size): Fit => {
    const lineHeight = Math.round(size * leading);
    const rows = Math.floor(box.height / lineHeight);
    return { size, lineHeight, most: Math.floor(rows * (box.width / (size * em))) };
  });
  const smallest = fits.at(-1) ?? { size: 0, lineHeight: 0, most: 0 };
  return fits.find(({ most }) => text.length <= most) ?? smallest;
}

// Half of a character that takes two code units.
const HALF = /[\uD800-\uDBFF]$/;

/** The beginning of a text, up to the last space before a limit; of one long word, up to the limit. */
export const beginning = (text: string, most: number): string =>
  text.length <= most
    ? text
    : text
        .slice(0, most)
        .replace(/\s\S*$/u, '')
        .replace(HALF, '');

/** A text that has room, or its beginning with a sign that it goes on. */
export const cutAt = (text: string, most: number): string => (text.length <= most ? text : `${beginning(text, Math.max(0, most - 2))} …`);
