import { Command } from 'commander';
import { type ImportOptions, importArticle } from '../src/integrations/import/import-article.ts';
import { readSource } from '../src/integrations/import/read-source.ts';
import { ContentError } from '../src/model/diagnostic.ts';

async function run(source: string, options: ImportOptions): Promise<number> {
  try {
    const file = await importArticle(
      process.cwd(),
      source === '-' ? 'standard input' : source,
      await readSource(source, process.stdin),
      options,
    );
    console.log(`${file}\n    read it through, then npm run extract -- ${file}`);
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
}

await new Command('import')
  .description('make a content entry of a saved page, a text, or an address')
  .argument('<source>', 'file.html, file.txt, https://…, or - for standard input')
  .option('--slug <name>', 'name of the entry; left out: from the headline')
  .option('--title <headline>', 'instead of what the page says')
  .option('--published <YYYY-MM-DD>', 'instead of what the page says')
  .option('--publisher <name>', 'instead of what the page says')
  .option('--url <address>', 'instead of what the page says')
  .option('--authors <names...>', 'instead of what the page says')
  .option('--language <tag>', 'instead of what the page says')
  .action(async (source: string, options: ImportOptions) => {
    process.exitCode = await run(source, options);
  })
  .parseAsync();
