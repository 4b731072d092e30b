import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { BuiltSite } from './build-site.ts';

/** A built site on localhost. */
export interface ServedSite {
  /** Address of the site's home, with a slash at the end. */
  home: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host would: files as they are, folders by their index, 404.html for all else.
 *
 * @param gzip whether to send `<file>.gz`, where there is one, to whoever takes it
 */
export async function serveSite({ folder, base }: BuiltSite, gzip = false): Promise<ServedSite> {
  const files = sirv(folder, { dev: true, gzip, onNoMatch: (_, response) => response.writeHead(404).end('not found') });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(404).end('outside the site');
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
