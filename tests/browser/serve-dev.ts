import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

/** The development server over a content folder of a test's own. */
export interface DevServer {
  home: string;
  /** What it said so far. */
  output(): string;
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

export async function serveDev(content: string): Promise<DevServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [resolve('scripts/dev.ts'), '--port', String(port)], {
    // Not the test runner's own environment: Vite would take the settings it finds there for its own.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  await new Promise<void>((done, fail) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (output.includes(`:${port}`)) done();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => fail(new Error(output)));
  });
  return {
    home: `http://localhost:${port}/`,
    output: () => output,
    close: () =>
      new Promise((done) => {
        child.removeAllListeners('exit').on('exit', () => done());
        child.kill();
      }),
  };
}
