import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { CardElement } from './card-element.ts';
import { FONT_PACKAGES } from './card-fonts.ts';
import { drawCard } from './draw-card.ts';

const FOLDER = join('node_modules', '.cache', 'on-the-record', 'cards');

/** Cards that were drawn once, by what they show and what drew them. They outlive builds, and are the same for all sites. */
export interface CardShelf {
  has(card: CardElement): boolean;
  /** A PNG file, drawn now if it never was; nothing where the card cannot be drawn. */
  take(card: CardElement): Promise<Buffer | undefined>;
}

/** @param root the project's folder */
export function cardShelf(root: string): CardShelf {
  const { dependencies } = createRequire(join(root, 'package.json'))('./package.json') as { dependencies: Record<string, string> };
  const tools = ['satori', 'sharp', ...FONT_PACKAGES].map((name) => `${name}@${dependencies[name]}`).join();
  const fileOf = (card: CardElement) =>
    join(root, FOLDER, `${createHash('sha256').update(tools).update(JSON.stringify(card)).digest('hex')}.png`);
  return {
    has: (card) => existsSync(fileOf(card)),
    take: async (card) => {
      const file = fileOf(card);
      if (existsSync(file)) return nothingIfEmpty(await readFile(file));
      const drawn = (await drawCard(card)) ?? Buffer.alloc(0);
      await mkdir(join(root, FOLDER), { recursive: true });
      await writeFileAtomic(file, drawn);
      return nothingIfEmpty(drawn);
    },
  };
}

/** An empty file remembers that a card cannot be drawn. */
const nothingIfEmpty = (file: Buffer) => (file.length === 0 ? undefined : file);
