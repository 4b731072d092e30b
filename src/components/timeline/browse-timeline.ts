/** In the browser: zooms, narrows and searches the timeline, and keeps what is looked at in the page's address. */
import { element } from '../quote-index/element.ts';
import { fillForm, readForm, withQuery } from '../quote-index/form-query.ts';
import { pageLinks } from '../quote-index/page-links.ts';
import { STRINGS } from '../strings.ts';
import { eventList, type StartedRow } from './event-list.ts';
import { eventRowAt, loadTexts, loadTimeline } from './load-timeline.ts';
import { eventsWithin, narrowEvents, type OpenTimeline } from './open-timeline.ts';
import { pictureOn } from './picture-on.ts';
import { listenOnStage } from './stage.ts';
import { suggestActors } from './suggest-actors.ts';
import { dateInFragment, readTimeline, type TimelineState, writeTimeline } from './timeline-state.ts';
import { shifted, type TimeWindow, zoomed } from './timeline-window.ts';
import { daysOfWindow, windowAroundDate, windowOfDays } from './window-days.ts';

const ROWS_ON_PAGE = 50;
const TYPING_PAUSE_MS = 150;

const form = document.querySelector<HTMLFormElement>('#look');
const stage = document.querySelector<HTMLElement>('#stage');
const all = document.querySelector<HTMLElement>('#all');
const found = document.querySelector<HTMLElement>('#found');
const count = document.querySelector<HTMLElement>('#count');
const actorField = form?.querySelector<HTMLInputElement>('[data-actor]');

if (form && stage && all && found && count && actorField) {
  const isArticleNamed = Number(form.dataset['articles']) > 1;
  let state = readTimeline(new URLSearchParams(location.search));
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  const windowOf = ({ whole }: OpenTimeline) => windowOfDays(state) ?? whole;

  const picture = pictureOn(stage, (next, isDone) => {
    if (isDone) void look(() => next);
    else void loadTimeline().then((timeline) => picture.draw(timeline, narrowEvents(timeline, { ...state, q: '' }), next));
  });

  const showList = async (timeline: OpenTimeline, within: readonly number[], isLatest: () => boolean) => {
    const last = Math.max(1, Math.ceil(within.length / ROWS_ON_PAGE));
    const page = Math.min(state.page, last);
    const places = within.slice((page - 1) * ROWS_ON_PAGE, page * ROWS_ON_PAGE);
    const rows = await Promise.all(
      places.map(
        async (event): Promise<StartedRow> => ({ row: await eventRowAt(timeline, event), start: timeline.bounds[event]?.start ?? 0 }),
      ),
    );
    if (!isLatest()) return;
    const paged = last > 1 ? `, ${STRINGS.pages.of(page, last).toLowerCase()}` : '';
    count.textContent = STRINGS.timeline.of(within.length, timeline.bounds.length) + paged;
    const links = pageLinks(page, last, (number) => withQuery(writeTimeline({ ...state, page: number })));
    found.replaceChildren(rows.length > 0 ? eventList(rows, isArticleNamed) : element('p', 'empty', STRINGS.timeline.none), ...links);
    all.replaceChildren(); // its ids are those of the rows that were found
    found.hidden = false;
  };
  const allRows = [...all.childNodes];

  const show = async () => {
    const mine = ++latest;
    const isLatest = () => mine === latest;
    const isPlain = writeTimeline(state).size === 0;
    try {
      const timeline = await loadTimeline();
      const texts = state.q ? await loadTexts(timeline) : undefined;
      if (!isLatest()) return;
      const narrowed = narrowEvents(timeline, state, texts);
      const window = windowOf(timeline);
      picture.draw(timeline, narrowed, window);
      actorField.value = timeline.actors.names[timeline.actors.ids.indexOf(state.actor)] ?? '';
      if (!isPlain) await showList(timeline, eventsWithin(timeline, narrowed, window), isLatest);
      else {
        found.replaceChildren();
        found.hidden = true;
        all.replaceChildren(...allRows);
        count.textContent = '';
      }
    } catch (error) {
      if (isLatest()) count.textContent = STRINGS.timeline.unavailable;
      throw error;
    }
  };

  const ask = (next: TimelineState, how: 'pushState' | 'replaceState' = 'pushState') => {
    clearTimeout(pause);
    const address = withQuery(writeTimeline(next));
    const isNew = writeTimeline(next).toString() !== writeTimeline(state).toString();
    state = next;
    if (isNew) history[how](null, '', address);
    fillForm(form, writeTimeline(state));
    return show();
  };
  const look = async (next: (window: TimeWindow, whole: TimeWindow) => TimeWindow) => {
    const timeline = await loadTimeline();
    return ask({ ...state, ...daysOfWindow(next(windowOf(timeline), timeline.whole), timeline.whole), page: 1 });
  };

  const zoom = (steps: 1 | -1, time?: number) => void look((window, whole) => zoomed(window, whole, steps, time));
  const shift = (steps: 1 | -1) => void look((window, whole) => shifted(window, whole, steps));
  const showAll = () => void look((_, whole) => whole);
  listenOnStage(stage, { zoom, shift, all: showAll, choose: (next) => void look(() => next), window: picture.window });
  const buttons: Record<string, () => void> = {
    in: () => zoom(1),
    out: () => zoom(-1),
    earlier: () => shift(-1),
    later: () => shift(1),
    all: showAll,
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-look]'))
    button.addEventListener('click', () => buttons[button.dataset['look'] ?? '']?.());

  const ofForm = async (): Promise<TimelineState> => {
    const { actors } = await loadTimeline();
    return { ...readTimeline(readForm(form)), actor: actors.ids[actors.names.indexOf(actorField.value.trim())] ?? '' };
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    isTyping = false;
    if (!(target instanceof HTMLInputElement && target.type === 'search')) void ofForm().then((next) => ask(next));
  });
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement && target.type === 'search')) return;
    clearTimeout(pause);
    pause = setTimeout(() => {
      void ofForm().then((next) => ask(next, isTyping ? 'replaceState' : 'pushState'));
      isTyping = true;
    }, TYPING_PAUSE_MS);
  });
  found.addEventListener('click', (event) => {
    const page = (event.target as Element).closest<HTMLElement>('a[data-page]')?.dataset['page'];
    if (!page || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void ask({ ...state, page: Number(page) }).then(() => {
      count.scrollIntoView();
      count.focus({ preventScroll: true });
    });
  });
  suggestActors(actorField);
  // Whoever turns to the picture or its buttons will ask for the columns in a moment.
  for (const place of [form, stage])
    for (const sign of ['pointerenter', 'focusin']) place.addEventListener(sign, () => void loadTimeline(), { once: true });

  /** A link to a date, `#2024-02-08`: its month, its year or its decade, and the first event that it may be. */
  const showDate = async (date: string) => {
    const timeline = await loadTimeline();
    const target = windowAroundDate(date);
    const day = { ...readTimeline(new URLSearchParams()), ...daysOfWindow(target, timeline.whole) };
    const within = eventsWithin(timeline, narrowEvents(timeline, day), windowOfDays(day) ?? timeline.whole);
    const { from } = windowOfDays({ from: date, to: date }) ?? target;
    const first = within.findIndex((event) => (timeline.bounds[event]?.start ?? 0) >= from);
    const at = Math.max(0, first === -1 ? within.length - 1 : first);
    state = { ...day, page: Math.floor(at / ROWS_ON_PAGE) + 1 };
    history.replaceState(null, '', `${withQuery(writeTimeline(state))}#${date}`);
    fillForm(form, writeTimeline(state));
    await show();
    const row = document.querySelectorAll<HTMLElement>('.event')[writeTimeline(state).size === 0 ? (within[at] ?? 0) : at % ROWS_ON_PAGE];
    if (!row) return;
    row.classList.add('linked');
    row.tabIndex = -1;
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  };

  const restore = () => {
    isTyping = false;
    const values = new URLSearchParams(location.search);
    const date = dateInFragment(location.hash);
    state = readTimeline(values);
    fillForm(form, writeTimeline(state));
    if (date !== undefined && writeTimeline(state).size === 0) void showDate(date);
    else if (writeTimeline(state).size > 0 || latest > 0) void show();
  };
  addEventListener('popstate', restore);
  addEventListener('pageshow', restore);
  // This module is asked for when the page is there.
  restore();
}
