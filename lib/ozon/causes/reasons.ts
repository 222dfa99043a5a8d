/**
 * Ozon's texts for why an order was cancelled, with the cause that each belongs to. Not complete: new wordings appear.
 * No text stands in two rows of one side. Letter case, punctuation and ё do not matter, see lib/classify.
 * Ozon's reason ids are left out: one id stands for several texts, so it names no cause (pavelsur07/app-service-analytics, 2026-08-30).
 *
 * `trust` and its sources, as of 2026-08 unless a row says otherwise:
 * - official: Ozon Seller API documentation (/v1/cancel-reason/list, /v2/posting/fbs/cancel-reason/list,
 *   /v2/posting/fbs/cancel, examples of /v1/conditional-cancellation/* and /v1/returns/list, push documentation in
 *   Chinese) and Ozon's help (docs.ozon.ru/common-mobile/en/troubleshooting/why-cancel, docs.ozon.com/global/en/
 *   fulfillment/rfbs/cancellations). English exists only where Ozon wrote it.
 * - seen: returned by Ozon's API or pages, as public sources report (LI5ee3/FUCK-Ozon, pavelsur07/app-service-analytics,
 *   kennard520/ozon-helper). The Chinese of these rows is most likely Ozon's own.
 * - low: third parties' words or a single quotation (a dictionary of an order-assembly bot, 2022-23; dzen.ru/a/aT4v9u5GQCsbsy0R).
 */
import type { CauseId } from './causes';

export interface ReasonRow {
  readonly cause: CauseId;
  /** The texts in whichever of ru, zh and en are known, Ozon's main wording first in each language. */
  readonly texts: readonly string[];
  /** For texts that speak to the reader ("you"): the side on which they mean this cause. Absent: the same on both. */
  readonly side?: 'seller' | 'buyer';
  readonly trust: 'official' | 'seen' | 'low';
}

export const reasons: readonly ReasonRow[] = [
  // The buyer's wish. Texts in the first person and without a subject are items of the buyer's own menu.
  { cause: 'buyer.changed-mind', texts: ['Покупатель передумал', '买家改变主意', '买家决定不买了'], trust: 'official' },
  { cause: 'buyer.found-cheaper', texts: ['Нашёл дешевле', 'Found a cheaper one'], trust: 'official' },
  {
    cause: 'buyer.found-cheaper',
    texts: ['Покупатель отменил заказ: нашел дешевле', '买家取消了订单：找到了更便宜的商品'],
    trust: 'seen',
  },
  { cause: 'buyer.delivery-date', texts: ['Слишком долго ждать', 'Too long to wait'], trust: 'official' },
  {
    cause: 'buyer.delivery-date',

    texts: ['Покупатель отменил заказ: не устроил срок доставки', '买方取消订单：对交货时间不满意'],
    trust: 'seen',
  },
  {
    cause: 'buyer.delivery-date',
    texts: ['Ozon перенёс срок доставки', 'Ozon has postponed the delivery date'],
    trust: 'official',
  },
  {
    cause: 'buyer.delivery-date',
    texts: ['Покупатель отменил заказ: перенос сроков доставки', '买家取消了订单：推迟配送期间'],
    trust: 'seen',
  },
  {
    cause: 'buyer.delivery-date',
    texts: ['The customer asked to cancel it when the delivery date is more than 20 days overdue'],
    trust: 'official',
  },
  {
    cause: 'buyer.partial-order',
    texts: ['Отменили часть товаров из заказа', 'Some products from the order have been cancelled'],
    trust: 'official',
  },
  {
    cause: 'buyer.promo-not-applied',
    texts: ['Не применилась скидка или промокод', 'No discount or promotional code applied'],
    trust: 'official',
  },
  {
    cause: 'buyer.reordering',
    texts: ['Хочу изменить заказ и оформить заново', 'I want to change order and reorder'],
    trust: 'official',
  },
  { cause: 'buyer.wrong-address', texts: ['Указал неверный адрес', 'An incorrect address is entered'], trust: 'official' },
  { cause: 'buyer.unspecified', texts: ['Не нашёл нужную причину', 'There is no suitable reason'], trust: 'official' },
  { cause: 'buyer.unspecified', texts: ['Покупатель отменил заказ', '买家取消了订单', '买家取消订单'], trust: 'official' },

  // "You": the seller in the cabinet, the buyer on the buyer's pages.
  {
    cause: 'buyer.at-seller-request',
    side: 'seller',
    texts: ['Покупатель отменил заказ по вашей просьбе', '买家应您的要求取消了订单'],
    trust: 'seen',
  },
  {
    cause: 'buyer.asked-seller',
    side: 'seller',
    texts: ['Покупатель попросил вас отменить заказ', '买家已要求您取消订单'],
    trust: 'seen',
  },
  {
    cause: 'seller.asked-ozon',
    side: 'seller',
    texts: ['Отменили заказ по вашей просьбе', '已根据您的要求取消订单'],
    trust: 'seen',
  },
  {
    cause: 'buyer.unspecified',
    side: 'buyer',
    texts: ['Отменили заказ по вашей просьбе', '已根据您的要求取消订单'],
    trust: 'seen',
  },
  { cause: 'seller.unspecified', side: 'seller', texts: ['Вы отменили заказ', '您已取消订单'], trust: 'seen' },
  {
    cause: 'buyer.unspecified',
    side: 'buyer',
    texts: ['Вы отменили заказ', '您已取消订单'],
    trust: 'seen',
  },

  // Refused at hand-over, or not collected.
  {
    cause: 'handover.unsuitable',
    texts: ['Покупатель отказался при вручении: товар не подошел', '买家在交货时拒收：商品不合适'],
    trust: 'seen',
  },
  {
    cause: 'handover.wrong-item',
    texts: ['Покупатель отказался при вручении: в заказе не тот товар', '买家在交货时拒收：订单中的商品有误'],
    trust: 'seen',
  },
  {
    cause: 'handover.quality',
    texts: [
      'Покупатель отказался при вручении: недоволен качеством товара',
      '买家拒绝取货：对商品质量不满意',
      'Customer refused on receipt: not satisfied with the quality of the product',
    ],
    trust: 'official',
  },
  {
    cause: 'handover.incomplete',
    texts: ['Покупатель отказался при вручении: неполная комплектация', '买家在交货时拒收：商品不齐全'],
    trust: 'seen',
  },
  {
    cause: 'handover.refused',
    texts: ['Customer rejected upon hand-delivery', 'Rejected by the customer upon hand-delivery'],
    trust: 'official',
  },
  {
    cause: 'handover.not-collected',

    texts: [
      'Покупатель не забрал заказ',
      '买家没有收货',
      '买家没取货',
      "Customer didn't pick up the shipment",
      "the customer didn't pick the order",
    ],
    trust: 'official',
  },

  // Payment and customs.
  { cause: 'payment.not-paid', texts: ['Покупатель не оплатил заказ вовремя', '买方未按时支付订单'], trust: 'seen' },
  { cause: 'payment.not-paid', texts: ["you didn't pay for the order"], trust: 'official' },
  {
    cause: 'customs.passport-missing',
    texts: ['Покупатель не предоставил паспортные данные', '买家没提供护照信息'],
    trust: 'seen',
  },
  {
    cause: 'customs.passport-missing',
    texts: ["the parcel didn't pass customs because you haven't given your personal details to Ozon"],
    trust: 'official',
  },
  { cause: 'customs.duty-unpaid', texts: ['Покупатель не оплатил пошлину', '买家未缴纳关税'], trust: 'seen' },
  {
    cause: 'customs.duty-unpaid',
    texts: ["the parcel didn't pass customs because you haven't paid the duty"],
    trust: 'official',
  },
  {
    cause: 'customs.rejected',
    texts: ['Отправление не прошло таможенное оформление', '货件未通过清关', '平台清关失败'],
    trust: 'seen',
  },
  {
    // Two reasons in one sentence: neither can be told.
    cause: 'customs.rejected',
    texts: ["the parcel didn't pass customs because you haven't given your personal details to Ozon or haven't paid the duty"],
    trust: 'official',
  },

  // The seller.
  {
    cause: 'seller.out-of-stock',

    texts: [
      'Товар закончился на складе продавца',
      'товара нет в наличии',
      '在卖家仓库中已无商品',
      '在卖家仓库已无商品',
      '商品无库存',
      "The goods ran out at the seller's warehouse",
      "The products ran out at the seller's warehouse",
      "product is out of stock at the seller's warehouse",
      'product is out of stock',
    ],
    trust: 'official',
  },
  { cause: 'seller.out-of-stock', side: 'seller', texts: ['Товар закончился на вашем складе'], trust: 'official' },
  { cause: 'seller.out-of-stock', texts: ['Товар закончился на складе', '仓库缺货'], trust: 'seen' },
  {
    cause: 'seller.out-of-stock',
    texts: ['the products from the order ran out of stock before you had placed the order'],
    trust: 'official',
  },
  {
    cause: 'seller.defective',

    texts: [
      'Остался только бракованный товар',
      '只剩下有缺陷的商品',
      '只剩下残次品',
      'Only defective goods remained',
      'only defective product left',
      'only defective products left',
    ],
    trust: 'official',
  },
  {
    // Never offered to the seller for cancelling: set by the system.
    cause: 'seller.arbitration',

    texts: [
      'Продавец отклонил арбитраж',
      'отмена из арбитража',
      'Отменен по спору',
      '卖家拒绝了仲裁',
      '仲裁取消',
      'Seller rejects arbitration',
      'canceled from arbitration',
      'cancellation from arbitration',
    ],
    trust: 'official',
  },
  {
    cause: 'seller.unspecified',

    texts: [
      'Другое (вина продавца)',
      'другая причина',
      '其他（卖家的其他过错）',
      '其他（卖家错误）',
      '其他原因',
      "Other (seller's fault)",
      "other reason (seller's fault)",
      'other reason',
    ],
    trust: 'official',
  },
  { cause: 'seller.unspecified', texts: ['Заказ отменен продавцом'], trust: 'low' },
  {
    cause: 'seller.not-shipped',
    side: 'seller',
    texts: ['Вы не отгрузили заказ вовремя', '您没有按时发送商品', '您未按时发货'],
    trust: 'seen',
  },
  { cause: 'seller.not-shipped', texts: ['Заказ не подготовлен продавцом'], trust: 'low' },
  { cause: 'seller.not-shipped', texts: ['Заказ не отправлен'], trust: 'low' },
  {
    cause: 'seller.prohibited-goods',
    texts: ['В заказе есть запрещённые к перевозке товары', '订单中有禁止运输的商品'],
    trust: 'seen',
  },
  {
    cause: 'seller.prohibited-goods',
    side: 'seller',
    texts: ['Вы нарушили правила перевозки опасных товаров', '您违反了危险品运输规则'],
    trust: 'seen',
  },
  { cause: 'seller.packaging', texts: ['Не соответствует требованиям перевозчика', '不符合承运商的要求'], trust: 'seen' },
  { cause: 'seller.packaging', texts: ['У товаров неправильная этикетка', '商品标签错误'], trust: 'seen' },
  { cause: 'seller.tracking-invalid', texts: ['Трек-номер не отслеживается', '追踪号码无法追踪'], trust: 'seen' },

  // The delivery service.
  {
    cause: 'carrier.lost',

    texts: [
      'Заказ утерян службой доставки',
      '订单被快递弄丢',
      'Shipment was lost by the delivery service',
      'order was lost by the delivery service',
    ],
    trust: 'official',
  },
  { cause: 'carrier.lost', texts: ['Заказ утерян при доставке', '订单在配送过程中丢失'], trust: 'seen' },
  { cause: 'carrier.damaged', texts: ['the packaging of the product is damaged during delivery'], trust: 'official' },
  { cause: 'carrier.not-delivered', texts: ['Не удалось доставить заказ', '未能配送订单'], trust: 'seen' },
  { cause: 'carrier.not-delivered', texts: ['未送达'], trust: 'official' },
  {
    cause: 'carrier.not-delivered',
    texts: ['we failed to deliver the order', 'Track number check shows that the shipment moves back to the sender'],
    trust: 'official',
  },
  {
    // Ozon files this id under the seller's reasons, although the limit is the carrier's.
    cause: 'carrier.no-service',

    texts: [
      'Возврат из службы доставки: нет доставки в указанный регион',
      '快递服务退货：在该区域没有快递',
      '在该区域没有快递',
      '在该地区没有快递',
      'Return from the delivery service: there is no delivery to the specified region',
      'return from the delivery service: no delivery to the specified region',
      "delivery isn't available in the region",
    ],
    trust: 'official',
  },
  {
    cause: 'carrier.not-registered',
    texts: ['Не удалось зарегистрировать отправление в службе доставки', '未能通过送货服务登记货件'],
    trust: 'seen',
  },

  // Ozon itself.
  { cause: 'ozon.processing-failed', texts: ['Не удалось обработать заказ', '未能处理订单'], trust: 'seen' },
  { cause: 'ozon.processing-failed', texts: ['problems occurred when processing the order'], trust: 'official' },
  // A control purchase: no real buyer behind it.
  {
    cause: 'ozon.quality-check',
    texts: ['Проверка товара на соответствие описанию в карточке', '检查商品是否与商品卡片中的描述相符'],
    trust: 'seen',
  },
  { cause: 'ozon.pickup-closed', texts: ['the pick-up point is temporarily closed'], trust: 'official' },
  { cause: 'ozon.unspecified', texts: ['По решению площадки'], trust: 'low' },
];
