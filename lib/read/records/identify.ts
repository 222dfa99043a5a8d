/**
 * Which sightings speak of the same thing. Sellers have posting numbers. On the buyer's pages an order has parcels with
 * different outcomes: their ids tell them apart, else their products, else what is left when all others are told apart.
 */
import { normaliseWords } from '../../classify/normalise';
import { orderOfPosting, type Sighting } from '../sighting';
import { closestDialog } from '../visible/map/page-frame';

/** @returns groups of sightings, one for each posting, parcel or order */
export function groupSightings(sightings: readonly Sighting[]): Sighting[][] {
  const byOrder = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const order =
      sighting.orderNumber ?? (sighting.postingNumber ? orderOfPosting(sighting.postingNumber) : (sighting.parcelId ?? ''));
    // Shops are kept apart; what the page shows names no shop and goes with whichever there is.
    const key = `${sighting.side} ${order}`;
    byOrder.set(key, [...(byOrder.get(key) ?? []), sighting]);
  }
  return [...byOrder.values()].flatMap((group) => (group.length === 1 ? [group] : splitOrder(group)));
}

function splitOrder(sightings: readonly Sighting[]): Sighting[][] {
  const groups: Sighting[][] = [];
  const named = sightings.filter((sighting) => sighting.postingNumber ?? sighting.parcelId);
  for (const sighting of named) {
    const group = groups.find((known) => known.some((other) => hasSameName(other, sighting)));
    if (group) group.push(sighting);
    else groups.push([sighting]);
  }
  const ofSheets = joinParcels(groups);
  for (const sighting of sightings) {
    if (named.includes(sighting)) continue;
    const free = groups.filter(
      (group) =>
        !group.some(
          (other) =>
            other.channel === sighting.channel &&
            layerOf(other) === layerOf(sighting) &&
            (other.block !== sighting.block || other.where !== sighting.where),
        ),
    );
    const sharing = groups.filter((known) => known.some((other) => sharesProduct(other, sighting)));
    const group =
      sharing.find((known) => known.some((other) => other.state === sighting.state)) ??
      only(sharing) ??
      (free.length === 1 && (free[0]![0]!.state === sighting.state || groups.length === 1) ? free[0] : undefined) ??
      pickAlike(
        free.filter((known) => known[0]!.state === sighting.state),
        sighting,
      );
    if (group) group.push(sighting);
    else groups.push([sighting]);
  }
  // An order number that stands alone beside its postings' numbers is no posting of its own; nor is a parcel, but where a sheet alone
  // names one of several.
  const postings = groups.filter(namesPosting);
  if (postings.length === 0) return groups;
  return postings.every((group) => ofSheets.has(group))
    ? groups.filter((group) => namesPosting(group) || namesParcel(group))
    : postings;
}

const namesPosting = (group: readonly Sighting[]) => group.some(({ postingNumber }) => postingNumber);
const namesParcel = (group: readonly Sighting[]) => group.some(({ parcelId }) => parcelId);
const showsGoods = (group: readonly Sighting[]) => group.some(({ products }) => products.length > 0);
const isOfSheet = (group: readonly Sighting[]) => group.every((sighting) => layerOf(sighting) !== undefined);

/**
 * A sheet over the page may name the posting of what the page shows as a parcel: of the one with its goods, else of the only one in its
 * state. Where it may be one of several, nobody can say which.
 * @returns the postings that were found to be parcels
 */
function joinParcels(groups: Sighting[][]): ReadonlySet<Sighting[]> {
  const joined = new Set<Sighting[]>();
  const isParcel = (group: readonly Sighting[]) => namesParcel(group) && !namesPosting(group);
  for (const posting of groups.filter((group) => namesPosting(group) && !namesParcel(group) && isOfSheet(group))) {
    const parcels = groups.filter((group) => isParcel(group) && group[0]!.state === posting[0]!.state);
    const isLike = (parcel: readonly Sighting[]) => parcel.some((one) => posting.some((other) => sharesProduct(one, other)));
    const isLeft = (parcel: readonly Sighting[]) => !(showsGoods(posting) && showsGoods(parcel));
    const twin = only(parcels.filter(isLike)) ?? only(parcels.filter(isLeft));
    const isOneOfSeveral = !twin && parcels.filter(isLeft).length > 1;
    if (twin ?? isOneOfSeveral) groups.splice(groups.indexOf(twin ?? posting), 1);
    if (twin) posting.push(...twin);
    if (twin) joined.add(posting);
  }
  return joined;
}

/** Of parcels in the same state that nothing names: the one with the same words of status, else the first that is left. */
function pickAlike(groups: readonly Sighting[][], sighting: Sighting): Sighting[] | undefined {
  const words = (other: Sighting) => normaliseWords(other.fields.status?.value ?? '');
  return groups.find((group) => group.some((other) => words(other) === words(sighting))) ?? groups[0];
}

/** A dialog over a list tells of what the list shows as well. */
function layerOf({ block }: Sighting): Element | undefined {
  return block && closestDialog(block);
}

function hasSameName(a: Sighting, b: Sighting): boolean {
  if (a.postingNumber && b.postingNumber) return a.postingNumber === b.postingNumber;
  return a.parcelId !== undefined && a.parcelId === b.parcelId;
}

/** The same SKU or name among the products, or a product's name in the words of the block that the page shows. */
function sharesProduct(a: Sighting, b: Sighting): boolean {
  const own = new Set(a.products.flatMap((product) => [product.sku, product.name].filter(Boolean)));
  if (b.products.some((product) => own.has(product.sku) || own.has(product.name))) return true;
  const named = (products: Sighting['products'], block: Element | undefined) =>
    block !== undefined &&
    products.some((product) => product.name && product.name.length >= 4 && block.textContent?.includes(product.name));
  return named(a.products, b.block) || named(b.products, a.block);
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
