/** Words that head a part of a page and say what the part is about. Seen on pages and in Ozon's help, 2024-11 … 2026-09, or inferred as marked. */

/** Beneath these stands what was wrong, or what became of that: «Ошибка: отменена», «Событие: отменено». */
export const titlesOfErrors = ['ошибка', 'error', '错误', 'событие', 'event', '事件'];

/**
 * What heads a part of a page that lists returns of goods, as a whole: «Возвраты и отмены» heads more, «Возврат денег» something
 * else (inferred, 2026-11).
 */
export const returnsTitle =
  /^(?:(?:мои|ваши|my|your|我的) )?(?:возвраты(?: по (?:этому )?заказу.*)?|возврат товар(?:а|ов)|заявк[аи] на возврат|returns?|return requests?|退货|退换货?|退货申请)$/;

/** What heads a part of a posting's page that is about something else than its cancellation (inferred, 2026-11). In normalised words. */
export const titlesOfOtherParts =
  /^(?:спор|возврат|претензи|жалоб|скидк|заявка на (?:скидк|возврат)|документ|штраф|апелляц|dispute|returns?(?![a-z])|claim|discount|document|appeal|fine(?![a-z])|争议|申诉|退货|索赔|折扣|单据|罚款)/;

/** What heads steps that are none of a parcel's way: of payments, requests, visits (inferred, 2026-11). In normalised words. */
export const otherSteps =
  /плат|операц|списан|чек(?![а-я]{3})|заявк|запрос|обращени|возврат|возмещ|скидк|промокод|визит|вызов|смена|изменени|предыдущ|прошлы|друг(?:ие|ой)|примерк|бронь|payment|transaction|request|refund|return|visit|enquir|previous|past|other|付款|支付|退|申请|咨询|其他|以往/;

/** What heads the steps of a parcel's way: «Отслеживание заказа», 物流信息 (inferred, 2026-11). In normalised words. */
export const wayTitle =
  /отслежив|как ехал|где (?:мой |был )?заказ|истори[яи]|хронологи|histor|timeline|历史|进度|(?:статус|этапы|путь) (?:заказа|доставки|посылки|отправления)|track|(?:order|delivery|shipment) status|物流|跟踪|轨迹/;

/** What heads a refund that is no return's: «Возврат денег за отменённый заказ», «Отмена заказа» (inferred, 2026-11). In normalised words. */
export const ofCancelledOrder =
  /отмен(?:а|ы|у|енн\S+) (?:\S+ )?заказ|заказ\S* (?:был )?отмен|cancell?ed orders?\b|order cancell?ation|cancell?ation of (?:the |an? |your )?order|取消的?订单|订单(?:已?被?)取消/;

/** The whole title of a refund for a cancelled order, above its number (inferred, 2026-11). In normalised words. */
export const refundOfCancelled =
  /^(?:возврат (?:денег |средств |оплаты )?(?:за отмененный заказ|по отмененному заказу)|refund (?:for|of) (?:a |the |your )?cancell?ed order|(?:已取消|被取消)(?:的)?订单(?:的)?退款)$/;

/** What heads a cancelled order, before its number: «Отменённый заказ 10000001-0007» (inferred, 2026-11). In normalised words. */
export const cancelledOrderTitles = [
  'отмена заказа',
  'order cancellation',
  'cancellation of order',
  '取消订单',
  '订单取消',
  'отмененный заказ',
  'cancelled order',
  'canceled order',
  '已取消的订单',
  '已取消订单',
  '被取消的订单',
];
