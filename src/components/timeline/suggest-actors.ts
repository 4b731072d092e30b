import { element } from '../quote-index/element.ts';
import { loadTimeline } from './load-timeline.ts';

const MOST_SUGGESTIONS = 20;

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');

/** Offers the names of actors as they are typed; while the field is empty, those in most events. */
export function suggestActors(field: HTMLInputElement): void {
  const offer = async () => {
    const { actors } = await loadTimeline();
    const start = folded(field.value.trim());
    const found = actors.names.filter((name) => ` ${folded(name)}`.includes(` ${start}`)).slice(0, MOST_SUGGESTIONS);
    field.list?.replaceChildren(...found.map((name) => Object.assign(element('option'), { value: name })));
  };
  field.addEventListener('focus', () => void offer());
  field.addEventListener('input', () => void offer());
}
