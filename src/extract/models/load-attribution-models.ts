import { readFileSync } from 'node:fs';
import type { AttributionModels } from '../learned/attribution-models.ts';
import { unpackModels } from './pack-models.ts';

let models: AttributionModels | undefined;

/** The models that `npm run train` made, read once: a constant of the program, though it stands in a file of its own. */
export function attributionModels(): AttributionModels {
  models ??= unpackModels(readFileSync(new URL('./attributions.bin', import.meta.url)));
  return models;
}
