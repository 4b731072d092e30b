/** What this site is called and where it stands: the only constants. */
export const SITE = {
  name: 'On the Record',
  /** The site's address without its folder; SITE_URL overrides it in astro.config.mjs. */
  url: 'https://example.org',
  language: 'en',
  description: 'News articles as an annotated, searchable record of who said what, and through whom the words reached us.',
} as const;
