import { defineToolbarApp } from 'astro/toolbar';
import type { Quote } from '../../model/quote.ts';
import {
  type DecideMessage,
  type OpenMessage,
  REVIEW_MESSAGES,
  type Refusal,
  type ReviewedArticle,
  type WrittenDecision,
} from './review-messages.ts';
import { drawPlaces, REVIEW_STYLES, reviewPanel } from './review-panel.ts';

/** Survives the reload that follows every change of content, and ends with the tab. */
const STORE = 'on-the-record:review';

interface Session {
  isOpen: boolean;
  /** The quote under review. */
  id?: string | undefined;
}

const readSession = (): Session => JSON.parse(sessionStorage.getItem(STORE) ?? '{"isOpen":false}') as Session;
const writeSession = (session: Session) => sessionStorage.setItem(STORE, JSON.stringify(session));

/** The slug of the article on this page, if it shows one. */
function slugHere(): string | undefined {
  const slug = /\/articles\/([^/]+)\/$/.exec(location.pathname)?.[1];
  return slug && decodeURIComponent(slug);
}

const isOpenProposal = ({ status, state }: Quote) =>
  (status === undefined || status === 'proposed') && state !== 'gone' && state !== 'withdrawn';

export default defineToolbarApp({
  init(canvas, app, server) {
    const panel = reviewPanel();
    const places = document.createElement('div');
    const styles = document.createElement('style');
    styles.textContent = REVIEW_STYLES;
    let article: ReviewedArticle | undefined;
    let message = '';

    const quotes = () => article?.quotes ?? [];
    const current = () => quotes().find(({ id }) => id === readSession().id) ?? quotes().find(isOpenProposal) ?? quotes()[0];

    function draw(): void {
      const quote = current();
      panel.show(article, quote, message);
      drawPlaces(places, quotes(), quote);
    }

    function goTo(quote: Quote | undefined): void {
      if (!quote) return;
      writeSession({ isOpen: true, id: quote.id });
      document.getElementById(quote.id)?.scrollIntoView({ block: 'center' });
      draw();
    }

    function step(by: number): void {
      const here = current();
      if (here) goTo(quotes()[Math.min(quotes().length - 1, Math.max(0, quotes().indexOf(here) + by))]);
    }

    function send(decision: WrittenDecision): void {
      const slug = slugHere();
      if (!slug || !article) return;
      const { hash } = article;
      server.send<DecideMessage>(REVIEW_MESSAGES.decide, { slug, hash, decision });
    }

    /** Decides on the current quote and goes on to the next proposal. */
    function decideAndGoOn(action: 'confirm' | 'reject'): void {
      const quote = current();
      if (!quote) return;
      const at = quotes().indexOf(quote);
      const next =
        quotes()
          .slice(at + 1)
          .find(isOpenProposal) ??
        quotes().slice(0, at).find(isOpenProposal) ??
        quote;
      writeSession({ isOpen: true, id: next.id });
      send({ action, id: quote.id });
    }

    function save(): void {
      const quote = current();
      const form = panel.read();
      const { isNew, ...fields } = form;
      if (isNew) send({ action: 'add', ...fields });
      else if (quote) send({ action: 'correct', id: quote.id, ...fields });
      panel.close();
    }

    const KEYS: Record<string, () => void> = {
      j: () => step(1),
      k: () => step(-1),
      c: () => decideAndGoOn('confirm'),
      x: () => decideAndGoOn('reject'),
      u: () => {
        const quote = current();
        if (quote) send({ action: 'reopen', id: quote.id });
      },
      e: () => panel.edit(article, current()),
      a: () => panel.add(article, String(getSelection()).trim()),
    };

    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (panel.isEditing()) {
        if (event.key === 'Escape') panel.close();
        else if (event.key === 'Enter' && !(event.composedPath()[0] instanceof HTMLTextAreaElement)) save();
        else return;
      } else {
        const target = event.composedPath()[0];
        if (target instanceof HTMLInputElement && target.type !== 'checkbox') return;
        const act = readSession().isOpen ? KEYS[event.key] : undefined;
        if (event.key === 'r' && slugHere()) app.toggleState({ state: !readSession().isOpen });
        else if (act) act();
        else return;
      }
      event.preventDefault();
    }

    app.onToggled(({ state }) => {
      writeSession({ ...readSession(), isOpen: state });
      const slug = slugHere();
      if (state && slug) server.send<OpenMessage>(REVIEW_MESSAGES.open, { slug });
      if (state && !slug) message = 'open an article to review its quotes';
      draw();
    });
    server.on<ReviewedArticle>(REVIEW_MESSAGES.article, (now) => {
      if (now.slug !== slugHere()) return;
      article = now;
      message = '';
      draw();
    });
    server.on<Refusal>(REVIEW_MESSAGES.refused, (refusal) => {
      if (refusal.slug !== slugHere()) return;
      message = refusal.message;
      draw();
      // What the file says now is what the next decision is about.
      server.send<OpenMessage>(REVIEW_MESSAGES.open, { slug: refusal.slug });
    });
    panel.onSave(save);
    panel.onAction((key) => KEYS[key]?.());
    addEventListener('keydown', onKey);
    addEventListener('resize', draw);
    canvas.append(styles, places, panel.element);
    if (readSession().isOpen) app.toggleState({ state: true });
  },
});
