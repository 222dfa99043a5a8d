/** Time that a browser gets to take the file over. Milliseconds. */
const patience = 60_000;

/** Hands a file to the browser, which saves it where the person keeps downloads. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}
