import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether `path` is a file that this person may run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The programs that are on this machine, best first.
 * @param names names looked up on PATH, in order of preference
 * @param usualPlaces full paths where installers put them, for systems that leave PATH alone
 */
export function listPrograms(names: readonly string[], usualPlaces: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return [...new Set([...onPath, ...usualPlaces])].filter(isProgram);
}
