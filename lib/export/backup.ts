/**
 * The file that a back-up and a JSON export are: JSON with one cancellation on each line, so that it can be written and
 * read piece by piece, however long it is.
 *
 *     {"format":"cancellation-explainer-for-ozon","version":1,"rows":[
 *     {"firstSeenAt":"…","lastSeenAt":"…","record":{…}},
 *     …
 *     ]}
 */
import { parsePortableRow, type PortableRow } from '../history/import-rows';
import { splitLines } from './split-lines';

const format = 'cancellation-explainer-for-ozon';
const version = 1;

/** A file is refused as a whole beyond this. Bytes; a hundred thousand cancellations with their evidence stay far below. */
const largestFile = 1_000_000_000;
/** Rows beyond that are not looked at. */
const mostRows = 1_000_000;
/** A line longer than that is no honest cancellation. Characters. */
const longestLine = 400_000;
/** A file without line breaks has to be read at once. Bytes. */
const largestSingleLine = 50_000_000;
/** Rows are handed on before they get longer than that together: they have to pass through a message. Characters. */
const longestGroup = 2_000_000;
/** Refused rows that are named one by one. */
const mostNamed = 100;

/** Why a file was not read at all. */
export type FileTrouble = 'too-large' | 'not-a-backup' | 'newer';

export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly trouble: FileTrouble;

  constructor(trouble: FileTrouble) {
    super(`The file cannot be read: ${trouble}`);
    this.trouble = trouble;
  }
}

export type RefusalReason = 'too-long' | 'not-json' | 'not-a-cancellation';

export interface ReadReport {
  accepted: number;
  refused: number;
  /** The first refused rows: their place in the file, from 1 on. */
  refusals: { row: number; reason: RefusalReason }[];
  /** True where the file holds more rows than are looked at. */
  isCut: boolean;
}

/** @param extra more to keep in the file's head, e.g. marked changes */
export function writeBackupHead(exportedAt: string, extra: Readonly<Record<string, unknown>> = {}): string {
  return `${JSON.stringify({ format, version, exportedAt, ...extra }).slice(0, -1)},"rows":[`;
}

/** @param isFirst true for the first row of the file */
export function writeBackupRow({ record, firstSeenAt, lastSeenAt }: PortableRow, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n${JSON.stringify({ firstSeenAt, lastSeenAt, record })}`;
}

export const backupEnd = '\n]}\n';

/**
 * Reads a back-up row by row and hands on what is sound. Nothing of the file reaches the history but by `take`.
 * @param take gets rows in groups; reading waits for it
 * @param tellProgress called now and then with the share of the file that was read, 0 to 1
 * @throws BackupError where it is no back-up; what `take` throws
 */
export async function readBackup(
  file: Blob,
  groupSize: number,
  take: (rows: PortableRow[]) => Promise<void>,
  tellProgress: (share: number) => void,
): Promise<{ report: ReadReport; head: unknown }> {
  if (file.size > largestFile) throw new BackupError('too-large');
  const lines = splitLines(file, longestLine);
  const first = await lines.next();
  const firstLine = first.done ? '' : first.value.text;
  const head = parseHead(firstLine);
  if (!head) return readAtOnce(file, groupSize, take, tellProgress);

  const collector = new Collector(groupSize, take);
  for await (const { text, isCut, readBytes } of lines) {
    const row = text.trim().replace(/^,|,$/g, '');
    if (/^(?:\]\s*\}?)?$/.test(row)) continue;
    if (collector.isFull) break;
    await (isCut ? collector.refuse('too-long') : collector.addText(row));
    if (collector.place % groupSize === 0) tellProgress(readBytes / file.size);
  }
  return { report: await collector.finish(), head };
}

/** For a file that another program has laid out anew. */
async function readAtOnce(
  file: Blob,
  groupSize: number,
  take: (rows: PortableRow[]) => Promise<void>,
  tellProgress: (share: number) => void,
): Promise<{ report: ReadReport; head: unknown }> {
  if (file.size > largestSingleLine) throw new BackupError('too-large');
  const whole = parseJson(await file.text());
  const head = checkHead(whole);
  const { rows } = head as { rows?: unknown };
  if (!Array.isArray(rows)) throw new BackupError('not-a-backup');
  const collector = new Collector(groupSize, take);
  for (const row of rows) {
    if (collector.isFull) break;
    await collector.addValue(row);
    if (collector.place % groupSize === 0) tellProgress(collector.place / rows.length);
  }
  return { report: await collector.finish(), head };
}

/** @returns undefined where the first line is not the head of a file that we wrote */
function parseHead(line: string): unknown {
  const text = line.trim();
  if (!text.endsWith('"rows":[')) return undefined;
  return checkHead(parseJson(`${text}]}`));
}

/** @throws BackupError */
function checkHead(value: unknown): unknown {
  const head = typeof value === 'object' && value !== null ? (value as { format?: unknown; version?: unknown }) : {};
  if (head.format !== format || typeof head.version !== 'number') throw new BackupError('not-a-backup');
  if (head.version > version) throw new BackupError('newer');
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

class Collector {
  place = 0;
  readonly #groupSize: number;
  readonly #take: (rows: PortableRow[]) => Promise<void>;
  readonly #report: ReadReport = { accepted: 0, refused: 0, refusals: [], isCut: false };
  #group: PortableRow[] = [];
  #groupLength = 0;

  constructor(groupSize: number, take: (rows: PortableRow[]) => Promise<void>) {
    this.#groupSize = groupSize;
    this.#take = take;
  }

  /** True when no further row is looked at; asked where there is one more. */
  get isFull(): boolean {
    if (this.place >= mostRows) this.#report.isCut = true;
    return this.#report.isCut;
  }

  async addText(text: string): Promise<void> {
    const value = parseJson(text);
    await (value === undefined ? this.refuse('not-json') : this.addValue(value, text.length));
  }

  async addValue(value: unknown, length?: number): Promise<void> {
    const row = parsePortableRow(value);
    if (!row) return this.refuse('not-a-cancellation');
    this.#next();
    this.#report.accepted += 1;
    this.#group.push(row);
    this.#groupLength += length ?? JSON.stringify(row).length;
    if (this.#group.length >= this.#groupSize || this.#groupLength > longestGroup) await this.#handOn();
  }

  async refuse(reason: RefusalReason): Promise<void> {
    this.#next();
    this.#report.refused += 1;
    if (this.#report.refusals.length < mostNamed) this.#report.refusals.push({ row: this.place, reason });
  }

  async finish(): Promise<ReadReport> {
    await this.#handOn();
    return this.#report;
  }

  #next(): void {
    this.place += 1;
  }

  async #handOn(): Promise<void> {
    const group = this.#group;
    this.#group = [];
    this.#groupLength = 0;
    if (group.length > 0) await this.#take(group);
  }
}
