/** The differences of two lists of lines, with a little of what stands around them. */

/**
 * @returns `+ new`, `- old`, and up to three equal lines around each change; `…` where equal lines are left out.
 * By the longest common subsequence: fit for some thousands of lines.
 */
export function diffLines(before: readonly string[], after: readonly string[]): string[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const lines: string[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push(`  ${before[i]!}`);
      i += 1;
      j += 1;
    } else if (j < after.length && (i >= before.length || lengths[i * width + j + 1]! >= lengths[(i + 1) * width + j]!))
      lines.push(`+ ${after[j++]!}`);
    else lines.push(`- ${before[i++]!}`);
  }
  return shorten(lines);
}

function shorten(lines: readonly string[]): string[] {
  const near = (index: number) => lines.slice(Math.max(0, index - 3), index + 4).some((line) => !line.startsWith('  '));
  return lines.flatMap((line, index) => (near(index) ? [line] : index > 0 && near(index - 1) ? ['…'] : []));
}
