import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands as a user would, in a project folder. */
export function runCommand(script: string, args: readonly string[], cwd: string): Promise<CommandResult> {
  return new Promise((done) => {
    execFile(process.execPath, [resolve('scripts', script), ...args], { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}
