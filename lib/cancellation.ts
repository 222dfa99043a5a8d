/**
 * The one noun of the project: a cancelled order (or a request to cancel one), as read from a page of Ozon.
 * Facts only: a cause or an explanation is never stored, so that better rules explain old records anew.
 * A field that was not read is absent.
 */
import * as z from 'zod/mini';
import { parties } from './ozon/causes/causes';

z.config({ jitless: true }); // zod's probe of `new Function` would trip the extension's content security policy

const shortText = z.string().check(z.maxLength(2_000));
const number = z.string().check(z.maxLength(64));

/** Where a thing was read, the one that is believed first first: JSON that the page received, JSON in its HTML, the text that it shows. */
export const channels = ['observed', 'embedded', 'visible'] as const;
export type Channel = (typeof channels)[number];

/**
 * A moment as far as it was read. `value` is ISO 8601: `2026-09-01` for `day`, a full UTC instant for `instant`.
 * `yearAssumed` marks a date that the page prints without its year.
 */
const MomentSchema = z.object({
  value: number,
  precision: z.enum(['day', 'instant']),
  yearAssumed: z.optional(z.boolean()),
});
export type Moment = z.infer<typeof MomentSchema>;

const ProductSchema = z.object({
  name: z.optional(shortText),
  sku: z.optional(number),
  offerId: z.optional(shortText),
  quantity: z.optional(z.number()),
  /** As shown or as sent, with its currency: `1 290 ₽`, `1490.00 RUB`. */
  price: z.optional(shortText),
});
export type Product = z.infer<typeof ProductSchema>;

/** One reading of one field. `used` tells whether it is the one that the record holds. */
const EvidenceSchema = z.object({
  field: z.enum([
    'state',
    'status',
    'postingNumber',
    'orderNumber',
    'parcelId',
    'shopId',
    'scheme',
    'products',
    'orderedAt',
    'cancelledAt',
    'autoApproveAt',
    'initiator',
    'reasonText',
    'reasonId',
    'affectsRating',
    'cancelledAfterShip',
  ]),
  channel: z.enum(channels),
  /** A JSON path, a label, a table header, or a short description of the place on the page. */
  where: shortText,
  /** Ozon's words, as they were. */
  words: shortText,
  used: z.boolean(),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

export const CancellationSchema = z.object({
  side: z.enum(['seller', 'buyer']),
  /** `requested`: somebody asked for a cancellation and nobody has decided yet. */
  state: z.enum(['cancelled', 'requested']),
  /** The host of the page, e.g. `seller.ozon.ru`: links are built on it. */
  host: number,
  postingNumber: z.optional(number),
  orderNumber: z.optional(number),
  /** Ozon's id of a parcel on the buyer's pages (`shipmentId`). */
  parcelId: z.optional(number),
  shopId: z.optional(number),
  scheme: z.optional(z.enum(['FBS', 'FBO', 'rFBS'])),
  status: z.optional(shortText),
  products: z.array(ProductSchema).check(z.maxLength(200)),
  orderedAt: z.optional(MomentSchema),
  cancelledAt: z.optional(MomentSchema),
  /** When a request approves itself. */
  autoApproveAt: z.optional(MomentSchema),
  /** Ozon's word for who cancelled, verbatim. */
  initiator: z.optional(shortText),
  /** Who cancelled, as far as Ozon names it. */
  party: z.optional(z.enum(parties)),
  reasonText: z.optional(shortText),
  reasonId: z.optional(z.int()),
  affectsRating: z.optional(z.boolean()),
  /** Ozon: cancelled after *packing*, not after hand-over. */
  cancelledAfterShip: z.optional(z.boolean()),
  /** True when two channels told different things of the state, the party or the reason. */
  disputed: z.optional(z.boolean()),
  evidence: z.array(EvidenceSchema).check(z.maxLength(200)),
  /** When the page was read, ISO 8601. */
  readAt: number,
});
export type Cancellation = z.infer<typeof CancellationSchema>;
export type Side = Cancellation['side'];
