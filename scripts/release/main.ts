/** `npm run release -- patch|minor|major`: a version with its packages, ready to be published by hand. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { describePackages, makePackages } from '../packages/make-packages';
import { dateChangelog } from './date-changelog';
import { raiseVersion, steps } from './raise-version';
import { verifyPackages } from './verify-packages';

const StepSchema = z.enum(steps);
const files = ['package.json', 'package-lock.json', 'CHANGELOG.md'] as const;
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const read = (file: string) => readFileSync(file, 'utf8');

async function release(): Promise<void> {
  const step = StepSchema.safeParse(process.argv[2]);
  if (!step.success) throw new Error(`Say which: npm run release -- ${steps.join('|')}`);
  if (git('status', '--porcelain') !== '') throw new Error('The work tree is not clean: commit or put away what is there first.');
  const { version: former } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')));
  const version = raiseVersion(former, step.data);
  try {
    await prepare(version);
  } catch (error) {
    git('checkout', '--', ...files);
    throw error;
  }
  git('commit', '--quiet', '--message', `chore(release): ${version}`, '--', ...files);
  console.log(`\n${version} is committed. To publish: run npm test, tag the commit (git tag v${version}), push both, and upload`);
  console.log('the packages at the stores; docs/store holds the texts and pictures.');
}

async function prepare(version: string): Promise<void> {
  const changelog = dateChangelog(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10));
  writeFileSync('CHANGELOG.md', changelog);
  execFileSync('npm', ['version', version, '--no-git-tag-version', '--ignore-scripts'], { shell: process.platform === 'win32' });
  const first = describePackages(await makePackages());
  const packages = await makePackages();
  const second = describePackages(packages);
  if (first.join() !== second.join()) throw new Error(['Two builds differ:', ...first, ...second].join('\n'));
  const complaints = verifyPackages(packages, version);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  console.log(second.join('\n'));
}

try {
  await release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
