import { z } from 'zod';
import { runCommand } from '../checks/run-command';

const FindingSchema = z.object({ code: z.string(), message: z.string(), file: z.optional(z.nullable(z.string())) });
const ReportSchema = z.object({
  errors: z.array(FindingSchema),
  warnings: z.array(FindingSchema),
  notices: z.array(FindingSchema),
});

/**
 * What the lint of Mozilla's store (that of `web-ext lint`) says of a package: errors, warnings and notices alike.
 * @returns nothing where it is content
 */
export async function lintPackage(zipFile: string): Promise<string[]> {
  const { output } = await runCommand('addons-linter', ['--output', 'json', zipFile]);
  try {
    const { errors, warnings, notices } = ReportSchema.parse(JSON.parse(output));
    return [...errors, ...warnings, ...notices].map(({ code, message, file }) => `${file ?? 'package'}: ${code}: ${message}`);
  } catch {
    return ['the lint gave no report:', output.trim()];
  }
}
