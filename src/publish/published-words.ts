/**
 * Every word of ours in feeds, embeds, citations and other files, in one place, so that it can be put into another language.
 * What pages say besides stands in src/components/strings.ts; tests/components/strings.test.ts finds words that stand elsewhere.
 */
export const PUBLISHED_WORDS = {
  nobody: 'Nobody named',
  quotedBy: (names: string) => `as quoted by ${names}`,
  toldBy: (names: string) => `as told by ${names}`,
  through: ', through ',
  record: 'Full record',
  sample: 'A sample: its people and events are invented',
  /** Behind a quote that stands alone, before its article's title. */
  from: (who: string) => `— ${who}, in `,
  /** The same, where nobody put the words in quotation marks: they are not shown as anybody's own. */
  inWordsOf: (who: string) => `— ${who}, in the words of `,
  feeds: {
    newest: (site: string) => `${site}: newest quotes`,
    of: (site: string, subject: string) => `${site}: ${subject}`,
    rights: (license: string) => `Data: ${license}. The articles’ words belong to their publishers.`,
  },
  tei: { license: (license: string) => `The annotations: ${license}. The words of the article are not ours to license.` },
  search: (site: string) => `Search ${site}: quotes, actors and articles`,
  citations: {
    /** How each style says that words are known through somebody else's article. */
    through: { apa: 'as cited in', mla: 'qtd. in', chicago: 'quoted in' },
    note: (who: string) => `Quote: ${who}`,
    place: (paragraph: number) => `, paragraph ${paragraph}`,
  },
} as const;
