/** Words beside the day on which an order was placed. In lower case with е for ё (Russian as seen, the others inferred, 2026-11). */

/** On a seller's lists and pages of postings, the day of the order; on other pages that of a request, a return, an act (inferred, 2026-11). */
export const createdLabels = [
  'дата создания',
  'дата и время создания',
  'created on',
  'created at',
  'creation date',
  'date created',
  '创建时间',
  '创建日期',
  '订单创建',
  '订单创建于',
  '订单创建时间',
  '订单创建日期',
];

/** In a report, where other things are created as well (inferred, 2026-11). */
export const createdPostings = [
  'дата создания отправления',
  'posting created',
  'shipment created',
  '货件创建日期',
  '货件创建时间',
];

/** In the title of another column of such a report: what may have been created instead (inferred, 2026-11). In normalised words. */
export const createdOthers =
  /возврат|штраф|обращени|апелляц|претензи|жалоб|(?<![а-я])(?:спор|акт)|документ|скидк|заявк|\b(?:returns?|fines?|appeals?|claims?|disputes?|tickets?|acts?|documents?|requests?)\b|退|罚|申诉|申请|争议|单据|索赔/;

/** The same as the title of a column alone: beside a value, a document or a dispute may have been created. Inferred, 2026-11. */
export const createdColumns = ['создан', 'создано', 'оформлено', 'created', '已创建', '创建于'];

/** Between the number of a posting and its day: «10000001-0007-1 от 2 ноября». Inferred, 2026-11. */
export const datedFrom = ['от', 'from', 'dated'];
/** Behind such a day, its end: «от 20 ноября до 22 ноября». */
export const datedUntil = ['до', 'to', 'until', 'по'];

/**
 * Above a seller's postings of one day, or in one: «Заказали 24 ноября», «Заказан 11 ноября». Beside goods, a buyer may be told of an
 * earlier order. Inferred, 2026-11.
 */
export const orderedThatDay = /^(?:заказали|заказан|ordered(?: on)?) (.+)$/;

/** A day on which several orders were placed, as the head of a group: «Заказы, оформленные 26 ноября: 3», 11月20日 下单. Inferred, 2026-11. */
export const ordersOfDay =
  /^(?:(?:заказы,? )?оформленные (.+?)|orders,? placed (?:on )?(.+?)|(.+?) ?下单(?:的订单)?)(?: ?[:：(（·]? ?\d{1,4}\)?(?: ?[单个条])?[)）]?)?$/;

/** In a title of a day: that it is an order's, where a fine or a return may have one. In normalised words. */
export const namesOrder = /заказ|order\b|订单|下单/;

/** Titles that carry the day of an order: «Заказ от 17 сентября». Russian as seen, the others inferred. */
export const orderedTitles = [
  'заказ от',
  'отмененный заказ от',
  'возврат за отмененный заказ от',
  'возврат денег за отмененный заказ от',
  'refund for cancelled order of',
  'refund for canceled order of',
  'cancelled order from',
  'cancelled order of',
  'canceled order from',
  'canceled order of',
  'order from',
  'order of',
  'order dated',
  'order placed on',
  'order placed',
  'ordered on',
  'placed on',
  'placed',
  'заказ оформлен',
  'оформлен',
  'дата заказа',
  'order date',
  '订单日期',
  '下单日期',
  '下单于',
  '下单',
  '下单时间',
];
