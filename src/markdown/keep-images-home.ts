import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const ELSEWHERE = /^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;

/** Whether an element would make a browser ask another host as soon as the page is open. */
function asksElsewhere({ tagName, properties }: Element): boolean {
  if (tagName !== 'img' && tagName !== 'source') return false;
  return properties['srcSet'] !== undefined || ELSEWHERE.test(String(properties['src'] ?? ''));
}

/** Takes out images from other sites: a reader of one page tells nobody but its host that it is read. */
export function keepImagesHome() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (!parent || index === undefined || !asksElsewhere(element)) return undefined;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}
