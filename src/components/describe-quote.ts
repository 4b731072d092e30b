import type { ActorName, CorpusQuote } from '../corpus/corpus.ts';
import { capitalised, listed, STRINGS } from './strings.ts';

type Told = Pick<CorpusQuote, 'speakers' | 'relays' | 'isRelayed' | 'kind' | 'act' | 'cue' | 'tellers' | 'words' | 'verbatimWords'>;

const inProse = (actors: readonly ActorName[]) => listed(actors.map((actor) => actor.inProse));

/** Whose words they are said to be: `Xi Jinping and Vladimir Putin`. */
export function speakerLabel({ speakers }: Pick<CorpusQuote, 'speakers'>): string {
  const [first] = speakers;
  if (!first) return STRINGS.quote.noSpeaker;
  return capitalised(listed(speakers.map(({ name, inProse: prose, isNamed }) => (isNamed ? name : prose))));
}

export const shortSpeakerLabel = ({ speakers }: Pick<CorpusQuote, 'speakers'>): string =>
  speakers.length === 0 ? STRINGS.quote.noSpeaker : capitalised(listed(speakers.map(({ short }) => short)));

/** The relays from the speaker outward: `Yuri Ushakov, through the Kremlin`. */
const throughWhom = ({ relays }: Told): string =>
  [...relays]
    .reverse()
    .map(({ actors }) => inProse(actors))
    .join(STRINGS.told.through);

// Cues are words of the article: English ones are told apart here, others read as plain telling.
const QUOTING = /\bquot/i;
const DECLARING = /^(?:declared|announced|promised|pledged|warned|predicted|denied|denounced|accused)$/i;

/** How the words reached us, as a phrase behind the speaker's name. */
export function chainPhrase(quote: Told): string {
  const { isRelayed, relays, kind, act, cue, speakers } = quote;
  const { told } = STRINGS;
  if (isRelayed) return (relays.some((relay) => QUOTING.test(relay.cue)) ? told.quotedBy : told.toldBy)(throughWhom(quote));
  if (act === 'thought') return told.thought;
  if (kind === 'direct') return speakers.length === 1 && speakers[0]?.kind !== 'person' ? told.ownOfOne : told.own;
  if (DECLARING.test(cue)) return told.declared(cue);
  return kind === 'mixed' ? told.partly : told.article;
}

/** One line for narrow places: `via the Kremlin`, `first-hand`. */
export const chainBrief = (quote: Told): string => (quote.isRelayed ? STRINGS.told.via(throughWhom(quote)) : STRINGS.told.firstHand);

/** How literal it is: `Relayed, 1 of 13 words verbatim`. */
export function literalPhrase(quote: Told): string {
  const { isRelayed, kind, words, verbatimWords } = quote;
  const { told } = STRINGS;
  const reach = isRelayed ? STRINGS.article.relayed : STRINGS.article.firstHand;
  if (kind === 'indirect' || verbatimWords === 0) return told.none(reach);
  if (verbatimWords < words) return told.some(reach, verbatimWords, words);
  return isRelayed ? told.inWordsOf(reach, inProse(quote.tellers)) : told.all(reach);
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
