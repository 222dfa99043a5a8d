// Plain Node: it runs before anything is installed.
import { ensureDependencies, projectDir } from './ensure-dependencies.mjs';

/**
 * Sees to the dependencies, then runs a TypeScript file of this folder in this process.
 * @param {string} file relative to this folder
 */
export async function runTypeScript(file) {
  process.chdir(projectDir);
  ensureDependencies();
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL(file, import.meta.url).href);
}
