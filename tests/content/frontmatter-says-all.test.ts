import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { describeExtraction } from '../../src/ledger/describe-extraction.ts';
import { locateAnnotations } from '../../src/ledger/locate-annotations.ts';
import { readArticle } from '../../src/ledger/read-article.ts';
import { articleFrontmatter } from '../../src/model/article.ts';
import type { ExtractedQuote } from '../../src/model/extraction.ts';
import type { LocatedAttribution } from '../../src/model/located.ts';

const FOLDER = 'content/articles';

function facts({
  kind,
  act,
  text,
  source,
  cue,
  content,
  speakers,
  relays,
  confidence,
  nested,
}: ExtractedQuote | LocatedAttribution): unknown {
  return { kind, act, text, source, cue, content, speakers, relays, confidence, nested: nested.map(facts) };
}

describe('frontmatter', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.md')))(
    'parses against the schema and says all that the filter says: %s',
    (name) => {
      const { slug, text, frontmatter } = readArticle(readFileSync(`${FOLDER}/${name}`), name);
      const { title, published, language } = frontmatter.data;
      const found = extract({ id: slug, text, published, language });
      const described = describeExtraction(found, text);
      expect(articleFrontmatter.safeParse({ title, published, ...described }).error).toBeUndefined();
      const located = locateAnnotations(described, text);
      expect(located.unlocated).toEqual([]);
      expect(located.quotes.map((quote) => ({ id: quote.id, ...(facts(quote) as object) }))).toEqual(
        found.quotes.map((quote) => ({ id: quote.id, ...(facts(quote) as object) })),
      );
      expect(located.actors.map(({ unnamed, ...actor }) => (unnamed ? { ...actor, unnamed } : actor))).toEqual(found.actors);
      const bare = <T extends { selector?: unknown }>(items: T[]) => items.map(({ selector: _, ...item }) => item);
      expect(bare(located.figures)).toEqual(found.figures);
      expect(bare(located.dates)).toEqual(found.dates);
      expect(bare(located.events).map((event) => ({ ...event, actors: event.actors ?? [] }))).toEqual(found.events);
    },
  );
});
