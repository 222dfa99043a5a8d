import { commands } from 'vitest/browser';
import type { Fixture, FixtureFolder } from './fixture-schema';

declare module 'vitest/browser' {
  interface BrowserCommands {
    loadFixtures(folder: FixtureFolder): Promise<Fixture[]>;
  }
}

/**
 * What `loadFixtures` reads from the disk, for tests that run in a browser and have none.
 * @throws where there is none: nothing would be tested, and nobody would know
 */
export async function takeFixtures(folder: FixtureFolder = 'fixtures'): Promise<Fixture[]> {
  const fixtures = await commands.loadFixtures(folder);
  if (fixtures.length === 0) throw new Error(`There are no fixtures in ${folder}`);
  return fixtures;
}
