/** What this site is called and where it stands: the only constants. */
export const SITE = {
  name: 'On the Record',
  /** The site's address without its folder; SITE_URL overrides it in astro.config.mjs. */
  url: 'https://example.org',
  language: 'en',
  /** Where the project's files can be read, with a slash at the end, such as a forge's `/blob/main/`; empty: nowhere. */
  repository: '' as string,
  description: 'News articles as an annotated, searchable record of who said what, and through whom the words reached us.',
  /** What anyone may do with the annotations as data. The words of the articles are not ours to license. */
  dataLicense: { name: 'Creative Commons Attribution 4.0 International', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;
