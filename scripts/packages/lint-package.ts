import { z } from 'zod';
import { runCommand } from '../checks/run-command';

const FindingSchema = z.object({
  code: z.string(),
  message: z.string(),
  description: z.optional(z.nullable(z.string())),
  file: z.optional(z.nullable(z.string())),
});
type Finding = z.infer<typeof FindingSchema>;
const ReportSchema = z.object({
  errors: z.array(FindingSchema),
  warnings: z.array(FindingSchema),
  notices: z.array(FindingSchema),
});

/** Findings that stay, each with the reason why. */
const explained: readonly { code: string; about: string; because: string }[] = [
  {
    code: 'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION',
    about: 'browser_specific_settings.gecko.data_collection_permissions',
    because:
      'Firefox 128 to 139 do not know the key and pass over it; the store and newer versions read from it that nothing is collected',
  },
];

/**
 * What the lint of Mozilla's store (that of `web-ext lint`) says of a package: errors, warnings and notices alike.
 * @returns nothing where it is content, or where what it found is explained
 */
export async function lintPackage(zipFile: string): Promise<string[]> {
  const { output } = await runCommand('addons-linter', ['--output', 'json', zipFile]);
  try {
    const { errors, warnings, notices } = ReportSchema.parse(JSON.parse(output));
    return [...errors, ...warnings, ...notices]
      .filter((finding) => !isExplained(finding))
      .map(({ code, message, file }) => `${file ?? 'package'}: ${code}: ${message}`);
  } catch {
    return ['the lint gave no report:', output.trim()];
  }
}

function isExplained({ code, description }: Finding): boolean {
  return explained.some((one) => one.code === code && description?.includes(one.about));
}
