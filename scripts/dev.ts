import { dev } from 'astro';

process.env['ASTRO_DEV_BACKGROUND'] = '0';
process.env['SAMPLES'] ??= '1';

await dev({ root: process.cwd() });
