import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VOICE_SLOTS } from '../../corpus/deal-slots.ts';

// As text, and not through the bundler: what is wanted is the rules themselves.
const [tokens = '', voices = ''] = ['tokens', 'voices'].map((name) =>
  readFileSync(join(process.cwd(), 'src', 'styles', `${name}.css`), 'utf8'),
);

/** A strip as a card draws it: the page's own pattern, in pixels and in the colours of the light scheme. */
export interface StripStyle {
  backgroundImage: string;
  /** One tile, to be repeated to the right. */
  backgroundSize: string;
  height: number;
}

/** A custom property of one rule, by the selector the rule begins with. */
function property(css: string, selector: string, name: string): string {
  const rule = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  const value = new RegExp(`--${name}:([^;]+);`).exec(rule)?.[1]?.trim();
  if (!css.includes(`${selector} {`) || !value)
    throw new Error(`src/styles: ${selector} has no --${name}, which share cards are drawn with`);
  return value;
}

/** A colour token in the light scheme. */
export const lightColour = (name: string): string => {
  const value = property(tokens, ':root', name);
  return /^light-dark\(([^,]+),/.exec(value)?.[1] ?? value;
};

// Two voices together have one rule for all pairs.
const PAIRS = `:is(${Array.from({ length: VOICE_SLOTS }, (_, index) => `.w${index + 1}`).join(', ')})`;
const colourOf = (slot: string) => lightColour(slot === '0' ? 'ink' : `c${slot}`);
const inPixels = (value: string, unit: number) =>
  value
    .replace(/calc\(var\(--u\) \* ([\d.]+)\)/g, (_, number: string) => `${Number((Number(number) * unit).toFixed(2))}px`)
    .replace(/\s+/g, ' ')
    .trim();

// satori takes lengths along a ray for parts of the whole element; parts of a hundred it takes for what they are.
const asParts = (image: string) =>
  image.replace(/circle at ([^,]+), ([^)]+)/g, (_, at: string, stops: string) => {
    const lengths = [...stops.matchAll(/([\d.]+)px/g)].map(([, length]) => Number(length));
    const radius = Math.max(...lengths);
    return `circle ${radius}px at ${at}, ${stops.replace(/([\d.]+)px/g, (__, length: string) => `${((Number(length) / radius) * 100).toFixed(1)}%`)}`;
  });

/**
 * The strip of one voice, or of two together.
 *
 * @param classes what the page gives it: `v3`, or `v1 w2`
 * @param unit how many pixels stand for one of the page's units (`--u`)
 */
export function stripStyle(classes: readonly string[], unit = 2): StripStyle {
  const slotOf = (letter: string) => classes.find((name) => new RegExp(`^${letter}\\d+$`).test(name))?.slice(1);
  const [first = '0', second] = [slotOf('v'), slotOf('w')];
  const selector = second === undefined ? `.v${first}` : PAIRS;
  const read = (name: string) => inPixels(property(voices, selector, name), unit);
  const colour = colourOf(first);
  const [, tileHeight = ''] = read('tile').split(' ');
  return {
    backgroundImage: asParts(
      read('pat')
        .replaceAll('var(--v)', colour)
        .replaceAll('var(--w)', colourOf(second ?? first)),
    ),
    backgroundSize: read('tile'),
    height: Number.parseFloat(tileHeight),
  };
}
