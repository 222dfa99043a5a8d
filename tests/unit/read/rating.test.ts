/** What a sentence says of the seller's rating, where no label does. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';

const read = (sentence: string) =>
  readSavedPage({
    url: 'https://seller.ozon.ru/app/postings/fbs?tab=cancelled',
    now: '2026-11-27T09:30:00+03:00',
    html: `<body><ul><li><b>10000001-0007-1</b><i>Отменено</i><p>${sentence}</p></li><li><b>10000002-0007-1</b><i>Доставлено</i></li></ul></body>`,
    responses: [],
  }).cancellations[0]!.record.affectsRating;

describe('a sentence about the rating', () => {
  it.each([
    'На ваш индекс ошибок эта отмена не влияет. Деньги покупателю вернутся автоматически.',
    'Отмена не учитывается в рейтинге',
    "This cancellation doesn't affect your rating",
    'Not counted in the error index',
    '本次取消不计入误差指数',
    '该取消不影响您的评级',
  ])('says that it does not count: %s', (sentence) => expect(read(sentence)).toBe(false));

  it.each([
    'Эта отмена учтена в индексе ошибок',
    'Отмена повлияла на рейтинг продавца',
    'This cancellation counts towards your error index',
    'Counted in the error index',
    '本次取消已计入误差指数',
  ])('says that it counts: %s', (sentence) => expect(read(sentence)).toBe(true));

  it.each([
    'Отмена может повлиять на рейтинг',
    'Отмена по инициативе покупателя не влияет на рейтинг',
    'Customer cancellations do not affect your rating',
    'Cancellations may not affect your rating',
    'Если вы вернёте заказ в работу, отмена не повлияет на рейтинг',
    'Почему отмена не влияет на рейтинг?',
    '买家取消不计入误差指数',
    '如果及时发货，不会影响评级',
    'Просрочка отгрузки учитывается в индексе ошибок',
    'Отзыв покупателя влияет на рейтинг товара',
    'Проверяем, влияет ли отмена на рейтинг',
    'Отмена не всегда влияет на рейтинг',
    'Если отменить заказ, это повлияет на индекс ошибок',
    'Как отмены влияют на рейтинг?',
    'All cancellations by the seller affect the rating',
    '取消可能影响评级',
    'Эта отмена учтена в индексе ошибок. На рейтинг она не влияет.',
  ])('says nothing of this one: %s', (sentence) => expect(read(sentence)).toBeUndefined());
});

describe('a label of the rating', () => {
  const row = (label: string, answer: string) =>
    readSavedPage({
      url: 'https://seller.ozon.ru/app/postings/fbs/10000001-0007-1',
      now: '2026-11-27T09:30:00+03:00',
      html: `<body><h1>货件 10000001-0007-1</h1><span>已取消</span><dl><dt>${label}</dt><dd>${answer}</dd></dl></body>`,
      responses: [],
    }).cancellations[0]!.record.affectsRating;

  it.each([
    ['影响质量指标', '是', true],
    ['是否计入评分', '否，申诉成功', false],
    ['Affects the rating', 'No, the appeal was granted', false],
    ['Влияет на рейтинг', 'Да, с 1 ноября', true],
    ['Влияет на рейтинг', 'Уточняется', undefined],
    ['Влияет на рейтинг', 'Да, если отмена по вашей вине', undefined],
    ['Влияет на рейтинг', 'Нет, пока не подтверждено', undefined],
    ['Affects the rating', 'Yes, unless appealed', undefined],
    ['影响评分', '是，申诉前', undefined],
  ])('%s: %s', (label, answer, expected) => expect(row(label, answer)).toBe(expected));
});

describe("on a posting's own page", () => {
  const page = (beside: string, help: string) =>
    readSavedPage({
      url: 'https://seller.ozon.ru/app/postings/fbs/10000001-0007-1',
      now: '2026-11-27T09:30:00+03:00',
      html: `<body><h1>Отправление 10000001-0007-1</h1><article><p>Отменено 2 ноября</p>${beside}</article><aside>${help}</aside></body>`,
      responses: [],
    }).cancellations[0]!.record.affectsRating;
  const sentence = '<p>Отмена учитывается в индексе ошибок.</p>';

  it('what stands beside the status is said of this one', () => expect(page(sentence, '')).toBe(true));
  it('so is what stands on a page without parts', () => {
    const flat = '<h3>Частые вопросы</h3><p>Отмена влияет на индекс ошибок. Подробнее в справке</p>';
    const html = `<body><h1>Отправление 10000001-0007-1</h1><div>Отменено</div><p>Причина: Покупатель передумал</p><p>FBS</p>${flat}</body>`;
    const url = 'https://seller.ozon.ru/app/postings/fbs/10000001-0007-1';
    const [found] = readSavedPage({ url, now: '2026-11-27T09:30:00+03:00', html, responses: [] }).cancellations;
    expect(found!.record.affectsRating).toBeUndefined();
  });

  it('what help says is said of any', () => expect(page('', sentence)).toBeUndefined());
});
