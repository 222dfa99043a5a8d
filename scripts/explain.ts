/** `npm run explain -- FILE [--url URL] [--lang zh|ru|en] [--json]`: explains a saved page, a HAR file or a JSON answer. */
import { runExplain } from './explain/run-explain';

process.stdout.on('error', () => process.exit()); // whoever reads may stop reading: `| head`
const { lines, failed } = runExplain(process.argv.slice(2), new Date());
for (const line of lines) (failed ? console.error : console.log)(line);
process.exitCode = failed ? 1 : 0;
