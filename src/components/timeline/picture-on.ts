import { element } from '../quote-index/element.ts';
import { COUNTS, STRINGS } from '../strings.ts';
import { drawShapes } from './draw-shapes.ts';
import { layOutTimeline } from './lay-out-timeline.ts';
import { nameWindow } from './name-window.ts';
import { eventsWithin, type OpenTimeline } from './open-timeline.ts';
import { Overview } from './overview.ts';
import { timelineShapes } from './timeline-shapes.ts';
import type { TimeWindow } from './timeline-window.ts';

/** The picture on the page, with the small one below it that shows where in all of time one is. */
export function pictureOn(stage: HTMLElement, onMove: (window: TimeWindow, isDone: boolean) => void) {
  const svg = stage.querySelector('svg');
  let shown: TimeWindow = { from: Number(stage.dataset['from']), to: Number(stage.dataset['to']) };
  const overview = new Overview({ onMove });
  overview.root.hidden = true;
  stage.after(overview.root);
  const legend = element('p', 'stretch');
  legend.hidden = true;
  stage.before(legend);

  return {
    window: () => shown,
    /** Draws the events that fit, in a window: at once, before any row is fetched. */
    draw(timeline: OpenTimeline, narrowed: readonly number[], window: TimeWindow): void {
      const { bounds: all, whole } = timeline;
      shown = window;
      const bounds = narrowed.flatMap((event) => all[event] ?? []);
      const drawing = layOutTimeline(bounds, window);
      const total = layOutTimeline(bounds, whole);
      if (!svg || !drawing || !total) return;
      drawShapes(svg, timelineShapes(drawing));
      const name = nameWindow(window);
      const events = COUNTS.events(eventsWithin(timeline, narrowed, window).length);
      svg.setAttribute('aria-label', STRINGS.timeline.picture(events, name));
      overview.root.hidden = window.from <= whole.from && window.to >= whole.to;
      legend.hidden = overview.root.hidden;
      legend.textContent = name;
      if (!overview.root.hidden) overview.show(total, window);
    },
  };
}
