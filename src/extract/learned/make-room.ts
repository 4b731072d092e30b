import type { Span } from '../../model/span.ts';
import { type Document, tokenAt } from '../../text/document.ts';
import { isWithin } from './proposal.ts';
import type { RatedProposal } from './rate-proposals.ts';

/** Whose a token is: a reading, counted from 1; 0 for nobody's. */
type Owners = Int32Array;

const JOINS = /^(?:and|or|but|while|when|because|although|though|if|as|unless|until)$/;
const WORD = /[\p{L}\p{N}]/u;

function ownersOf(chosen: readonly RatedProposal[], part: 'source' | 'cue' | 'content', tokens: number): Owners {
  const owners = new Int32Array(tokens);
  for (const [n, { proposal }] of chosen.entries()) for (const [first, last] of proposal[part]) owners.fill(n + 1, first, last);
  return owners;
}

/**
 * Readings that were chosen one by one, cut to stand side by side: no content begins or ends in what names or introduces another one
 * ("it is too early | but noted"), no source holds another's cue or content. One that lies within another's content as a whole stays.
 */
export function makeRoom(document: Document, chosen: readonly RatedProposal[]): RatedProposal[] {
  const tokens = document.tokens.length;
  const [sources, cues, contents] = [
    ownersOf(chosen, 'source', tokens),
    ownersOf(chosen, 'cue', tokens),
    ownersOf(chosen, 'content', tokens),
  ];
  return chosen.map((one, n) => {
    const own = one.proposal;
    const isOthers = (owners: Owners, token: number): boolean => {
      const other = chosen[(owners[token] as number) - 1]?.proposal;
      return other !== undefined && owners[token] !== n + 1 && !isWithin(other, own) && !isWithin(own, other);
    };
    const introduces = (token: number) => isOthers(sources, token) || isOthers(cues, token);
    const isFree = (token: number) => !isOthers(cues, token) && !isOthers(contents, token);
    const content = own.content.flatMap((run) => withoutEnds(document, run, introduces));
    const source = own.source.flatMap((run) => firstStretch(document, run, isFree));
    return {
      ...one,
      proposal: { ...own, source: source.length > 0 ? source : own.source, content: content.length > 0 ? content : own.content },
    };
  });
}

/** A run without the tokens at its ends that are another's, and without the marks and words between that join the two. */
function withoutEnds(document: Document, [first, last]: Span, isOthers: (token: number) => boolean): Span[] {
  const isWord = (token: number) => WORD.test(tokenAt(document, token).text);
  const joins = (token: number) => !isWord(token) || JOINS.test(tokenAt(document, token).lower);
  let [from, to] = [first, last];
  for (let t = first; t < last && (isOthers(t) || joins(t)); t++) if (isOthers(t)) from = t + 1;
  for (let t = last - 1; t >= from && (isOthers(t) || joins(t)); t--) if (isOthers(t)) to = t;
  if (to < last) while (to > from && joins(to - 1)) to--;
  if (from > first) while (from < to && joins(from)) from++;
  return to > from ? [[from, to]] : [];
}

/** The first tokens of a run, one behind the other, that are free; none where none has a word. */
function firstStretch(document: Document, [first, last]: Span, isFree: (token: number) => boolean): Span[] {
  for (let from = first; from < last; from++) {
    if (!isFree(from) || !WORD.test(tokenAt(document, from).text)) continue;
    let to = from + 1;
    while (to < last && isFree(to)) to++;
    return [[from, to]];
  }
  return [];
}
