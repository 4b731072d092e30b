import { relative } from 'node:path';
import { Command } from 'commander';
import { trainModels } from '../src/integrations/train-models.ts';

const command = new Command('train')
  .description('learn the models in src/extract/models from gold articles; the same gold gives the same bytes')
  .argument('<gold...>', 'files of JSON lines: {id, text, attributions} for attributions, {id, text, entities} for names')
  .action(async (files: string[]) => {
    for (const { file, articles, bytes } of await trainModels(files, (step) => console.error(step)))
      console.log(`${relative(process.cwd(), file)}: ${bytes} bytes, from ${articles} articles`);
  });

await command.parseAsync();
