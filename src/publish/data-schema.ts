import { z } from 'astro/zod';
import { schemaLink } from '../links.ts';
import { absolute } from './absolute.ts';
import { DATA_VERSION } from './data-version.ts';
import { DATA_VIEWS, dataHead } from './data-views.ts';
import { oembedShape } from './oembed.ts';
import { articleRecord } from './rows/article-record.ts';

const articleFile = articleRecord.extend(dataHead);

/** Shapes under /schema/, by name: the file, then one row (a line of JSON Lines). */
export const DATA_SCHEMAS: Record<string, z.ZodType> = {
  ...Object.fromEntries(
    Object.entries(DATA_VIEWS).flatMap(([name, { file, row }]) => [
      [name, file],
      [`${name}-row`, row],
    ]),
  ),
  'article-data': articleFile,
  oembed: oembedShape,
};

/** A shape as JSON Schema 2020-12, with the address it is found at and its version. */
export function dataSchema(name: string, site: URL): object {
  const shape = DATA_SCHEMAS[name];
  if (!shape) throw new Error(`there is no schema ${name}`);
  const { $schema, ...rest } = z.toJSONSchema(shape);
  return { $schema, $id: absolute(schemaLink(name), site), $comment: `version ${DATA_VERSION}`, title: name, ...rest };
}
