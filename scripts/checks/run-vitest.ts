import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import type { Check, Outcome } from './check';
import { runCommand } from './run-command';

/** What vitest's JSON reporter writes, as far as it is used here. */
const ReportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.optional(z.string()),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.optional(z.nullable(z.array(z.string()))) }),
      ),
    }),
  ),
});

const linesOfAFailure = 24;

/**
 * Runs one of vitest's projects and counts its tests. A test that was skipped counts as failed: nothing here may be left out.
 * @param project a name in `vitest.config.ts`
 */
export function checkByVitest(name: string, project: string, environment: Record<string, string> = {}): Check {
  return {
    name,
    run: async () => {
      mkdirSync('.output/test', { recursive: true });
      const file = `.output/test/${name.toLowerCase().replace(/\W+/g, '-')}.json`;
      rmSync(file, { force: true });
      // The report leaves out what goes wrong outside of tests: that is printed.
      const args = ['run', '--project', project, '--reporter=json', '--reporter=dot', `--outputFile.json=${file}`];
      const { status, output } = await runCommand('vitest', args, environment);
      return countTests(file, status, output);
    },
  };
}

function countTests(file: string, status: number, output: string): Outcome {
  let report: z.infer<typeof ReportSchema>;
  try {
    report = ReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, details: ['vitest left no report:', ...output.trim().split('\n').slice(-linesOfAFailure)] };
  }
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  const failures = tests
    .filter((test) => test.status !== 'passed')
    .map((test) => `✗ ${test.fullName}\n${shorten(test.failureMessages?.join('\n') || test.status)}`);
  // A file that can't even be loaded has no tests to fail.
  const broken = report.testResults
    .filter((suite) => suite.status === 'failed' && suite.assertionResults.every((test) => test.status === 'passed'))
    .map((suite) => `✗ ${suite.name}\n${shorten(suite.message ?? 'failed outside of its tests')}`);
  const details = [...failures, ...broken];
  if (details.length === 0 && (status !== 0 || tests.length === 0)) {
    const trouble = output.search(/Unhandled|Error:/);
    details.push(`vitest ended with ${status}:`, shorten(output.slice(Math.max(trouble, 0))));
  }
  const passed = tests.length - failures.length;
  return { passed, failed: Math.max(failures.length + broken.length, details.length > 0 ? 1 : 0), details };
}

function shorten(text: string): string {
  return text
    .replace('STACK_TRACE_ERROR', 'it took longer than a test may') // vitest's report leaves out what it says elsewhere
    .split('\n')
    .filter((line) => !/node_modules/.test(line))
    .slice(0, linesOfAFailure)
    .map((line) => `    ${line}`)
    .join('\n');
}
