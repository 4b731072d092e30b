import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import { packModels } from '../extract/models/pack-models.ts';
import { type GoldArticle, goldDocument } from '../extract/training/gold-document.ts';
import { trainAttributions } from '../extract/training/train-attributions.ts';
import { readGold } from './read-gold.ts';

const MODELS = new URL('../extract/models/', import.meta.url);

/** What one file of models was made from. */
export interface TrainedFile {
  file: string;
  articles: number;
  bytes: number;
}

/** Learns attributions from gold files and writes the models where extraction finds them; the same gold gives the same bytes. */
export async function trainModels(files: readonly string[], onStep: (step: string) => void): Promise<TrainedFile> {
  const gold: GoldArticle[] = [];
  for (const file of files) gold.push(...(await readGold<GoldArticle>(file)));
  onStep('reading');
  const packed = packModels(trainAttributions(gold.map(goldDocument), onStep));
  const file = fileURLToPath(new URL('attributions.bin', MODELS));
  await writeFileAtomic(file, Buffer.from(packed));
  return { file, articles: gold.length, bytes: packed.length };
}
