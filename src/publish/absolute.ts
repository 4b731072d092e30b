/** An address of this site in full, as data that leaves it needs; `site` is where the site stands, without its folder. */
export const absolute = (link: string, site: URL): string => new URL(link, site).href;
