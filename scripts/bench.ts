import { Command } from 'commander';

const program = new Command('bench').description('measure, on this machine and one core');

program
  .command('peers')
  .description('quality and speed beside compromise, Recognizers-Text and chrono-node, on the same texts')
  .argument('[gold]', 'folder with the gold data', '../shared/gold')
  .action(async (gold: string) => (await import('../tests/bench/peers.ts')).benchPeers(gold));

await program.parseAsync();
