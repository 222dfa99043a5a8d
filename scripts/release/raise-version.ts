export const steps = ['patch', 'minor', 'major'] as const;
export type Step = (typeof steps)[number];

/**
 * The version after `version`.
 * @throws where `version` is not three numbers
 */
export function raiseVersion(version: string, step: Step): string {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!match) throw new Error(`The version in package.json is not three numbers: ${version}`);
  const [major, minor, patch] = match.slice(1).map(Number) as [number, number, number];
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
