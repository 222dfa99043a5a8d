import { spawnSync } from 'node:child_process';

/** Whether the command ended well. Its words go to this terminal: an installer takes minutes, and silence looks like a fault. */
export function runInstaller(command: string, args: readonly string[]): boolean {
  const result = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  return result.status === 0;
}

/**
 * Installs a package of Debian or Ubuntu, if this is such a system and the person may install: as root, or by `sudo` without a
 * password.
 * @returns whether the package is there now
 */
export function installDebianPackage(name: string): boolean {
  if (process.platform !== 'linux' || !answers('apt-get', ['--version'])) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !answers('sudo', ['-n', 'true'])) return false;
  const run = (args: string[]) => (isRoot ? runInstaller('apt-get', args) : runInstaller('sudo', ['-n', 'apt-get', ...args]));
  run(['update', '-qq']);
  return run(['install', '-y', '-qq', '--no-install-recommends', name]);
}

function answers(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
