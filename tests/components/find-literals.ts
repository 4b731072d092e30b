import { parse } from '@astrojs/compiler-rs';

/** A node of the tree of a page or module, as ESTree and JSX have it. */
interface TreeNode {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** Attributes whose value somebody reads or hears. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder', 'label', 'summary']);
/** Calls whose words somebody reads. */
const SHOWN_CALLS = new Set(['element']);
const LOOKS = 2;
/** Calls whose words nobody reads, although they are written as words. */
const SILENT_CALLS = new Set([
  'querySelector',
  'querySelectorAll',
  'closest',
  'matches',
  'createElement',
  'addEventListener',
  'Error',
  'RegExp',
  // Of a schema's fields, for whoever reads the data.
  'describe',
]);
const WORD = /\p{L}{2,}/u;
const SENTENCE = /\p{L}{2,}[,;:]? [\p{L}\d]|^[ ,;:]+\p{L}{2,}|\p{L}{2,}[,;:]? +$/u;
const MEDIA_TYPE = /^[a-z]+\/[a-z0-9.+-]+;/;

const isNode = (value: unknown): value is TreeNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return nameOf(node['property']);
  return typeof node['name'] === 'string' ? node['name'] : '';
};
const textOf = (node: TreeNode): string => {
  const value = node.type === 'TemplateElement' ? (node['value'] as { cooked?: string }).cooked : node['value'];
  return typeof value === 'string' ? value : '';
};

/** Where a literal stands: what is shown is asked for every word, what is code only for sentences. */
type Place = 'shown' | 'code' | 'silent';

function* literalsIn(node: TreeNode, place: Place): Generator<TreeNode> {
  const isString = (node.type === 'Literal' && typeof node['value'] === 'string') || node.type === 'TemplateElement';
  if (node.type === 'JSXText' && place !== 'silent' && WORD.test(textOf(node))) yield node;
  if (isString && (place === 'shown' ? WORD : SENTENCE).test(textOf(node)) && place !== 'silent' && !MEDIA_TYPE.test(textOf(node)))
    yield node;
  for (const [key, value] of Object.entries(node)) {
    const inner = placeOf(node, key, place);
    for (const [index, child] of (Array.isArray(value) ? value : [value]).entries())
      if (isNode(child)) yield* literalsIn(child, isElementsLook(node, key, index) ? 'silent' : inner);
  }
}

/** Of an element made in the browser: its tag and classes. What comes behind them is shown. */
const isElementsLook = (node: TreeNode, key: string, index: number) =>
  node.type === 'CallExpression' && key === 'arguments' && nameOf(node['callee']) === 'element' && index < LOOKS;

const callPlace = (name: string): Place => (SILENT_CALLS.has(name) ? 'silent' : SHOWN_CALLS.has(name) ? 'shown' : 'code');

/** The place of what stands under a key of a node. */
function placeOf(node: TreeNode, key: string, place: Place): Place {
  const { type } = node;
  if (/^(?:Import|Export(?!Named)|TS)/.test(type)) return 'silent';
  if (type === 'JSXElement' && ['script', 'style'].includes(nameOf((node['openingElement'] as TreeNode | undefined)?.['name'])))
    return 'silent';
  if (type === 'JSXAttribute') return SPOKEN.has(nameOf(node['name'])) ? 'shown' : 'silent';
  if ((type === 'CallExpression' || type === 'NewExpression') && key === 'arguments') return callPlace(nameOf(node['callee']));
  if (type === 'JSXExpressionContainer' && place !== 'silent') return 'shown';
  // In what is shown, a branch is shown; what is asked to choose it is not.
  if ((type === 'ConditionalExpression' && key === 'test') || type === 'BinaryExpression' || type === 'MemberExpression')
    return place === 'shown' ? 'code' : place;
  if (type === 'JSXElement' || type === 'JSXFragment') return place === 'silent' ? 'silent' : 'shown';
  if (/Function/.test(type) && key === 'body' && place === 'shown') return 'shown';
  return place;
}

/** Words for readers that stand in a page, component or module itself, each as `line: the words`. */
export function findLiterals(source: string, isAstro: boolean): string[] {
  const code = isAstro ? source : `---\n${source}\n---\n`;
  const { ast } = parse(code) as unknown as { ast: TreeNode };
  return [...literalsIn(ast, 'code')].map((node) => {
    const line = code.slice(0, node.start).split('\n').length - (isAstro ? 0 : 1);
    return `${line}: ${textOf(node).trim().slice(0, 80)}`;
  });
}
