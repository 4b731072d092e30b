import type { ActorName, CorpusQuote } from '../corpus/corpus.ts';
import { counted, listed, STRINGS } from './strings.ts';

type Told = Pick<CorpusQuote, 'speakers' | 'relays' | 'isRelayed' | 'kind' | 'act' | 'cue' | 'tellers' | 'words' | 'verbatimWords'>;

const inProse = (actors: readonly ActorName[]) => listed(actors.map((actor) => actor.inProse));

/** Whose words they are said to be: `Xi Jinping and Vladimir Putin`. */
export function speakerLabel({ speakers }: Pick<CorpusQuote, 'speakers'>): string {
  const [first] = speakers;
  if (!first) return STRINGS.quote.noSpeaker;
  const label = listed(speakers.map(({ name, inProse: prose, isNamed }) => (isNamed ? name : prose)));
  return label.charAt(0).toLocaleUpperCase('en') + label.slice(1);
}

export const shortSpeakerLabel = ({ speakers }: Pick<CorpusQuote, 'speakers'>): string =>
  speakers.length === 0 ? STRINGS.quote.noSpeaker : listed(speakers.map(({ short }) => short));

/** The relays from the speaker outward: `Yuri Ushakov, as the Kremlin has it`. */
function throughWhom({ relays }: Told): string {
  return [...relays]
    .reverse()
    .map(({ actors }) => inProse(actors))
    .join(', through ');
}

const QUOTING = /\bquot/i;
const DECLARING = /^(?:declared|announced|promised|pledged|warned|predicted|denied|denounced|accused)$/i;

/** How the words reached us, as a phrase behind the speaker's name. */
export function chainPhrase(quote: Told): string {
  const { isRelayed, relays, kind, act, cue, speakers } = quote;
  if (isRelayed) {
    const isQuoted = relays.some((relay) => QUOTING.test(relay.cue));
    return `as ${isQuoted ? 'quoted' : 'told'} by ${throughWhom(quote)}`;
  }
  if (act === 'thought') return 'a thought the article lays to them';
  if (kind === 'direct') return speakers.length === 1 && speakers[0]?.kind !== 'person' ? 'in its own words' : 'in their own words';
  if (DECLARING.test(cue)) return `as the article has it, “${cue}”`;
  return kind === 'mixed' ? 'partly in their own words' : 'in the article’s words';
}

/** One line for narrow places: `via the Kremlin`, `first-hand`. */
export const chainBrief = (quote: Told): string => (quote.isRelayed ? `via ${throughWhom(quote)}` : 'first-hand');

/** How literal it is: `Relayed, 1 of 13 words verbatim`. */
export function literalPhrase(quote: Told): string {
  const { isRelayed, kind, words, verbatimWords } = quote;
  const reach = isRelayed ? 'Relayed' : 'First-hand';
  if (kind === 'indirect' || verbatimWords === 0) return `${reach}, none of it verbatim`;
  if (verbatimWords < words) return `${reach}, ${verbatimWords} of ${counted(words, 'word')} verbatim`;
  return isRelayed ? `${reach}, in the words of ${inProse(quote.tellers)}` : `${reach}, verbatim`;
}

// Below this, the page says that the machine was not sure.
const UNSURE_BELOW = 0.5;

type Reviewed = Pick<CorpusQuote, 'status' | 'confidence'>;

/** Whether an editor vouches for it. */
export const isChecked = ({ status }: Reviewed): boolean => status === 'confirmed' || status === 'corrected';
/** Whether the machine itself was not sure, and nobody has looked since. */
export const isDoubted = (quote: Reviewed): boolean => !isChecked(quote) && (quote.confidence ?? 1) < UNSURE_BELOW;

/**
 * Who vouches for a quote, in a few words beside it. Where nobody has checked any quote of an article, its head says so
 * once; what the machine doubts is always said.
 */
export function vouchBrief(quote: Reviewed, all: readonly Reviewed[]): { vouch?: string; isUnsure: boolean } {
  const isUnsure = isDoubted(quote);
  if (isUnsure) return { vouch: STRINGS.quote.unsureBrief, isUnsure };
  if (!all.some(isChecked)) return { isUnsure };
  if (!isChecked(quote)) return { vouch: STRINGS.quote.uncheckedBrief, isUnsure };
  return { vouch: quote.status === 'corrected' ? STRINGS.quote.correctedBrief : STRINGS.quote.confirmedBrief, isUnsure };
}

/** Who vouches for a quote, in a sentence. */
export function checkedPhrase(quote: Reviewed): string {
  if (isChecked(quote)) return quote.status === 'corrected' ? STRINGS.quote.corrected : STRINGS.quote.confirmed;
  return isDoubted(quote) ? `${STRINGS.quote.unchecked}. ${STRINGS.quote.unsure}` : STRINGS.quote.unchecked;
}
