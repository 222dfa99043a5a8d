/**
 * Words that pages and answers use for the state of a posting, a parcel or a request, in lower case with е for ё.
 * Sources: Ozon Seller API documentation (ru 2026-07, en and zh 2026-08); buyer's words as seen on pages and in Ozon's help,
 * 2024-11 … 2026-09. Words marked "inferred" are spelling variants that no source shows.
 */

/** Codes of `status`, `substatus`, `status_alias`, `new_state`. Two l in the status, one in the substatus. */
export const cancelledCodes = [
  'cancelled', 'canceled', 'posting_canceled', 'posting_cancelled', 'cancelled_from_split_pending', 'canceled_from_split_pending',
];

/** The code and the words of a posting that was split: cancelled, but its goods go on in another posting. */
export const splitWords = [
  'cancelled_from_split_pending', 'canceled_from_split_pending',
  'отменен из-за разделения отправления', 'canceled due to shipment split', 'cancelled due to shipment split', '因货件拆分而取消',
];

/** Codes of a request's `state.state` (rFBS). `REJECTED` is said of the request: the order goes on. */
export const requestCodes = { on_approval: 'requested', approved: 'cancelled', rejected: 'neither' } as const;

/** Words of a request's state, on the page of requests only. */
export const requestWords = {
  requested: [
    'ожидает решения', 'на рассмотрении', 'ожидает подтверждения', 'ожидает согласования', 'на согласовании', 'request under review',
    'under review', 'awaiting decision', 'on approval', 'pending', '审核中', '待审核', '等待审核', '等待处理',
  ],
  cancelled: ['подтверждена', 'подтвержденная', 'одобрена', 'approved request', 'approved', 'confirmed', '已确认', '已批准', '已同意'],
  neither: ['отклоненная', 'отклонена', 'автоматически отменена', 'rejected request', 'rejected', 'declined', '已拒绝', '自动取消'],
} as const;

/** Words of an order, a posting or a parcel that is cancelled. */
export const cancelledWords = [
  'отменено', 'отменена', 'отменен', 'отменён',
  'заказ отменен', 'заказ был отменен', 'отправление отменено', 'посылка отменена', 'доставка отменена', 'товар отменен', 'товары отменены',
  'заказ аннулирован', 'аннулирован', 'аннулировано',
  'canceled', 'cancelled', 'order canceled', 'order cancelled', 'order was canceled', 'order was cancelled',
  'order has been canceled', 'order has been cancelled', 'shipment canceled', 'shipment cancelled', 'parcel canceled', 'parcel cancelled',
  'the order was canceled', 'the order was cancelled', 'your order was canceled', 'your order was cancelled',
  'part of the order was canceled', 'part of the order was cancelled', 'часть заказа отменена',
  '已取消', '订单已取消', '货件已取消', '包裹已取消', '已被取消', '订单已被取消', '已撤销', '部分订单已取消', '订单部分已取消',
  ...splitWords.slice(2),
];

/** Words of what is not cancelled: being on its way, delivered, disputed, unpaid, returned. */
export const aliveWords = [
  'арбитраж', 'клиентский арбитраж доставки', 'спорный', 'спорные', 'не принят на сортировочном центре', 'не принято на сортировочном центре',
  'ожидает регистрации', 'ожидает сборки', 'ожидает упаковки', 'ожидает отгрузки', 'ожидают сборки', 'ожидают отгрузки',
  'ожидает подтверждения', 'создано', 'создан', 'идет приемка', 'у водителя', 'отправлено продавцом', 'доставляется', 'доставляются',
  'доставлено', 'доставлен', 'доставлена', 'доставлены', 'условно доставлено', 'получено', 'получен', 'получена', 'возвращено на склад',
  'ожидает паспортных данных', 'ошибка регистрации', 'сборка не удалась', 'зарегистрировано', 'в перевозке', 'не добавлено в перевозку',
  'не добавлен в перевозку', 'передается в доставку', 'передается курьеру', 'передается в службу доставки', 'в пути', 'в пути в ваш город',
  'на пути в город', 'в пути в пункт выдачи', 'на пути в пункт выдачи', 'курьер в пути', 'в пункте выдачи', 'ожидаем оплаты',
  'ожидает оплаты', 'дата на уточнении', 'в сборке', 'в службе доставки', 'ожидает получения', 'ожидает в пункте выдачи',
  'можно забирать', 'успейте забрать', 'собирается', 'у курьера', 'в обработке', 'принят в обработку', 'возврат', 'возвращен', 'возвращено',
  'arbitration', 'arbitrage', 'disputed', 'customer delivery arbitration', 'not accepted at the sorting center', 'awaiting registration',
  'awaiting packaging', 'awaiting shipping', 'awaiting shipment', 'awaiting confirmation', 'awaiting approval', 'created',
  'acceptance in progress', 'acceptance is in progress', 'picked up by driver', 'sent by the seller', 'delivery is in progress',
  'delivery in progress', 'delivering', 'in transit', 'shipped', 'delivered', 'presumably delivered', 'received', 'returned to the warehouse',
  'waiting for passport data', 'registration error', 'packaging failed', 'packaging', 'registered', 'in shipping', 'shipping',
  'not added to shipping', 'handed over for delivery', 'is handed over to the delivery service', 'handed over to the driver',
  'on the way to the city', 'on the way to the pick-up point', 'courier on the way', 'at the pick-up point', 'awaiting payment',
  'assembly', 'on the way', 'with the courier', 'awaiting receipt', 'ready for pickup', 'ready for pick-up', 'returned', 'processing',
  '仲裁', '有争议的', '快递客户仲裁', '客户配送仲裁', '分拣中心未接受', '在分拣中心尚未接收', '等待登记', '等待注册', '等待包装', '等待备货',
  '等待发运', '等待装运', '已准备发运', '等待确认', '已创建', '正在验收', '接收中', '司机处', '司机正在送货', '由卖家发送', '已被卖家发送',
  '运输中', '配送中', '已送达', '已配送', '已签收', '待取件', '已完成', '已发货', '已收到', '已收货', '返回仓库', '已退回仓库', '等待护照资料',
  '等待护照信息', '注册错误', '登记错误', '备货失败', '暂时送到', '可能已收', '在取货点', '等待付款', '待付款', '待发货', '待收货', '已退货',
];

/**
 * Who cancelled, where a status says it: «Отменён покупателем», "Cancelled by the customer", 买家已取消. Only these forms:
 * what else follows a status is another line of the page. Inferred from the help's «отменено покупателем».
 */
export const cancelledBy = {
  after: [
    'покупателем', 'клиентом', 'продавцом', 'вами', 'магазином', 'ozon', 'озон', 'системой', 'площадкой', 'службой доставки', 'перевозчиком', 'автоматически',
    'by buyer', 'by customer', 'by client', 'by seller', 'by you', 'by ozon', 'by system', 'by delivery service', 'by carrier',
    'by the buyer', 'by the customer', 'by the client', 'by the seller', 'by the system', 'by the delivery service', 'by the carrier', 'automatically',
  ],
  before: ['买家', '客户', '卖家', '平台', '系统', 'ozon', '配送服务商', '已被买家', '已被卖家', '已被平台', '已被系统', '由买家', '由卖家'],
} as const;

/** Parts that make a longer text a status of something alive. Checked before everything else: they contain other words. */
export const aliveParts = ['готовы к получению', 'готов к получению', 'готово к получению', 'не отменен', 'not cancel', '未取消'];

/** Words of a status that mean an order whose payment is waited for. */
export const paymentBadges = ['оплачен', 'не оплачен'];
