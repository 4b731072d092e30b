import { scaleLinear } from 'd3-scale';
import { utcDay } from 'd3-time';
import { element } from '../quote-index/element.ts';
import type { TimeWindow } from './timeline-window.ts';

/** What somebody can do on the large picture. */
interface Gestures {
  zoom(steps: 1 | -1, time?: number): void;
  shift(steps: 1 | -1): void;
  all(): void;
  choose(window: TimeWindow): void;
  window(): TimeWindow;
}

// A hand is never quite still: less is a click, in pixels.
const DRAG = 6;

/** Listens on the large picture: a click looks nearer, a drag chooses a stretch, arrow keys, plus, minus and Home do the same. */
export function listenOnStage(stage: HTMLElement, gestures: Gestures): void {
  const selection = element('div', 'selection');
  selection.hidden = true;
  stage.append(selection);
  stage.tabIndex = 0;
  const timeAt = (clientX: number) => {
    const { left, width } = stage.getBoundingClientRect();
    const { from, to } = gestures.window();
    return scaleLinear([left, left + width], [from, to]).clamp(true)(clientX);
  };
  stage.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== stage) return;
    const actions: Record<string, () => void> = {
      ArrowLeft: () => gestures.shift(-1),
      ArrowRight: () => gestures.shift(1),
      '+': () => gestures.zoom(1),
      '=': () => gestures.zoom(1),
      '-': () => gestures.zoom(-1),
      Home: () => gestures.all(),
      Escape: () => gestures.all(),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  stage.addEventListener('wheel', (event) => {
    // Only a pinch, which browsers send as a wheel with Ctrl: a plain wheel scrolls the page.
    if (!event.ctrlKey) return;
    event.preventDefault();
    gestures.zoom(event.deltaY < 0 ? 1 : -1, timeAt(event.clientX));
  });
  stage.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    const { left, width } = stage.getBoundingClientRect();
    const show = (event: PointerEvent) => {
      const [a, b] = [Math.min(down.clientX, event.clientX), Math.max(down.clientX, event.clientX)];
      selection.hidden = b - a < DRAG;
      selection.style.left = `${((Math.max(a, left) - left) / width) * 100}%`;
      selection.style.width = `${((Math.min(b, left + width) - Math.max(a, left)) / width) * 100}%`;
    };
    const finish = (event: PointerEvent) => {
      stage.removeEventListener('pointermove', show);
      selection.hidden = true;
      if (event.type === 'pointercancel') return;
      const [a, b] = [timeAt(down.clientX), timeAt(event.clientX)].sort((x, y) => x - y) as [number, number];
      if (Math.abs(event.clientX - down.clientX) < DRAG) gestures.zoom(1, a);
      else gestures.choose({ from: Number(utcDay.floor(new Date(a))), to: Number(utcDay.ceil(new Date(b))) });
    };
    stage.addEventListener('pointermove', show);
    for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, finish, { once: true });
  });
}
