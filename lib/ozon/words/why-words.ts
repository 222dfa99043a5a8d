/** Words around the question why an order was cancelled: who asks it, who leads to its answer, what stands in the place of one. Inferred, 2026-11. */

/**
 * The link and the dialog in which a buyer is told why. English: Ozon's help; Russian and Chinese inferred.
 */
export const whyCancelledTitles = [
  'почему заказ отменен',
  'почему отменен заказ',
  'почему отменили заказ',
  'почему заказ отменили',
  'почему заказ был отменен',
  'почему отменили',
  'почему отменен',
  'почему отменено',
  'почему отменено отправление',
  'почему отправление отменено',
  'почему отменили отправление',
  'why was the shipment cancelled',
  'why was the shipment canceled',
  'why was the posting cancelled',
  'why was the posting canceled',
  '货件为什么被取消',
  '为什么货件被取消',
  '货件为何被取消',
  'why was the order cancelled',
  'why was the order canceled',
  'why was my order cancelled',
  'why was my order canceled',
  'why is the order cancelled',
  'why is the order canceled',
  'why the order was cancelled',
  'why the order was canceled',
  'why it was cancelled',
  'why it was canceled',
  'почему его отменили',
  'почему он отменен',
  '订单为什么被取消',
  '为什么订单被取消',
  '为什么取消订单',
  '订单为何被取消',
  '为什么取消',
  '取消原因说明',
];

/** What stands in the place of a reason that is not told yet, or leads to it. Inferred, 2026-11. */
export const noReasonYet =
  /не указан|указан[ао]?$|появит|уточн|смотреть|узнать|выбер|причин|обязат|specified|later|appear|choose|select|see |view |optional|required|未填|未提供|稍后|查看|选择|必填/i;

/** Links and buttons that lead to the reason of a cancellation. Inferred, 2026-11. */
export const linksToReason: readonly string[] = [
  ...whyCancelledTitles,
  'узнать причину отмены',
  'показать причину отмены',
  'посмотреть причину отмены',
  'смотреть причину отмены',
  'view cancellation reason',
  'show cancellation reason',
  'see cancellation reason',
  'view cancelation reason',
  'why canceled',
  'why cancelled',
  '查看取消原因',
  '查看取消详情',
];

/** What opens a list of reasons for which orders are cancelled, told of none in particular: «Так бывает, если:». Inferred, 2026-11. */
export const possibleReasons =
  /^[^.!?]*(?:\bif\b|\bmay\b|\bmight\b|\busually\b|possible reasons|(?<![а-я])(?:если|обычно|чаще всего|может|могут|могло)(?![а-я])|возможные причины|如果|可能|通常|以下|常见)[^.!?]*:$/;

/** Words that say what may be, not what was. Inferred, 2026-11. */
export const supposition =
  /(?<![а-я])(?:если|обычно|чаще всего|(?<!не )(?:может|могут|могли|могло))(?![а-я])|\b(?:if|may|might|can(?! ?not|'t)|usually)\b|如果|可能|通常|以下|\?$/;

/** How a form asks for a value, where others show one. Inferred, 2026-11. */
export const invitation = /^(?:выберите|укажите|select|choose|specify|请?选择|请)/i;

/** The order that the answer is about, without its number: «Заказ № …», «Заказ … от 23 ноября». Inferred, 2026-11. */
export const orderAlone = /^(?:заказ|order|订单)?[\s№#:：]*(?:(?:от|of|from|placed on) .{3,20})?$/i;

/** In the label of an order's day; «Оформлен» alone may be said of a refund. Inferred, 2026-11. */
export const ofOrderDay = /заказ|order|订单|下单/i;
