import { defaultSchema, type Options } from 'rehype-sanitize';

const attributes = defaultSchema.attributes ?? {};
const everywhere = attributes['*'] ?? [];

/** Ids footnotes need; no other id of an article's own HTML is kept, so none can pass for a quote's. */
export const FOOTNOTE_PREFIX = 'note-';
const OWN_IDS = /^(?:note-|footnote-label$)/;

/**
 * What an article's HTML may hold: GitHub's list, without ids, and the placeholders of our own marks.
 *
 * @param placeholder matches this rendering's placeholders, which no article can contain
 */
export function sanitiseSchema(placeholder: RegExp): Options {
  return {
    ...defaultSchema,
    clobber: [],
    attributes: {
      ...attributes,
      span: [['dataMark', placeholder]],
      '*': [...everywhere.filter((name) => name !== 'id' && name !== 'name'), ['id', OWN_IDS], ['dataBlock', placeholder]],
    },
  };
}
