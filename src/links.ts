/** The address of every noun. Nothing else knows the address scheme, or the folder the site stands in. */
const folder = (import.meta.env?.BASE_URL ?? '/').replace(/\/+$/, '');

/** An address within the site, from a path that begins with `/`, under whatever folder the site stands in. */
const address = (path: string): string => `${folder}${path}`;

export const homeLink = () => address('/');
export const articlesLink = () => address('/articles/');
export const articleLink = (slug: string) => address(`/articles/${slug}/`);
/** A quote where it stands in its article. */
export const quoteInArticleLink = (slug: string, quoteId: string) => `${articleLink(slug)}#${quoteId}`;
/** A paragraph of an article, counted from 1. */
export const paragraphLink = (slug: string, number: number) => `${articleLink(slug)}#${paragraphAnchor(number)}`;
export const paragraphAnchor = (number: number) => `p${number}`;
export const quotesLink = () => address('/quotes/');
export const quoteLink = (id: string) => address(`/quotes/${id}/`);
export const actorsLink = () => address('/actors/');
export const actorLink = (id: string) => address(`/actors/${id}/`);
export const figuresLink = () => address('/figures/');
export const timelineLink = () => address('/timeline/');
export const searchLink = () => address('/search/');
export const iconLink = () => address('/favicon.svg');
export const searchIndexLink = () => address('/pagefind/');
