import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';

/** Words laid to somebody, by how they reached us. */
export interface LaidWords {
  firstHand: number;
  relayed: number;
}

/** Part of a bar, in per cent of the picture's width. */
interface BarPart {
  kind: keyof LaidWords;
  x: number;
  width: number;
}

// Room for the outline of the longest bar.
const LONGEST = 99.2;
const stacked = stack<LaidWords, keyof LaidWords>().keys(['firstHand', 'relayed']);
const rounded = (per: number) => Math.round(per * 10) / 10;

/** Draws a bar a row, first-hand words before relayed ones, all to one scale that ends with the longest row. */
export function layOutShares(rows: readonly LaidWords[]): BarPart[][] {
  const most = Math.max(1, ...rows.map(({ firstHand, relayed }) => firstHand + relayed));
  const scale = scaleLinear([0, most], [0, LONGEST]);
  const series = stacked([...rows]);
  return rows.map((_, row) =>
    series.flatMap((part) => {
      const [from = 0, to = 0] = part[row] ?? [];
      return to > from ? [{ kind: part.key, x: rounded(scale(from)), width: rounded(scale(to) - scale(from)) }] : [];
    }),
  );
}
