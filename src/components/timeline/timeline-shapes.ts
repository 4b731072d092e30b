import type { TimelineDrawing } from './lay-out-timeline.ts';

/** An SVG element to be drawn, by the build or by a script. */
export interface Shape {
  name: 'line' | 'rect' | 'circle' | 'text';
  attributes: Record<string, string | number>;
  text?: string;
}

export interface TimelineShapes {
  /** In pixels; widths are per cent, so that text is never scaled. */
  height: number;
  shapes: Shape[];
}

const DENSITY = { large: 48, small: 32 };
const LANE = 11;
const LABEL = 22;
/** Between a date's end stops and those of the next, in per cent. */
const INSET = 0.1;
const STOP = 3;
/** No label begins so far to the right that it runs out of the picture, in per cent. */
const LAST_LABEL = 93;

const percent = (x: number) => `${Math.round(x * 100) / 100}%`;
const line = (kind: string, x1: number, x2: number, y1: number, y2 = y1): Shape => ({
  name: 'line',
  attributes: { class: kind, x1: percent(x1), x2: percent(x2), y1, y2 },
});

/** What a timeline is drawn with: columns above the line, dates at their own length below, and labels where time turns. */
export function timelineShapes({ bins, spans, lanes, ticks }: TimelineDrawing, size: 'large' | 'small' = 'large'): TimelineShapes {
  const density = DENSITY[size];
  const first = density + 14;
  const bottom = first + Math.max(0, lanes - 1) * LANE + (lanes > 0 ? 12 : 0);
  const shapes: Shape[] = [
    ...ticks.map(({ x }) => line('turn', x, x, density, bottom)),
    ...bins.map(
      ({ x, width, height }, bin): Shape => ({
        name: 'rect',
        attributes: {
          class: 'density',
          'data-bin': bin,
          x: percent(x + width * 0.12),
          width: percent(width * 0.76),
          y: (density * (1 - height)).toFixed(1),
          height: (density * height).toFixed(1),
        },
      }),
    ),
    { name: 'line', attributes: { class: 'axis', x1: 0, x2: '100%', y1: density + 0.5, y2: density + 0.5 } },
    ...spans.flatMap(({ x1, x2, lane, isPoint, isOpen: [before, after] }): Shape[] => {
      const y = first + lane * LANE;
      if (isPoint) return [{ name: 'circle', attributes: { class: 'point', cx: percent((x1 + x2) / 2), cy: y, r: 3.5 } }];
      const [left, right] = [x1 + (before ? 0 : INSET), x2 - (after ? 0 : INSET)];
      return [
        line('span', left, right, y),
        ...(before ? [] : [line('span', left, left, y - STOP, y + STOP)]),
        ...(after ? [] : [line('span', right, right, y - STOP, y + STOP)]),
      ];
    }),
    ...ticks
      .filter(({ x }) => x <= LAST_LABEL)
      .map(({ label, x }): Shape => ({ name: 'text', attributes: { x: percent(x), dx: x === 0 ? 0 : 4, y: bottom + 15 }, text: label })),
  ];
  return { height: bottom + LABEL, shapes };
}
