import { scaleLinear } from 'd3-scale';
import type { Figure } from '../model/figure.ts';

type Amount = Pick<Figure, 'value' | 'low' | 'high'>;

/** A figure on its group's scale, in per cent of the width. A range is drawn from end to end. */
export interface FigureBar {
  x: number;
  width: number;
  isRange: boolean;
}

const WIDEST = 100;
/** Narrower than this, nothing would be seen. */
const NARROWEST = 0.5;
const rounded = (per: number) => Math.round(per * 10) / 10;
const endsOf = ({ value, low, high }: Amount): [number, number] => [value ?? low ?? high ?? 0, value ?? high ?? low ?? 0];

/** Draws figures of one unit on one scale that holds nought. */
export function layOutFigures(figures: readonly Amount[]): FigureBar[] {
  const ends = figures.flatMap(endsOf);
  const scale = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends)], [0, WIDEST]);
  return figures.map((figure) => {
    const [low, high] = endsOf(figure);
    const isRange = low !== high;
    const [from, to] = [scale(isRange ? low : Math.min(0, low)), scale(isRange ? high : Math.max(0, high))];
    return { x: rounded(from), width: Math.max(NARROWEST, rounded(to - from)), isRange };
  });
}
