import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isNode, isScalar, isSeq, parseDocument, Scalar, visit, type YAMLMap } from 'yaml';

// Slugs, ids and the words of our own vocabulary: safe unquoted for every YAML reader. All else is quoted, since
// readers disagree about `2024-02-09`, `no`, `1e3` and a leading `%`.
const PLAIN = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
// As wide as a screen beside a diff's gutter; longer mappings go one key a line.
const FLOW_WIDTH = 120;

function style(scalar: Scalar): void {
  if (typeof scalar.value !== 'string') return;
  const isOneLine = !/[\n\r\t\u0085\u2028\u2029]|\p{Cc}/u.test(scalar.value);
  if (PLAIN.test(scalar.value)) scalar.type = Scalar.PLAIN;
  else scalar.type = scalar.value.includes('"') && isOneLine ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
}

// What an item says twice is written twice: an alias means nothing to whoever edits the file, and less where it stands alone.
const AS_SAID = { aliasDuplicateObjects: false } as const;

const OPTIONS = { lineWidth: 0, flowCollectionPadding: true, indentSeq: true } as const;

/** Lists of ids and short mappings stand on one line. */
function flowWhereShort(document: Document): void {
  visit(document, {
    Collection(_, node, path) {
      const depth = path.filter((parent) => isMap(parent) || isSeq(parent)).length;
      if (depth === 0) return undefined;
      const holdsMaps = isSeq(node) && node.items.some((item) => isMap(item));
      const alone = new Document(node.toJSON(), AS_SAID);
      visit(alone, { Scalar: (_key, scalar) => style(scalar) });
      if (isMap(alone.contents) || isSeq(alone.contents)) alone.contents.flow = true;
      const width = alone.toString({ ...OPTIONS }).length + 2 * depth;
      if (!holdsMaps && width <= FLOW_WIDTH && !alone.toString(OPTIONS).trim().includes('\n')) node.flow = true;
      return undefined;
    },
  });
}

// Not /^/m: that also takes U+2028 within a quoted text for a line's end.
const LINE_START = /(?<=^|\n)(?=[^\n])/g;

/** A document holding one item, indented as it stands below its key. */
const indented = (document: Document) => document.toString(OPTIONS).replace(LINE_START, '  ');

/**
 * Writes one annotation as an item of a block sequence below its key, ending in a line end.
 *
 * @param flow whether it may stand on one line, as actors, figures, dates and events do; quotes never do
 */
export function writeItem(item: unknown, flow: boolean): string {
  return indented(itemDocument(item, flow));
}

function itemDocument(item: unknown, flow: boolean): Document {
  const document = new Document([item], AS_SAID);
  visit(document, { Scalar: (key, scalar) => (key === 'key' ? undefined : style(scalar)) });
  flowWhereShort(document);
  if (!flow && isSeq(document.contents)) for (const entry of document.contents.items) if (isMap(entry)) entry.flow = false;
  return document;
}

const firstMap = (document: Document): YAMLMap | undefined => {
  const item = isSeq(document.contents) ? document.contents.items[0] : undefined;
  return isMap(item) ? item : undefined;
};

/**
 * Writes an annotation anew, keeping what an editor wrote around it: its comments, and the form of the keys that stay.
 *
 * @param text the item as it stands in the file, dash and all
 */
export function updateItem(text: string, item: unknown, flow: boolean): string {
  const above = /^(?:[ \t]*#.*\r?\n)*/.exec(text)?.[0] ?? '';
  const old = parseDocument(text.slice(above.length));
  const oldMap = firstMap(old);
  const next = itemDocument(item, flow);
  const nextMap = firstMap(next);
  if (!oldMap || !nextMap) return writeItem(item, flow);
  nextMap.items = nextMap.items.map((pair) => {
    const before = oldMap.items.find(({ key }) => isScalar(key) && isScalar(pair.key) && key.value === pair.key.value);
    if (!before) return pair;
    if (isNode(before.value) && isNode(pair.value) && isDeepStrictEqual(before.value.toJSON(), pair.value.toJSON())) return before;
    if (isNode(before.value) && isNode(pair.value) && before.value.comment) pair.value.comment = before.value.comment;
    if (isNode(before.key) && isNode(pair.key) && before.key.commentBefore) pair.key.commentBefore = before.key.commentBefore;
    return pair;
  });
  if (oldMap.comment) nextMap.comment = oldMap.comment;
  if (oldMap.commentBefore) nextMap.commentBefore = oldMap.commentBefore;
  return above + indented(next);
}
