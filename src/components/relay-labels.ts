import { formatWords } from './format-words.ts';
import type { PlacedNode, RelayDrawing } from './relay-layout.ts';
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
const MOST_LETTERS = { flat: 17, tall: 11 };
// In user units: air between a node and its name, and from one line of names to the next.
const BESIDE = 10;
const ABOVE = 8;
const LINE = 17;
/** Of the picture's width: names of nodes further right are set to their left. */
const RIGHT_PART = 0.6;

function nameOf({ actors, voices, kind }: PlacedNode, isTall: boolean): string {
  if (kind === 'others') return STRINGS.article.others(voices);
  const names = actors.map(({ name, short }) => (isTall || actors.length > 1 ? short : name)).join(', ') || STRINGS.quote.noSpeaker;
  const most = isTall ? MOST_LETTERS.tall : MOST_LETTERS.flat;
  return capitalised(names.length > most + 1 ? `${names.slice(0, most).trimEnd()}…` : names);
}

/** The node's turn among those of its kind and column, from one side to the other. */
const turnOf = ({ column, kind, x }: PlacedNode, nodes: readonly PlacedNode[]) =>
  nodes.filter((other) => other.column === column && other.kind === kind && other.x < x).length;

/** Where the names of a drawing stand. Downward, neighbours' names take turns in height, and none runs over the edge. */
export function relayLabels({ nodes, isTall, width: edge }: RelayDrawing): RelayLabel[] {
  const [past] = nodes.filter(({ kind, column }) => kind === 'passing' && column === 1).sort((a, b) => a.y - b.y);
  const way: RelayLabel[] =
    past && !isTall
      ? [{ name: '', words: STRINGS.article.firstHandKey, x: past.x + past.width / 2, y: past.y - ABOVE, anchor: 'middle' }]
      : [];
  const named = nodes
    .filter(({ kind }) => kind !== 'passing')
    .map((node): RelayLabel => {
      const { kind, column, x, y, width, height } = node;
      const words = formatWords(node.words);
      if (kind === 'end') {
        const name = STRINGS.article.thisArticle;
        return isTall
          ? { name, words, x, y: y + height + LINE + 1 }
          : { name, words: STRINGS.article.wordsOf(words), x: x + width + BESIDE, y: y + height / 2, isStacked: true };
      }
      const name = nameOf(node, isTall);
      if (isTall) {
        const isOdd = turnOf(node, nodes) % 2 === 1;
        const isRight = x > edge * RIGHT_PART;
        const below = column > 0 && isOdd ? height + LINE - 1 : -ABOVE;
        return {
          name,
          words,
          x: isRight ? x + width : x,
          y: y + (column === 0 && isOdd ? -ABOVE - LINE : below),
          anchor: isRight ? 'end' : undefined,
        };
      }
      // From column to column above and below: neighbours are nearer than their names are long.
      if (kind === 'relay') return { name, words, x: x + width / 2, y: column % 2 === 1 ? y - ABOVE : y + height + LINE, anchor: 'middle' };
      return { name, words, x: x - BESIDE, y: y + height / 2 + 4, anchor: 'end' };
    });
  return [...way, ...named];
}
