/** The names of a table's rows. */
import type { Cancellation } from '../../lib/cancellation';
import type { Language } from '../../lib/i18n/languages';

interface TableWords {
  order: string;
  state: string;
  states: Record<Cancellation['state'], string>;
  who: string;
  cause: string;
  confidence: string;
  confidences: Record<'certain' | 'likely' | 'unknown', string>;
  words: string;
  counts: string;
  readFrom: string;
}

export const tableWords: Record<Language, TableWords> = {
  en: {
    order: 'Order',
    state: 'State',
    states: { cancelled: 'cancelled', requested: 'cancellation asked for' },
    who: 'Who cancelled',
    cause: 'Cause',
    confidence: 'Confidence',
    confidences: { certain: 'certain', likely: 'likely', unknown: 'unknown' },
    words: 'Ozon’s words',
    counts: 'Counts',
    readFrom: 'Read from',
  },
  ru: {
    order: 'Заказ',
    state: 'Состояние',
    states: { cancelled: 'отменён', requested: 'заявка на отмену' },
    who: 'Кто отменил',
    cause: 'Причина',
    confidence: 'Уверенность',
    confidences: { certain: 'точно', likely: 'вероятно', unknown: 'неизвестно' },
    words: 'Слова Ozon',
    counts: 'Учитывается',
    readFrom: 'Прочитано из',
  },
  'zh-CN': {
    order: '订单',
    state: '状态',
    states: { cancelled: '已取消', requested: '申请取消' },
    who: '取消方',
    cause: '原因',
    confidence: '可信度',
    confidences: { certain: '确定', likely: '很可能', unknown: '未知' },
    words: 'Ozon 原文',
    counts: '是否计入',
    readFrom: '读取自',
  },
};
