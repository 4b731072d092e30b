import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Moves what a folder holds into another that may hold some of it already; what both have stays as it is there. */
export function mergeFolders(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!existsSync(target)) renameSync(source, target);
    else if (entry.isDirectory()) mergeFolders(source, target);
  }
}
