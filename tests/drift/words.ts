/**
 * Words of the interface in three languages, for the mutation that changes its language. Written for the tests, from Ozon's
 * help and API documentation (2026-08) and what pages were seen to show: not taken from what the reader knows.
 */
export const languages = ['ru', 'en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** Each row: Russian, English, Chinese. The first word of a cell is written, all of them are recognised. */
const labels: readonly (readonly [string, string, string])[] = [
  ['Причина отмены', 'Cancellation reason', '取消原因'],
  ['Инициатор отмены', 'Cancellation initiator', '取消发起方|取消发起人'],
  ['Дата отмены', 'Cancellation date', '取消日期|取消时间'],
  ['Номер отправления', 'Posting number', '发货号码|货件编号|货件号'],
  ['Номер заказа', 'Order number', '订单号|订单编号'],
  ['Статус', 'Status', '状态'],
  ['Товары', 'Products', '商品'],
  ['Товар', 'Product', '商品名称'],
  ['Сумма', 'Amount', '金额'],
  ['Схема', 'Scheme', '模式'],
  ['Склад', 'Warehouse', '仓库'],
  ['Количество', 'Quantity', '数量'],
  ['Артикул', 'Offer ID', '货号'],
];
const statuses: readonly (readonly [string, string, string])[] = [
  ['Отменено', 'Canceled|Cancelled', '已取消'],
  ['Отменён|Отменен', 'Canceled', '已取消'],
  ['Доставляется', 'Delivery in progress|Delivering', '运输中|配送中'],
  ['Доставлено', 'Delivered', '已送达|已配送'],
  ['Получен', 'Received', '已收到'],
  ['В пути', 'On the way', '运输中'],
  ['Ожидает отгрузки', 'Awaiting shipping', '等待发运'],
  ['Ожидает сборки', 'Awaiting packaging', '等待备货|等待包装'],
  ['Ожидаем оплаты', 'Awaiting payment', '等待付款'],
  ['Ожидает решения|На рассмотрении', 'Request under review', '审核中'],
];
const parties: readonly (readonly [string, string, string])[] = [
  ['Продавец', 'Seller', '卖家'],
  ['Клиент', 'Client', '客户'],
  ['Покупатель', 'Customer', '买家'],
  ['Система', 'System', '系统'],
  ['Служба доставки', 'Delivery', '配送服务'],
];
const tabs: readonly (readonly [string, string, string])[] = [
  ['Отменены', 'Canceled', '已取消'],
  ['Доставлены', 'Delivered', '已签收'],
  ['Доставляются', 'In transit', '运输中'],
  ['Спорные', 'Disputed', '有争议的'],
  ['Ожидают сборки', 'Awaiting packaging', '等待备货'],
  ['Ожидают отгрузки', 'Awaiting shipping', '等待发运'],
  ['Все', 'All', '全部'],
];
const months = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const rows = [...labels, ...statuses, ...parties, ...tabs];
/** The first row that knows a word decides: «已取消» is a status before it is a tab. */
const rowOf = new Map<string, readonly [string, string, string]>();
for (const row of rows)
  for (const cell of row)
    for (const word of cell.split('|')) if (!rowOf.has(word.toLowerCase())) rowOf.set(word.toLowerCase(), row);
const labelWords = new Set(labels.flatMap((row) => row.flatMap((cell) => cell.split('|').map((word) => word.toLowerCase()))));

/** True for a label or a column's title. */
export function isLabelWord(text: string): boolean {
  return labelWords.has(
    text
      .trim()
      .replace(/[:：]$/, '')
      .toLowerCase(),
  );
}

/** @returns the text in another language, its spaces and colon kept; undefined where it is none of the interface's words */
export function translateText(text: string, language: Language): string | undefined {
  const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text)!;
  const translated = translateWord(words!, language) ?? translateLabelled(words!, language) ?? translateDated(words!, language);
  return translated === undefined ? undefined : `${before!}${translated}${after!}`;
}

function translateWord(words: string, language: Language): string | undefined {
  return rowOf.get(words.toLowerCase())?.[languages.indexOf(language)]!.split('|')[0];
}

/** «Причина отмены: …» and «Отменены (3)». */
function translateLabelled(words: string, language: Language): string | undefined {
  const labelled = /^([^:：]{3,30})([:：])([\s\S]*)$/.exec(words);
  if (labelled) {
    const label = translateWord(labelled[1]!.trim(), language);
    const value = labelled[3]!.trim();
    return label && `${label}${labelled[2]!}${value && ' '}${translateWord(value, language) ?? value}`;
  }
  const counted = /^(.+?)(\s*\(\d+\))$/.exec(words);
  const word = counted && translateWord(counted[1]!, language);
  return word ? `${word}${counted[2]!}` : undefined;
}

/** «Отменён 29 августа» → "Canceled August 29", 已取消 8月29日 */
function translateDated(words: string, language: Language): string | undefined {
  const dated = /^(\S+) (\d{1,2}) ([а-я]{3,8})(?: (\d{4}))?$/.exec(words);
  const status = dated && translateWord(dated[1]!, language);
  const month = dated ? months.findIndex((start) => dated[3]!.startsWith(start)) : -1;
  if (!dated || !status || month < 0 || language === 'ru') return undefined;
  const [, , day, , year] = dated;
  if (language === 'en') return `${status} ${englishMonths[month]!} ${day!}${year ? `, ${year}` : ''}`;
  return `${status} ${year ? `${year}年` : ''}${month + 1}月${day!}日`;
}
