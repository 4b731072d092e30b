import { type SankeyNode, sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { linkVertical } from 'd3-shape';
import type { ActorName, Flow } from '../corpus/corpus.ts';
import { voiceKey } from '../corpus/share-voices.ts';

interface NodeFacts {
  id: string;
  column: number;
  actors: readonly ActorName[];
  kind: 'voice' | 'relay' | 'passing' | 'end';
}
interface LinkFacts {
  actors: readonly ActorName[];
}

export interface PlacedNode extends NodeFacts {
  x: number;
  y: number;
  width: number;
  height: number;
  words: number;
}

interface PlacedLink extends LinkFacts {
  path: string;
  width: number;
}

/** A drawing in user units; `isTall` runs downward, for narrow screens. */
export interface RelayDrawing {
  width: number;
  height: number;
  isTall: boolean;
  nodes: PlacedNode[];
  links: PlacedLink[];
}

const NODE = 8;
// One label's line and some air: names never touch.
const GAP = { flat: 30, tall: 46 };
const FLAT = { width: 590, left: 144, right: 104, top: 26 };
const TALL = { width: 350, height: 380, top: 44, bottom: 30 };
const PER_NODE = 46;
const LEAST_HEIGHT = 230;

/**
 * Lays out words on their way from voices through relays into the article: a flow's width is its number of words.
 * First-hand words pass the relays' columns on tracks of their own, so that no ribbon runs through somebody's node.
 */
export function layOutRelays(flows: readonly Flow[], isTall: boolean): RelayDrawing {
  const columns = 1 + Math.max(...flows.map(({ relays }) => relays.length));
  const nodes = new Map<string, NodeFacts>();
  const links: { source: string; target: string; value: number; actors: readonly ActorName[] }[] = [];
  const node = (facts: NodeFacts) => {
    if (!nodes.has(facts.id)) nodes.set(facts.id, facts);
    return facts.id;
  };
  for (const { voice, relays, words } of flows) {
    let from = node({ id: `0 ${voice.key}`, column: 0, actors: voice.actors, kind: 'voice' });
    for (let column = 1; column <= columns; column++) {
      const actors = relays[column - 1];
      const to =
        column === columns
          ? node({ id: 'end', column, actors: [], kind: 'end' })
          : actors
            ? node({ id: `${column} ${voiceKey(actors)}`, column, actors, kind: 'relay' })
            : node({ id: `${column} past ${voice.key}`, column, actors: voice.actors, kind: 'passing' });
      links.push({ source: from, target: to, value: words, actors: voice.actors });
      from = to;
    }
  }
  const most = Math.max(
    ...Array.from({ length: columns }, (_, column) => [...nodes.values()].filter((one) => one.column === column).length),
  );
  const height = isTall ? TALL.height : Math.max(LEAST_HEIGHT, most * PER_NODE + 120);
  const extent: [[number, number], [number, number]] = isTall
    ? [
        [TALL.top, 0],
        [TALL.height - TALL.bottom, TALL.width],
      ]
    : [
        [FLAT.left, FLAT.top],
        [FLAT.width - FLAT.right, height - 8],
      ];
  const layout = sankey<NodeFacts, LinkFacts>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeWidth(NODE)
    .nodePadding(isTall ? GAP.tall : GAP.flat)
    .extent(extent);
  const graph = layout({ nodes: [...nodes.values()].map((facts) => ({ ...facts })), links });
  const horizontal = sankeyLinkHorizontal<NodeFacts, LinkFacts>();
  const vertical = linkVertical<unknown, [number, number]>();
  return {
    width: isTall ? TALL.width : FLAT.width,
    height,
    isTall,
    nodes: graph.nodes.map((one) => place(one, isTall)),
    links: graph.links.map((link) => {
      const { actors, width = 1, y0 = 0, y1 = 0 } = link;
      const [source, target] = [link.source as SankeyNode<NodeFacts, LinkFacts>, link.target as SankeyNode<NodeFacts, LinkFacts>];
      const down = { source: [y0, source.x1 ?? 0], target: [y1, target.x0 ?? 0] };
      const path = (isTall ? vertical(down as { source: [number, number]; target: [number, number] }) : horizontal(link)) ?? '';
      return { actors, width, path: path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)) };
    }),
  };
}

function place(one: SankeyNode<NodeFacts, LinkFacts>, isTall: boolean): PlacedNode {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0, id, column, actors, kind } = one;
  const tenth = (number: number) => Math.round(number * 10) / 10;
  const across = { x: tenth(x0), y: tenth(y0), width: tenth(x1 - x0), height: tenth(y1 - y0) };
  const down = { x: across.y, y: across.x, width: across.height, height: across.width };
  return { id, column, actors, kind, words: value, ...(isTall ? down : across) };
}
