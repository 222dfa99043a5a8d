/** Requests to cancel that stand among orders, in parts of their own: they are no cancellations yet. */
import { describe, expect, it } from 'vitest';
import { list, readBody } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const pairs = (...told: readonly (readonly [string, string])[]) =>
  `<div>${told.map(([label, value]) => `<div><span>${label}</span><span>${value}</span></div>`).join('')}</div>`;
const card = (number: string, status: string, rest: string) =>
  `<article><div><a href="/app/postings/fbs/${number}">${number}</a>${status && `<span>${status}</span>`}</div>${rest}</article>`;
const cancelled = card('10000003-0007-1', '已取消', pairs(['取消原因', '仓库缺货'], ['取消日期', '11月26日']));
const brief = (url: string, html: string) =>
  readBody(url, html)
    .map(({ postingNumber, state, autoApproveAt }) => [postingNumber, state, autoApproveAt?.value])
    .sort();

describe('a request above the cancelled postings of a list', () => {
  it.each([
    ['审核中', ['申请取消的原因', '买家改变主意'], ['自动批准日期', '11月30日']],
    ['待处理', ['买家申请取消的原因', '买家改变主意'], ['自动批准日期', '11月30日']],
    ['На рассмотрении', ['Причина заявки', 'Покупатель передумал'], ['Автоматическое одобрение', '30 ноября']],
    ['Awaiting decision', ['Request reason', 'The customer changed their mind'], ['Auto-approval date', 'November 30']],
  ] as const)('waits: %s', (status, reason, term) => {
    const buttons = '<div><button>批准</button><button>拒绝</button></div>';
    const request = card('10000001-0007-1', status, pairs(reason, ['下单日期', '11月22日'], term) + buttons);
    expect(brief(list, `<section>${request}</section><main>${cancelled}</main>`)).toEqual([
      ['10000001-0007-1', 'requested', '2026-11-30'],
      ['10000003-0007-1', 'cancelled', undefined],
    ]);
  });

  it.each(['已拒绝', 'Отозвана', '', '运输中'])('is no cancellation where it is not granted: «%s»', (status) => {
    const request = card('10000001-0007-1', status, pairs(['申请取消的原因', '买家改变主意']));
    expect(brief(list, `<section>${request}</section><main>${cancelled}</main>`)).toEqual([
      ['10000003-0007-1', 'cancelled', undefined],
    ]);
  });

  it('is one where it was', () => {
    const request = card('10000001-0007-1', '已批准', pairs(['申请取消的原因', '买家改变主意']));
    expect(brief(list, `<section>${request}</section><main>${cancelled}</main>`)[0]).toEqual([
      '10000001-0007-1',
      'cancelled',
      undefined,
    ]);
  });

  it('leaves a cancelled posting cancelled that tells why it was asked for', () => {
    const posting = card('10000001-0007-1', '已取消', pairs(['买家申请取消的原因', '买家改变主意']));
    expect(brief(list, `<main>${posting}${cancelled}</main>`)[0]).toEqual(['10000001-0007-1', 'cancelled', undefined]);
  });
});

describe('a buyer’s parcel that the seller decides about', () => {
  const parcel = (number: string, ...lines: readonly string[]) =>
    `<div data-widget="shipmentWidget"><div>${lines.map((line) => `<div>${line}</div>`).join('')}<div>Отправление ${number}</div></div></div>`;
  const other = parcel('10000001-0007-1', 'Отменён', '<span>Причина отмены</span> <span>Хочу изменить заказ</span>');

  it.each([
    'Ждём до 1 декабря. Если продавец не ответит, 1 декабря отправление отменится автоматически',
    'Ждём решения продавца. 1 декабря отправление отменится автоматически',
  ])('waits until the day on which it is cancelled by itself: %s', (term) => {
    const lines = [
      'Запрос на отмену',
      '<span>Причина отмены</span> <span>Хочу изменить заказ</span>',
      `<span>Решение продавца</span> <span>${term}</span>`,
    ];
    expect(brief(order, other + parcel('10000001-0007-2', ...lines))).toEqual([
      ['10000001-0007-1', 'cancelled', undefined],
      ['10000001-0007-2', 'requested', '2026-12-01'],
    ]);
  });
});
