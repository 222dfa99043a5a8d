import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dateChangelog } from '../../../scripts/release/date-changelog';
import { raiseVersion } from '../../../scripts/release/raise-version';

describe('raiseVersion', () => {
  it('raises one number and begins those behind it anew', () => {
    expect(raiseVersion('1.9.4', 'patch')).toBe('1.9.5');
    expect(raiseVersion('1.9.4', 'minor')).toBe('1.10.0');
    expect(raiseVersion('1.9.4', 'major')).toBe('2.0.0');
  });

  it('refuses what is not three numbers', () => {
    expect(() => raiseVersion('1.9', 'patch')).toThrow('three numbers');
    expect(() => raiseVersion('1.9.4-beta', 'patch')).toThrow('three numbers');
  });
});

describe('dateChangelog', () => {
  const older = '## [0.1.0] - 2026-11-01\n\n### Added\n\n- The beginning.\n';

  it("puts what is unreleased under the version's heading", () => {
    const dated = dateChangelog(`# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- A fault.\n\n${older}`, '0.1.1', '2026-11-25');
    expect(dated).toBe(`# Changelog\n\n## [Unreleased]\n\n## [0.1.1] - 2026-11-25\n\n### Fixed\n\n- A fault.\n\n${older}`);
  });

  it('refuses a changelog with nothing new, or without the heading', () => {
    expect(() => dateChangelog(`## [Unreleased]\n\n${older}`, '0.1.1', '2026-11-25')).toThrow('nothing under');
    expect(() => dateChangelog(older, '0.1.1', '2026-11-25')).toThrow('one heading');
  });

  it("takes the project's own changelog", () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(/^## \[Unreleased\]$/m);
  });
});
