import { describe, expect, test } from 'vitest';
import { normaliseWords, spaceOut } from '../../../lib/classify/normalise';

describe('normaliseWords', () => {
  test.each([
    ['Нашёл ДЕШЕВЛЕ', 'нашел дешевле'],
    ['  Отменён\u00a01\u2009сентября  ', 'отменен 1 сентября'],
    ['全角　空格', '全角 空格'],
    ['买家取消了订单：其他（原因）。', '买家取消了订单:其他(原因)'],
    ['ＡＢＣ１２３', 'abc123'],
    ['не\u200bвид\u00adимое\ufeff\u2066\u2069', 'невидимое'],
    ['«Покупатель передумал».', 'покупатель передумал'],
    ['"quoted"', 'quoted'],
    ['“quoted”', 'quoted'],
    ['「引用」', '引用'],
    ['Книга «Заказ отменён»', 'книга "заказ отменен"'],
    ['«a» и «b»', '"a" и "b"'],
    ['didn’t', "didn't"],
    ['за – и — против', 'за - и - против'],
    ['слово…', 'слово'],
    ['слово :', 'слово'],
    ['Почему?', 'почему?'],
    ['е\u0308лка, и\u0306од', 'елка, йод'],
    ['', ''],
    ['...', ''],
  ])('%j', (text, words) => expect(normaliseWords(text)).toBe(words));

  test('leaves plain words as they are', () => expect(normaliseWords('заказ отменен: 1, (2)')).toBe('заказ отменен: 1, (2)'));
});

describe('spaceOut', () => {
  test.each([
    ["didn't pick-up, can't", ' did not pick up can not '],
    ['ozon取消了 订单:其他', ' ozon 取消了订单 其他 '],
    ['трек-номер (новый)', ' трек номер новый '],
    ['', '  '],
  ])('%j', (words, spaced) => expect(spaceOut(words)).toBe(spaced));
});
