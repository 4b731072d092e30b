import { scaleLinear } from 'd3-scale';
import { utcDay } from 'd3-time';
import { element } from '../quote-index/element.ts';
import { STRINGS } from '../strings.ts';
import { drawShapes } from './draw-shapes.ts';
import type { TimelineDrawing } from './lay-out-timeline.ts';
import { timelineShapes } from './timeline-shapes.ts';
import type { TimeWindow } from './timeline-window.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
// A step of the arrow keys, and of the page keys, as parts of the whole.
const STEP = 1 / 200;
const LEAP = 1 / 20;

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

interface Options {
  /** While a handle is dragged, many times; then once with `isDone`. */
  onMove(window: TimeWindow, isDone: boolean): void;
}

/** The whole of time in small, with a frame around what is looked at; its ends can be moved by mouse, touch and keys. */
export class Overview {
  readonly root = element('div', 'overview');
  readonly #svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly #frame = element('div', 'frame');
  readonly #handles = [element('div', 'handle'), element('div', 'handle')] as const;
  #whole: TimeWindow = { from: 0, to: 1 };
  #window: TimeWindow = { from: 0, to: 1 };
  readonly #onMove: Options['onMove'];

  constructor({ onMove }: Options) {
    this.#onMove = onMove;
    this.#svg.setAttribute('aria-hidden', 'true');
    for (const [end, handle] of this.#handles.entries()) {
      handle.tabIndex = 0;
      handle.role = 'slider';
      handle.ariaLabel = STRINGS.timeline.handles[end] ?? '';
      handle.addEventListener('keydown', (event) => this.#moveByKey(event, end === 0 ? 'from' : 'to'));
      handle.addEventListener('pointerdown', (event) => this.#drag(event, end === 0 ? 'from' : 'to'));
    }
    this.#frame.addEventListener('pointerdown', (event) => this.#drag(event, 'both'));
    this.root.append(this.#svg, this.#frame, ...this.#handles);
  }

  /** Shows the whole, and the stretch of it that is looked at. */
  show(drawing: TimelineDrawing, window: TimeWindow): void {
    this.#whole = drawing;
    drawShapes(this.#svg, timelineShapes({ ...drawing, spans: [], lanes: 0 }, 'small'));
    this.place(window);
  }

  place(window: TimeWindow): void {
    this.#window = window;
    const percent = scaleLinear([this.#whole.from, this.#whole.to], [0, 100]).clamp(true);
    const [left, right] = [percent(window.from), percent(window.to)];
    this.#frame.style.left = `${left}%`;
    this.#frame.style.width = `${right - left}%`;
    for (const [end, handle] of this.#handles.entries()) {
      const time = end === 0 ? window.from : window.to - DAY_MS;
      handle.style.left = `${end === 0 ? left : right}%`;
      handle.ariaValueMin = String(Math.floor(this.#whole.from / DAY_MS));
      handle.ariaValueMax = String(Math.floor(this.#whole.to / DAY_MS));
      handle.ariaValueNow = String(Math.floor(time / DAY_MS));
      handle.ariaValueText = DAY.format(time);
    }
  }

  #moved(end: 'from' | 'to' | 'both', by: number): TimeWindow {
    const { from, to } = this.#window;
    const whole = this.#whole;
    const day = (time: number) => Number(utcDay.round(new Date(time)));
    if (end === 'from') return { from: day(Math.max(whole.from, Math.min(from + by, to - DAY_MS))), to };
    if (end === 'to') return { from, to: day(Math.min(whole.to, Math.max(to + by, from + DAY_MS))) };
    const step = Math.max(whole.from - from, Math.min(by, whole.to - to));
    return { from: day(from + step), to: day(to + step) };
  }

  #moveByKey(event: KeyboardEvent, end: 'from' | 'to'): void {
    const length = this.#whole.to - this.#whole.from;
    const step = Math.max(DAY_MS, length * STEP);
    const leap = Math.max(DAY_MS, length * LEAP);
    const steps: Record<string, number> = {
      ArrowLeft: -step,
      ArrowDown: -step,
      ArrowRight: step,
      ArrowUp: step,
      PageDown: -leap,
      PageUp: leap,
      Home: -length,
      End: length,
    };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.#onMove(this.#moved(end, by), true);
  }

  #drag(down: PointerEvent, end: 'from' | 'to' | 'both'): void {
    const target = down.currentTarget as HTMLElement;
    const perPixel = (this.#whole.to - this.#whole.from) / this.root.clientWidth;
    const before = this.#window;
    const windowAt = (event: PointerEvent): TimeWindow => {
      this.#window = before;
      return this.#moved(end, (event.clientX - down.clientX) * perPixel);
    };
    const move = (event: PointerEvent) => this.#onMove(windowAt(event), false);
    const done = (event: PointerEvent) => {
      target.removeEventListener('pointermove', move);
      this.#onMove(windowAt(event), true);
    };
    target.setPointerCapture(down.pointerId);
    target.addEventListener('pointermove', move);
    target.addEventListener('pointerup', done, { once: true });
  }
}
