/**
 * Labels and column titles beside the facts of a cancellation, in lower case with е for ё and without a closing colon.
 * Sources: English: Ozon's help for sellers (names both columns); Chinese: the cabinet's CSV export and the API documentation;
 * Russian: API documentation and report headers. The rest are likely variants, inferred. As of 2026-09.
 */
export const fieldLabels = {
  reasonText: [
    'причина отмены', 'причина отмены заказа', 'причина отмены отправления', 'причина',
    'cancellation reason', 'cancelation reason', 'reason for cancellation', 'cancel reason', 'reason of cancellation', 'reason',
    '取消原因', '取消的原因', '订单取消原因', '取消理由', '原因',
  ],
  initiator: [
    'инициатор отмены', 'кто отменил', 'инициатор', 'отменил', 'отменено кем', 'кем отменен', 'кем отменено',
    'cancellation initiator', 'cancelation initiator', 'initiator', 'cancelled by', 'canceled by', 'initiator of cancellation', 'who cancelled', 'who canceled',
    '取消发起方', '取消发起人', '取消方', '发起方', '发起人', '取消者', '取消人',
  ],
  cancelledAt: [
    'дата отмены', 'дата и время отмены', 'когда отменен', 'cancellation date', 'date of cancellation', 'cancelled on', 'canceled on',
    'cancelled at', 'canceled at', '取消日期', '取消时间',
  ],
  orderedAt: [
    'принят в обработку', 'дата заказа', 'дата оформления', 'заказ создан', 'order date', 'ordered', 'ordered on', 'order placed', 'accepted for processing',
    'in processing', '下单时间', '下单日期', '订单日期', '正在处理中', '已创建时间', '接单时间',
  ],
  autoApproveAt: [
    'автоподтверждение', 'будет подтверждена автоматически', 'автоматическое подтверждение', 'дата автоподтверждения', 'решить до', 'ответить до',
    'auto-approval', 'automatic approval', 'auto approval', 'auto-approved on', 'decide by', 'decision deadline', '自动批准时间', '自动确认时间', '自动通过时间', '处理截止时间',
  ],
  status: ['статус', 'статус отправления', 'статус заказа', 'состояние', 'status', 'posting status', 'order status', 'shipment status', '状态', '货件状态', '订单状态'],
  postingNumber: ['номер отправления', 'отправление', 'posting number', 'posting', 'shipment number', 'shipment', '发货号码', '货件编号', '货件号', '货件'],
  orderNumber: ['номер заказа', 'заказ', 'order number', 'order', '订单号', '订单编号', '订单'],
  products: ['товар', 'товары', 'наименование', 'название товара', 'product', 'products', 'item', 'items', '商品', '商品名称', '货品'],
  sku: ['sku', 'ozon id', 'ozon sku id'],
  offerId: ['артикул', 'артикул продавца', 'offer id', 'article', 'vendor code', 'seller sku', '货号'],
  quantity: ['количество', 'кол-во', 'шт', 'quantity', 'qty', '数量'],
  price: ['цена', 'стоимость', 'сумма', 'сумма отправления', 'price', 'amount', 'total', '价格', '金额', '您的价格', '发货的金额'],
  affectsRating: [
    'влияет на рейтинг', 'влияет на индекс ошибок', 'учитывается в рейтинге', 'влияние на рейтинг', 'affects rating', 'affects the rating', 'counts against rating',
    'affects error index', 'impact on rating', '影响评分', '影响评级', '计入误差指数', '是否影响评分',
  ],
} as const;
export type LabelledField = keyof typeof fieldLabels;

/** Labels too short to mean a thing unless a label of the same row or list already speaks of a cancellation. */
export const vagueLabels = ['причина', 'reason', '原因', 'инициатор', 'initiator', '发起方', '发起人', 'отменил', '取消人', '取消方'];

/**
 * The link and the dialog in which a buyer is told why. English: Ozon's help; Russian and Chinese inferred.
 */
export const whyCancelledTitles = [
  'почему заказ отменен', 'почему отменен заказ', 'почему отменили заказ', 'почему заказ отменили', 'почему заказ был отменен', 'почему отменили', 'почему отменен',
  'why was the order cancelled', 'why was the order canceled', 'why was my order cancelled', 'why was my order canceled',
  'why is the order cancelled', 'why is the order canceled', 'why the order was cancelled', 'why the order was canceled',
  '订单为什么被取消', '为什么订单被取消', '为什么取消订单', '订单为何被取消', '为什么取消', '取消原因说明',
];

/** Values that stand for "nothing". */
export const emptyValues = ['-', '--', '—', '–', 'нет', 'нет данных', 'не указана', 'не указано', 'n/a', 'none', 'not specified', '无', '暂无', '未指定', '/'];

/** Titles that carry the day of an order: «Заказ от 17 сентября». Russian as seen, the others inferred. */
export const orderedTitles = ['заказ от', 'order from', 'order of', 'order placed on', 'order placed', 'ordered on', '订单日期', '下单于'];

export const yesWords = ['да', 'влияет', 'учитывается', 'yes', 'affects', 'counts', 'true', '是', '影响', '计入'];
export const noWords = ['нет', 'не влияет', 'не учитывается', 'no', 'does not affect', 'does not count', 'false', '否', '不影响', '不计入'];
