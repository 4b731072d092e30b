import type { ActorName, Flow } from '../corpus/corpus.ts';

/** A flow as it is drawn: of one voice, or of several first-hand ones together. */
export interface DrawnFlow {
  key: string;
  actors: readonly ActorName[];
  /** How many voices it stands for. */
  voices: number;
  /** Innermost first. */
  relays: readonly (readonly ActorName[])[];
  words: number;
}

const sum = (flows: readonly Flow[]) => flows.reduce((words, flow) => words + flow.words, 0);

/**
 * Chooses what a picture has room for. Those whose words passed through others are what it is about: they come first,
 * those with most relayed words at the top. Of the others the strongest follow, and the rest is one stream; every single
 * flow is in the table beside.
 *
 * @param most how many voices are drawn one by one
 */
export function foldFlows(flows: readonly Flow[], most: number): DrawnFlow[] {
  const byVoice = Map.groupBy(flows, ({ voice }) => voice.key);
  const told = (key: string) => sum((byVoice.get(key) ?? []).filter(({ relays }) => relays.length > 0));
  const keys = [...byVoice.keys()].sort((a, b) => told(b) - told(a) || sum(byVoice.get(b) ?? []) - sum(byVoice.get(a) ?? []));
  const isFolded = keys.length > most + 1;
  const own = isFolded ? keys.slice(0, most) : keys;
  const drawn = own.flatMap((key) =>
    (byVoice.get(key) ?? []).map(({ voice, relays, words }): DrawnFlow => ({ key, actors: voice.actors, voices: 1, relays, words })),
  );
  if (!isFolded) return drawn;
  const rest = keys.slice(most).flatMap((key) => byVoice.get(key) ?? []);
  const byWay = Map.groupBy(rest, ({ relays }) => relays.map((actors) => actors.map(({ id }) => id).join(' ')).join('|'));
  const voices = keys.length - most;
  return [
    ...drawn,
    ...[...byWay.values()].map(
      (same): DrawnFlow => ({ key: 'others', actors: [], voices, relays: same[0]?.relays ?? [], words: sum(same) }),
    ),
  ];
}
