import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** All that decides what extraction writes into a file: these rooms, models among them, and the packages they use. */
const ROOMS = ['src/extract', 'src/ledger', 'src/model', 'src/text'];
const PACKAGES = 'package-lock.json';

let known: string | undefined;

/**
 * What the engine is, as a hash over its own files: a changed rule, a new model, another version of a package or of Node
 * gives another. Nobody has to remember to raise a number.
 */
export function engineFingerprint(): string {
  if (known) return known;
  const hash = createHash('sha256').update(process.version);
  for (const room of ROOMS)
    for (const entry of readdirSync(join(PROJECT, room), { recursive: true, withFileTypes: true }).sort(byPath))
      if (entry.isFile()) hash.update(pathOf(entry)).update(readFileSync(pathOf(entry)));
  hash.update(readFileSync(join(PROJECT, PACKAGES)));
  known = hash.digest('base64url');
  return known;
}

interface Entry {
  parentPath: string;
  name: string;
}
const pathOf = ({ parentPath, name }: Entry) => join(parentPath, name);
const byPath = (a: Entry, b: Entry) => (pathOf(a) < pathOf(b) ? -1 : 1);
