import { Command } from 'commander';

const program = new Command('bench').description('measure; texts are read where they lie, and none is kept');

program
  .command('peers')
  .description('quality and speed beside compromise, Recognizers-Text and chrono-node, on the same texts')
  .argument('[gold]', 'folder with the gold data', '../shared/gold')
  .action(async (gold: string) => (await import('../tests/bench/peers.ts')).benchPeers(gold));

program
  .command('anchors')
  .description('how issued quotes outlive edits of their articles')
  .argument('[gold]', 'gold attributions, one article a line', '../shared/gold/polnear/dev.jsonl')
  .option('--extracted', 'issue what extraction finds, and extract again after each edit; slower')
  .option('--articles <number>', 'only so many articles', Number)
  .action(async (gold: string, options: { extracted?: boolean; articles?: number }) =>
    (await import('../tests/bench/anchors.ts')).benchAnchors(gold, options),
  );

program
  .command('interrupts')
  .description('what extraction leaves when it is ended at random moments')
  .argument('[runs]', 'how often', Number, 500)
  .action(async (runs: number) => (await import('../tests/bench/interrupts.ts')).benchInterrupts(runs));

program
  .command('corpus')
  .description('write invented articles into a folder, from a grammar of our own')
  .argument('<folder>', 'an empty folder outside content/; build from it with CONTENT_DIR=<folder> SAMPLES=1')
  .option('--articles <number>', 'how many', Number, 1000)
  .option('--dense', 'as many attributions and names as real news has')
  .option('--seed <number>', 'another seed gives other articles', Number, 1)
  .action(async (folder: string, { articles, dense = false, seed }: { articles: number; dense?: boolean; seed: number }) => {
    const { DENSE, LIGHT, writeSampleCorpus } = await import('../tests/bench/size/write-sample-corpus.ts');
    await writeSampleCorpus(folder, { articles, density: dense ? DENSE : LIGHT, seed });
  });

program
  .command('size')
  .description('what extraction, build, index and search of an archive cost, cold and after one edit')
  .option('--articles <number>', 'how many', Number, 1000)
  .option('--dense', 'as many attributions and names as real news has')
  .option('--seed <number>', 'another seed gives other articles', Number, 1)
  .option('--folder <folder>', 'keep what is made there; left out: a temporary folder')
  .action(async (options: { articles: number; dense?: boolean; seed: number; folder?: string }) =>
    (await import('../tests/bench/size/bench-size.ts')).benchSize(options),
  );

program
  .command('pages')
  .description('Lighthouse on one page of each type, with samples; pictures at three widths, light, dark and in print')
  .argument('[shots]', 'folder for the pictures', 'coverage/pages')
  .option('--runs <number>', 'how often at most, until performance is 100; the best run counts', Number, 3)
  .option('--only <type>', 'only page types whose name has this in it')
  .action(async (shots: string, options: { runs: number; only?: string }) =>
    (await import('../tests/bench/pages.ts')).benchPages(shots, options),
  );

await program.parseAsync();
