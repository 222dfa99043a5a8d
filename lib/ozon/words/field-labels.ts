/**
 * Labels and column titles beside the facts of a cancellation, in lower case with е for ё and without a closing colon.
 * Sources: English: Ozon's help for sellers (names both columns); Chinese: the cabinet's CSV export and the API documentation;
 * Russian: API documentation and report headers. The rest are likely variants, inferred. As of 2026-09.
 */
import { labelsOfGoods, lesserPrices, sumLabels } from './labels-of-goods';
import { labelsOfQuestions, metricLabels } from './labels-of-questions';

export const fieldLabels = {
  reasonText: [
    'причина отмены',
    'причина отмены заказа',
    'причина отмены отправления',
    'причина',
    'cancellation reason',
    'cancelation reason',
    'reason for cancellation',
    'reason for the cancellation',
    'cancel reason',
    'reason of cancellation',
    'reason',
    '取消原因',
    '取消的原因',
    '订单取消原因',
    '取消理由',
    'причина от покупателя',
    'причина покупателя',
    'причина, которую выбрал покупатель',
    "customer's reason",
    "buyer's reason",
    'reason given by the customer',
    '买家选择的原因',
    '买家填写的原因',
    '买家取消原因',
    '取消申请原因',
    '申请原因',
    '申请取消原因',
    '申请取消的原因',
    '买家希望取消的原因',
    '买家想取消的原因',
    '买家申请取消的原因',
    '买家的理由',
    '为什么要取消',
    '买家为什么取消',
    '买家的取消理由',
    'причина запроса',
    'причина заявки',
    'причина запроса на отмену',
    'причина заявки на отмену',
    'почему покупатель отменяет',
    'почему покупатель хочет отменить',
    'почему клиент отменяет',
    'почему хотят отменить',
    'почему хочет отменить',
    'почему просят отменить',
    'request reason',
    'reason for the request',
    'reason for request',
    'why the customer is cancelling',
    'why the customer wants to cancel',
    '取消详情',
    '原因',
    'почему',
    'why',
    '为什么',
  ],
  initiator: [
    'инициатор отмены',
    'кто отменил',
    'инициатор',
    'отменил',
    'отменено кем',
    'кем отменен',
    'кем отменено',
    'кем отменена',
    'кто инициировал отмену',
    'сторона отмены',
    'cancellation initiator',
    'cancelation initiator',
    'initiator',
    'cancelled by',
    'canceled by',
    'initiator of cancellation',
    'initiated by',
    'cancellation initiated by',
    'who cancelled',
    'who canceled',
    '取消发起方',
    '取消发起人',
    '取消方',
    '发起方',
    '发起人',
    '取消者',
    '取消人',
    '由谁取消',
    '谁取消的',
    '谁取消',
  ],
  cancelledAt: [
    'дата отмены',
    'дата и время отмены',
    'когда отменен',
    'когда отменено',
    'когда отменили',
    'cancellation date',
    'date of cancellation',
    'cancelled on',
    'canceled on',
    'cancelled at',
    'canceled at',
    'when cancelled',
    'when canceled',
    '取消日期',
    '取消日',
    '取消时间',
    '取消于',
  ],
  orderedAt: [
    'принят в обработку',
    'дата заказа',
    'дата оформления',
    'заказ создан',
    'оформлен',
    'заказ оформлен',
    'order date',
    'ordered',
    'ordered on',
    'placed on',
    'date ordered',
    'order placed',
    'order placed and paid',
    'заказ оформлен и оплачен',
    'accepted for processing',
    'in processing',
    '下单',
    '下单时间',
    '下单日期',
    '订单日期',
    '正在处理中',
    '已创建时间',
    '接单时间',
  ],
  autoApproveAt: [
    'автоподтверждение',
    'будет подтверждена автоматически',
    'автоматическое подтверждение',
    'автоматическое одобрение',
    'автоодобрение',
    'дата автоодобрения',
    'дата автоподтверждения',
    'подтвердится автоматически',
    'автоматически подтвердится',
    'автоматически одобрится',
    'отмена подтвердится автоматически',
    'решить до',
    'принять решение',
    'принять решение до',
    'решение до',
    'срок решения',
    'срок ответа',
    'ответить до',
    'auto-approval',
    'automatic approval',
    'auto approval',
    'auto-approved on',
    'approved automatically on',
    'automatically approved on',
    'auto-approval date',
    'будет одобрена автоматически',
    'одобрится автоматически',
    'отмена одобрится автоматически',
    'will be approved automatically',
    'decide by',
    'decision deadline',
    '自动批准时间',
    '自动批准日期',
    '自动确认日期',
    '自动通过日期',
    '自动确认时间',
    '自动通过时间',
    '处理截止时间',
    '处理期限',
    '决定期限',
  ],
  scheme: [
    'схема',
    'схема работы',
    'схема доставки',
    'scheme',
    'working scheme',
    'fulfillment scheme',
    '模式',
    '工作模式',
    '运营模式',
    '运营方式',
    '销售模式',
    '履约模式',
    '配送模式',
    '物流模式',
    '物流方案',
    '配送方案',
    '发货模式',
    '发货方式',
    'схема отгрузки',
    '方案',
    'модель работы',
    'delivery scheme',
    'delivery model',
    'fulfillment model',
    'fulfilment scheme',
    'fulfilment model',
  ],
  status: ['статус', 'состояние', 'state', 'status', '状态'],
  /** Where rows are of several types, «Статус» is a return's; these are a posting's own wherever they stand. */
  postingStatus: [
    'статус отправления',
    'статус заказа',
    'posting status',
    'order status',
    'shipment status',
    '货件状态',
    '订单状态',
  ],
  /** Of a request to cancel, where that is told apart from the order's own state: on the page of requests it is the state of a row. */
  requestStatus: [
    'статус заявки',
    'статус заявки на отмену',
    'статус запроса',
    'request status',
    'cancellation request status',
    'status of the request',
    '申请状态',
    '取消申请状态',
    '请求状态',
  ],
  postingNumber: [
    'номер отправления',
    'отправление',
    'posting number',
    'posting',
    'shipment number',
    'shipment',
    '发货号码',
    '货件编号',
    '货件号',
    '货件',
  ],
  orderNumber: ['номер заказа', 'заказ', 'order number', 'order', '订单号', '订单编号', '订单'],
  ...labelsOfGoods,
  ...labelsOfQuestions,
} as const;

export type LabelledField = keyof typeof fieldLabels;

/** Of what happened, be it a cancelling or another thing. */
const eventLabels = /^(?:событие|event|事件)$/;
const dayOfEventLabels = /^(?:дата (событи|ошибк|нарушени)[яи]|(event|error|violation) date|(事件|错误|违规)日期)$/;

/** @param words the normalised words of a label */
export function isMetricLabel(words: string): boolean {
  return metricLabels.some((known) => known === words);
}

/** @param event the words of another label: whether it is the day of what stands beneath that */
export function isDayOfEvent(words: string, event?: string): boolean {
  const [, ...stems] = dayOfEventLabels.exec(words) ?? [];
  const stem = stems.find(Boolean);
  return stem !== undefined && (event === undefined || event.includes(stem));
}

/** True for a label of states, whatever they are states of. */
export function isStatusLabel(words: string): boolean {
  return [...fieldLabels.status, ...fieldLabels.postingStatus].some((known) => known === words);
}

/** True for a label that gives way to any other of the same field: it says less of what stands beneath it. */
export function isLesserLabel(words: string): boolean {
  return (
    lesserPrices.test(words) || sumLabels.test(words) || isMetricLabel(words) || eventLabels.test(words) || isDayOfEvent(words)
  );
}

/** The question alone, as a button leads to its answer. */
export const bareQuestions = ['почему', 'why', '为什么'] as const;

/** Labels too short to mean a thing unless a label of the same row or list already speaks of a cancellation. */
export const vagueLabels: readonly string[] = [
  'причина',
  'reason',
  '原因',
  ...bareQuestions,
  '取消详情',
  'инициатор',
  'initiator',
  'initiated by',
  '发起方',
  '发起人',
  'отменил',
  '取消人',
  '取消方',
];

/** «Влияет на ваш рейтинг» is «Влияет на рейтинг», «Ваша причина» is «Причина». */
const yours = /(?:ваш[аеу]?|your) |您的|您/;

/** @param words the normalised words of a label */
export function withoutYours(words: string): string {
  return words.replace(yours, '');
}

/** @param words the normalised words of a label */
export function isVagueLabel(words: string): boolean {
  return vagueLabels.includes(withoutYours(words));
}

/**
 * Labels on lists whose rows are of several types: the type says whether a row is a cancellation, and «Статус» is said of a return
 * (inferred, 2026-11).
 */
export const labelsOfTypedRows = {
  status: [
    'тип',
    'тип возврата',
    'вид возврата',
    'тип ошибки',
    'type',
    'return type',
    'error type',
    '类型',
    '退货类型',
    '错误类型',
    'событие',
    'event',
    '事件',
    'ошибка',
    'error',
    '错误',
    'тип нарушения',
    'нарушение',
    'violation type',
    'violation',
    '违规类型',
  ],
  reasonText: ['причина возврата', 'return reason', 'reason for return', 'reason for the return', '退货原因', '退货理由'],
  cancelledAt: [
    'дата отмены или просрочки',
    'дата отмены или задержки',
    'дата отмены или опоздания',
    'cancellation or delay date',
    'date of cancellation or delay',
    '取消或延迟日期',
    '取消或逾期日期',
    '取消或延误日期',
    'дата события',
    'дата ошибки',
    'дата нарушения',
    'event date',
    'error date',
    'violation date',
    '事件日期',
    '错误日期',
    '违规日期',
  ],
} as const;

/** Labels of a request's term on the page of requests; elsewhere a question may have one (inferred, 2026-11). */
export const requestTermLabels = ['ответьте до', 'решите до', 'answer by', '自动确认', '自动批准', '自动同意', '自动通过'];
