/** The extension's own log: one line for each kind of trouble, once, on the console's debug level, without the page's content. */
const told = new Set<string>();

/**
 * @param what what was being done
 * @param trouble an id of a problem, or what an error says of itself
 */
export function reportTrouble(what: string, trouble: string): void {
  const line = `${what}: ${trouble}`;
  if (told.has(line) || told.size > 200) return;
  told.add(line);
  console.debug(`[Cancellation Explainer] ${line}`);
}

export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
