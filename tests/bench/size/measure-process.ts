import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, its children counted in. */
export interface ProcessCost {
  /** Wall time. */
  seconds: number;
  /** Of all cores together; what it would take on an idle machine with one core. */
  cpuSeconds: number;
  /** Most memory held at a time by all its processes together (resident set size). */
  megabytes: number;
  output: string;
}

const EVERY_MS = 200;
const KILOBYTES_PER_MB = 1000;
/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;
const FIELD = { parent: 1, userTicks: 11, systemTicks: 12 };

interface Sample {
  parent: number;
  ticks: number;
  kilobytes: number;
}

/** Every process of the machine, by /proc of Linux; none elsewhere. */
function processes(): Map<number, Sample> {
  const found = new Map<number, Sample>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one)))
    try {
      // The name stands in brackets and may hold anything.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const kilobytes = Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1] ?? 0);
      const ticks = Number(fields[FIELD.userTicks]) + Number(fields[FIELD.systemTicks]);
      found.set(Number(name), { parent: Number(fields[FIELD.parent]), ticks, kilobytes });
    } catch {
      // It ended while we looked.
    }
  return found;
}

function familyOf(root: number, all: ReadonlyMap<number, Sample>): number[] {
  const children = [...all].filter(([, { parent }]) => parent === root).map(([id]) => id);
  return [root, ...children.flatMap((id) => familyOf(id, all))];
}

/**
 * Runs a command of the project and measures it. Memory and processor time are looked at five times a second, on Linux only.
 *
 * @throws Error with what it printed, where it fails
 */
export async function measureProcess(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ProcessCost> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ticks = new Map<number, number>();
  let kilobytes = 0;
  const look = () => {
    if (process.platform !== 'linux' || child.pid === undefined) return;
    const all = processes();
    const family = familyOf(child.pid, all).flatMap((id) => ({ id, ...(all.get(id) ?? { ticks: 0, kilobytes: 0 }) }));
    for (const one of family) ticks.set(one.id, Math.max(one.ticks, ticks.get(one.id) ?? 0));
    kilobytes = Math.max(
      kilobytes,
      family.reduce((sum, one) => sum + one.kilobytes, 0),
    );
  };
  const timer = setInterval(look, EVERY_MS);
  const code = await new Promise((done) => child.on('exit', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}\n${output.slice(-5000)}`);
  return {
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: [...ticks.values()].reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND,
    megabytes: kilobytes / KILOBYTES_PER_MB,
    output,
  };
}
