import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { BuiltSite } from './build-site.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A built page, read as a browser would. */
export interface BuiltPage {
  /** Its address, from the host's root: `/some/folder/quotes/`. */
  address: string;
  html: string;
  elements: Element[];
  ids: string[];
}

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((one) => one.name === name)?.value;

/** The visible words of an element, without what `leaveOut` names. */
export function textOf(element: DefaultTreeAdapterTypes.Node, leaveOut: (element: Element) => boolean = () => false): string {
  if ('value' in element) return element.value;
  if ('tagName' in element && leaveOut(element)) return '';
  return 'childNodes' in element ? element.childNodes.map((child) => textOf(child, leaveOut)).join('') : '';
}

/** Every file of a site, as its address from the host's root. */
export function readFiles({ folder, base }: BuiltSite): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(
    (entry) =>
      base +
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
  );
}

/** Every HTML page of a site. */
export function readPages(site: BuiltSite): BuiltPage[] {
  return readFiles(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(site.folder, file.slice(site.base.length)), 'utf8');
      const elements = [...elementsOf(parse(html))];
      const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
      return { address: file.replace(/index\.html$/, ''), html, elements, ids };
    });
}
