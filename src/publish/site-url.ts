import { SITE } from '../site.ts';

/** Where the site stands: what the build says, else what `site.ts` says. */
export const siteUrl = (configured: URL | undefined): URL => configured ?? new URL(SITE.url);
