import { type Document, tokenAt } from '../../text/document.ts';
import type { TaggedName } from './tag-names.ts';

const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const SYLLABLE = /^\p{Ll}+$/u;
/** "Ada Lund-style", "Ada Lund-era": words of their own that a hyphen ties to a name. */
const TIED_WORDS = new Set(
  'era style like led type run born made free elect esque ish land based bred turned owned only size mania gate'.split(' '),
);
const LONGEST_NAME_TAIL = 5;
const WORKING_WORDS = new Set(['VERB', 'AUX', 'ADJ', 'ADV', 'ADP', 'DET', 'PRON']);

/** "Kim Min" goes on in "-Woo" and "Kim Jong" in "-un", unless what a hyphen ties to it is a name or a word of its own. */
export function withTail(document: Document, name: TaggedName, isOpener: (token: number) => boolean): TaggedName {
  let { last } = name;
  for (;;) {
    const [before, hyphen, tail] = [tokenAt(document, last - 1), tokenAt(document, last), tokenAt(document, last + 1)];
    const isTied = hyphen.text === '-' && hyphen.start === before.end && tail.start === hyphen.end && !isOpener(last + 1);
    if (!isTied || TIED_WORDS.has(tail.lower)) break;
    const isSyllable = SYLLABLE.test(tail.text) && tail.text.length <= LONGEST_NAME_TAIL && !WORKING_WORDS.has(tail.pos);
    if (!CAPITALISED.test(tail.text) && !(isSyllable && last - name.first > 1)) break;
    last += 2;
  }
  return last === name.last ? name : { ...name, last };
}
