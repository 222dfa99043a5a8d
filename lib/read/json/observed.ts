/**
 * JSON that the page itself received. The newest answer about an order replaces what an older one said. Kept for as long as
 * the page is open and for as many orders as a person looks at; the answers themselves are not kept.
 */
import type { Classify } from '../../classify/known-reason';
import { shopHeader } from '../../ozon/pages/answers';
import { cancelDialog, isDialogPath, pageJson } from '../../ozon/pages/buyer-widgets';
import { recogniseAddress } from '../../ozon/pages/page-kinds';
import type { Reading, Sighting } from '../sighting';
import { readParcelParameter } from '../words/numbers';
import type { Answer } from './answer';
import { findParcels } from './buyer-parcels';
import { findPostings } from './find-postings';
import { revive } from './revive';
import { isObject } from './tree';
import { findWhyCancelled } from './why-answer';

/** The most orders and dialogs that are remembered. */
const most = { orders: 20_000, dialogs: 50 } as const;

/** What a dialog told of why an order, or the one parcel that its address names, was cancelled. */
export interface ToldReason {
  reading: Reading<string>;
  /** What else it told. */
  fields?: Sighting['fields'];
  order?: string;
  parcelId?: string;
  /** The address of the answer: a later reading of it replaces an earlier one. */
  url?: string;
}

export class ObservedReader {
  readonly #classify: Classify;
  #sightings = new Map<string, Sighting>();
  readonly #shops = new Set<string>();
  #told: ToldReason[] = [];
  readonly problems = new Set<string>();

  constructor(classify: Classify) {
    this.#classify = classify;
  }

  /** What was told last of each order. Where the page's requests named two shops, nobody can say which one it is about. */
  get sightings(): Sighting[] {
    const all = [...this.#sightings.values()];
    return this.#shops.size > 1 ? all.map(forgetNamedShop) : all;
  }

  /** The shop that the page's requests named, where they named but one. */
  get shop(): string | undefined {
    return this.#shops.size === 1 ? [...this.#shops][0] : undefined;
  }

  /** The words of the dialogs that told why an order was cancelled, the newest first. */
  whyCancelled(order: string | undefined): ToldReason[] {
    return this.#told.filter((told) => !told.order || told.order === order);
  }

  /** After a change of address: a dialog's words and the shop belong to the page before. */
  leaveAddress(): void {
    this.#told = [];
    this.#shops.clear();
  }

  /**
   * Takes an answer in.
   * @param pageUrl the page's address when the answer came
   * @returns true where it told of an order
   */
  add(answer: Answer, pageUrl: URL, now: Date): boolean {
    const address = recogniseAddress(pageUrl);
    if (!address) return false;
    let root: unknown;
    try {
      root = revive(JSON.parse(answer.body));
    } catch {
      if (/^\s*[[{]/.test(answer.body)) this.problems.add('broken-json');
      return false;
    }
    if (answer.shopId) this.#shops.add(answer.shopId);
    const found =
      address.side === 'seller'
        ? this.#readSeller(root, answer, address.scheme, now)
        : this.#readBuyer(root, answer, pageUrl, now);
    if (found.truncated) this.problems.add('too-large');
    for (const sighting of found.sightings) this.#remember(sighting);
    return found.sightings.length > 0 || this.#told.length > 0;
  }

  #readSeller(
    root: unknown,
    answer: Answer,
    pageScheme: 'FBS' | 'FBO' | 'rFBS' | undefined,
    now: Date,
  ): { sightings: Sighting[]; truncated: boolean } {
    const named = /(?:^|[/_-])(r?fb[so])(?:[/_-]|$)/i.exec(answer.url.split('?')[0]!)?.[1]?.toLowerCase();
    const scheme = named ? ({ fbs: 'FBS', fbo: 'FBO', rfbs: 'rFBS' } as const)[named as 'fbs'] : pageScheme;
    return findPostings(root, {
      channel: 'observed',
      now,
      ...(answer.shopId && { shopId: answer.shopId }),
      ...(scheme && { scheme }),
    });
  }

  #readBuyer(root: unknown, answer: Answer, pageUrl: URL, now: Date): { sightings: Sighting[]; truncated: boolean } {
    const told = readPath(root, pageJson.told);
    const asked = URL.canParse(answer.url, pageUrl) ? new URL(answer.url, pageUrl).searchParams.get(pageJson.asked) : undefined;
    const about = told ?? asked ?? undefined;
    const order =
      /[?&]order=(\d{6,}-\d{3,})/i.exec(about ?? '')?.[1] ??
      (about === undefined || isDialogPath(about) ? recogniseAddress(pageUrl)?.orderNumber : undefined);
    if (about !== undefined && isDialogPath(about)) {
      // A dialog lists no orders. The one in which orders are cancelled holds every reason there is: it says nothing of this one.
      const found = cancelDialog.test(`${about} ${answer.body.slice(0, 20_000)}`)
        ? undefined
        : findWhyCancelled(root, 'modal', now, this.#classify);
      const parcelId = readParcelParameter(`${about} ${asked ?? ''} ${answer.url}`);
      this.#told = this.#told.filter(({ url }) => url !== answer.url);
      if (found)
        this.#told = [{ ...found, url: answer.url, ...(order && { order }), ...(parcelId && { parcelId }) }, ...this.#told].slice(
          0,
          most.dialogs,
        );
      return { sightings: [], truncated: false };
    }
    return findParcels(root, '', { channel: 'observed', now, classify: this.#classify, ...(order && { orderNumber: order }) });
  }

  #remember(sighting: Sighting): void {
    const { side, fields, postingNumber, orderNumber, parcelId } = sighting;
    const products = postingNumber || parcelId ? '' : sighting.products.map((product) => product.sku ?? product.name).join('|');
    const key = [side, fields.shopId?.value ?? '', postingNumber ?? orderNumber ?? '', parcelId ?? '', products].join(' ');
    if (!this.#sightings.has(key) && this.#sightings.size >= most.orders)
      this.#sightings.delete(this.#sightings.keys().next().value!);
    this.#sightings.set(key, complete(sighting, this.#sightings.get(key)));
  }
}

/** What is told of a cancellation together. */
const facts: readonly string[] = [
  'reasonText',
  'reasonId',
  'initiator',
  'party',
  'affectsRating',
  'cancelledAfterShip',
  'cancelledAt',
];

/** A list may name but the state of what an earlier answer told all of: then that is still so. What is told anew holds alone. */
function complete(sighting: Sighting, before: Sighting | undefined): Sighting {
  // Without a number of its own it may be another parcel of the order.
  if (before?.state !== sighting.state || !(sighting.postingNumber ?? sighting.parcelId)) return sighting;
  const tellsAnew = Object.keys(sighting.fields).some((name) => facts.includes(name));
  const earlier = Object.entries(before.fields).filter(([name]) => !(tellsAnew && facts.includes(name)));
  const products = sighting.products.length > 0 ? sighting.products : before.products;
  return { ...sighting, fields: { ...Object.fromEntries(earlier), ...sighting.fields }, products };
}

/** The text at the end of a path of names. */
function readPath(root: unknown, names: readonly string[]): string | undefined {
  const end = names.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), root);
  return typeof end === 'string' ? end : undefined;
}

function forgetNamedShop(sighting: Sighting): Sighting {
  if (sighting.fields.shopId?.where !== shopHeader) return sighting;
  const { shopId: _, ...fields } = sighting.fields;
  return { ...sighting, fields };
}
