import { readFileSync } from 'node:fs';
import type { AttributionModels } from '../learned/attribution-models.ts';
import { unpackAttributions } from './pack-attributions.ts';

let models: AttributionModels | undefined;

/** What was learned of attributions, read once, on first use (docs/decisions/0006). */
export function attributionModels(): AttributionModels {
  models ??= unpackAttributions(readFileSync(new URL('./attributions.bin', import.meta.url)));
  return models;
}
