import type { Relay } from '../model/extraction.ts';
import type { LocatedAttribution } from '../model/located.ts';
import type { Span } from '../model/span.ts';
import { without } from './spans.ts';

/** Words and whose they are, in ids. */
export interface VoiceFinding {
  speakers: string[];
  /** Outermost first. */
  relays: Relay[];
  spans: Span[];
}

export interface LayerFinding {
  speakers: string[];
  spans: Span[];
  depth: number;
}

const sameActors = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id) => b.includes(id));

/**
 * The speech nested in an attribution that is somebody else's. What is nested in a thought, or in speech the source
 * quotes of itself, counts as nested here: neither passes anything on.
 */
function speechWithin(outer: LocatedAttribution, speakers = outer.speakers): LocatedAttribution[] {
  return outer.nested.flatMap((inner) =>
    inner.act === 'thought' || inner.speakers.length === 0 || sameActors(inner.speakers, speakers)
      ? speechWithin(inner, speakers)
      : [inner],
  );
}

/**
 * Whose words an attribution holds. The voice of a word is the innermost attribution of speech around it. Where one
 * voice only is nested, the whole content is that voice's; of several, each has its own words and the source the rest.
 */
export function findVoices(attribution: LocatedAttribution): VoiceFinding[] {
  const { speakers, relays, content } = attribution;
  const own = { speakers, relays, spans: content };
  const inner = speechWithin(attribution)
    .filter((nested) => nested.content.length > 0)
    .flatMap(findVoices);
  const [first] = inner;
  if (!first) return [own];
  const isOneVoice = inner.every((voice) => sameActors(voice.speakers, first.speakers) && voice.relays.length === first.relays.length);
  if (isOneVoice) return [{ ...first, spans: content }];
  const rest = without(
    content,
    inner.flatMap(({ spans }) => spans),
  );
  return [...inner, ...(rest.length > 0 ? [{ ...own, spans: rest }] : [])];
}

/** The attributions of speech to draw: the quote itself at depth 0, then what is nested in it. */
export function findLayers(attribution: LocatedAttribution, depth = 0): LayerFinding[] {
  const own = { speakers: attribution.speakers, spans: attribution.content, depth };
  return [own, ...speechWithin(attribution).flatMap((inner) => findLayers(inner, depth + 1))];
}
