import { preview } from 'astro';

// Astro may put its server into the background by itself; a reader of the terminal expects it here.
process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';

const server = await preview({ root: process.cwd() });
console.log(`\n  On the Record is served at http://localhost:${server.port}${process.env['BASE_PATH'] ?? '/'}\n  Stop it with Ctrl+C.\n`);
