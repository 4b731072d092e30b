import type { ExtractedQuote, Extraction } from '../../model/extraction.ts';
import type { ExpectedActor, ExpectedVoice } from './expected-voice.ts';
import { writeVoice } from './expected-voice.ts';
import type { MarkedCase } from './marked-case.ts';
import { type ActorMatch, matchActors } from './match-actors.ts';
import { withNested } from './nest-marks.ts';
import { pairContents } from './pair-contents.ts';
import { scoredWords, wordsIn } from './scored-words.ts';
import { Tally } from './tally.ts';

export interface ChainToScore {
  gold: MarkedCase;
  got: Pick<Extraction, 'quotes' | 'actors'>;
}

/** One attribution that is not as it should be; voices in words, as the gold files write them. */
export interface WrongVoice {
  verdict: 'missed' | 'spurious' | 'wrong speakers' | 'wrong relays';
  construction: string;
  /** Of the case's heading. */
  line: number;
  depth: number;
  content: string;
  expected?: string;
  got?: string;
}

/** Scores of attributions at any depth. */
export interface ChainScores {
  /** Contents found, at their own depth. */
  found: Tally;
  /** Contents found whose speakers and relays are both right. A gold attribution without an expected voice counts as right. */
  voices: Tally;
  /** Of those found: right speakers, right relays, speech and thought told apart. */
  speakers: { right: number; of: number };
  relays: { right: number; of: number };
  acts: { right: number; of: number };
  byConstruction: Map<string, { found: Tally; voices: Tally }>;
  wrong: WrongVoice[];
}

type Deep = ExtractedQuote & { depth: number };

const deepQuotes = (quotes: readonly ExtractedQuote[], depth = 0): Deep[] =>
  quotes.flatMap((quote) => [{ ...quote, depth }, ...deepQuotes(quote.nested, depth + 1)]);

const isSameSet = (is: ActorMatch, ids: readonly string[], expected: readonly ExpectedActor[]) =>
  new Set(ids).size === expected.length && expected.every((one) => ids.some((id) => is(id, one)));

function rightness(is: ActorMatch, quote: ExtractedQuote, voice: ExpectedVoice | undefined): { speakers: boolean; relays: boolean } {
  if (!voice) return { speakers: true, relays: true };
  return {
    speakers: isSameSet(is, quote.speakers, voice.speakers),
    relays:
      quote.relays.length === voice.relays.length &&
      voice.relays.every((expected, n) => isSameSet(is, quote.relays[n]?.actors ?? [], expected)),
  };
}

/**
 * Scores chains of attribution: who is said to have said each content, at any depth, and who passed it on. A content is found
 * where its words are (Jaccard at least a half) at the same depth, one to one. Speakers count as sets, relays as a sequence.
 */
export function scoreChains(cases: readonly ChainToScore[]): ChainScores {
  const scores: ChainScores = {
    found: new Tally(),
    voices: new Tally(),
    speakers: { right: 0, of: 0 },
    relays: { right: 0, of: 0 },
    acts: { right: 0, of: 0 },
    byConstruction: new Map(),
    wrong: [],
  };
  for (const one of cases) scoreCase(scores, one);
  return scores;
}

function scoreCase(scores: ChainScores, { gold, got }: ChainToScore): void {
  const words = scoredWords(gold.text);
  const here = scores.byConstruction.get(gold.name) ?? { found: new Tally(), voices: new Tally() };
  scores.byConstruction.set(gold.name, here);
  const textOf = (spans: readonly (readonly [number, number])[]) => spans.map(([from, to]) => gold.text.slice(from, to)).join(' … ');
  const nameOf = (id: string): ExpectedActor => {
    const actor = got.actors.find((one) => one.id === id);
    return actor ? { names: [actor.name], sort: actor.unnamed ? 'unnamed' : actor.kind } : { names: [id] };
  };
  const voiceOf = ({ speakers, relays }: ExtractedQuote) =>
    writeVoice({ speakers: speakers.map(nameOf), relays: relays.map(({ actors }) => actors.map(nameOf)) });
  const is = matchActors(
    got.actors,
    [...gold.voices.values()].flatMap(({ speakers, relays }) => [...speakers, ...relays.flat()]),
  );
  const count = (found: [number, number, number], voices: [number, number, number]) => {
    for (const tallies of [scores, here]) {
      tallies.found.add(...found);
      tallies.voices.add(...voices);
    }
  };
  const report = (verdict: WrongVoice['verdict'], depth: number, content: string, voices: Pick<WrongVoice, 'expected' | 'got'>) =>
    scores.wrong.push({ verdict, construction: gold.name, line: gold.line, depth, content, ...voices });

  const theirs = withNested(gold.attributions).map((part) => ({ part, content: wordsIn(words, part.content) }));
  const ours = deepQuotes(got.quotes)
    .map((part) => ({ part, content: wordsIn(words, part.content) }))
    .filter(({ content }) => content.size > 0);
  const depths = new Set([...theirs, ...ours].map(({ part }) => part.depth));
  for (const depth of depths) {
    const goldHere = theirs.filter(({ part }) => part.depth === depth);
    const foundHere = ours.filter(({ part }) => part.depth === depth);
    const paired = pairContents(goldHere, foundHere);
    for (const one of goldHere) {
      const voice = gold.voices.get(one.part.number);
      const expected = voice && { expected: writeVoice(voice) };
      const quote = paired.get(one)?.part;
      if (!quote) {
        count([0, 0, 1], [0, 0, 1]);
        report('missed', depth, textOf(one.part.content), { ...expected });
        continue;
      }
      const { speakers, relays } = rightness(is, quote, voice);
      const isRight = speakers && relays;
      count([1, 0, 0], isRight ? [1, 0, 0] : [0, 1, 1]);
      for (const [share, right] of [
        [scores.speakers, speakers],
        [scores.relays, relays],
        [scores.acts, quote.act === one.part.act],
      ] as const) {
        share.of++;
        share.right += right ? 1 : 0;
      }
      if (!isRight)
        report(speakers ? 'wrong relays' : 'wrong speakers', depth, textOf(one.part.content), { ...expected, got: voiceOf(quote) });
    }
    const right = new Set(paired.values());
    for (const one of foundHere.filter((found) => !right.has(found))) {
      count([0, 1, 0], [0, 1, 0]);
      report('spurious', depth, textOf(one.part.content), { got: voiceOf(one.part) });
    }
  }
}
