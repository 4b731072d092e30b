import { type Document, tokenAt } from '../../text/document.ts';
import { CUE_VERBS } from '../lexicons/cue-verbs.ts';
import { wordList } from '../lexicons/word-list.ts';
import type { TokenRange } from './attribution-context.ts';

const BE = /^(?:am|is|are|was|were|be|been|being|gets?|got)$/;
/** In the passive these tell of their subject: who was accused, asked or told did not say it. Not "worried", "convinced", "quoted". */
const TOLD_OF: ReadonlySet<string> = new Set(
  wordList(`accused addressed advised alleged announced applauded asked attacked believed blamed branded briefed called cautioned challenged
    charged condemned confirmed considered credited criticised criticized deemed denounced depicted derided described dismissed dubbed entitled
    expected faulted hailed identified informed instructed known labeled labelled lambasted lampooned likened mentioned mocked named nicknamed
    notified ordered perceived portrayed praised pressed projected questioned rebuked regarded remembered reminded reported ridiculed rumored
    rumoured said scolded seen shown slammed suspected thought titled told understood urged viewed warned`),
);
/** What somebody meets with says that others spoke: "she has faced criticism for", "he took heat over". */
const MEETING: ReadonlySet<string> = new Set(wordList('face draw receive attract take get spark earn encounter endure'));
const MET: ReadonlySet<string> = new Set(
  wordList(`criticism heat fire flak question accusation allegation call praise plaudit backlash scorn condemnation charge rebuke outrage applause
    complaint scrutiny ridicule pressure warning demand`),
);
/** "She seems to be", "the yard appeared as if": it is the writer to whom it seems. Not "seems to believe". */
const SEEMS = /^(?:seem(?:s|ed)?|appear(?:s|ed)?)$/;
const BESIDE_SEEMS = /^(?:to|be|as|if|that|like|it|not)$/;

/** Whether nothing but auxiliaries, adverbs and a comma stands between a source and a cue: the one is the other's subject. */
function isSubject(document: Document, source: TokenRange, at: number): boolean {
  for (let t = source.last; t < at; t++) {
    const { pos, lower, text } = tokenAt(document, t);
    if (!/^(?:AUX|ADV|PART)$/.test(pos) && !BE.test(lower) && text !== ',') return false;
  }
  return true;
}

/** Whether a token is the participle of a passive that tells of its subject: a form of "to be" before it, adverbs aside. */
function isPassive(document: Document, at: number): boolean {
  const { lower } = tokenAt(document, at);
  if (!TOLD_OF.has(lower)) return false;
  let before = at - 1;
  while (tokenAt(document, before).pos === 'ADV' || tokenAt(document, before).lower === 'not') before--;
  if (BE.test(tokenAt(document, before).lower)) return true;
  // "He's seen as", and not "he's said"; "the bill, known as".
  return tokenAt(document, at + 1).lower === 'as' && (tokenAt(document, before).lower === "'s" || lower === 'known');
}

function isSeeming(document: Document, { first, last }: TokenRange): boolean {
  let seems = 0;
  for (let t = first; t < last; t++) {
    const { lower, pos } = tokenAt(document, t);
    if (SEEMS.test(lower)) seems++;
    else if (pos !== 'ADV' && !BESIDE_SEEMS.test(lower)) return false;
  }
  const next = tokenAt(document, last).lower === 'to' ? last + 1 : last;
  return seems > 0 && !CUE_VERBS.has(tokenAt(document, next).lemma);
}

/** Whether a noun is what a verb of meeting has as its object, with nothing but its own words between. */
function isMet(document: Document, first: number, noun: number): boolean {
  let verb = noun - 1;
  while (verb > first && /^(?:ADJ|DET|NUM|ADV|NOUN|PRON)$/.test(tokenAt(document, verb).pos)) verb--;
  const { pos, lemma } = tokenAt(document, verb);
  return verb >= first && pos === 'VERB' && MEETING.has(lemma);
}

/**
 * Whether a source is whom a cue is about, and not who says it: "Lund was accused of", "she has been told that", "he faced questions
 * about". Behind a passive, another verb may be the subject's own again: "is expected to argue", "is seen saying".
 */
export function isOnlyToldOf(document: Document, source: TokenRange, cue: TokenRange): boolean {
  if (source.last > cue.first || tokenAt(document, source.first).sentence !== tokenAt(document, cue.first).sentence) return false;
  if (!isSubject(document, source, cue.first)) return false;
  if (isSeeming(document, cue)) return true;
  let isTold = false;
  for (let t = cue.first; t < cue.last; t++) {
    const { pos, lower, lemma } = tokenAt(document, t);
    if (isPassive(document, t)) isTold = true;
    else if ((pos === 'VERB' || lower.endsWith('ing')) && tokenAt(document, t - 1).pos !== 'ADP') isTold = false;
    else if (pos === 'NOUN' && MET.has(lemma)) isTold ||= isMet(document, cue.first, t);
  }
  return isTold;
}
