/** What was set by accident is the seller's wrong price only where a price or a discount was, and not by the marketplace. */
import { expect, it } from 'vitest';
import { classifyReason } from '../../../lib/classify/classify-reason';

const told = (text: string, side: 'seller' | 'buyer') => classifyReason(text, side)?.cause;

it.each([
  ['平台误设了过低的价格', 'seller'],
  ['系统误设折扣', 'seller'],
  ['平台错误地设置了折扣', 'seller'],
  ['Ozon по ошибке установил скидку', 'seller'],
  ['Скидка по ошибке установлена площадкой', 'seller'],
  ['误设为自提，运费价格太高', 'buyer'],
  ['不小心设成了货到付款，优惠没了', 'buyer'],
  ['误设了数量，买不起，价格太高', 'buyer'],
  ['Accidentally set to two pieces, the price is too high', 'buyer'],
  ['Случайно настроил доставку курьером, это дороже', 'buyer'],
  ['Случайно проставил два товара, вышло дорого', 'buyer'],
  ['Случайно выставила оплату баллами', 'buyer'],
] as const)('%s', (text, side) => {
  expect(told(text, side)).not.toBe('seller.price-error');
});

it.each([
  ['卖家误设了过低的价格', 'seller'],
  ['误设了折扣', 'seller'],
  ['商家不小心设成了很低的价格', 'seller'],
  ['Продавец случайно установил слишком низкую цену', 'seller'],
  ['Цена по ошибке выставлена в десять раз ниже', 'seller'],
  ['Выставили по ошибке скидку 90%', 'seller'],
  ['Accidentally set a wrong price', 'seller'],
  ['The discount was set too high by mistake', 'seller'],
  ['Цена была ошибочно указана без нуля', 'buyer'],
] as const)('%s is', (text, side) => {
  expect(told(text, side)).toBe('seller.price-error');
});
