import { dev } from 'astro';
import { Command } from 'commander';

process.env['ASTRO_DEV_BACKGROUND'] = '0';
process.env['SAMPLES'] ??= '1';

await new Command('dev')
  .description('the site while you write: extraction on save, review in the toolbar')
  .option('--port <number>', 'where to serve', Number, 4321)
  .action(async ({ port }: { port: number }) => {
    await dev({ root: process.cwd(), server: { port } });
  })
  .parseAsync();
