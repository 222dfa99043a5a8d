import type { Product } from '../cancellation';

/** What tells goods apart: Ozon's number of them, else the seller's; undefined where neither is told. */
export const numberOf = ({ sku, offerId }: Product): string | undefined => sku ?? offerId;
