import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { webAnnotations } from '../../src/publish/web-annotations.ts';
import { documentLoader } from './json-ld-contexts.ts';
import { SITE_URL, wholeCorpus } from './whole-corpus.ts';

type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number };
interface Target {
  source: string;
  selector: Selector[];
}
interface Annotation {
  id: string;
  type: string;
  body: { type: string; value?: string; source?: string }[];
  target: Target | Target[];
}

const { articles } = wholeCorpus();
const targetsOf = ({ target }: Annotation) => [target].flat();

/** Where a client finds quoted words: the only place that has them between their neighbours. */
function findQuote(text: string, { exact, prefix, suffix }: Extract<Selector, { type: 'TextQuoteSelector' }>): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1))
    if (text.slice(0, at).endsWith(prefix) && text.slice(at + exact.length).startsWith(suffix)) found.push(at);
  return found;
}

describe.each(articles.map((article) => [article.slug, article] as const))('annotations of %s', (_, article) => {
  const collection = webAnnotations(article, SITE_URL);
  const items = collection.first.items as Annotation[];

  it('are JSON-LD that says nothing outside the vocabulary of Web Annotation', async () => {
    const [expanded] = await jsonld.expand(JSON.parse(JSON.stringify(collection)), { documentLoader, safe: true } as jsonld.Options.Expand);
    const list = JSON.stringify(expanded).match(/"@type":\["http:\/\/www\.w3\.org\/ns\/oa#Annotation"\]/g) ?? [];
    expect(list).toHaveLength(items.length);
  });

  it('count themselves, and have each its own address', () => {
    expect(collection.total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter(({ id, body }) => !URL.canParse(id) || body.length === 0)).toEqual([]);
  });

  it('find their words both by place and by neighbours', () => {
    for (const annotation of items)
      for (const { selector } of targetsOf(annotation)) {
        const quote = selector.find((one) => one.type === 'TextQuoteSelector');
        const position = selector.find((one) => one.type === 'TextPositionSelector');
        expect(position && article.text.slice(position.start, position.end)).toBe(quote?.exact);
        expect(quote && findQuote(article.text, quote)).toEqual([position?.start]);
      }
  });

  it('have every quote, figure, date, event and mention once', () => {
    const mentions = article.actors.reduce((sum, one) => sum + one.mentions.length, 0);
    expect(items).toHaveLength(article.quotes.length + article.figures.length + article.dates.length + article.events.length + mentions);
    for (const { id, text } of article.quotes) {
      const annotation = items.find((one) => one.id === `${new URL(`/quotes/${id}/`, SITE_URL).href}#annotation`);
      expect(
        annotation &&
          targetsOf(annotation)
            .map(({ selector: [first] }) => first && 'exact' in first && first.exact)
            .join(' '),
      ).toBe(text);
    }
  });
});

describe('a term that Web Annotation does not know', () => {
  it('is refused', async () => {
    const wrong = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'https://record.example/x', type: 'Annotation', mood: 'cheerful' };
    await expect(jsonld.expand(wrong, { documentLoader, safe: true } as jsonld.Options.Expand)).rejects.toThrow();
  });
});
