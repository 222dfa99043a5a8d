/**
 * Words that pages and answers use for the state of a posting, a parcel or a request, in lower case with е for ё.
 * Sources: Ozon Seller API documentation (ru 2026-07, en and zh 2026-08); buyer's words as seen on pages and in Ozon's help,
 * 2024-11 … 2026-09. Words marked "inferred" are spelling variants that no source shows.
 */

/** Codes of `status`, `substatus`, `status_alias`, `new_state`. Two l in the status, one in the substatus. */
export const cancelledCodes = [
  'cancelled',
  'canceled',
  'posting_canceled',
  'posting_cancelled',
  'cancelled_from_split_pending',
  'canceled_from_split_pending',
];

/** The code and the words of a posting that was split: cancelled, but its goods go on in another posting. */
export const splitWords = [
  'cancelled_from_split_pending',
  'canceled_from_split_pending',
  'отменен из-за разделения отправления',
  'canceled due to shipment split',
  'cancelled due to shipment split',
  '因货件拆分而取消',
];

/** Words of an order some of whose postings or goods are cancelled. */
export const partlyCancelledWords = [
  'part of the order was canceled',
  'part of the order was cancelled',
  'часть заказа отменена',
  'отменена часть заказа',
  'отменена часть товаров',
  'часть товаров отменена',
  'частично отменен',
  'частично отменена',
  'частично отменено',
  'отменен частично',
  'заказ частично отменен',
  'заказ отменен частично',
  'partially canceled',
  'partially cancelled',
  'partly canceled',
  'partly cancelled',
  'order partially canceled',
  'order partially cancelled',
  '部分订单已取消',
  '订单部分已取消',
  '部分取消',
  '部分已取消',
  '已部分取消',
  '订单已部分取消',
];

/** Words of an order, a posting or a parcel that is cancelled. */
export const cancelledWords = [
  'отменено',
  'отменена',
  'отменен',
  'заказ отменен',
  'заказ был отменен',
  'отправление отменено',
  'посылка отменена',
  'доставка отменена',
  'товар отменен',
  'товары отменены',
  'заказ аннулирован',
  'аннулирован',
  'аннулировано',
  'canceled',
  'cancelled',
  'order canceled',
  'order cancelled',
  'order was canceled',
  'order was cancelled',
  'order has been canceled',
  'order has been cancelled',
  'shipment canceled',
  'shipment cancelled',
  'parcel canceled',
  'parcel cancelled',
  'the order was canceled',
  'the order was cancelled',
  'your order was canceled',
  'your order was cancelled',
  '已取消',
  '订单已取消',
  '货件已取消',
  '包裹已取消',
  '已被取消',
  '订单已被取消',
  '已撤销',
  ...partlyCancelledWords,
  ...splitWords.slice(2),
];

/** What each of these words has in it. Most texts have none of it. */
export const cancelledStem = /отмен|аннулир|cancel|取消|撤销/;

/** Plurals that name a tab when they stand alone: a status only with a day or a number of goods beside them. */
export const cancelledPlurals = ['отменены', 'товары отменены', 'отменили'];

/** A day behind one of them begins or ends a time. */
export const sinceWords = /^ (?:с|со|от|до|по|за|после) /;

const goods = '(?:товар(?:а|ов|ы)?|вещ(?:ь|и|ей)|позици[яий]|единиц[аы]?|штук[аи]?|шт|items?|products?|goods|units?|pcs)';
const chineseGoods = '(?:件|个|种)(?:商品|货品|产品)?';
const were = '(?:(?:был[оаи]?|was|were|ha(?:s|ve) been) )?';

/** What is a status with a day that has come beside it, and may be a button or a heading without: «2026-10-12 取消». */
export const cancelledBesideDay = ['取消', '被取消', '取消了', '取消于'];

/** The word and no more. In normalised words. */
export const bareCancelled = /^(?:отменен[аоы]?|аннулирован[ао]?|cancell?ed|已?被?取消)$/;

/** A status that names what it is said of: «Заказ отменён 2 октября», «Вы отменили заказ 25 ноября». */
export const saidOfOrder =
  /^(?:(?:ваш|the|your) )?(?:заказ|order|订单)|^(?:вы|продавец|мы|ozon) отменил[аи]? (?:ваш |этот )?заказ|^(?:you|the seller|we|ozon) (?:have |has )?cancell?ed (?:the |your |this )?order|^(?:您|卖家)(?:已|取消了?)?(?:取消)?(?:该|此)?订单/;

/** How groups of goods inside a parcel are counted: «5 товаров получено» (seen), the others inferred. */
export const countsOfGoods = {
  before: new RegExp(`^\\d{1,3} ${goods} ${were}`),
  after: new RegExp(` \\d{1,3} ${goods}$`),
  chinese: new RegExp(`\\d{1,3} ?${chineseGoods}`),
} as const;

/** «Отменён 1 из 2», "1 of 2 items cancelled", 2件中1件已取消: a share of the goods, as parts of expressions (inferred). */
export const shareWords = {
  cancelled: `${were}(?:отмен(?:ен[оаы]?|или)|аннулирован[оаы]?|cancell?ed)|(?:已|被)+取消了?`,
  of: 'из|(?:out )?of|共|中的?',
  goods: `${goods}|${chineseGoods}|商品`,
} as const;

/** Words of what is not cancelled: being on its way, delivered, disputed, unpaid, returned. */
export const aliveWords = [
  'арбитраж',
  'клиентский арбитраж доставки',
  'спорный',
  'спорные',
  'не принят на сортировочном центре',
  'не принято на сортировочном центре',
  'ожидает регистрации',
  'ожидает сборки',
  'ожидает упаковки',
  'ожидает отгрузки',
  'ожидают сборки',
  'ожидают отгрузки',
  'ожидает подтверждения',
  'создано',
  'создан',
  'идет приемка',
  'у водителя',
  'отправлено продавцом',
  'доставляется',
  'доставляются',
  'доставлено',
  'доставлен',
  'доставлена',
  'доставлены',
  'условно доставлено',
  'получено',
  'получен',
  'получена',
  'возвращено на склад',
  'ожидает паспортных данных',
  'ошибка регистрации',
  'сборка не удалась',
  'зарегистрировано',
  'в перевозке',
  'не добавлено в перевозку',
  'не добавлен в перевозку',
  'передается в доставку',
  'передается курьеру',
  'передается в службу доставки',
  'в пути',
  'в пути в ваш город',
  'на пути в город',
  'в пути в пункт выдачи',
  'на пути в пункт выдачи',
  'курьер в пути',
  'в пункте выдачи',
  'ожидаем оплаты',
  'ожидает оплаты',
  'дата на уточнении',
  'в сборке',
  'в службе доставки',
  'ожидает получения',
  'ожидает в пункте выдачи',
  'можно забирать',
  'успейте забрать',
  'собирается',
  'у курьера',
  'в обработке',
  'принят в обработку',
  'возврат',
  'возвращен',
  'возвращено',
  'arbitration',
  'arbitrage',
  'disputed',
  'customer delivery arbitration',
  'not accepted at the sorting center',
  'awaiting registration',
  'awaiting packaging',
  'awaiting shipping',
  'awaiting shipment',
  'awaiting confirmation',
  'awaiting approval',
  'created',
  'acceptance in progress',
  'acceptance is in progress',
  'picked up by driver',
  'sent by the seller',
  'delivery is in progress',
  'delivery in progress',
  'delivering',
  'in transit',
  'shipped',
  'delivered',
  'presumably delivered',
  'received',
  'returned to the warehouse',
  'waiting for passport data',
  'registration error',
  'packaging failed',
  'packaging',
  'registered',
  'in shipping',
  'shipping',
  'not added to shipping',
  'handed over for delivery',
  'is handed over to the delivery service',
  'handed over to the driver',
  'on the way to the city',
  'on the way to the pick-up point',
  'courier on the way',
  'at the pick-up point',
  'awaiting payment',
  'assembly',
  'on the way',
  'with the courier',
  'awaiting receipt',
  'ready for pickup',
  'ready for pick-up',
  'returned',
  'processing',
  '仲裁',
  '有争议的',
  '快递客户仲裁',
  '客户配送仲裁',
  '分拣中心未接受',
  '在分拣中心尚未接收',
  '等待登记',
  '等待注册',
  '等待包装',
  '等待备货',
  '等待发运',
  '等待装运',
  '已准备发运',
  '等待确认',
  '已创建',
  '正在验收',
  '接收中',
  '司机处',
  '司机正在送货',
  '由卖家发送',
  '已被卖家发送',
  '运输中',
  '配送中',
  '已送达',
  '已配送',
  '已签收',
  '待取件',
  '已完成',
  '已发货',
  '已收到',
  '已收货',
  '返回仓库',
  '已退回仓库',
  '等待护照资料',
  '等待护照信息',
  '注册错误',
  '登记错误',
  '备货失败',
  '暂时送到',
  '可能已收',
  '在取货点',
  '等待付款',
  '待付款',
  '待发货',
  '待收货',
  '已退货',
];

/**
 * Who cancelled, where a status says it: «Отменён покупателем», "Cancelled by the customer", 买家已取消. Only these forms:
 * what else follows a status is another line of the page. Inferred from the help's «отменено покупателем».
 */
export const cancelledBy = {
  after: [
    'покупателем',
    'клиентом',
    'продавцом',
    'вами',
    'магазином',
    'ozon',
    'озон',
    'системой',
    'площадкой',
    'службой доставки',
    'перевозчиком',
    'автоматически',
    'by buyer',
    'by customer',
    'by client',
    'by seller',
    'by you',
    'by ozon',
    'by system',
    'by delivery service',
    'by carrier',
    'by the buyer',
    'by the customer',
    'by the client',
    'by the seller',
    'by the system',
    'by the delivery service',
    'by the carrier',
    'automatically',
  ],
  before: [
    '买家',
    '客户',
    '卖家',
    '平台',
    '系统',
    'ozon',
    '配送服务商',
    '已被买家',
    '已被卖家',
    '已被平台',
    '已被系统',
    '已被承运商',
    '已被配送服务商',
    '由买家',
    '由客户',
    '由卖家',
    '由您',
    '由平台',
    '由系统',
    '由ozon',
    '由承运商',
    '由配送服务商',
    '由物流商',
  ],
} as const;

/** Parts that make a longer text a status of something alive. Checked before everything else: they contain other words. */
export const aliveParts = ['готовы к получению', 'готов к получению', 'готово к получению', 'не отменен', 'not cancel', '未取消'];

/** What stands beside a status and says whether the order was paid: a report keeps it as it is. */
export const paymentBadges = ['оплачен', 'не оплачен'];

/** Stands in the label of an order's state, which may have several postings. */
export const ofOrderWord = /заказ|order|订单/i;
/** In the label of the state of what a request to cancel is about, beside the request's own. Inferred, 2026-11. */
export const ofOrderOrPostingWord = /заказ|отправлени|order|posting|shipment|订单|货件/i;
