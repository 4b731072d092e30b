import { type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import { linkHorizontal, linkVertical } from 'd3-shape';
import type { ActorName, Flow } from '../corpus/corpus.ts';
import { voiceKey } from '../corpus/share-voices.ts';
import { type DrawnFlow, foldFlows } from './fold-flows.ts';

interface NodeFacts {
  id: string;
  column: number;
  /** Its place in the column, from the top. */
  rank: number;
  actors: readonly ActorName[];
  /** `others`: several voices drawn as one; `passing`: the way of first-hand words past the relays. */
  kind: 'voice' | 'others' | 'relay' | 'passing' | 'end';
}
interface LinkFacts {
  /** Of the flow it is a stretch of. */
  flow: number;
}

export interface PlacedNode extends NodeFacts {
  x: number;
  y: number;
  width: number;
  height: number;
  words: number;
  /** How many voices stand behind it. */
  voices: number;
}

/** A flow from its voice to the article, as one line through the middle of its ribbon. */
interface PlacedFlow {
  actors: readonly ActorName[];
  path: string;
  width: number;
}

/** A drawing in user units; `isTall` runs downward, for narrow screens. */
export interface RelayDrawing {
  width: number;
  height: number;
  isTall: boolean;
  nodes: PlacedNode[];
  flows: PlacedFlow[];
}

type Point = [number, number];
type PlacedSankeyNode = SankeyNode<NodeFacts, LinkFacts>;

const NODE = 8;
/** Thinner ribbons would be no line at all. */
const THINNEST = 1;
// One label's line and some air: names never touch.
const GAP = { flat: 30, tall: 46 };
/** Of the breadth of a picture that runs downward: the rest is for the words themselves. */
const MOST_GAPS = 0.5;
const FLAT = { width: 590, left: 150, right: 104, top: 26 };
const TALL = { width: 350, height: 380, perRelay: 100, top: 44, bottom: 30 };
const PER_NODE = 46;
const LEAST_HEIGHT = 230;
/** Voices drawn one by one; smaller ones are drawn together. */
const MOST_VOICES = { flat: 8, tall: 4 };

/**
 * Lays out words on their way from voices through relays into the article: a flow's width is its number of words.
 * First-hand words pass the relays' columns on tracks of their own, so that no ribbon runs through somebody's node.
 */
export function layOutRelays(flows: readonly Flow[], isTall: boolean): RelayDrawing {
  const drawn = foldFlows(flows, isTall ? MOST_VOICES.tall : MOST_VOICES.flat);
  const columns = 1 + Math.max(...drawn.map(({ relays }) => relays.length));
  const { nodes, links } = graphOf(drawn, columns);
  const most = Math.max(...Array.from({ length: columns }, (_, column) => nodes.filter((one) => one.column === column).length));
  const height = isTall ? TALL.height + (columns - 2) * TALL.perRelay : Math.max(LEAST_HEIGHT, most * PER_NODE + 60);
  const extent: [[number, number], [number, number]] = isTall
    ? [
        [TALL.top, 0],
        [height - TALL.bottom, TALL.width],
      ]
    : [
        [FLAT.left, FLAT.top],
        [FLAT.width - FLAT.right, height - 8],
      ];
  const layout = sankey<NodeFacts, LinkFacts>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeSort((a, b) => a.rank - b.rank)
    .nodeWidth(NODE)
    .nodePadding(isTall ? Math.min(GAP.tall, (TALL.width * MOST_GAPS) / Math.max(1, most - 1)) : GAP.flat)
    .extent(extent);
  const graph = layout({ nodes, links });
  const voicesOf = new Map(drawn.map(({ key, voices }) => [`0 ${key}`, voices]));
  return {
    width: isTall ? TALL.width : FLAT.width,
    height,
    isTall,
    nodes: graph.nodes.map((one) => place(one, isTall, voicesOf.get(one.id) ?? 1)),
    flows: drawn.map(({ actors }, flow) => {
      const stretches = graph.links.filter((link) => link.flow === flow);
      return { actors, width: Math.max(THINNEST, Math.round(stretches[0]?.width ?? 0)), path: pathThrough(stretches, isTall) };
    }),
  };
}

/** Joins a flow's stretches, from node to node, into one path; whole units are exact enough, and short. */
function pathThrough(stretches: readonly SankeyLink<NodeFacts, LinkFacts>[], isTall: boolean): string {
  const draw = isTall ? linkVertical<unknown, Point>() : linkHorizontal<unknown, Point>();
  const paths = stretches.map(({ source, target, y0 = 0, y1 = 0 }) => {
    const ends: [Point, Point] = [
      [(source as PlacedSankeyNode).x1 ?? 0, y0],
      [(target as PlacedSankeyNode).x0 ?? 0, y1],
    ];
    const [from, to] = isTall ? ends.map(([x, y]): Point => [y, x]) : ends;
    return draw({ source: from ?? [0, 0], target: to ?? [0, 0] }) ?? '';
  });
  return paths
    .join('')
    .replace(/(?<=.)M/g, 'L')
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}

/** Nodes and links of the picture. Within a column a relay stands level with the voices it passes on. */
function graphOf(flows: readonly DrawnFlow[], columns: number) {
  const nodes = new Map<string, NodeFacts & { ranks: number[] }>();
  const links: { source: string; target: string; value: number; flow: number }[] = [];
  const node = (facts: Omit<NodeFacts, 'rank'>, rank: number) => {
    const known = nodes.get(facts.id) ?? { ...facts, rank, ranks: [] };
    known.ranks.push(rank);
    nodes.set(facts.id, known);
    return facts.id;
  };
  const keys = [...new Set(flows.map(({ key }) => key))];
  for (const [flow, { key, actors, voices, relays, words }] of flows.entries()) {
    // Tracks of words that were passed on before stay above those of first-hand ones.
    const [way, below] = relays.length > 0 ? ['told', 0] : ['own', keys.length];
    const rank = keys.indexOf(key);
    let from = node({ id: `0 ${key}`, column: 0, actors, kind: voices > 1 ? 'others' : 'voice' }, rank);
    for (let column = 1; column <= columns; column++) {
      const relay = relays[column - 1];
      const to =
        column === columns
          ? node({ id: 'end', column, actors: [], kind: 'end' }, 0)
          : relay
            ? node({ id: `${column} ${voiceKey(relay)}`, column, actors: relay, kind: 'relay' }, rank)
            : node({ id: `${column}-past-${key}-${way}`, column, actors, kind: 'passing' }, rank + below);
      links.push({ source: from, target: to, value: words, flow });
      from = to;
    }
  }
  const middle = (ranks: readonly number[]) => ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  return { nodes: [...nodes.values()].map(({ ranks, ...facts }): NodeFacts => ({ ...facts, rank: middle(ranks) })), links };
}

function place(one: SankeyNode<NodeFacts, LinkFacts>, isTall: boolean, voices: number): PlacedNode {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0, id, column, rank, actors, kind } = one;
  const tenth = (number: number) => Math.round(number * 10) / 10;
  const across = { x: tenth(x0), y: tenth(y0), width: tenth(x1 - x0), height: tenth(y1 - y0) };
  const down = { x: across.y, y: across.x, width: across.height, height: across.width };
  return { id, column, rank, actors, kind, words: value, voices, ...(isTall ? down : across) };
}
