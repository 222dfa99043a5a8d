/** A scheme that is not chosen, a day of another order, a parcel within a parcel. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';
import { now, own, readBody, table } from './read-body';

const mixed = 'https://seller.ozon.ru/app/postings?tab=all';
const rows = table(['Номер отправления', 'Статус'], ['10000001-0007-1', 'Отменено'], ['10000002-0007-1', 'Доставлен']);

describe('a scheme that is not chosen', () => {
  it.each([
    ['toggle', '<button aria-pressed="true">Все</button><button aria-pressed="false">Схема: FBS</button>'],
    ['tab', '<button role="tab" aria-selected="true">Все</button><button role="tab" aria-selected="false">Схема: FBO</button>'],
    [
      'radio',
      '<button role="radio" aria-checked="true">Все</button><button role="radio" aria-checked="false">Схема: FBO</button>',
    ],
    [
      'option',
      '<div role="listbox"><div role="option" aria-selected="true">Все</div><div role="option" aria-selected="false">Схема: FBO</div></div>',
    ],
    ['saved filters', '<div>Сохранённые фильтры: <button>Схема: rFBS</button> <button>Просроченные</button></div>'],
  ])('%s', (_what, controls) => {
    expect(readBody(mixed, `<div>${controls}</div>${rows}`)[0]?.scheme).toBe(undefined);
  });
  it('a button for another scheme above a list whose address says FBS', () => {
    const url = 'https://seller.ozon.ru/app/postings/fbs?tab=all';
    expect(readBody(url, `<div><button>Схема: FBO</button></div>${rows}`)[0]?.scheme).toBe('FBS');
  });
});

describe('the title of another order in the answers of an order’s page', () => {
  const read = (extra: object) =>
    readSavedPage({
      url: 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007',
      now,
      html: '<body></body>',
      responses: [
        {
          url: 'https://www.ozon.ru/api/entrypoint-api.bx/page/json/v2?url=%2Fmy%2Forderdetails%2F%3Forder%3D10000001-0007',
          body: {
            widgetStates: {
              'orderTitle-1': JSON.stringify({ title: 'Заказ 10000001-0007' }),
              'shipmentWidget-1': JSON.stringify({
                header: { title: 'Отменён' },
                items: [{ title: 'Чайник', link: '/product/100001/' }],
                postingNumber: '10000001-0007-1',
              }),
              ...extra,
            },
          },
        },
      ] as never,
    }).cancellations.map(({ record }) => record.orderedAt?.value);
  it('a banner that leads to it', () => {
    const banner = { title: 'Заказ от 1 октября', link: '/my/orderdetails/?order=10000001-0003' };
    expect(read({ 'reviewBanner-1': JSON.stringify(banner) })).toEqual([undefined]);
  });
  it('a list of orders', () => {
    const items = [
      { title: 'Заказ от 1 октября', subtitle: 'Получен', action: { link: '/my/orderdetails?order=10000001-0003' } },
    ];
    expect(read({ 'lastOrders-1': JSON.stringify({ items }) })).toEqual([undefined]);
  });
});

it('«Отмена от» a party takes the place of «Дата отмены»', () => {
  const html =
    '<h1>Отправление 10000001-0007-1</h1><div>Отменено</div><div><div><span>Отмена от</span><span>покупателя</span></div>' +
    '<div><span>Дата отмены</span><span>20.11.2026</span></div></div>';
  expect(readBody(own, html)[0]?.cancelledAt?.value).toBe('2026-11-20');
});

it('a parcel’s goods are kept where the way stands in it', () => {
  const html =
    '<div data-widget="shipmentWidget"><a href="/product/1/">Чайник</a><div>990 ₽</div>' +
    '<div data-widget="trackPostingInfo"><div>Отменён 19 ноября</div><div>Причина отмены: Хочу изменить заказ</div></div></div>';
  const [record] = readBody('https://www.ozon.ru/my/orderdetails/?order=10000001-0007', html);
  expect(record?.products.map(({ name }) => name)).toEqual(['Чайник']);
});
