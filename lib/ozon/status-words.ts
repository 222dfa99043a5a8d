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

/** Codes of a request's `state.state` (rFBS). `REJECTED` is said of the request: the order goes on. */
export const requestCodes = { on_approval: 'requested', approved: 'cancelled', rejected: 'neither' } as const;

/** Words of a request's state, on the page of requests only. */
export const requestWords = {
  requested: [
    'ожидает решения',
    'на рассмотрении',
    'ожидает подтверждения',
    'ожидает согласования',
    'на согласовании',
    'request under review',
    'under review',
    'awaiting decision',
    'on approval',
    'pending',
    '审核中',
    '待审核',
    '等待审核',
    '等待处理',
  ],
  cancelled: [
    'подтверждена',
    'подтвержденная',
    'одобрена',
    'approved request',
    'approved',
    'confirmed',
    '已确认',
    '已批准',
    '已同意',
  ],
  neither: [
    'отклоненная',
    'отклонена',
    'автоматически отменена',
    'rejected request',
    'rejected',
    'declined',
    '已拒绝',
    '自动取消',
  ],
} as const;

/** What a posting's own page says of a request to cancel it, by its name, so that it can be told from the posting's state (inferred, 2026-11). */
export const namedRequests = {
  requested: [
    'покупатель запросил отмену',
    'клиент запросил отмену',
    'покупатель запросил отмену заказа',
    'покупатель просит отменить заказ',
    'покупатель хочет отменить заказ',
    'запрошена отмена',
    'отмена запрошена',
    'заявка на отмену ожидает решения',
    'заявка на отмену: ожидает решения',
    'заявка на отмену на рассмотрении',
    'заявка на отмену: на рассмотрении',
    'customer requested cancellation',
    'the customer requested cancellation',
    'buyer requested cancellation',
    'the buyer requested cancellation',
    'cancellation requested',
    'cancelation requested',
    'cancellation requested by customer',
    'cancellation requested by the customer',
    'cancellation request under review',
    'cancellation request: under review',
    'cancellation request pending',
    'cancellation request: pending',
    'cancellation request: awaiting decision',
    '买家申请取消',
    '买家申请取消订单',
    '买家已申请取消',
    '买家已申请取消订单',
    '买家请求取消',
    '买家请求取消订单',
    '取消申请审核中',
    '取消申请:审核中',
    '取消申请待处理',
  ],
  /** The request came to an end, and the posting goes on. */
  declined: [
    'заявка на отмену отклонена',
    'заявка на отмену: отклонена',
    'заявка на отмену отозвана',
    'вы отклонили заявку на отмену',
    'вы отклонили отмену',
    'покупатель отозвал заявку на отмену',
    'отмена отклонена',
    'cancellation request rejected',
    'cancellation request: rejected',
    'cancellation request declined',
    'cancellation request withdrawn',
    'you rejected the cancellation request',
    'you declined the cancellation request',
    '取消申请已拒绝',
    '取消申请:已拒绝',
    '取消申请被拒绝',
    '您已拒绝取消申请',
    '取消申请已撤回',
  ],
} as const;

/**
 * Sentences that say, in other words, that a request came to an end while the posting goes on: «Вы отклонили заявку 24 ноября», "Request
 * was withdrawn on Nov 24", 您已于11月24日拒绝该申请. Parts of expressions, as facts only (inferred, 2026-11).
 */
export const endedRequest =
  /(?:отклонил[аио]?|отозвал[аио]?)(?: (?:свою|эту|его|[её]е))? (?:заявку|запрос|отмену)|(?:заявка|запрос|отмена)[^.!?]{0,40} (?:(?:был[ао]? )?(?:отклон[её]на?|отозвана?))|\b(?:rejected|declined|withdrew) (?:the|this|their|his|her|your) (?:cancell?ation )?request\b|\brequest (?:was|has been|is) (?:automatically )?(?:rejected|declined|withdrawn)\b|(?:已|被)[^。，？]{0,12}(?:拒绝|撤回|驳回)(?:了)?(?:该|此|这个|本次)?(?:取消)?申请|申请[^。，？]{0,8}(?:已|被)[^。，？]{0,4}(?:拒绝|撤回|驳回)/i;

/** Words of an order that has arrived: no request to cancel it can be pending. A part of the words is enough. */
export const arrivedWords = /достав(?:лен|ил)|получен|вручен|\bdelivered\b|\breceived\b|已送达|已签收|已收|已完成|已配送/;

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
  'part of the order was canceled',
  'part of the order was cancelled',
  'часть заказа отменена',
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
  '已取消',
  '订单已取消',
  '货件已取消',
  '包裹已取消',
  '已被取消',
  '订单已被取消',
  '已撤销',
  '部分订单已取消',
  '订单部分已取消',
  '部分取消',
  '部分已取消',
  '已部分取消',
  '订单已部分取消',
  ...splitWords.slice(2),
];

/** What each of these words has in it. Most texts have none of it. */
export const cancelledStem = /отмен|аннулир|cancel|取消|撤销/;

/** What stands between a posting's number and its status in a sentence, in lower case: "Posting … was canceled" (inferred). */
export const auxiliaries = ['was', 'were', 'is', 'has been', 'был[оаи]?', '已经(?=已)'];

/**
 * What names another posting than the one that is spoken of: the one that its goods went on in, or came from. In lower case; a
 * part of an expression, which a noun and numbers follow (inferred, 2026-11).
 */
export const otherPosting =
  '(?:перенес[а-яё]+|перемещ[а-яё]+|переш[а-яё]+|переда[а-яё]+) в|замен[а-яё]+ на|раздел[а-яё]+ на|вместо|взамен|(?:moved|transferred|replaced|split)(?: (?:in)?to| by| with)|instead of|(?:转移|转入|移|拆分|替换|更换)[至到为成]?|代替';
export const otherPostingNoun =
  '(?:(?:нов|друг)[а-яё]+ )?(?:отправлени[а-яё]+|заказ[а-яё]*|(?:(?:the|new|another) )*(?:postings?|shipments?|orders?)|(?:新的?)?(?:货件|订单))';

/** Words in which a text that is no status may yet say that an order is cancelled, and words that make it say something else. */
export const tellsOfCancelled =
  /(?<![а-яё])отмен(?:[её]н[аоы]?|или)(?![а-яё])|(?<![а-яё])аннулирован|\bcancell?ed\b|已被?取消|被.{1,6}取消/i;
export const denied =
  /(?<![а-яё])(?:не|если|может|могут|будет|будут|чтобы|когда|можно|почему)(?![а-яё])|\b(?:not|never|if|may|might|can|could|will|would|be|when|why)\b|未|没有|如果|若|可能|将|会|可以|[?？]/i;

/** How far the parcel had come when it was cancelled, said beside the word (inferred, 2026-11). In normalised words. */
export const stage =
  / ?(?:до|перед|после|при|во время) (?:отгрузк|отправк|сборк|передач|доставк|вручени|получени|упаковк)[а-я]*(?: в доставку| курьеру| в службу доставки)?(?=$|,| \d)| (?:before|after|during) (?:the )?(?:shipping|shipment|dispatch|packing|assembly|hand-?over|delivery)(?=$|,| \d| on )|^(?:发货|发运|备货|配送|运输|取货|签收)(?:前|后|中|时)|(?<=取消)(?: ?\(?(?:发货|发运|备货|配送|运输)(?:前|后|中)\)?)$/;

/** Plurals that name a tab when they stand alone: a status only with a day or a number of goods beside them. */
export const cancelledPlurals = ['отменены', 'товары отменены', 'отменили'];

const goods = '(?:товар(?:а|ов|ы)?|вещ(?:ь|и|ей)|позици[яий]|единиц[аы]?|штук[аи]?|шт|items?|products?|goods|units?|pcs)';
const chineseGoods = '(?:件|个|种)(?:商品|货品|产品)?';
const were = '(?:(?:был[оаи]?|was|were|ha(?:s|ve) been) )?';

/** How groups of goods inside a parcel are counted: «5 товаров получено» (seen), the others inferred. */
export const countedGoods = {
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
    '由买家',
    '由卖家',
  ],
} as const;

/** Parts that make a longer text a status of something alive. Checked before everything else: they contain other words. */
export const aliveParts = ['готовы к получению', 'готов к получению', 'готово к получению', 'не отменен', 'not cancel', '未取消'];

/** Words of a status that mean an order whose payment is waited for. */
export const paymentBadges = ['оплачен', 'не оплачен'];

const whole = {
  ru: '(?:(?:ваш|этот|весь|свой|вашу|эту|всю|свою|ваше|это|все|свое) )?(?:заказ|посылку|отправление|доставку|покупку)',
  en: '(?:(?:the|this|your) )?(?:whole |entire )?(?:order|parcel|shipment|package|delivery|purchase)',
  zh: '(?:您的|该|此|这个|本|整个)?(?:订单|包裹|货件)',
};

/**
 * Sentences that head an order or a parcel on the buyer's pages and say who cancelled it: «Вы отменили заказ», "The seller canceled
 * your order", 卖家已取消订单. As a whole: what is asked, supposed or said of a return has other words. The group `who` must be a party.
 * «Вы отменили заказ» and 您已取消订单 as seen, the others by the languages' custom, 2026-11.
 */
export const cancelledSentences = [
  new RegExp(`^(?<who>[^,:?]{2,30}?) (?:уже |сами )?отменил[аио]? ${whole.ru}$`),
  new RegExp(`^${whole.ru} отменил[аио]? (?<who>[^,:?]{2,30})$`),
  new RegExp(`^${whole.ru} отменили$`),
  /^(?<who>[^,:?]{2,30}?) отмен(?:ен|ена|ено)(?: (?:заказ|посылка|отправление|доставка))?$/,
  new RegExp(`^(?<who>[^,:?]{2,30}?) (?:has |have )?cancell?ed ${whole.en}$`),
  new RegExp(`^(?<who>[^,:?]{1,8}?)(?:已经?取消了?|取消了)${whole.zh}$`),
  new RegExp(`^${whole.zh}已?[被由](?<who>[^,:?]{1,8}?)取消$`),
];
