import { readFile } from 'node:fs/promises';
import { ContentError, diagnose } from '../../model/diagnostic.ts';
import { messageOf } from '../read-article-file.ts';

/** What was read, and whether it is a page or plain text. */
export interface Source {
  kind: 'html' | 'text';
  text: string;
  /** Where it came from, if from the web. */
  address?: string;
}

export interface SourceLimits {
  /** The largest page that is read, in bytes. */
  bytes: number;
  /** The longest the network is waited for, in milliseconds. */
  time: number;
}

export const SOURCE_LIMITS: SourceLimits = { bytes: 5_000_000, time: 20_000 };
const BYTES_PER_MB = 1_000_000;

const looksLikeHtml = (text: string) => /^\s*(?:<!doctype\s+html|<html|<head|<body|<article|<\?xml|<!--)/i.test(text);
const tooLarge = (source: string, { bytes }: SourceLimits) =>
  new ContentError([diagnose('page-too-large', source, undefined, `${bytes / BYTES_PER_MB} MB`)]);

/** Reads a stream up to a limit and no further. */
async function readAll(stream: AsyncIterable<Uint8Array>, source: string, limits: SourceLimits): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limits.bytes) throw tooLarge(source, limits);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Decodes a page as its server, or it itself, says that it is written; else as UTF-8. */
function decode(bytes: Buffer, source: string, told?: string): string {
  const meta = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1];
  try {
    return new TextDecoder(told ?? meta ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContentError([diagnose('not-utf-8', source)]);
  }
}

async function fetchPage(address: string, limits: SourceLimits): Promise<Source> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(limits.time), headers: { accept: 'text/html, text/plain' } });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i.test(type))
      throw new Error(`it is ${type || 'of no known type'}, not a page`);
    if (!response.body) throw new Error('the server sends nothing');
    const bytes = await readAll(response.body, address, limits);
    const text = decode(bytes, address, /charset=["']?([\w-]+)/i.exec(type)?.[1]);
    return { kind: type.startsWith('text/plain') ? 'text' : 'html', text, address: response.url };
  } catch (error) {
    if (error instanceof ContentError) throw error;
    const why = error instanceof Error && error.name === 'TimeoutError' ? `it takes longer than ${limits.time / 1000} s` : messageOf(error);
    throw new ContentError([diagnose('cannot-fetch', address, undefined, why)]);
  }
}

/**
 * Reads what is to be imported: a file, standard input (`-`), or an address of the web.
 *
 * @throws ContentError where it cannot be read within the limits
 */
export async function readSource(source: string, input: AsyncIterable<Uint8Array>, limits: SourceLimits = SOURCE_LIMITS): Promise<Source> {
  if (/^https?:\/\//i.test(source)) return fetchPage(source, limits);
  let bytes: Buffer;
  try {
    bytes = source === '-' ? await readAll(input, 'standard input', limits) : await readFile(source);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw new ContentError([diagnose('cannot-read', source, undefined, messageOf(error))]);
  }
  if (bytes.length > limits.bytes) throw tooLarge(source, limits);
  const text = decode(bytes, source === '-' ? 'standard input' : source);
  const isHtml = /\.x?html?$/i.test(source) || (!/\.txt$/i.test(source) && looksLikeHtml(text));
  return { kind: isHtml ? 'html' : 'text', text };
}
