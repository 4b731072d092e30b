import type { GoldSpans, SpanAnswer } from './gold-spans.ts';
import { scoreDates } from './score-dates.ts';
import { scoreEntities } from './score-entities.ts';
import { scoreFigures } from './score-figures.ts';
import { type Score, type SpanError, SpanTally } from './span-tally.ts';

export type SpanTask = 'entities' | 'dates' | 'figures';

export interface SpanScores {
  articles: number;
  /** Gold articles without an answer; all that is in them counts as missed. */
  unanswered: number;
  /** Measure -> row -> score, `strict` -> `DATE` -> …; which there are, each task's scorer says. */
  measures: Record<string, Record<string, Score>>;
  /** Class of error -> its errors, the most frequent class first. */
  errors: Record<string, SpanError[]>;
}

const SCORERS = { entities: scoreEntities, dates: scoreDates, figures: scoreFigures };

/** Scores mentions of actors, dates or figures against gold ones: micro-averages over all articles, matched by their id. */
export function scoreSpans(task: SpanTask, gold: GoldSpans[], answers: SpanAnswer[]): SpanScores {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const tally = new SpanTally();
  for (const article of gold) SCORERS[task](tally, article, byId.get(article.id));
  return {
    articles: gold.length,
    unanswered: gold.filter(({ id }) => !byId.has(id)).length,
    measures: tally.measures(),
    errors: tally.errors(),
  };
}
