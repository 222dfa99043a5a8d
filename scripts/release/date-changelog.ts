const unreleased = '## [Unreleased]\n';

/**
 * Puts what is unreleased in a changelog under a version's heading, and an empty heading above it.
 * @param day `2026-11-25`
 * @throws where the changelog holds nothing unreleased
 */
export function dateChangelog(changelog: string, version: string, day: string): string {
  const [before, after, ...more] = changelog.split(unreleased);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('CHANGELOG.md needs one heading "## [Unreleased]".');
  const entries = after.split(/^## /m)[0] ?? '';
  if (!/^- /m.test(entries)) throw new Error('CHANGELOG.md has nothing under [Unreleased]: say what is new first.');
  return `${before}${unreleased}\n## [${version}] - ${day}\n${after}`;
}
