import { readFileSync } from 'node:fs';
import type { NameModel } from '../names/tag-names.ts';
import { unpackNames } from './pack-names.ts';

let model: NameModel | undefined;

/**
 * The trained name recogniser. Its weights lie beside this file and are read once, on first use: a constant of the program,
 * like the code (docs/decisions/0006).
 */
export function nameModel(): NameModel {
  model ??= unpackNames(readFileSync(new URL('./names.bin', import.meta.url)));
  return model;
}
