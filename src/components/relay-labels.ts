import { formatWords } from './format-words.ts';
import type { PlacedNode, RelayDrawing } from './relay-layout.ts';
import { spreadLabels } from './spread-labels.ts';
import { capitalised, STRINGS } from './strings.ts';

/** A name beside its node, and where. */
export interface RelayLabel {
  name: string;
  words: string;
  x: number;
  y: number;
  anchor?: 'middle' | 'end' | undefined;
  /** Whether the words stand on a line of their own. */
  isStacked?: boolean;
}

/** Longer names would leave the picture; the table below has them in full. */
const MOST_LETTERS = { flat: 17, tall: 14 };
const FEWEST_LETTERS = 5;
// In user units: air between a node and its name, and from one line of names to the next.
const BESIDE = 10;
const ABOVE = 8;
const LINE = 17;
/** Of the sans at 14 units: a bold letter, and a digit. */
const LETTER = 8;
const DIGIT = 8.4;
/** Between two names on a line. */
const APART = 9;

const shortened = (name: string, most: number) => (name.length > most + 1 ? `${name.slice(0, most).trimEnd()}…` : name);

function nameOf({ actors, voices, kind }: PlacedNode, isTall: boolean): string {
  if (kind === 'others') return STRINGS.article.others(voices);
  const names = actors.map(({ name, short }) => (isTall || actors.length > 1 ? short : name)).join(', ') || STRINGS.quote.noSpeaker;
  return capitalised(shortened(names, isTall ? MOST_LETTERS.tall : MOST_LETTERS.flat));
}

/** Where the names of a drawing stand: off each other, and within the picture. */
export function relayLabels(drawing: RelayDrawing): RelayLabel[] {
  return drawing.isTall ? tallLabels(drawing) : flatLabels(drawing);
}

function flatLabels({ nodes }: RelayDrawing): RelayLabel[] {
  const [past] = nodes.filter(({ kind, column }) => kind === 'passing' && column === 1).sort((a, b) => a.y - b.y);
  const way: RelayLabel[] = past
    ? [{ name: '', words: STRINGS.article.firstHandKey, x: past.x + past.width / 2, y: past.y - ABOVE, anchor: 'middle' }]
    : [];
  const named = nodes
    .filter(({ kind }) => kind !== 'passing')
    .map((node): RelayLabel => {
      const { kind, column, x, y, width, height } = node;
      const words = formatWords(node.words);
      if (kind === 'end') {
        const facts = { name: STRINGS.article.thisArticle, words: STRINGS.article.wordsOf(words), isStacked: true };
        return { ...facts, x: x + width + BESIDE, y: y + height / 2 };
      }
      const name = nameOf(node, false);
      // From column to column above and below: neighbours are nearer than their names are long.
      if (kind === 'relay') return { name, words, x: x + width / 2, y: column % 2 === 1 ? y - ABOVE : y + height + LINE, anchor: 'middle' };
      return { name, words, x: x - BESIDE, y: y + height / 2 + 4, anchor: 'end' };
    });
  return [...way, ...named];
}

/** Downward, names stand in lines across: voices above theirs, relays above and, where one line is too short, in turns below. */
function tallLabels({ nodes, width: edge }: RelayDrawing): RelayLabel[] {
  const columns = Map.groupBy(
    nodes.filter(({ kind }) => kind !== 'passing').sort((a, b) => a.x - b.x),
    ({ column }) => column,
  );
  return [...columns.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    if (first.kind === 'end') return inLine(own, edge, first.height + LINE + 1, false);
    if (first.column === 0) return inLine(own, edge, -ABOVE - LINE, true);
    const isTooLong = own.reduce((sum, node) => sum + APART + lengthOf(nameOf(node, true), node, false), -APART) > edge;
    if (!isTooLong) return inLine(own, edge, -ABOVE, false);
    return [0, 1].flatMap((turn) =>
      inLine(
        own.filter((_, index) => index % 2 === turn),
        edge,
        turn === 0 ? -ABOVE : first.height + LINE - 1,
        false,
      ),
    );
  });
}

/** How long a name with its number of words is drawn: on one line, or the number beneath. */
function lengthOf(name: string, { words }: PlacedNode, isStacked: boolean): number {
  const [letters, digits] = [name.length * LETTER, formatWords(words).length * DIGIT];
  return isStacked ? Math.max(letters, digits) : letters + LETTER / 2 + digits;
}

/** One line of names; the longest are cut until all have room. */
function inLine(nodes: readonly PlacedNode[], edge: number, drop: number, isStacked: boolean): RelayLabel[] {
  const names = nodes.map((node) => (node.kind === 'end' ? STRINGS.article.thisArticle : nameOf(node, true)));
  const lengths = () => nodes.map((node, index) => lengthOf(names[index] ?? '', node, isStacked));
  const isTooLong = () => lengths().reduce((sum, length) => sum + APART + length, -APART) > edge;
  for (let most = MOST_LETTERS.tall; most > FEWEST_LETTERS && isTooLong(); most--)
    for (const [index, name] of names.entries()) names[index] = shortened(name, most);
  const wishes = lengths().map((width, index) => ({ width, middle: (nodes[index]?.x ?? 0) + (nodes[index]?.width ?? 0) / 2 }));
  const middles = spreadLabels(wishes, edge, APART);
  return nodes.map((node, index) => ({
    ...{ name: names[index] ?? '', words: formatWords(node.words), x: middles[index] ?? 0, y: node.y + drop },
    ...{ anchor: 'middle' as const, isStacked },
  }));
}
