/**
 * An address of this site in full, as data that leaves it needs; `site` is where the site stands, without its folder. Made
 * by hand: an archive has a hundred thousand of them, and a URL object for each takes longer than all the rest of a row.
 */
export const absolute = (link: string, site: URL): string => site.origin + encodeURI(link);
