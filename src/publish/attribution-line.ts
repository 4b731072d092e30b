import type { ActorName, CorpusQuote } from '../corpus/corpus.ts';
import { SITE } from '../site.ts';
import { PUBLISHED_WORDS } from './published-words.ts';

const LIST = new Intl.ListFormat(SITE.language, { type: 'conjunction' });
const inProse = (actors: readonly ActorName[]) => LIST.format(actors.map((actor) => actor.inProse));

const QUOTING = /\bquot/i;

/** Who said it and through whom it reached us, for formats that hold one line: `Xi Jinping, as told by the Kremlin`. */
export function attributionLine({ speakers, relays, isRelayed }: Pick<CorpusQuote, 'speakers' | 'relays' | 'isRelayed'>): string {
  const { nobody, quotedBy, toldBy, through } = PUBLISHED_WORDS;
  const whose = inProse(speakers) || nobody;
  const line = whose.charAt(0).toLocaleUpperCase(SITE.language) + whose.slice(1);
  if (!isRelayed) return line;
  const names = [...relays].reverse().map(({ actors }) => inProse(actors));
  return `${line}, ${(relays.some(({ cue }) => QUOTING.test(cue)) ? quotedBy : toldBy)(names.join(through))}`;
}
