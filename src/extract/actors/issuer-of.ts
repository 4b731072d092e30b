import { type Document, tokenAt } from '../../text/document.ts';
import type { ActorBook, ActorRecord } from './actor-book.ts';
import type { SourcePart } from './coordinated-parts.ts';
import { powerSpeaking } from './power-speaking.ts';
import { type PronounPlace, resolvePronoun } from './resolve-pronoun.ts';

const ISSUED_BY = new Set(['from', 'by']);
const ISSUED =
  /\b(?:published|issued|released|written|commissioned|conducted|carried out|compiled|prepared|produced|drafted|signed|sent|made|put out)\b[^,;]*\b(?:by|from)\s+(?:(?!(?:of|and|in|at|for|on|about)\b)[\p{L}-]+,?\s+){0,4}$/u;
const FURTHEST_ISSUER = 160;
/** What only those in power put out: "a readout from Velten" is theirs who govern there; "a letter from Velten" anybody's. */
const OF_POWERS = new Set(['statement', 'readout', 'communique', 'communiqué', 'declaration', 'note', 'memorandum']);

/** Who issued a document: named in its phrase or behind it, before the cue; its possessive otherwise. */
export function issuerOf(
  document: Document,
  book: ActorBook,
  part: SourcePart,
  baseLast: number,
  place: PronounPlace,
): ActorRecord | undefined {
  const { first, last } = part;
  const opener = tokenAt(document, first);
  const within = book
    .within(opener.start, tokenAt(document, baseLast - 1).end)
    .filter(({ actor }) => actor.kind === 'organization' || actor.kind === 'person');
  if (within[0]) return within[0].actor;
  if (['his', 'her', 'its', 'their'].includes(opener.lower)) return resolvePronoun(document, book, opener.lower, place)[0];
  const end = tokenAt(document, last - 1).end;
  const link = tokenAt(document, baseLast).lower;
  const named = ISSUED_BY.has(link) ? book.within(tokenAt(document, baseLast).start, end) : [];
  const issuer = named.find(({ actor }) => actor.kind === 'organization' || actor.kind === 'person')?.actor;
  const seat = OF_POWERS.has(tokenAt(document, baseLast - 1).lemma) ? named.find(({ actor }) => actor.kind === 'place') : undefined;
  return (
    issuer ??
    (seat && powerSpeaking(document, book, seat, place)) ??
    issuerBehind(document, book, tokenAt(document, baseLast).start, Math.max(end, Math.min(place.cue, end + FURTHEST_ISSUER)))
  );
}

// "A survey of 1,200 members published on Thursday by the Orvik Union": the issuer stands behind "by", before the cue.
function issuerBehind(document: Document, book: ActorBook, from: number, to: number): ActorRecord | undefined {
  return book
    .within(from, to)
    .find(
      ({ start, actor }) =>
        (actor.kind === 'organization' || actor.kind === 'person') &&
        ISSUED.test(document.text.slice(from, start)) &&
        !/[.!?;]\s|\b(?:who|which|that)\b/.test(document.text.slice(from, start)),
    )?.actor;
}
