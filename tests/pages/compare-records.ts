/** Compares the records that a reader found with a fixture's answers. */
import type { Cancellation } from '../../lib/cancellation';
import { displayNumber } from '../../lib/display-number';
import { diagnose } from '../../lib/classify/diagnose';
import type { ExpectedRecord } from './fixture-schema';

/**
 * @returns one line for each difference; none where every expected record was found as expected, and nothing else
 */
export function findDifferences(expected: readonly ExpectedRecord[], found: readonly Cancellation[]): string[] {
  const rest = [...found];
  const differences: string[] = [];
  for (const wanted of expected) {
    const candidates = rest
      .filter((record) => isSameOrder(wanted, record))
      .map((record) => ({ record, lines: compareRecord(wanted, record) }));
    candidates.sort((a, b) => a.lines.length - b.lines.length);
    const best = candidates[0];
    if (!best) {
      differences.push(`not found: ${wanted.postingNumber ?? wanted.orderNumber ?? wanted.parcelId}`);
      continue;
    }
    rest.splice(rest.indexOf(best.record), 1);
    differences.push(...best.lines.map((line) => `${displayNumber(best.record)}: ${line}`));
  }
  differences.push(...rest.map((record) => `invented: ${displayNumber(record)} ${record.state} ${record.reasonText ?? ''}`));
  return differences;
}

function isSameOrder(wanted: ExpectedRecord, record: Cancellation): boolean {
  if (wanted.parcelId && record.parcelId) return wanted.parcelId === record.parcelId;
  if (wanted.postingNumber) return wanted.postingNumber === record.postingNumber;
  return wanted.orderNumber === record.orderNumber;
}

function compareRecord(wanted: ExpectedRecord, record: Cancellation): string[] {
  const { cause, confidence, party, absent = [], newWording: _, products, ...plain } = wanted;
  const lines: string[] = [];
  const differ = (field: string, want: unknown, got: unknown) =>
    lines.push(`${field} is ${JSON.stringify(got)}, not ${JSON.stringify(want)}`);
  for (const [field, want] of Object.entries(plain)) {
    const got = record[field as keyof Cancellation];
    if (!isEqual(want, got)) differ(field, want, got);
  }
  for (const field of absent) if (record[field] !== undefined) differ(field, undefined, record[field]);
  const diagnosis = diagnose(record);
  if (diagnosis.cause !== cause) differ('cause', cause, diagnosis.cause);
  if (confidence && diagnosis.confidence !== confidence) differ('confidence', confidence, diagnosis.confidence);
  if (party && diagnosis.party !== party) differ('party', party, diagnosis.party);
  if (
    products &&
    (products.length !== record.products.length || products.some((want) => !record.products.some((got) => holds(want, got))))
  ) {
    differ('products', products, record.products);
  }
  return lines;
}

function holds(want: object, got: object): boolean {
  return Object.entries(want).every(([field, value]) => isEqual(value, (got as Record<string, unknown>)[field]));
}

/** Texts are equal whatever their spaces and zero-width characters; instants whatever their spelling. */
function isEqual(want: unknown, got: unknown): boolean {
  if (typeof want === 'string' && typeof got === 'string') return fold(want) === fold(got);
  if (isMoment(want) && isMoment(got)) {
    return (
      want.precision === got.precision &&
      (want.precision === 'day' ? want.value === got.value : Date.parse(want.value) === Date.parse(got.value))
    );
  }
  return want === got;
}

function isMoment(value: unknown): value is { value: string; precision: string } {
  return typeof value === 'object' && value !== null && 'precision' in value;
}

function fold(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
