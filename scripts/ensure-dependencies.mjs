// Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectDir = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestNode = [20, 19];

/** Installs the dependencies where they are missing or not those of the lock file; ends the process with a sentence if that fails. */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    stop(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
  if (!areDependenciesThere()) {
    console.log('Installing the dependencies (npm ci) …');
    if (!runNpm('ci') && !runNpm('install')) stop('The dependencies could not be installed: look at what npm says above.');
  }
  if (!existsSync(join(projectDir, '.wxt/tsconfig.json')) && !runNpm('run', 'postinstall'))
    stop('`wxt prepare` failed: see above.');
}

/** Every package of the lock file is installed in that very version (packages for other systems aside). */
function areDependenciesThere() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = readPackages('package-lock.json');
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(projectDir, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function runNpm(...args) {
  const command = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', command, { cwd: projectDir, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
