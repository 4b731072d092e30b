import { readFile } from 'node:fs/promises';
import type { GoldSpans } from '../extract/evaluation/gold-spans.ts';
import type { MarkedCase } from '../extract/evaluation/marked-case.ts';
import { parseMarkedProse } from '../extract/evaluation/marked-prose.ts';
import { type Reliability, reliability } from '../extract/evaluation/reliability.ts';
import { type AttributionScores, type SpanParts, scoreAttributions } from '../extract/evaluation/score-attributions.ts';
import { type ChainScores, scoreChains } from '../extract/evaluation/score-chains.ts';
import { type SpanScores, type SpanTask, scoreSpans } from '../extract/evaluation/score-spans.ts';
import { extract } from '../extract/extract.ts';
import type { Extraction } from '../model/extraction.ts';
import { readGold } from './read-gold.ts';

/** An article with whatever people marked in it. */
export type MarkedArticle = GoldSpans & { attributions?: SpanParts[] };

/** What one gold file says of the engine, by what it has marked. */
export interface Evaluation {
  file: string;
  articles: { text: string; id: string }[];
  attributions?: AttributionScores;
  reliability?: Reliability;
  chains?: ChainScores;
  spans: Partial<Record<SpanTask, SpanScores>>;
}

const SPAN_TASKS: readonly SpanTask[] = ['entities', 'dates', 'figures'];

const answer = ({ id, text, published }: Pick<MarkedArticle, 'id' | 'text' | 'published'>): Extraction =>
  extract({ id, text, ...(published ? { published } : {}) });

function evaluateProse(file: string, cases: readonly MarkedCase[]): Evaluation {
  const answered = cases.map((gold) => {
    const { text, published, line } = gold;
    return { gold, got: answer({ id: `line ${line}`, text, ...(published ? { published } : {}) }) };
  });
  const attributions = scoreAttributions(
    answered.map(({ gold, got }) => ({ text: gold.text, gold: gold.attributions, found: got.quotes })),
  );
  const articles = answered.map(({ gold, got }) => ({ text: gold.text, id: got.id }));
  const hasVoices = cases.some(({ voices }) => voices.size > 0);
  return { file, articles, attributions, spans: {}, ...(hasVoices ? { chains: scoreChains(answered) } : {}) };
}

/**
 * Scores the engine on a file of gold: JSON lines with attributions, entities, dates or figures, or prose marked by hand (`.md`).
 *
 * @throws Error naming the file where nothing in it can be scored
 */
export async function evaluateGold(file: string): Promise<Evaluation> {
  if (file.endsWith('.md')) return evaluateProse(file, parseMarkedProse(await readFile(file, 'utf8'), file));
  const articles = await readGold<MarkedArticle>(file);
  const tasks = SPAN_TASKS.filter((task) => articles.some((article) => article[task] !== undefined));
  const hasAttributions = articles.some(({ attributions }) => attributions !== undefined);
  if (!hasAttributions && tasks.length === 0)
    throw new Error(`${file}: no article has attributions, entities, dates or figures: give a file whose lines have them`);
  const answers = articles.map(answer);
  const spans = Object.fromEntries(tasks.map((task) => [task, scoreSpans(task, articles, answers)]));
  if (!hasAttributions) return { file, articles, spans };
  const attributions = scoreAttributions(
    articles.map(({ text, attributions: gold = [] }, n) => ({ text, gold, found: answers[n]?.quotes ?? [] })),
  );
  return { file, articles, attributions, spans, reliability: reliability(attributions.cases) };
}
