import { chainInside, relaysOf } from '../../model/relay-chain.ts';
import type { Span } from '../../model/span.ts';
import { type Document, tokenAt } from '../../text/document.ts';
import type { AttributionNode } from '../attributions/nest-attributions.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { tokensOf } from '../tokens-of.ts';
import type { ActorBook, ActorRecord } from './actor-book.ts';
import { resolveSource } from './resolve-source.ts';

/** An attribution with its speakers, and those who pass it on, outermost first. */
export interface SpokenAttribution {
  node: AttributionNode;
  speakers: ActorRecord[];
  relays: { actors: ActorRecord[]; cue: string }[];
  nested: SpokenAttribution[];
}

interface Around {
  relays: { actors: ActorRecord[]; cue: string }[];
  speaking: ActorRecord[];
  inOwnWords: boolean;
  /** The content fragment around, so that a pronoun looks first at its own words. */
  content: Span | undefined;
}

/** Gives every attribution its speakers and relays, in reading order: who spoke last is whom "she added" means. */
export function assignSpeakers(document: Document, syntax: Syntax, book: ActorBook, nodes: AttributionNode[]): SpokenAttribution[] {
  let lastSpeakers: ActorRecord[] = [];
  let spokeAt = 0;
  let toldUntil = 0;
  const visit = (node: AttributionNode, around: Around): SpokenAttribution => {
    const { finding } = node;
    const source = wholeSource(document, book, finding);
    const tokens = source && tokensOf(document, source);
    const at = source?.[0] ?? 0;
    const sentence = tokens && document.sentences[tokenAt(document, tokens.first).sentence];
    const within = around.content && around.content[0] <= at && around.content[1] >= at ? around.content[0] : 0;
    const speakers =
      source && tokens
        ? resolveSource(
            document,
            syntax,
            book,
            source,
            {
              at,
              sentenceStart: Math.max(sentence?.start ?? 0, within),
              wholeSentenceStart: sentence?.start ?? 0,
              lastSpeakers,
              spokeAt,
              toldUntil,
              cue: finding.cue[0]?.[0] ?? at,
              content: finding.content[0]?.[0] ?? at,
              speaking: around.speaking,
              inOwnWords: around.inOwnWords,
            },
            tokens,
          )
        : [];
    if (!around.content) toldUntil = Math.max(toldUntil, ...finding.content.map(([, to]) => to));
    if (!around.content && speakers.length > 0) {
      lastSpeakers = speakers;
      spokeAt = at;
    }
    const cue = finding.cue
      .map(([from, to]) => document.text.slice(from, to))
      .join(' ')
      .replace(/\s+/g, ' ');
    const relays = relaysOf(around.relays, speakers);
    const chain = chainInside(around.relays, { act: finding.act, speakers, cue });
    const nested = node.nested.map((inner) => {
      const content = holderOf(inner, finding.content);
      const inOwnWords = /^["“„«»‘]/u.test(document.text.slice(content?.[0] ?? 0, (content?.[0] ?? 0) + 1));
      return visit(inner, { relays: chain, speaking: speakers.length > 0 ? speakers : around.speaking, inOwnWords, content });
    });
    return { node, speakers, relays, nested };
  };
  return nodes.map((node) => visit(node, { relays: [], speaking: [], inOwnWords: false, content: undefined }));
}

function holderOf(inner: AttributionNode, content: Span[]): Span | undefined {
  const at = inner.finding.cue[0]?.[0] ?? 0;
  return content.find(([from, to]) => at >= from && at < to) ?? content[0];
}

// Without a cue taken in at its end, and with the whole of a name it begins or ends within.
function wholeSource(document: Document, book: ActorBook, { source: [source], cue }: AttributionNode['finding']): Span | undefined {
  if (!source) return undefined;
  let [from, to] = source;
  const [taken, takenTo] = cue[0] ?? [to, to];
  if (taken > from && taken < to && takenTo >= to) to = taken - (/\s*$/.exec(document.text.slice(from, taken))?.[0].length ?? 0);
  const before = book.mentions()[book.indexFrom(from) - 1];
  if (before && before.end > from && !before.actor.unnamed) from = before.start;
  const closing = book.mentions()[book.indexFrom(to) - 1];
  if (closing && closing.start > from && closing.end > to && !closing.actor.unnamed && !(taken >= to && taken < closing.end))
    to = closing.end;
  return [from, to];
}
