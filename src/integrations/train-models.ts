import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import { packAttributions } from '../extract/models/pack-attributions.ts';
import { packNames } from '../extract/models/pack-names.ts';
import { type GoldArticle, goldDocument } from '../extract/training/gold-document.ts';
import { trainAttributions } from '../extract/training/train-attributions.ts';
import { type GoldNames, trainNames } from '../extract/training/train-names.ts';
import { readGold } from './read-gold.ts';

const MODELS = new URL('../extract/models/', import.meta.url);
/** Edited prose that people marked in full is read more often than posts and what a machine marked. */
const WEIGHT_OF_SOURCE: ReadonlyMap<string, number> = new Map([['wikigold', 3]]);
const SILVER = /\(silver\)$/;

/** What one file of models was made from. */
export interface TrainedFile {
  file: string;
  articles: number;
  bytes: number;
}

type GoldLine = Partial<GoldArticle> & Partial<GoldNames> & { source?: string };

const hasAttributions = (line: GoldLine): line is GoldLine & GoldArticle => line.attributions !== undefined;
const hasNames = (line: GoldLine): line is GoldLine & GoldNames => line.entities !== undefined;

async function write(name: string, articles: number, packed: Uint8Array): Promise<TrainedFile> {
  const file = fileURLToPath(new URL(name, MODELS));
  await writeFileAtomic(file, Buffer.from(packed));
  return { file, articles, bytes: packed.length };
}

/**
 * Learns attributions and names, each from the gold lines that have them marked, and writes the models where extraction finds
 * them. The same lines in the same order give the same bytes.
 *
 * @throws Error where a line has neither
 */
export async function trainModels(files: readonly string[], onStep: (step: string) => void): Promise<TrainedFile[]> {
  const lines: GoldLine[] = [];
  for (const file of files) {
    const read = await readGold<GoldLine>(file);
    const bare = read.find((line) => !hasAttributions(line) && !hasNames(line));
    if (bare) throw new Error(`${file}: ${bare.id ?? 'a line'} has neither attributions nor entities: nothing can be learned from it`);
    lines.push(...read);
  }
  const attributions = lines.filter(hasAttributions);
  const names = lines.filter(hasNames).map((line): GoldNames => {
    const weight = WEIGHT_OF_SOURCE.get(line.source ?? '');
    return { ...line, isSilver: SILVER.test(line.source ?? ''), ...(weight ? { weight } : {}) };
  });
  const written: TrainedFile[] = [];
  if (attributions.length > 0)
    written.push(
      await write('attributions.bin', attributions.length, packAttributions(trainAttributions(attributions.map(goldDocument), onStep))),
    );
  if (names.length > 0) written.push(await write('names.bin', names.length, packNames(trainNames(names, onStep))));
  return written;
}
