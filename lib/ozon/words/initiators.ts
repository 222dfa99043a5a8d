/**
 * Ozon's words for who pressed cancel: codes and labels. Sources: Seller API documentation, 2026-08
 * (`cancellation_initiator`, `cancellation_type`); 买方 and 平台 from reason texts and public tools, 2026-08.
 * Each is a pattern for the beginning of a word, so that «Покупателем» and `customers` are the same as the bare word.
 */
export const initiatorWords = {
  buyer: ['client', 'customer', 'buyer', 'клиент', 'покупател', 'получател', '客户', '买家', '买方', '顾客'],
  seller: ['seller', 'merchant', 'store', 'продавец', 'продавц', 'магазин', '卖家', '卖方', '商家', '店铺'],
  ozon: ['ozon', 'озон', 'system', 'систем', 'platform', 'площадк', '系统', '平台'],
  carrier: [
    ...['(?:delivery|shipping)(?: service| company| provider)?', 'carrier', 'courier'],
    ...['служб[а-я]* доставки', 'перевозчик', 'курьер', '配送服务', '承运商', '快递', '物流'],
  ],
} as const;

/** Words that may stand around them without changing who is meant. */
export const initiatorFillers = [
  ...['by', 'the', 'of', 'from', 's', 'cancellation', 'initiator', 'type'],
  ...['cancelled', 'canceled', 'automatically', 'marketplace', 'global'],
  ...['от', 'со', 'стороны', 'по', 'инициативе', 'отмена', 'отменен', 'отменена', 'отменено'],
  ...['инициатор', 'автоматически', 'маркетплейс'],
  ...['由', '被', '方', '商', '员', '公司', '已', '自动', '取消', '发起', '主动'],
] as const;

/** In brackets and without a label these are a way of delivery: «Не удалось доставить (курьер)». */
export const deliveryWays = /^(?:курьер[а-я]*|courier|(?:by )?delivery|shipping|快递|物流|配送)$/;

/** Who speaks and who is spoken to: "you" is the page's reader, "we" is Ozon. Whole words. */
export const pronouns = {
  reader: ['вы', 'вами', 'you', 'yourself', '您', '你', '由您', '您自己'],
  ozon: ['мы', 'нами', 'we', 'us', '我们', '由我们'],
} as const;
