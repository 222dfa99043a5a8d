import { commands } from 'vitest/browser';
import type { Fixture, FixtureFolder } from './fixture-schema';

declare module 'vitest/browser' {
  interface BrowserCommands {
    loadFixtures(folder: FixtureFolder): Promise<Fixture[]>;
  }
}

/** What `loadFixtures` reads from the disk, for tests that run in a browser and have none. */
export function takeFixtures(folder: FixtureFolder = 'fixtures'): Promise<Fixture[]> {
  return commands.loadFixtures(folder);
}
