/**
 * Sightings of one order from all channels → one Cancellation. For every field the best-ranked channel that read it wins;
 * the others stay as evidence. What contradicts marks the record as disputed, so that nobody calls it certain.
 */
import { channels, type Cancellation, type Evidence, type Product } from '../../cancellation';
import type { Classify } from '../../classify/known-reason';
import { normaliseWords } from '../../classify/normalise';
import { toEvidence, type ReadFields, type Sighting } from '../sighting';
import { joinRows } from './goods-of-rows';
import { readToldInitiator } from './told-initiator';

/** Fields that the page shows better than its JSON, which has codes for them. */
const shownFirst = new Set<keyof ReadFields>(['status']);

/**
 * @param sightings of one posting, order or parcel, from any channels
 * @returns undefined where they tell of an order that is not cancelled
 */
export function mergeSightings(
  sightings: readonly Sighting[],
  host: string,
  now: Date,
  classify: Classify,
): Cancellation | undefined {
  const ranked = sightings.map(readToldInitiator).sort((a, b) => channels.indexOf(a.channel) - channels.indexOf(b.channel));
  const state = decideState(ranked);
  if (state !== 'cancelled' && state !== 'requested') return undefined;
  const agreeing = ranked.filter((sighting) => sighting.state === state);
  const evidence: Evidence[] = ranked.map((sighting) =>
    toEvidence(
      'state',
      sighting.channel,
      { words: sighting.fields.status?.words ?? sighting.state, where: sighting.where },
      sighting.state === state,
    ),
  );
  const fields = mergeFields(agreeing, evidence, classify);
  const identity = mergeIdentity(ranked);
  const products = pickProducts(joinRows(agreeing));
  if (products)
    evidence.push(
      toEvidence(
        'products',
        products.channel,
        {
          words: products.products.map((product) => product.name ?? product.sku ?? product.offerId ?? '').join(', '),
          where: products.where,
        },
        true,
      ),
    );
  const disputed =
    ranked.some((sighting) => sighting.state !== state) || tellsTwoReasons(agreeing, classify) || tellsTwoParties(agreeing);
  return {
    side: ranked[0]!.side,
    state,
    host,
    ...identity,
    ...fields,
    products: products ? fillIn(products, agreeing) : [],
    ...(disputed && { disputed }),
    evidence: evidence.slice(0, 200),
    readAt: now.toISOString(),
  };
}

/**
 * What the page received last is believed first, unless the page shows a state and a reason that it did not tell. What its HTML
 * carried when it was loaded is older than what it shows now.
 */
function decideState(ranked: readonly Sighting[]): Sighting['state'] | undefined {
  const observed = ranked.find((sighting) => sighting.channel === 'observed');
  const visible = ranked.filter((sighting) => sighting.channel === 'visible');
  if (observed && !(observed.state === 'alive' && visible.some(tellsAll))) return observed.state;
  // A reason alone may be that of a request: a state that is told beside it says more.
  const told = visible.filter(({ fields }) => fields.status);
  const telling = told.length > 0 ? told : visible;
  if (telling.length > 0) return telling.find(({ state }) => state !== 'alive')?.state ?? 'alive';
  return ranked[0]?.state;
}

/** A page that shows the state and the reason has heard of it, whatever the answer said that was seen last. */
function tellsAll({ state, fields }: Sighting): boolean {
  return state === 'cancelled' && fields.status !== undefined && fields.reasonText !== undefined;
}

function mergeFields(sightings: readonly Sighting[], evidence: Evidence[], classify: Classify): Partial<ReadFields> {
  const names = new Set(sightings.flatMap((sighting) => Object.keys(sighting.fields) as (keyof ReadFields)[]));
  const merged: Record<string, unknown> = {};
  for (const name of names) {
    const readers = sightings.filter((sighting) => sighting.fields[name]);
    const shown = readers.find((sighting) => sighting.channel === 'visible' && isShownBetter(name, sighting, readers));
    const best = shown ?? (name === 'reasonText' ? findFullest(readers, classify) : readers[0]!);
    merged[name] = best.fields[name]!.value;
    if (name === 'party') continue;
    for (const sighting of readers)
      evidence.push(
        toEvidence(
          name,
          sighting.channel,
          sighting.fields[name]!,
          isDeepEqual(sighting.fields[name]!.value, best.fields[name]!.value),
        ),
      );
  }
  return merged as Partial<ReadFields>;
}

/**
 * Beside its label a scheme is named; the JSON may only tell which way a parcel goes, and a word alone may be anything: it says more
 * than an address, whose `fbs` stands for the seller's own delivery, too.
 */
function isShownBetter(name: keyof ReadFields, { fields }: Sighting, readers: readonly Sighting[]): boolean {
  if (name !== 'scheme') return shownFirst.has(name);
  const others = readers.filter(({ channel }) => channel !== 'visible');
  return fields.scheme?.where !== 'text' || others.every((other) => other.fields.scheme?.where === 'address');
}

/** Of the channel that is believed first, whoever tells most of the goods: a list may name but the first of them. */
function pickProducts(sightings: readonly Sighting[]): Sighting | undefined {
  const first = sightings.find(({ products }) => products.length > 0);
  const facts = ({ products }: Sighting) => products.reduce((sum, product) => sum + Object.keys(product).length, 0);
  const told = sightings.filter(({ channel, products }) => channel === first?.channel && products.length > 0);
  return told.reduce<Sighting | undefined>((best, other) => (best && facts(best) >= facts(other) ? best : other), undefined);
}

/**
 * The goods of one sighting, with what the others tell of the same: the same number, or the same name where that is told of one alone.
 * Sizes of a shirt have one name.
 */
function fillIn(best: Sighting, sightings: readonly Sighting[]): Product[] {
  return sightings.reduce((told, { products }) => (products === best.products ? told : fillFrom(products, told)), best.products);
}

function fillFrom(others: readonly Product[], products: Product[]): Product[] {
  const twins = new Map<Product, Product>();
  for (const key of ['sku', 'offerId', 'name'] as const) {
    const [own, their] = [products, others].map((list) => indexBy(list, key));
    for (const [value, product] of own!) {
      const twin = product && their!.get(value);
      if (twin && !twins.has(product) && !contradict(product, twin)) twins.set(product, twin);
    }
  }
  return products.map((product) => ({ ...twins.get(product), ...product }));
}

/** Undefined stands for what several have. */
function indexBy(products: readonly Product[], key: 'sku' | 'offerId' | 'name'): Map<string, Product | undefined> {
  const index = new Map<string, Product | undefined>();
  for (const product of products) {
    const value = product[key] && normaliseWords(product[key]);
    if (value) index.set(value, index.has(value) ? undefined : product);
  }
  return index;
}

function contradict(one: Product, other: Product): boolean {
  return (['sku', 'offerId'] as const).some(
    (key) => one[key] !== undefined && other[key] !== undefined && one[key] !== other[key],
  );
}

function mergeIdentity(ranked: readonly Sighting[]): Pick<Cancellation, 'postingNumber' | 'orderNumber' | 'parcelId'> {
  const postingNumber = ranked.find((sighting) => sighting.postingNumber)?.postingNumber;
  const orderNumber = ranked.find((sighting) => sighting.orderNumber)?.orderNumber;
  const parcelId = ranked.find((sighting) => sighting.parcelId)?.parcelId;
  return { ...(postingNumber && { postingNumber }), ...(orderNumber && { orderNumber }), ...(parcelId && { parcelId }) };
}

function tellsTwoReasons(sightings: readonly Sighting[], classify: Classify): boolean {
  const causes = new Set(
    sightings.flatMap(({ side, fields }) =>
      fields.reasonText ? [classify(fields.reasonText.value, side)?.cause ?? normaliseWords(fields.reasonText.value)] : [],
    ),
  );
  return [...causes].filter((cause) => ![...causes].some((other) => isToldShorter(cause, other))).length > 1;
}

/** The first reader of a reason, or one that tells the same more fully: a list may cut off what the details say. */
function findFullest(readers: readonly Sighting[], classify: Classify): Sighting {
  const causeOf = ({ side, fields }: Sighting) => classify(fields.reasonText!.value, side)?.cause ?? '';
  const first = causeOf(readers[0]!);
  return readers.find((reader) => isToldShorter(first, causeOf(reader))) ?? readers[0]!;
}

/** «Покупатель отменил заказ» is what «Покупатель отменил заказ: нашёл дешевле» says, told shorter. */
function isToldShorter(cause: string, other: string): boolean {
  const [group, detail] = cause.split('.');
  return cause !== other && other.startsWith(`${group}.`) && (detail === 'unspecified' || detail === 'refused');
}

function tellsTwoParties(sightings: readonly Sighting[]): boolean {
  return new Set(sightings.flatMap(({ fields }) => (fields.party ? [fields.party.value] : []))).size > 1;
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
