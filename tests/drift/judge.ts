/** What a mutant's reading has to be, computed from the fixture's answers and from what the mutations took away. */
import type { Cancellation } from '../../lib/cancellation';
import { displayNumber } from '../../lib/display-number';
import { diagnose } from '../../lib/classify/diagnose';
import type { ExpectedRecord } from '../pages/fixture-schema';
import type { Lost } from './page';

export interface Verdict {
  /** Records whose facts are still in the page. */
  expected: number;
  /** Those of them that were found with their cause. */
  found: number;
  missed: string[];
  /** Records that nobody may read there, and causes that are not the record's. */
  invented: string[];
}

export function judge(expected: readonly ExpectedRecord[], records: readonly Cancellation[], lost: Lost): Verdict {
  const open = [...expected];
  const verdict: Verdict = { expected: lost.records ? 0 : expected.length, found: 0, missed: [], invented: [] };
  for (const record of records) {
    const wanted = takeMatch(open, record);
    if (!wanted) {
      verdict.invented.push(`${displayNumber(record)} ${record.state} ${record.reasonText ?? ''}`.trim());
      continue;
    }
    const { cause } = diagnose(record);
    if (cause !== wanted.cause && !isWeaker(cause))
      verdict.invented.push(`${displayNumber(record)}: cause ${cause}, not ${wanted.cause} («${record.reasonText ?? ''}»)`);
    else if (lost.records) continue;
    else if (cause === wanted.cause || lost.reasons) verdict.found += 1;
    else verdict.missed.push(`${displayNumber(record)}: cause ${cause}, not ${wanted.cause} («${record.reasonText ?? ''}»)`);
  }
  if (!lost.records) verdict.missed.push(...open.map((wanted) => `${nameOf(wanted)} not found`));
  return verdict;
}

/** «Unknown» and «somebody, for whatever reason» claim nothing that is wrong. */
function isWeaker(cause: string): boolean {
  return cause === 'unknown' || cause.endsWith('.unspecified');
}

/** Takes the answer that a record is about: of the same number, and of several parcels the one that fits best. */
function takeMatch(open: ExpectedRecord[], record: Cancellation): ExpectedRecord | undefined {
  const candidates = open.filter((wanted) => isSame(wanted, record));
  const best = candidates.sort((a, b) => likeness(b, record) - likeness(a, record))[0];
  if (best) open.splice(open.indexOf(best), 1);
  return best;
}

function isSame(wanted: ExpectedRecord, record: Cancellation): boolean {
  if (wanted.side !== record.side || wanted.state !== record.state) return false;
  if (wanted.parcelId && record.parcelId && wanted.parcelId !== record.parcelId) return false;
  if (wanted.postingNumber && record.postingNumber) return wanted.postingNumber === record.postingNumber;
  return (wanted.orderNumber ?? wanted.postingNumber?.replace(/-\d+$/, '')) === record.orderNumber;
}

function likeness(wanted: ExpectedRecord, record: Cancellation): number {
  const shared =
    wanted.products?.filter((product) =>
      record.products.some(({ name, sku }) => (name && name === product.name) || (sku && sku === product.sku)),
    ).length ?? 0;
  return (
    (wanted.parcelId && wanted.parcelId === record.parcelId ? 10 : 0) + shared + (diagnose(record).cause === wanted.cause ? 1 : 0)
  );
}

function nameOf({ postingNumber, orderNumber, parcelId }: ExpectedRecord): string {
  return postingNumber ?? [orderNumber, parcelId].filter(Boolean).join(' parcel ');
}
