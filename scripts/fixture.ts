/** `npm run fixture -- report.json [--name NAME] [--nothing]`: a report of a page becomes a fixture with the answers left to fill in. */
import { runFixture } from './fixture/run-fixture';

const { lines, failed } = runFixture(process.argv.slice(2));
for (const line of lines) (failed ? console.error : console.log)(line);
process.exitCode = failed ? 1 : 0;
