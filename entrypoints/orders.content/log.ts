/** The extension's own log: one line for each kind of trouble, once, on the console's debug level, without the page's content. */
const told = new Set<string>();

export function reportTrouble(what: string, error: unknown): void {
  const line = `${what}: ${error instanceof Error ? error.message : String(error)}`;
  if (told.has(line)) return;
  told.add(line);
  console.debug(`[Cancellation Explainer] ${line}`);
}
