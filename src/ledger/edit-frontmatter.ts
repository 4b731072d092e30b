import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { ANNOTATION_KEYS, type Annotations } from '../model/article.ts';
import { type ItemText, itemTexts } from './item-texts.ts';
import type { SplitFile } from './split-frontmatter.ts';
import { updateItem, writeItem } from './write-yaml.ts';

type Key = (typeof ANNOTATION_KEYS)[number];

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Quotes are read and corrected key by key; the rest is a line each. */
const isFlow = (key: Key) => key !== 'quotes';

const nameOf = (item: unknown): unknown => (item && typeof item === 'object' && 'id' in item ? item.id : undefined);

/** Whether an item is an old one that was given an id and is otherwise as it was. */
function isOnlyNamed(old: unknown, item: unknown): boolean {
  if (nameOf(old) !== undefined || nameOf(item) === undefined || typeof item !== 'object') return false;
  return isDeepStrictEqual({ ...(old as object), id: nameOf(item) }, item);
}

/** Goes back over the blank lines and the comments at the margin that stand above the next key. */
function behindItem(yaml: string, start: number, limit: number): number {
  let end = limit;
  while (end > start) {
    const above = yaml.lastIndexOf('\n', end - 2) + 1;
    if (above <= start || !/^(?:#.*|[ \t]*)\r?\n$/.test(yaml.slice(above, end))) break;
    end = above;
  }
  return end;
}

/** The stretch of the YAML that a top-level key and its value fill; comments above the next key belong to that one. */
function regionOf(yaml: string, document: Document, key: string): { start: number; end: number; pair: Pair } | undefined {
  if (!isMap(document.contents)) return undefined;
  const pairs = document.contents.items;
  const index = pairs.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const pair = pairs[index];
  if (!pair || !isScalar(pair.key) || !pair.key.range) return undefined;
  const next = pairs[index + 1]?.key;
  const start = pair.key.range[0];
  const limit = isScalar(next) && next.range ? next.range[0] : yaml.length;
  return { start, end: behindItem(yaml, start, limit), pair };
}

/** The text of a list: an item that stands already keeps its bytes, one with the same id its comments. */
function listText(key: Key, items: readonly unknown[], old: readonly ItemText[], lineEnd: string): string {
  const left = [...old];
  const indent = old[0]?.indent ?? '  ';
  const written = items.map((item) => {
    const equal = left.findIndex(({ value }) => isDeepStrictEqual(value, item));
    const named = left.findIndex(({ value }) => nameOf(item) !== undefined && nameOf(value) === nameOf(item));
    const same = [equal, named, left.findIndex(({ value }) => isOnlyNamed(value, item))].find((index) => index !== -1) ?? -1;
    const [found] = same === -1 ? [] : left.splice(same, 1);
    if (found && equal !== -1) return found.text;
    const text = found ? updateItem(found.text, item, isFlow(key)) : writeItem(item, isFlow(key));
    return text.replace(/(?<=^|\n) {2}/g, indent).replace(/\r?\n/g, lineEnd);
  });
  return `${key}:${lineEnd}${written.join('')}`;
}

function applied(yaml: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text } of edits) {
    result += yaml.slice(at, start) + text;
    at = Math.max(at, end);
  }
  return result + yaml.slice(at);
}

function edited({ yaml, lineEnd }: SplitFile, next: Annotations, keepsItems: boolean): string {
  const document = parseDocument(yaml);
  const present = (document.toJS() ?? {}) as Partial<Record<Key, unknown>>;
  const edits: Edit[] = [];
  const firstOwn = ANNOTATION_KEYS.map((key) => regionOf(yaml, document, key)?.start).find((start) => start !== undefined);
  let behind = firstOwn ?? yaml.length; // where a key that is not there yet goes
  for (const key of ANNOTATION_KEYS) {
    const region = regionOf(yaml, document, key);
    const items = next[key] ?? [];
    const old = present[key] ?? [];
    if (!isDeepStrictEqual(old, items)) {
      const texts = region && keepsItems && isSeq(region.pair.value) ? itemTexts(yaml, region.pair.value, region.end) : [];
      const text = items.length > 0 ? listText(key, items, texts, lineEnd) : '';
      edits.push({ start: region?.start ?? behind, end: region?.end ?? behind, text });
    }
    if (region) behind = region.end;
  }
  return applied(yaml, edits);
}

/**
 * Writes new annotations into an article file, touching nothing but their keys: the body, the editor's keys, their order,
 * comments and line ends stay as they are, and so does every item that did not change.
 *
 * @returns the whole file; the same string where nothing changed
 */
export function editFrontmatter(file: SplitFile, next: Annotations): string {
  const { head, tail } = file;
  for (const keepsItems of [true, false]) {
    const yaml = edited(file, next, keepsItems);
    // Nothing was edited because every list says so already.
    if (yaml === file.yaml) return head + yaml + tail;
    // Items are taken over as text. Where an unusual layout makes that go wrong, the lists are written anew instead.
    const read = parseDocument(yaml);
    const said = (read.errors.length === 0 ? read.toJS() : undefined) as Partial<Record<Key, unknown>> | undefined;
    const saysIt = read.errors.length === 0 && ANNOTATION_KEYS.every((key) => isDeepStrictEqual(said?.[key] ?? [], next[key] ?? []));
    if (saysIt) return head + yaml + tail;
  }
  throw new Error('the annotations cannot be written so that they read the same');
}
