/** Views as the background would make them, for the panel's tests: three languages, every verdict, both readers. */
import type { PanelView } from '../../../lib/explain/panel-view';

const labelsOf = {
  en: {
    heading: 'Why this order was cancelled',
    ozonsWords: 'Ozon’s words',
    meaning: 'What it means',
    counts: 'Your rating',
    cost: 'What it costs',
    steps: 'What to do',
    prevent: 'How to keep it from happening again',
    notes: 'Good to know',
    message: 'Message to support',
    copy: 'Copy',
    copyTranslation: 'Copy the translation',
    copied: 'Copied',
    copyFailed: 'The browser refused. The text is selected: press Ctrl+C.',
    evidence: 'How do we know?',
    evidenceIntro: 'Everything above was read from this page; nothing was asked of Ozon.',
    unfold: 'Show the explanation',
    fold: 'Hide the explanation',
    translation: 'In English:',
    source: 'Source:',
    notUsed: 'not used',
  },
  ru: {
    heading: 'Почему заказ отменён',
    ozonsWords: 'Слова Ozon',
    meaning: 'Что это значит',
    counts: 'Ваш рейтинг',
    cost: 'Чего это стоит',
    steps: 'Что делать',
    prevent: 'Как не допустить этого снова',
    notes: 'Важно знать',
    message: 'Сообщение в поддержку',
    copy: 'Скопировать',
    copyTranslation: 'Copy the translation',
    copied: 'Скопировано',
    copyFailed: 'Браузер не разрешил. Текст выделен: нажмите Ctrl+C.',
    evidence: 'Откуда мы это знаем?',
    evidenceIntro: 'Всё это прочитано на этой странице, у Ozon ничего не запрашивалось.',
    unfold: 'Показать объяснение',
    fold: 'Скрыть объяснение',
    translation: 'По-русски:',
    source: 'Источник:',
    notUsed: 'не использовано',
  },
  'zh-CN': {
    heading: '订单为什么被取消',
    ozonsWords: 'Ozon 原文',
    meaning: '这是什么意思',
    counts: '对店铺的影响',
    cost: '会有什么损失',
    steps: '该怎么做',
    prevent: '怎样避免再次发生',
    notes: '请注意',
    message: '发给客服的消息',
    copy: '复制',
    copyTranslation: 'Copy the translation',
    copied: '已复制',
    copyFailed: '浏览器不允许复制。文字已选中，请按 Ctrl+C。',
    evidence: '我们怎么知道的？',
    evidenceIntro: '以上内容都读自本页面，没有向 Ozon 发出任何请求。',
    unfold: '展开说明',
    fold: '收起说明',
    translation: '中文：',
    source: '来源：',
    notUsed: '未采用',
  },
} as const satisfies Record<PanelView['language'], PanelView['labels']>;

export const sellerCounts: PanelView = {
  language: 'zh-CN',
  cause: 'seller.out-of-stock',
  party: 'seller',
  confidence: 'certain',
  state: 'cancelled',
  title: '商品缺货',
  cancelledBy: '由卖家取消',
  quote: { words: 'Товар закончился на складе продавца', language: 'ru', translation: '卖家仓库中的商品已售完' },
  happened: '买家下单时，商品在 Ozon 上仍显示有货，但仓库里已经没有了。取消是在卖家后台操作的，Ozon 按卖家责任记录。',
  counts: {
    verdict: 'yes',
    badge: '计入取消率',
    line: {
      text: '会计入误差指数：凡是通过卖家后台取消的货件，都算卖家责任。',
      source: { label: 'Ozon 帮助中心，2026 年秋', url: 'https://docs.ozon.com/global/en/ratings/quality-metrics' },
    },
  },
  cost: [
    {
      text: '误差指数超过 4% 后，每个被取消的订单按商品价格的 3% 起收费，单笔最高 1500 卢布。',
      source: { label: 'Ozon 帮助中心，2026 年秋', url: 'https://docs.ozon.com/global/en/commissions/ozon-fees/fines' },
    },
  ],
  steps: [
    {
      text: '先把该商品的库存改为 0，否则还会有新订单进来。',
      link: { label: '更新库存', url: 'https://seller.ozon.ru/app/stocks/bulk-update' },
    },
    { text: '如果责任不在您，请当天申诉：当天的数据还没有算进指数。', deadline: '2026年8月20日 23:59 前' },
    { text: '订单里其他商品有货的，照常备货发货，只取消缺货的那一件。' },
  ],
  prevent: ['为热销商品留出安全库存。', '用能自动同步库存的软件，多平台共用库存时尤其要用。'],
  notes: ['“发货后取消”指的是备货之后，不代表货件已经交给物流。'],
  message: {
    text: 'Здравствуйте! Отправление 10000001-0007-1 от 18.08.2026 отменено с причиной «Товар закончился на складе продавца». Товар: «Чехол для телефона», 1 шт. Прошу проверить, по чьей вине учтена отмена, и не учитывать её в индексе ошибок, если вина не наша.',
    translation:
      '您好！货件 10000001-0007-1（2026年8月18日）被取消，原因为“卖家仓库中的商品已售完”。商品：手机壳，1 件。请核实这次取消记为哪一方的责任；如果不是我方责任，请不要计入误差指数。',
  },
  evidence: [
    {
      field: '取消原因',
      words: 'Товар закончился на складе продавца',
      where: 'result.postings[3].cancellation.cancel_reason',
      used: true,
    },
    { field: '谁取消的', words: 'Продавец', where: 'result.postings[3].cancellation.cancellation_initiator', used: true },
    { field: '谁取消的', words: '卖家', where: '表格列“取消发起人”', used: false },
    { field: '状态', words: 'Отменён', where: '表格列“状态”', used: true },
  ],
  labels: labelsOf['zh-CN'],
};

export const sellerDoesNotCount: PanelView = {
  language: 'ru',
  cause: 'buyer.delivery-date',
  party: 'buyer',
  confidence: 'likely',
  state: 'cancelled',
  title: 'Покупателя не устроил срок доставки',
  cancelledBy: 'Отменил покупатель',
  confidenceNote: 'Скорее всего:',
  quote: {
    words: '买方取消订单：对交货时间不满意',
    language: 'zh-CN',
    translation: 'Покупатель отменил заказ: не устроил срок доставки',
  },
  happened: 'Покупатель отказался от заказа, потому что ждать пришлось бы слишком долго. К вашей работе это не относится.',
  counts: {
    verdict: 'no',
    badge: 'Не учитывается',
    line: { text: 'В индекс ошибок не входит: так Ozon отметил этот заказ.' },
  },
  cost: [{ text: 'Отправление ещё не передано: товары сами вернутся в остатки, ничего делать не нужно.' }],
  steps: [
    { text: 'Не передавайте отправление в доставку.' },
    {
      text: 'Проверьте срок сборки и график склада: по ним Ozon считает дату доставки.',
      link: { label: 'Управление логистикой', url: 'https://seller.ozon.ru/app/warehouse' },
    },
  ],
  prevent: ['Указывайте честный срок сборки, отмечайте выходные заранее.'],
  notes: [],
  message: {
    text: 'Здравствуйте! Отправление 0190000001-0042-1 отменено 20.08.2026. Причина на странице: «买方取消订单：对交货时间不满意». Подтвердите, пожалуйста, что отмена не учитывается в индексе ошибок.',
  },
  evidence: [{ field: 'Причина', words: '买方取消订单：对交货时间不满意', where: 'колонка «Причина отмены»', used: true }],
  labels: labelsOf.ru,
};

export const sellerCannotTell: PanelView = {
  language: 'en',
  cause: 'ozon.unspecified',
  party: 'ozon',
  confidence: 'unknown',
  state: 'cancelled',
  title: 'Ozon cancelled and gave no reason we know',
  cancelledBy: 'Cancelled by Ozon',
  confidenceNote: 'We could not tell for sure',
  quote: { words: 'Отменено по решению площадки', language: 'ru' },
  happened: 'Ozon ended this order itself. The page does not say what led to it, and we would rather not guess.',
  counts: {
    verdict: 'unknown',
    badge: 'Ozon does not say',
    line: { text: 'Whether it counts against you is written neither on this page nor in Ozon’s help.' },
  },
  cost: [],
  steps: [
    {
      text: 'Ask support for the reason, with the posting number.',
      link: { label: 'Support chat', url: 'https://seller.ozon.ru/app/messenger?group=support_v2' },
    },
    { text: 'Look tomorrow whether the posting appears in the error index report.' },
  ],
  prevent: [],
  notes: ['One reason id stands for several texts at Ozon, so the number alone proves nothing.'],
  message: {
    text: 'Hello! Posting 10000001-0009-1 was cancelled by Ozon with the words «Отменено по решению площадки». Please tell me what the reason was and whether the cancellation counts in my error index.',
  },
  evidence: [{ field: 'Reason', words: 'Отменено по решению площадки', where: 'postings[0].cancel_reason.name', used: true }],
  labels: labelsOf.en,
};

export const buyerGetsMoneyBack: PanelView = {
  language: 'en',
  cause: 'seller.out-of-stock',
  party: 'seller',
  confidence: 'certain',
  state: 'cancelled',
  title: 'The seller ran out of it',
  cancelledBy: 'Cancelled by the seller',
  quote: { words: 'Товар закончился у продавца', language: 'ru', translation: 'The seller ran out of the goods' },
  happened: 'The page still offered the item when you ordered it, but the seller had none left. You did nothing wrong.',
  cost: [
    {
      text: 'You paid more than 6 hours before the cancellation, so the money comes as a separate transfer, usually within 3 days.',
      source: { label: 'Ozon’s help, autumn 2026', url: 'https://docs.ozon.com/common/en/moj-zakaz/kak-otmenit-zakaz' },
    },
    { text: 'The delivery fee comes back too: the parcel had not been handed over.' },
  ],
  steps: [
    { text: 'Watch for the refund under Returns.', link: { label: 'My returns', url: 'https://www.ozon.ru/my/returns' } },
    { text: 'Order it from another seller; keep a screenshot of the price you paid.' },
    { text: 'If the money is not there, write to support.', deadline: 'after 23 Aug 2026' },
  ],
  prevent: ['Ask the seller about stock before you order again.'],
  notes: ['Never give codes or documents to anyone outside Ozon’s own chat.'],
  message: {
    text: 'Здравствуйте! Заказ 10000001-0007 отменён 20.08.2026: «Товар закончился у продавца». Когда и куда вернутся деньги?',
    translation:
      'Hello! Order 10000001-0007 was cancelled on 20 Aug 2026: “The seller ran out of the goods”. When and where will the money be returned?',
  },
  evidence: [
    { field: 'Reason', words: 'Товар закончился у продавца', where: 'dialog “Почему отменили заказ?”', used: true },
    { field: 'Status', words: 'Отменён', where: 'state-shipmentWidget', used: true },
  ],
  labels: labelsOf.en,
};

export const requestedWithDeadline: PanelView = {
  ...sellerCounts,
  cause: 'buyer.changed-mind',
  party: 'buyer',
  state: 'requested',
  title: '买家申请取消：不想要了',
  cancelledBy: '由买家提出，等待您处理',
  quote: { words: 'Передумал покупать', language: 'ru', translation: '不想买了' },
  happened: '买家申请取消这个 rFBS 货件。您还没有处理；到期后系统会自动同意。',
  counts: {
    verdict: 'no',
    badge: '不计入取消率',
    line: { text: '同意申请算买家取消，不影响店铺指标。不要改在货件页面自己取消，那样会算卖家责任。' },
  },
  cost: [],
  steps: [
    {
      text: '货件还没发出就同意申请。',
      deadline: '2026年8月22日 14:05 前（还剩 1 天 6 小时）',
      link: { label: '取消申请', url: 'https://seller.ozon.ru/app/returns/conditional-cancellations' },
    },
    { text: '已经发出就拒绝，并写明跟踪号。' },
  ],
};

export const veryLongWords: PanelView = {
  ...buyerGetsMoneyBack,
  title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikverkaufsstellenschließung'.repeat(2),
  quote: { words: 'Ы'.repeat(400), language: 'ru', translation: 'x'.repeat(400) },
  happened: 'https://example.com/' + 'a'.repeat(300),
  steps: [
    {
      text: 'y'.repeat(300),
      deadline: 'z'.repeat(120),
      link: { label: 'l'.repeat(120), url: 'https://www.ozon.ru/my/orderlist' },
    },
  ],
  evidence: [{ field: 'f'.repeat(80), words: 'w'.repeat(300), where: 'data.'.repeat(100), used: false }],
};

const markup = '<img src=x onerror="document.title=1"></textarea><script>document.title=2</script>';

export const hostile: PanelView = {
  ...sellerCounts,
  title: markup,
  cancelledBy: markup,
  confidenceNote: markup,
  quote: { words: `${markup}\u202Etxet desrever`, language: '"><b>', translation: markup },
  happened: markup,
  counts: { verdict: 'yes', badge: markup, line: { text: markup, source: { label: markup, url: 'javascript:alert(1)' } } },
  steps: [{ text: markup, deadline: markup, link: { label: markup, url: 'data:text/html,<script>alert(1)</script>' } }],
  prevent: [markup],
  notes: [markup],
  message: { text: markup, translation: markup },
  evidence: [{ field: markup, words: markup, where: markup, used: false }],
};
