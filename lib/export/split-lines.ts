export interface Line {
  /** Without its line break; no longer than the limit. */
  text: string;
  /** True where the line is longer than the limit and was cut. */
  isCut: boolean;
  /** Bytes of the file that were read so far. */
  readBytes: number;
}

/**
 * Reads a file line by line without ever holding much of it.
 * @param longest characters of a line that are kept; the rest of it is passed over
 */
export async function* splitLines(file: Blob, longest: number): AsyncGenerator<Line> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let [rest, isCut, readBytes] = ['', false, 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      readBytes += value?.byteLength ?? 0;
      const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        yield { text: line.slice(0, longest), isCut: isCut || line.length > longest, readBytes };
        isCut = false;
      }
      if (rest.length > longest) [rest, isCut] = [rest.slice(0, longest), true];
      if (done) break;
    }
    if (rest !== '') yield { text: rest, isCut, readBytes };
  } finally {
    await reader.cancel();
  }
}
