/**
 * Words for a request to cancel a posting, in lower case with е for ё. Sources: Ozon Seller API documentation (ru 2026-07, en and zh
 * 2026-08) and the seller's help; words marked "inferred" are spelling variants that no source shows.
 */

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
    '待处理',
    '待批准',
    '等待批准',
    '待您处理',
    'ожидает вашего решения',
    'ждет решения',
    'ждет вашего решения',
    'новая',
    'awaiting your decision',
    'waiting for your decision',
    'needs decision',
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
    '已自动批准',
    '自动批准',
    '超时自动批准',
    '已自动确认',
    '自动确认',
    '已自动同意',
    '自动同意',
    'подтверждена автоматически',
    'автоматически подтверждена',
    'одобрена автоматически',
    'автоматически одобрена',
    'согласована',
    'согласована автоматически',
    'автоматически согласована',
    'confirmed automatically',
    'automatically confirmed',
    'approved automatically',
    'automatically approved',
    'auto-approved',
  ],
  neither: [
    'отклоненная',
    'отклонена',
    'автоматически отменена',
    'rejected request',
    'rejected',
    'declined',
    '已拒绝',
    '您已拒绝',
    '自动取消',
    'отозвана',
    'отклонена продавцом',
    'закрыта',
    '已撤销',
    'отозвана покупателем',
    'withdrawn',
    '已撤回',
    '买家已撤回',
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
 * Other words for a request that waits: «Ждём решения продавца об отмене», "Waiting for the seller to confirm the cancellation",
 * 等待卖家确认取消. As whole texts, in normalised words (inferred, 2026-11).
 */
export const waitingRequest = new RegExp(
  [
    '(?:мы )?(?:жд[её]м|ожида(?:ем|ет|ется)) (?:решени[ея]|ответа?|подтверждени[ея]|согласовани[ея])(?: (?:от )?(?:продавца|магазина|ozon))? (?:об|по|на) отмен[еуы](?: (?:заказа|отправления))?',
    '(?:мы )?(?:ожида(?:ем|ет|ется)|жд[её][мт]) (?:подтверждени[ея]|согласовани[ея]) отмены(?: (?:заказа|отправления))?',
    '(?:продавец|магазин|ozon) (?:рассматривает|проверяет) (?:(?:ваш[уа]? )?(?:запрос|заявк[уа]) на )?отмену(?: (?:заказа|отправления))?',
    '(?:ваша? )?(?:запрос|заявка) на отмену(?: (?:заказа|отправления))? (?:находится )?(?:на (?:рассмотрении|согласовании|проверке)|в обработке|обрабатывается|рассматривает|(?:ожидает|жд[её]т) (?:решения|подтверждения|ответа|рассмотрения))(?: (?:у )?(?:продав(?:ец|ца)|магазина?|ozon))?',
    'отмена (?:заказа |отправления )?(?:на (?:рассмотрении|согласовании)|ожидает (?:решения|подтверждения))(?: (?:у )?продавца)?',
    '(?:запрос|заявка) на отмену(?: заказа)?[: ]*(?:уже )?(?:отправлена?|создана?|получена?|рассматривается|у продавца)(?: продавцу| продавцом)?',
    'вы (?:запросили|попросили) (?:отмену(?: (?:заказа|отправления))?|отменить(?: (?:заказ|отправление|посылку))?)',
    'вы отправили (?:запрос|заявку) на отмену(?: заказа)?',
    '(?:waiting for|awaiting) (?:the )?seller(?: to (?:approve|confirm|accept) (?:the |your )?|(?:.s)? (?:approval|confirmation|decision|response) (?:of|on|to|for) (?:the |your )?)cancell?ation(?: request)?',
    '(?:your |the )?cancell?ation request (?:was |is |has been )?(?:sent|submitted|received|in progress|being reviewed|waiting)(?: (?:to|by|for) the seller)?',
    '(?:your |the )?cancell?ation(?: request)? (?:is )?(?:pending|awaiting (?:review|approval|confirmation)|under (?:review|consideration))(?: (?:by|with|from) the seller)?',
    '(?:your |the )?cancell?ation request (?:is )?(?:waiting for|awaiting) (?:the )?seller(?:.s)?(?: (?:answer|response|reply|decision|approval|confirmation))?',
    'you(?: have)? requested (?:a |the )?cancell?ation',
    '(?:正在)?等待卖家(?:确认|同意|批准|处理|审核|回复)(?:您的|您对)?取消(?:申请|请求|订单)?',
    '(?:您|买家)?(?:已|已经)(?:提交|发送|申请)了?取消(?:订单)?(?:的?申请|的?请求)?',
    '(?:您的)?取消(?:订单)?(?:的)?(?:申请|请求)(?:已提交|已发送|(?:处理|审核)中|正在(?:处理|审核)中?|待处理|待审核|(?:正在)?(?:待|等待)卖家(?:确认|处理|审核|回复))',
    '卖家正在(?:处理|审核)(?:您的)?取消(?:订单)?(?:申请|请求)',
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
);

/** What may follow: that the seller is waited for. */
const awaitsYou =
  '(?:и )?(?:жд[её]т|ожидает|жд[её]м) ваше(?:го решения|го ответа|го подтверждения|й реакции)|(?:waiting for|awaiting|needs) your (?:decision|answer|response|reply|approval)|(?:正在)?(?:等待|请|待)您(?:的)?(?:尽快)?(?:处理|确认|决定|审核|答复)';

/**
 * That a buyer asked for it, as the cabinet tells it of a posting: «Покупатель попросил отменить заказ», "The customer asks to cancel this
 * shipment", 买家请求取消此货件. As whole texts, in normalised words (inferred, 2026-11).
 */
export const askedToCancel = new RegExp(
  [
    '(?:покупатель|клиент|заказчик) (?:просит|попросил|хочет|захотел|желает) отменить(?: (?:этот|это|эту|весь|всю|свой|свою|свое|данн[а-я]+))?(?: (?:заказ|отправление|посылку|покупку))?',
    '(?:покупатель|клиент|заказчик) (?:запросил|запрашивает|(?:подал|отправил|оставил|создал) (?:заявку|запрос) на) отмену(?: (?:этого |данного )?(?:заказа|отправления|посылки))?',
    '(?:the )?(?:customer|buyer|client) (?:(?:has )?(?:asks|asked|requests|requested)|is asking|wants|wanted|would like) to cancel(?: (?:the|this|their|his|her)(?: (?:whole|entire))?(?: (?:order|shipment|posting|parcel|purchase)))?',
    '(?:the )?(?:customer|buyer|client) (?:(?:has )?(?:requests|requested|asks for|asked for)) (?:a |the |to )?cancell?ation(?: of (?:the|this|their) (?:order|shipment|posting|parcel))?',
    '(?:买家|客户)(?:已|正在|现)?(?:申请|请求|要求|希望|想要?)取消(?:此|该|这个|本|整个)?(?:订单|货件|包裹)?',
  ]
    .map((form) => `^(?:${form})(?:[,，;:.。—–-]* ?(?:${awaitsYou}))?$`)
    .join('|'),
);

/** What became of the order, told behind the request's state. */
export const orderSubject =
  /^(?:(?:заказ|отправление|(?:the )?(?:order|shipment|posting))(?: (?:был[оа]?|is|was|has been))? |(?:订单|货件)(?=已))/;

/** A request that was granted, where the order's own state stands behind it: alone it may be said of a document. */
export const passedRequest = '已通过';

/** What a request's state may be told of, before its words: «Заявка подтверждена», "Request approved", 申请已批准. */
export const requestSubject =
  /^(?:(?:заявка|запрос)(?: на отмену)?(?: была?)?|(?:the |this |cancell?ation )*request(?: (?:is|was|has been))?|(?:取消|该|此)*申请)[ :—–-]*(?=\S)/;

/**
 * Sentences that say, in other words, that a request came to an end while the posting goes on: «Вы отклонили заявку 24 ноября», "Request
 * was withdrawn on Nov 24", 您已于11月24日拒绝该申请. Parts of expressions, as facts only (inferred, 2026-11).
 */
export const endedRequest =
  /(?:отклонил[аио]?|отозвал[аио]?)(?: (?:свою|эту|его|[её]е))? (?:заявку|запрос|отмену)|(?:заявка|запрос|отмена)[^.!?]{0,40} (?:(?:был[ао]? )?(?:отклон[её]на?|отозвана?))|\b(?:rejected|declined|withdrew) (?:the|this|their|his|her|your) (?:cancell?ation )?request\b|\brequest (?:was|has been|is) (?:automatically )?(?:rejected|declined|withdrawn)\b|(?:已|被)[^。，？]{0,12}(?:拒绝|撤回|驳回)(?:了)?(?:该|此|这个|本次)?(?:取消)?申请|申请[^。，？]{0,8}(?:已|被)[^。，？]{0,4}(?:拒绝|撤回|驳回)/i;

/** That a seller refused: «Продавец не согласился на отмену». Its "not" is no denial. */
export const refusedRequest =
  /не соглас(?:ил(?:ся|ась|ись)|ен|на) (?:на|с) отмен|отказал(?:ся|ась|ись|[аи])? (?:вам )?(?:в отмене|отменять)|\b(?:did not|didn't|refused to) (?:agree to|approve|accept) (?:the |your )?cancell?ation|(?:不同意|拒绝)(?:了)?(?:您的)?取消/i;

/** How a buyer is told of a request of their own (inferred, 2026-11). */
export const ownRequest =
  /^(?:вы (?:попросили отменить|запросили отмену)|you (?:have )?(?:asked to cancel|requested (?:to cancel|(?:a )?cancell?ation))|您?已?(?:申请|要求)取消|(?:мы )?(?:ждем|ожидаем) (?:решения|ответа) продавца|(?:we are )?waiting for the seller|等待卖家(?:确认|处理|回复|同意|决定))/;

/** A line that says something of one request to cancel; its plural is the name of a place. */
export const anyRequest =
  /^(?:(?:ваша? )?(?:запрос|заявка) на отмену (?=\S)|(?:your |the )?(?:cancell?ation request|request to cancel) (?=\S)|(?:您的)?取消(?:订单)?的?(?:申请|请求)(?=\S))/;

/** A label of a reason that names the request to cancel, or that somebody wants to: 申请取消的原因, «Причина заявки на отмену». In normalised words. */
export const reasonsOfRequest =
  /申请取消|取消申请|想取消|希望取消|(?:заявки|запроса) на отмену|(?:хочет|хотят|просит|просят) отменить|cancell?ation request|request to cancel|wants to cancel/;

/** Words for a request, which may be about anything: «Причина заявки» (inferred, 2026-11). In normalised words. */
export const requestWord = /申请|заявк|запрос|request/;

/** How it is said, beside a request, that it came to nothing. The beginning of a line (inferred, 2026-11). */
export const endedBegins = /^(?:отклон|отозва|отказ|reject|declin|withdr|refus|已?(?:被)?(?:拒绝|撤[回销]|驳回))/;

/** A request for something else than to cancel: what it is called. A part of the words is enough (inferred, 2026-11). */
export const ofReturnOrChange = /возврат|перенос|изменени|return|refund|reschedul|chang|退货|退款|改期|修改/;

/** That a request was granted or closed, or that there is none: a reason beside it is the cancellation's. */
export const grantedRequest =
  /одобр|подтвержд[её]н|удовлетвор|принят|согласован|исполнен|выполнен|закрыт|не требуется|approved|accepted|confirmed|granted|closed|completed|同意|批准|确认|通过|完成/;

/** Words of an order that has arrived: no request to cancel it can be pending. A part of the words is enough. */
export const arrivedWords = /достав(?:лен|ил)|получен|вручен|\bdelivered\b|\breceived\b|已送达|已签收|已收|已完成|已配送/;

/** Of goods that come back, and of a dispute: nobody decides about a request any more. A part of the words is enough (inferred, 2026-11). */
export const comesBack = /возвра|к продавцу|спор|не принят|return|disput|退|争议/;

/** What a state is said of, where it is a return's or its request's and no order's. In normalised words. */
export const ofReturnWord = /заявк|возврат|return|request|退货|申请/;

/** What became of a request, told in the same line: it waits no more. A part of the words is enough (inferred, 2026-11). */
export const decidedRequest =
  /отозва|отклон|отказа|одобр|подтвер|согласов|отменен|отменил|withdr|reject|declin|approv|confirm|cancell?ed|refus|拒绝|批准|同意|撤回|已取消/;

/** Where a request ends and why it was made begins. In normalised words (inferred, 2026-11). */
export const reasonOfRequest =
  /,? (?:because(?: of)?|due to|из-за|по причине|так как|потому что) |[,，]?(?:因为|由于)| ?:(?!\d) ?/;
