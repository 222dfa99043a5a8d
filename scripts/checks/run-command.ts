import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { judge, type Check } from './check';

export interface CommandResult {
  status: number;
  output: string;
}

const lastLines = 80;

/**
 * Runs a program of `node_modules/.bin` (or of PATH) to its end.
 * @param environment variables on top of this process's own
 */
export function runCommand(
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<CommandResult> {
  return new Promise((done) => {
    const path = resolve('node_modules/.bin') + delimiter + (process.env.PATH ?? '');
    const child = spawn(command, args, {
      env: { ...process.env, ...environment, PATH: path, FORCE_COLOR: '0', NO_COLOR: '1' },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ status: 1, output: error.message }));
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

/** A check that holds when a command ends well; its last words are shown when it does not. */
export function checkByCommand(name: string, command: string, ...args: string[]): Check {
  return {
    name,
    run: async () => {
      const { status, output } = await runCommand(command, args);
      return judge(status === 0 ? [] : [`${command} ended with ${status}:`, ...output.trim().split('\n').slice(-lastLines)]);
    },
  };
}
