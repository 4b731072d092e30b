import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { iconLink, searchLink } from '../links.ts';
import { SITE } from '../site.ts';
import { absolute } from './absolute.ts';
import { PUBLISHED_WORDS } from './published-words.ts';

// The format allows a short name of 16 characters.
const MOST_SHORT_NAME = 16;

/** How a browser searches the site from its address bar (OpenSearch description 1.1). */
export function openSearch(site: URL): string {
  const description = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    x('ShortName', SITE.name.slice(0, MOST_SHORT_NAME)),
    x('Description', PUBLISHED_WORDS.search(SITE.name)),
    x('InputEncoding', 'UTF-8'),
    x('Language', SITE.language),
    x('Image', { type: 'image/svg+xml', width: '16', height: '16' }, absolute(iconLink(), site)),
    x('Url', { type: 'text/html', method: 'get', template: `${absolute(searchLink(), site)}?q={searchTerms}` }),
  ]);
  return `${toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, description])}\n`;
}
