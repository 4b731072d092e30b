import { join } from 'node:path';
import jsonld from 'jsonld';
import type { Graph } from 'schema-dts';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { scriptJson } from '../../src/components/script-json.ts';
import { actorGraph, articleGraph, homeGraph, listGraph, quoteGraph } from '../../src/publish/json-ld/page-graphs.ts';
import { documentLoader } from './json-ld-contexts.ts';
import { SITE_URL, wholeCorpus } from './whole-corpus.ts';

const corpus = wholeCorpus();
const list = { name: 'Quotes', description: 'Every quote.', link: '/quotes/' };
const articles = corpus.articles.map((article) => articleGraph(article, SITE_URL));
const quotes = [...corpus.quotes, ...corpus.retired].map((quote) => quoteGraph(quote, SITE_URL));
const actors = corpus.actors.map((actor) => actorGraph(actor, SITE_URL));
const graphs: Graph[] = [homeGraph(SITE_URL), listGraph('quotes', list, SITE_URL), ...articles, ...quotes, ...actors];

/** What the types of schema.org's vocabulary (schema-dts) find wrong with graphs, as a compiler sees them written out. */
function problemsIn(written: readonly unknown[]): string[] {
  const file = join(import.meta.dirname, 'written-graphs.ts');
  const source = `import type { Graph } from 'schema-dts';\n${written.map((one, index) => `export const g${index}: Graph = ${JSON.stringify(one)};`).join('\n')}`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, source, version) : getSourceFile(name, version, ...rest);
  const program = ts.createProgram([file], options, host);
  return program.getSemanticDiagnostics().map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 500));
}

type Node = Record<string, unknown> & { '@type': string };
const nodesOf = (graph: Graph | undefined) => (graph?.['@graph'] ?? []) as unknown as Node[];

describe('what pages say in schema.org’s terms', () => {
  it('is of its vocabulary: every type, property and value', () => {
    expect(problemsIn(graphs)).toEqual([]);
  }, 120_000);

  it('would be refused with a property its type does not have, or a place that speaks', () => {
    const graph = (node: object) => ({ '@context': 'https://schema.org', '@graph': [node] });
    const [mood, place] = [
      { '@type': 'Quotation', mood: 'cheerful' },
      { '@type': 'Quotation', spokenByCharacter: { '@type': 'Place', name: 'Orland' } },
    ];
    expect(problemsIn([graph(mood)])).not.toEqual([]);
    expect(problemsIn([graph(place)])).not.toEqual([]);
  }, 120_000);

  it('is JSON-LD, of which nothing is lost when it is expanded', async () => {
    for (const graph of graphs) {
      const expanded = await jsonld.expand(JSON.parse(JSON.stringify(graph)), { documentLoader, safe: true } as jsonld.Options.Expand);
      expect(expanded).toHaveLength(nodesOf(graph).length);
    }
  });

  it('can stand in a script element whatever an article says', () => {
    for (const graph of graphs) {
      expect(scriptJson(graph)).not.toContain('<');
      expect(JSON.parse(scriptJson(graph))).toEqual(JSON.parse(JSON.stringify(graph)));
    }
  });
});

describe('a quotation', () => {
  it('is laid to its speakers, and is theirs as creators only where they said it first-hand and verbatim', () => {
    const creators = corpus.quotes.map((quote) => [quote.kind === 'direct' && !quote.isRelayed, quoteGraph(quote, SITE_URL)] as const);
    for (const [isTheirs, graph] of creators) {
      const { spokenByCharacter = [], creator } = nodesOf(graph)[0] as { spokenByCharacter?: object[]; creator?: object[] } & Node;
      expect(creator ?? []).toEqual(isTheirs ? spokenByCharacter : []);
    }
    expect(creators.filter(([isTheirs]) => isTheirs).length).toBeGreaterThan(3);
  });

  it('is none where it is gone or withdrawn', () => {
    expect(corpus.retired.length).toBeGreaterThan(1);
    for (const quote of corpus.retired)
      expect(nodesOf(quoteGraph(quote, SITE_URL)).map((node) => node['@type'])).toEqual(['BreadcrumbList']);
  });
});

describe('an article', () => {
  it('is news, unless it is a sample, which says so', () => {
    for (const [index, article] of corpus.articles.entries()) {
      const [node] = nodesOf(articles[index]);
      expect(node?.['@type']).toBe(article.isSample ? 'Article' : 'NewsArticle');
      expect(node?.['creativeWorkStatus'] ?? '').toMatch(article.isSample ? /invented/ : /^$/);
      expect((node?.['hasPart'] as object[] | undefined) ?? []).toHaveLength(article.quotes.length);
    }
  });

  it('gives amounts no more exactly than its text does', () => {
    const hostile = corpus.articles.findIndex(({ slug }) => slug === 'a-hostile-day');
    const mentions = nodesOf(articles[hostile])[0]?.['mentions'] as Node[];
    expect(mentions.filter((node) => node['@type'] === 'QuantitativeValue')).toMatchObject([
      { value: -5, unitText: 'boat' },
      { minValue: 2.5, unitText: 'crown per ton' },
      { minValue: 3e6, maxValue: 4e6 },
    ]);
    // "About 1990" is no date of ISO 8601.
    expect(mentions.find((node) => node['@type'] === 'Event')).not.toHaveProperty('startDate');
  });
});
