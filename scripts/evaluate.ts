import Table from 'cli-table3';
import { Command } from 'commander';
import type { ScoredCase } from '../src/extract/evaluation/score-attributions.ts';
import type { SpanScores } from '../src/extract/evaluation/score-spans.ts';
import type { Tally } from '../src/extract/evaluation/tally.ts';
import { type Evaluation, evaluateGold } from '../src/integrations/evaluate-gold.ts';

const PLACES = 3;
const fixed = (value: number) => value.toFixed(PLACES);

function printTable(head: string[], rows: string[][]): void {
  const table = new Table({ head, style: { head: [], border: [] }, colAligns: ['left', ...head.slice(1).map(() => 'right' as const)] });
  table.push(...rows);
  console.log(table.toString());
}

function printTallies(head: string, tallies: Record<string, Tally>): void {
  const rows = Object.entries(tallies).map(([name, { precision, recall, f1, right, missed }]) => [
    name,
    ...[precision, recall, f1].map(fixed),
    String(right + missed),
  ]);
  printTable([head, 'precision', 'recall', 'F1', 'gold'], rows);
}

function printErrors(cases: readonly ScoredCase[]): void {
  const verdicts = ['right', 'wrong source', 'missed', 'spurious'] as const;
  const classes = [...new Set(cases.map(({ kind, construction }) => `${kind}: ${construction}`))].sort();
  const rows = classes.map((name) => [
    name,
    ...verdicts.map((verdict) =>
      String(cases.filter((one) => one.verdict === verdict && `${one.kind}: ${one.construction}` === name).length),
    ),
  ]);
  printTable(['by construction', ...verdicts], rows);
}

function printSpans(task: string, { measures, errors }: SpanScores): void {
  const rows = Object.entries(measures).flatMap(([measure, kinds]) =>
    Object.entries(kinds).map(([kind, { p, r, f1, gold }]) => [`${measure}, ${kind}`, fixed(p), fixed(r), fixed(f1), String(gold)]),
  );
  printTable([task, 'precision', 'recall', 'F1', 'gold'], rows);
  printTable(
    ['errors', 'count'],
    Object.entries(errors).map(([name, list]) => [name, String(list.length)]),
  );
}

function printExamples({ articles, attributions }: Evaluation, count: number): void {
  const wrong = attributions?.cases.filter(({ verdict }) => verdict !== 'right').slice(0, count) ?? [];
  for (const { article, verdict, construction, gold, found } of wrong) {
    const { id = '', text = '' } = articles[article] ?? {};
    const words = (parts: typeof gold) =>
      parts
        ? (['source', 'cue', 'content'] as const)
            .map((role) => parts[role].map(([from, to]) => text.slice(from, to)).join(' … '))
            .join(' | ')
        : '–';
    console.log(`${id}: ${verdict}, ${construction}\n  gold  ${words(gold)}\n  found ${words(found)}`);
  }
}

const command = new Command('evaluate')
  .description('score the engine on gold articles, with the definitions of the published boards')
  .argument('<gold...>', 'JSON lines with attributions, entities, dates or figures; or prose marked by hand (tests/gold/*.md)')
  .option('--errors <number>', 'show so many errors', Number, 0)
  .action(async (files: string[], { errors }: { errors: number }) => {
    for (const file of files) {
      const evaluation = await evaluateGold(file);
      const { attributions, reliability, chains, spans } = evaluation;
      console.log(`\n${file}: ${evaluation.articles.length} articles`);
      if (attributions) {
        printTallies('exact fragment', attributions.exact);
        printTallies('content found', attributions.found);
        printTallies('attributed', attributions.attributed);
        printTable(
          ['speaker of those found', 'right', 'of'],
          Object.entries(attributions.speaker).map(([kind, { right, of }]) => [kind, of === 0 ? '–' : fixed(right / of), String(of)]),
        );
        printErrors(attributions.cases);
      }
      if (reliability) {
        const rows = reliability.bins.map(({ from, to, claimed, right, count }) => [
          `${from} to ${to}`,
          fixed(claimed),
          fixed(right),
          String(count),
        ]);
        printTable(['confidence', 'claimed', 'right', 'found'], [...rows, ['calibration error', '', fixed(reliability.error), '']]);
      }
      if (chains) printTallies('chains, any depth', { found: chains.found, 'speakers and relays right': chains.voices });
      for (const [task, scores] of Object.entries(spans)) printSpans(task, scores);
      printExamples(evaluation, errors);
    }
  });

await command.parseAsync();
