/**
 * A page → its cancellations: all three channels, merged, each with the place on the page where it stands. Knows no browser
 * but the document it is given, so that the same reader explains a saved page on the command line.
 */
import type { Cancellation, Channel } from '../cancellation';
import { diagnoseWith } from '../classify/diagnose-with';
import type { Classify } from '../classify/known-reason';
import { elementOfParcel, parcelSelector } from '../ozon/pages/buyer-widgets';
import { readsLikeRobotCheck, readsLikeSignIn } from '../ozon/pages/closed-doors';
import { recogniseAddress, type Address } from '../ozon/pages/page-kinds';
import type { PageReading } from '../page-reading';
import type { Answer } from './json/answer';
import { EmbeddedReader } from './json/embedded';
import { ObservedReader } from './json/observed';
import { completeWithReason } from './records/complete-with-reason';
import { findPlace, indexBlocks, type Place } from './records/find-place';
import { groupSightings } from './records/identify';
import { mergeSightings } from './records/merge';
import { withoutTerm } from './records/without-term';
import { orderOfPosting, type Sighting } from './sighting';
import { readVisible, type VisibleResult } from './visible/read-visible';
import type { Relevance } from './visible/relevance';
import { textOf } from './visible/text/element-text';
import { productLinks } from './visible/text/signs-of-goods';

export interface Placed {
  record: Cancellation;
  /** Where the page shows the order; absent where only its data were received. */
  place?: Place;
  /** True where the page is about this order: its panel is shown at full length. */
  isAddressed: boolean;
}

export interface PageResult {
  cancellations: Placed[];
  reading: PageReading;
}

export class PageReader {
  readonly #classify: Classify;
  readonly #observed: ObservedReader;
  readonly #embedded: EmbeddedReader;
  #relevance: Relevance | undefined;

  /** @param classify who tells what a text means */
  constructor(classify: Classify) {
    this.#classify = classify;
    this.#observed = new ObservedReader(classify);
    this.#embedded = new EmbeddedReader(classify);
  }

  /** @returns true where the answer told of an order, so that the page is worth reading again */
  addAnswer(answer: Answer, url: URL, now: Date): boolean {
    return this.#observed.add(answer, url, now);
  }

  /** Whether a change of the page since the last reading can change what was read. A page about one order is read after each. */
  concerns(change: MutationRecord): boolean {
    return this.#relevance?.concerns(change) ?? true;
  }

  /** To be called when the page's address changes without a load. */
  leaveAddress(document: Document): void {
    this.#embedded.markStale(document);
    this.#observed.leaveAddress();
  }

  /**
   * Reads the page as it stands. A generator: it yields between slices of work, and returns the result.
   * @returns undefined where the address is no order page
   */
  *read(document: Document, url: URL, now: Date): Generator<undefined, PageResult | undefined> {
    const address = recogniseAddress(url);
    this.#relevance = undefined;
    if (!address || !document.body) return undefined;
    const visible = yield* readVisible(document.body, address, now, this.#classify);
    this.#relevance = address.orderNumber || address.postingNumber ? undefined : visible.relevance;
    const embedded = this.#embedded.read(document, address, now);
    yield;
    const confirmed = embedded.sightings.filter((sighting) => isConfirmed(sighting, address, document, visible));
    const sightings = [...this.#observed.sightings, ...confirmed, ...visible.sightings]
      .filter(({ side }) => side === address.side)
      .map((sighting) => withoutTerm(sighting, now));
    nameAddressed(sightings, address);
    if (address.side === 'buyer') {
      if (visible.why) completeWithReason(sightings, address, visible.why);
      for (const told of this.#observed.whyCancelled(address.orderNumber)) completeWithReason(sightings, address, told);
    }
    completeWithTitle(sightings, address, visible);
    yield;
    const cancellations: Placed[] = [];
    let count = 0;
    const blocks = indexBlocks(visible.blocks);
    for (const group of groupSightings(sightings)) {
      if ((count += 1) % 25 === 0) yield;
      const record = mergeSightings(group, address.host, now, this.#classify);
      if (record && !record.scheme && address.scheme) record.scheme = address.scheme;
      if (!record) continue;
      // All that a seller's page shows is of one shop.
      if (record.side === 'seller' && this.#observed.shop) record.shopId ??= this.#observed.shop;
      const isOwn = isAddressed(record, address);
      cancellations.push({ record, ...findPlace(record, group, blocks, isOwn), isAddressed: isOwn });
    }
    const problems = [
      ...new Set([...embedded.problems, ...this.#observed.problems, ...findProblems(document, visible, cancellations)]),
    ];
    return { cancellations, reading: summarise(address, cancellations, sightings, visible, problems, this.#classify) };
  }
}

/** The address names the posting where the page names but its order. */
function nameAddressed(sightings: Sighting[], { postingNumber }: Address): void {
  if (!postingNumber) return;
  sightings.forEach((sighting, index) => {
    if (!sighting.postingNumber && sighting.orderNumber === orderOfPosting(postingNumber))
      sightings[index] = { ...sighting, postingNumber };
  });
}

/** The page's title tells when the order was placed: that is true of each of its parcels. */
function completeWithTitle(sightings: Sighting[], address: Address, { orderedAt }: VisibleResult): void {
  if (!orderedAt) return;
  sightings.forEach((sighting, index) => {
    if (sighting.orderNumber !== address.orderNumber || sighting.fields.orderedAt) return;
    sightings[index] = { ...sighting, fields: { ...sighting.fields, orderedAt } };
  });
}

/**
 * A state of the HTML that borrowed its order number from the address must be borne out by what the page shows: after a
 * change of route the page before may have left its state behind.
 */
function isConfirmed(sighting: Sighting, address: Address, document: Document, visible: VisibleResult): boolean {
  if (address.kind !== 'buyer-order' || !address.orderNumber) return true;
  if (sighting.orderNumber !== address.orderNumber) return false;
  if (sighting.parcelId && document.getElementById(elementOfParcel(sighting.parcelId))) return true;
  const shown = textOf(document.body);
  const shows = (words: string | undefined) => words !== undefined && words.length >= 3 && shown.includes(words);
  if (
    sighting.products.some(
      (product) => shows(product.name) || (product.sku && document.querySelector(`a[href*="${product.sku}"]`)),
    )
  )
    return true;
  // A parcel's element that is empty is yet to be filled.
  const shownParcels = [...document.querySelectorAll(parcelSelector)].filter((element) => element.textContent?.trim());
  const showsParcels = shownParcels.length > 0 || visible.sightings.length > 0 || document.querySelector(productLinks) !== null;
  return !showsParcels;
}

function isAddressed(record: Cancellation, address: Address): boolean {
  if (address.kind === 'seller-posting') return record.postingNumber === address.postingNumber;
  return address.kind === 'buyer-order' && (!address.orderNumber || record.orderNumber === address.orderNumber);
}

function findProblems(document: Document, visible: VisibleResult, cancellations: readonly Placed[]): string[] {
  const problems: string[] = [];
  if (readsLikeRobotCheck(document.title, document.body)) problems.push('robot-check');
  if (readsLikeSignIn(document)) problems.push('signed-out');
  if (visible.unreadable > 0 && !cancellations.some((found) => found.place)) problems.push('unreadable-cancellations');
  return problems;
}

function summarise(
  address: Address,
  cancellations: readonly Placed[],
  sightings: readonly Sighting[],
  visible: VisibleResult,
  problems: string[],
  classify: Classify,
): PageReading {
  const count = (channel: Channel) =>
    new Set(
      sightings
        .filter((sighting) => sighting.channel === channel)
        .map((sighting) => sighting.postingNumber ?? `${sighting.orderNumber ?? ''} ${sighting.parcelId ?? ''}`),
    ).size;
  return {
    side: address.side,
    pageKind: address.kind,
    channels: { observed: count('observed'), embedded: count('embedded'), visible: count('visible') },
    orders: Math.max(visible.orders, new Set(sightings.map((sighting) => sighting.postingNumber ?? sighting.orderNumber)).size),
    cancelled: cancellations.filter(({ record }) => record.state === 'cancelled').length,
    requested: cancellations.filter(({ record }) => record.state === 'requested').length,
    notUnderstood:
      cancellations.filter(({ record }) => diagnoseWith(record, classify).confidence === 'unknown').length + visible.unreadable,
    problems: problems.slice(0, 20),
  };
}

/** Runs a generator to its end without a pause. */
export function runToEnd<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
