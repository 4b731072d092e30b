import { join } from 'node:path';
import type { GoldSpans, SpanAnswer } from '../../src/extract/evaluation/gold-spans.ts';
import { type SpanTask, scoreSpans } from '../../src/extract/evaluation/score-spans.ts';
import { readGold } from '../../src/integrations/read-gold.ts';
import { chrono } from './peers/chrono.ts';
import { compromise } from './peers/compromise.ts';
import { onTheRecord } from './peers/on-the-record.ts';
import type { Peer } from './peers/peer.ts';
import { recognizers } from './peers/recognizers.ts';

interface Comparison {
  task: SpanTask;
  set: string;
  peer: Peer;
  /** Measure and row of the scorer, as the boards name them. */
  measures: [string, string][];
}

const DATE_MEASURES: Comparison['measures'] = [
  ['strict', 'all'],
  ['relaxed', 'all'],
  ['value', 'all'],
];

const COMPARISONS: readonly Comparison[] = [
  // Not WikiGold: the name model has read it. Its figure, from folds, stands in src/extract/models/names.md.
  { task: 'entities', set: 'wnut17-dev', peer: compromise, measures: [['exact', 'all']] },
  { task: 'entities', set: 'gum-dev', peer: compromise, measures: [['overlap', 'all']] },
  {
    task: 'figures',
    set: 'newsquant-dev',
    peer: recognizers,
    measures: [
      ['figures', 'cqe value'],
      ['figures', 'cqe unit'],
    ],
  },
  { task: 'dates', set: 'gum-news-dev', peer: chrono, measures: DATE_MEASURES },
  { task: 'dates', set: 'wikiwars', peer: chrono, measures: DATE_MEASURES },
];

const WARM_UP_ARTICLES = 3;
/** So much of other news is read before speed in the long run is measured: an engine compiles what it often runs, for minutes. */
const ARTICLES_BEFORE = 800;
/** Of the two in turns. The first reads what the other has driven out of the caches, and the engine is not done compiling after a few. */
const TURNS = 11;
const MILLISECONDS = 1000;

/**
 * Prints, as a Markdown table, F1 and words a second of this project and of the libraries beside it: one process, one core, the same
 * texts, one after the other, read from `gold`. Ours is always the whole filter; compromise parses with quotations, people,
 * organizations and places. Speed leaves out the first articles, which pay for loading; in the long run, what comes after 800 others.
 */
export async function benchPeers(gold: string): Promise<void> {
  console.log('| task | texts | system | F1 | words a second |\n|---|---|---|---|---|');
  for (const { task, set, peer, measures } of COMPARISONS) {
    const articles = await readGold<GoldSpans>(join(gold, task, `${set}.jsonl`));
    for (const system of [onTheRecord, peer]) {
      const { answers, wordsPerSecond } = run(system, articles);
      const { measures: scores } = scoreSpans(task, articles, answers);
      const f1 = measures.map(([measure, row]) => percent(scores[measure]?.[row]?.f1)).join(' / ');
      const names = measures.map(([measure, row]) => (row === 'all' ? measure : row)).join(' / ');
      console.log(`| ${task}, ${names} | ${set} | ${system.name} | ${f1} | ${wordsPerSecond.toLocaleString('en')} |`);
    }
  }
  // What the whole costs on news as it is: quotes, people and places of each article, by both.
  const news = await readGold<GoldSpans>(join(gold, 'polnear', 'dev.jsonl'));
  for (const system of [onTheRecord, compromise]) {
    const { wordsPerSecond } = run(system, news);
    console.log(`| speed alone | polnear/dev | ${system.name} | – | ${wordsPerSecond.toLocaleString('en')} |`);
  }
  const systems = [onTheRecord, compromise];
  const before = (await readGold<GoldSpans>(join(gold, 'polnear', 'train.jsonl'))).slice(0, ARTICLES_BEFORE);
  for (const system of systems) for (const article of before) system.answer(article);
  // In turns, so that what else the machine does slows both alike.
  const turns = Array.from({ length: TURNS }, () => systems.map((system) => run(system, news).wordsPerSecond));
  const [least, median, most] = spread(turns.map(([ours = 0, theirs = 1]) => ours / theirs)).map((times) => times.toFixed(2));
  console.log(`| speed in the long run | polnear/dev | On the Record, times compromise | – | ${median} (${least} to ${most}) |`);
  for (const [number, system] of systems.entries()) {
    const [least, median, most] = spread(turns.map((turn) => turn[number] ?? 0)).map((speed) => speed.toLocaleString('en'));
    console.log(`| speed in the long run | polnear/dev | ${system.name} | – | ${median} (${least} to ${most}) |`);
  }
}

/** The least, the median and the most of an odd number of values. */
function spread(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [0, (sorted.length - 1) / 2, sorted.length - 1].map((at) => sorted[at] ?? 0);
}

const percent = (f1: number | undefined) => ((f1 ?? 0) * 100).toFixed(1);

function run(system: Peer, articles: GoldSpans[]): { answers: SpanAnswer[]; wordsPerSecond: number } {
  for (const article of articles.slice(0, WARM_UP_ARTICLES)) system.answer(article);
  const started = performance.now();
  const answers = articles.map((article) => system.answer(article));
  const seconds = (performance.now() - started) / MILLISECONDS;
  const words = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return { answers, wordsPerSecond: Math.round(words / seconds) };
}
