import type { ActorName, CorpusQuote } from '../corpus/corpus.ts';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });
const inProse = (actors: readonly ActorName[]) => LIST.format(actors.map((actor) => actor.inProse));

const QUOTING = /\bquot/i;

/** Who said it and through whom it reached us, for formats that hold one line: `Xi Jinping, as told by the Kremlin`. */
export function attributionLine({ speakers, relays, isRelayed }: Pick<CorpusQuote, 'speakers' | 'relays' | 'isRelayed'>): string {
  const whose = speakers.length > 0 ? inProse(speakers) : 'Nobody named';
  const line = whose.charAt(0).toLocaleUpperCase('en') + whose.slice(1);
  if (!isRelayed) return line;
  const through = [...relays].reverse().map(({ actors }) => inProse(actors));
  const isQuoted = relays.some(({ cue }) => QUOTING.test(cue));
  return `${line}, as ${isQuoted ? 'quoted' : 'told'} by ${through.join(', through ')}`;
}
