import type { Quote } from '../../model/quote.ts';
import type { ReviewedArticle } from './review-messages.ts';

/** What the form of a correction holds. */
interface ReviewForm {
  isNew: boolean;
  kind: string;
  speakers: string[];
  cue: string;
  text: string[];
  /** YAML */
  nested: string;
}

export const REVIEW_STYLES = `
:host { --ink: #1d1b19; --paper: #fffdf8; --line: #8a8378; --mark: #8a3ffc; }
.panel { position: fixed; right: 16px; bottom: 72px; width: min(420px, calc(100vw - 32px)); max-height: 70vh; overflow: auto;
  background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 8px; padding: 14px 16px;
  font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 8px 30px rgb(0 0 0 / 25%); z-index: 2; }
.panel h2 { font-size: 14px; margin: 0 0 4px; } .panel p { margin: 6px 0; } .words { font: 16px/1.4 Georgia, serif; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; } button { font: inherit; padding: 3px 8px; border: 1px solid var(--line);
  border-radius: 4px; background: none; color: inherit; cursor: pointer; } kbd { font: 12px ui-monospace, monospace; opacity: .7; }
label { display: block; margin: 8px 0; } label span { display: block; font-size: 12px; } .message { color: #a2191f; }
input, select, textarea { font: inherit; width: 100%; box-sizing: border-box; } [hidden] { display: none; }
.box { position: absolute; border: 2px solid var(--mark); border-radius: 3px; pointer-events: none; }
.sure { position: absolute; transform: translateY(-100%); background: var(--mark); color: #fff; font: 11px/1.5 system-ui, sans-serif;
  padding: 0 5px; border-radius: 3px 3px 3px 0; pointer-events: none; white-space: nowrap; }
.sure.decided { background: #0e6027; } .sure.rejected { background: #6f6f6f; }`;

const ACTIONS = [
  ['c', 'Confirm'],
  ['x', 'Reject'],
  ['e', 'Correct'],
  ['a', 'Add selected words'],
  ['u', 'Reopen'],
  ['k', 'Previous'],
  ['j', 'Next'],
] as const;

const fragmentsOf = (text: string | string[]) => (Array.isArray(text) ? text : [text]);
const PERCENT = 100;

/** What is known of a quote's certainty, for its badge. */
function certainty({ status, confidence }: Quote): string {
  if (status && status !== 'proposed') return status;
  return confidence === undefined ? 'added' : `${Math.round(confidence * PERCENT)} % sure`;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** Sets a badge on each quote in the page, and a frame around the current one. */
export function drawPlaces(layer: HTMLElement, quotes: readonly Quote[], current: Quote | undefined): void {
  layer.replaceChildren();
  for (const quote of quotes) {
    const mark = document.getElementById(quote.id);
    const [first] = mark?.getClientRects() ?? [];
    if (!mark || !first) continue;
    const decided = quote.status === 'rejected' ? ' rejected' : quote.status && quote.status !== 'proposed' ? ' decided' : '';
    const badge = element('div', `sure${decided}`, certainty(quote));
    badge.style.left = `${first.left + scrollX}px`;
    badge.style.top = `${first.top + scrollY}px`;
    layer.append(badge);
    if (quote !== current) continue;
    for (const { left, top, width, height } of mark.getClientRects()) {
      const box = element('div', 'box');
      Object.assign(box.style, { left: `${left + scrollX}px`, top: `${top + scrollY}px`, width: `${width}px`, height: `${height}px` });
      layer.append(box);
    }
  }
}

/** Says a chain in words: who is said to have said it, and what they pass on. */
function chainOf({ speakers = [], nested = [] }: Pick<Quote, 'speakers' | 'nested'>, nameOf: (id: string) => string): string {
  const own = speakers.map(nameOf).join(', ') || 'nobody named';
  return nested.length === 0 ? own : `${own} → ${nested.map((inner) => chainOf(inner, nameOf)).join('; ')}`;
}

function field<T extends HTMLElement>(name: string, input: T): T {
  input.setAttribute('aria-label', name);
  return input;
}

/** The review panel: the quote under review, what can be done with it, and the form that corrects it. */
export function reviewPanel() {
  const root = element('section', 'panel');
  root.setAttribute('aria-label', 'Review');
  const head = element('h2', 'head');
  const words = element('p', 'words');
  const facts = element('p', 'facts');
  const message = element('p', 'message');
  message.setAttribute('role', 'alert');
  const actions = element('div', 'actions');
  for (const [key, name] of ACTIONS) {
    const button = element('button', '', `${name} `, element('kbd', '', key));
    button.dataset['key'] = key;
    actions.append(button);
  }
  const form = element('form', 'form');
  const speakers = field('Speakers', element('input', ''));
  const kind = field('Kind', element('select', '', ...['direct', 'mixed', 'indirect'].map((one) => new Option(one, one))));
  const cue = field('Cue', element('input', ''));
  const text = field('Words', element('textarea', ''));
  text.rows = 4;
  const nested = field('Chain', element('textarea', ''));
  nested.rows = 3;
  const rows: [string, HTMLElement][] = [
    ['Speakers: ids or names, by commas; a new name makes a new actor', speakers],
    ['Kind', kind],
    ['Cue', cue],
    ['Words, as the article has them; a line for each piece', text],
    ['What this source passes on, as YAML: kind, speakers, cue, text', nested],
  ];
  for (const [name, input] of rows) form.append(element('label', '', element('span', '', name), input));
  form.append(element('button', '', 'Save ', element('kbd', '', 'Enter')));
  form.hidden = true;
  root.append(head, words, facts, message, actions, form);
  let isNew = false;

  function open(): void {
    form.hidden = false;
    speakers.focus();
  }

  return {
    element: root,
    isEditing: () => !form.hidden,
    close(): void {
      form.hidden = true;
    },
    onSave(save: () => void): void {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        save();
      });
    },
    onAction(act: (key: string) => void): void {
      actions.addEventListener('click', (event) => {
        const button = event.target instanceof Element ? event.target.closest('button') : undefined;
        if (button?.dataset['key']) act(button.dataset['key']);
      });
    },
    show(article: ReviewedArticle | undefined, quote: Quote | undefined, said: string): void {
      message.textContent = said;
      const nameOf = (id: string) => article?.actors.find((actor) => actor.id === id)?.name ?? id;
      const all = article?.quotes ?? [];
      const left = all.filter(({ status = 'proposed' }) => status === 'proposed').length;
      head.textContent = quote ? `Quote ${all.indexOf(quote) + 1} of ${all.length}, ${left} to decide` : 'No quotes here';
      words.textContent = quote ? fragmentsOf(quote.text).join(' … ') : '';
      facts.textContent = quote
        ? `${chainOf(quote, nameOf)} · ${quote.kind} · ${certainty(quote)}${quote.state ? ` · ${quote.state}` : ''}`
        : '';
    },
    edit(article: ReviewedArticle | undefined, quote: Quote | undefined): void {
      if (!article || !quote) return;
      isNew = false;
      speakers.value = (quote.speakers ?? []).join(', ');
      kind.value = quote.kind;
      cue.value = typeof quote.cue === 'string' ? quote.cue : '';
      text.value = fragmentsOf(quote.text).join('\n');
      nested.value = article.nested[quote.id] ?? '';
      open();
    },
    add(article: ReviewedArticle | undefined, selected: string): void {
      if (!article) return;
      isNew = true;
      speakers.value = '';
      cue.value = '';
      kind.value = /^["“«„]/.test(selected) ? 'direct' : /["“«„]/.test(selected) ? 'mixed' : 'indirect';
      text.value = selected;
      nested.value = '';
      open();
    },
    read(): ReviewForm {
      const parts = (value: string, by: string) =>
        value
          .split(by)
          .map((part) => part.trim())
          .filter(Boolean);
      return {
        isNew,
        kind: kind.value,
        speakers: parts(speakers.value, ','),
        cue: cue.value.trim(),
        text: parts(text.value, '\n'),
        nested: nested.value,
      };
    },
  };
}
