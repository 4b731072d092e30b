import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * The articles of a gold file, one JSON object a line.
 *
 * @throws Error naming file and line where one cannot be read
 */
export async function readGold<Article>(file: string): Promise<Article[]> {
  const articles: Article[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    try {
      articles.push(JSON.parse(line) as Article);
    } catch (error) {
      throw new Error(
        `${file}:${number}: not a line of JSON (${error instanceof Error ? error.message : String(error)}): download the file again`,
      );
    }
  }
  return articles;
}
