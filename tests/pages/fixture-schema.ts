/**
 * The form of a page fixture. A fixture is two files: `<name>.html`, the page as the browser's DOM would be, and
 * `<name>.json`, where it stands, what the page receives while it loads, and what a reader must find in it.
 */
import { z } from 'zod';
import { causeIds, parties } from '../../lib/ozon/causes/causes.ts';

const MomentSchema = z.strictObject({
  /** A date for `day`; for `instant` any spelling of the same instant is right. */
  value: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)?$/),
  precision: z.enum(['day', 'instant']),
});

const ProductSchema = z.strictObject({
  name: z.string().optional(),
  sku: z.string().optional(),
  offerId: z.string().optional(),
  quantity: z.number().optional(),
  price: z.string().optional(),
});

/** Fields that an expected record may name as unread. */
const readableFields = [
  'postingNumber',
  'orderNumber',
  'parcelId',
  'shopId',
  'scheme',
  'status',
  'orderedAt',
  'cancelledAt',
  'autoApproveAt',
  'initiator',
  'reasonText',
  'reasonId',
  'affectsRating',
  'cancelledAfterShip',
] as const;

/**
 * A record that must be found. Fields listed must match, fields not listed are free, fields in `absent` must not be in the record.
 * Texts are compared with every kind of space taken as one space and zero-width characters removed.
 */
const ExpectedRecordSchema = z.strictObject({
  postingNumber: z.string().optional(),
  orderNumber: z.string().optional(),
  parcelId: z.string().optional(),
  side: z.enum(['seller', 'buyer']),
  state: z.enum(['cancelled', 'requested']),
  scheme: z.enum(['FBS', 'FBO', 'rFBS']).optional(),
  shopId: z.string().optional(),
  status: z.string().optional(),
  /** Each of these matches a product of the record by the fields listed; the record may hold no other product. */
  products: z.array(ProductSchema).optional(),
  orderedAt: MomentSchema.optional(),
  cancelledAt: MomentSchema.optional(),
  autoApproveAt: MomentSchema.optional(),
  /** As the panel shows it: Ozon's initiator, else the cause's own. */
  party: z.enum(parties).optional(),
  reasonText: z.string().optional(),
  /** The reason text stands in no catalogue: it has to be understood by its meaning, or not at all. */
  newWording: z.literal(true).optional(),
  reasonId: z.number().optional(),
  affectsRating: z.boolean().optional(),
  cancelledAfterShip: z.boolean().optional(),
  cause: z.enum(causeIds),
  confidence: z.enum(['certain', 'likely', 'unknown']).optional(),
  absent: z.array(z.enum(readableFields)).optional(),
});

const ResponseSchema = z.strictObject({
  url: z.string().startsWith('/'),
  method: z.enum(['GET', 'POST']),
  /** How the page asks: `fetch-request` passes a `Request` object. */
  via: z.enum(['xhr', 'fetch', 'fetch-request']),
  requestHeaders: z.record(z.string(), z.string()).optional(),
  /** A JSON value; a string is sent as it is (broken bodies). */
  body: z.json(),
});

export const FixtureFileSchema = z.strictObject({
  about: z.string().min(20),
  url: z.url(),
  now: z.iso.datetime({ offset: true }),
  /** What the page itself requests while it loads, in this order. */
  responses: z.array(ResponseSchema),
  expected: z.strictObject({
    records: z.array(ExpectedRecordSchema),
    /** `data-order` of the panels that the page must carry, sorted: one for each cancelled parcel that it shows. */
    panels: z.array(z.string()),
  }),
});

export const fixtureKinds = ['seller', 'buyer', 'nothing'] as const;
export type FixtureKind = (typeof fixtureKinds)[number];
export type ExpectedRecord = z.infer<typeof ExpectedRecordSchema>;
export type Fixture = z.infer<typeof FixtureFileSchema> & { name: string; kind: FixtureKind; html: string };

/**
 * `fixtures` is what the reader was made with: each is redesigned and opened in browsers, too. `held-out` was written by people who
 * had not seen the reader, to tell how it does on pages that it was not made for; these are read, and no more.
 */
export type FixtureFolder = 'fixtures' | 'held-out';
