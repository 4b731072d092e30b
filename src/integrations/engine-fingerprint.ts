import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** All that decides what extraction writes into a file: these rooms, models among them, and the packages they use. */
const ROOMS = ['src/extract', 'src/ledger', 'src/model', 'src/text'];
const PACKAGES = 'package-lock.json';

const known = new Map<string, string>();

/**
 * What the engine is, as a hash over its own files: a changed rule, a new model, another version of a package or of Node
 * gives another. Nobody has to remember to raise a number.
 */
export function engineFingerprint(project = PROJECT): string {
  const before = known.get(project);
  if (before) return before;
  const hash = createHash('sha256').update(process.version);
  for (const room of ROOMS)
    for (const entry of readdirSync(join(project, room), { recursive: true, withFileTypes: true }).sort(byPath))
      if (entry.isFile()) hash.update(relative(project, pathOf(entry))).update(readFileSync(pathOf(entry)));
  hash.update(readFileSync(join(project, PACKAGES)));
  const fingerprint = hash.digest('base64url');
  known.set(project, fingerprint);
  return fingerprint;
}

interface Entry {
  parentPath: string;
  name: string;
}
const pathOf = ({ parentPath, name }: Entry) => join(parentPath, name);
const byPath = (a: Entry, b: Entry) => (pathOf(a) < pathOf(b) ? -1 : 1);
