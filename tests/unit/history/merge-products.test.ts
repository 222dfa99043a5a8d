import { describe, expect, it } from 'vitest';
import { mergeProducts } from '../../../lib/history/merge-products';
import { makeOrderRecord, makeRecord } from './sample-records';

const goods = (...names: string[]) => names.map((name) => ({ name }));

describe('the goods of two readings', () => {
  it('are those of the one that tells any, even where the other names the parcel', () => {
    const bareParcel = makeRecord({ products: [] });
    const order = makeOrderRecord({ products: goods('Товар 1') });
    expect(mergeProducts(order, bareParcel)).toEqual(goods('Товар 1'));
    expect(mergeProducts(bareParcel, order)).toEqual(goods('Товар 1'));
    expect(mergeProducts(bareParcel, bareParcel)).toEqual([]);
  });

  it('are the parcel’s, though the order has more', () => {
    const parcel = makeRecord({ products: goods('Товар 1') });
    const order = makeOrderRecord({ products: goods('Товар 1', 'Товар 2') });
    expect(mergeProducts(order, parcel)).toEqual(goods('Товар 1'));
    expect(mergeProducts(parcel, order)).toEqual(goods('Товар 1'));
  });

  it('are the longer list of two alike, and the newer of two as long', () => {
    const one = makeRecord({ products: goods('Товар 1') });
    const two = makeRecord({ products: goods('Товар 1', 'Товар 2') });
    expect(mergeProducts(one, two)).toEqual(two.products);
    expect(mergeProducts(two, one)).toEqual(two.products);
    expect(mergeProducts(one, makeRecord({ products: goods('Товар 3') }))).toEqual(goods('Товар 3'));
  });
});
