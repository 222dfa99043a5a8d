// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findShowMore } from '../../../lib/catch-up/find-show-more';
import { findListOfOrders } from '../../../lib/catch-up/list-of-orders';

beforeEach(() => {
  // jsdom lays nothing out: everything is in sight that is not hidden.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
  });
});

const row = (number: string, more = '') => `<div class="row"><span>${number}</span>${more}</div>`;
const rows = [row('10000001-0001-1'), row('10000001-0002-1')].join('');

function find(html: string): string | undefined {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  const list = findListOfOrders(document.body);
  return list && findShowMore(list)?.id;
}

describe('the button that makes a list longer', () => {
  it.each(['Показать ещё', 'показать еще', 'Show more', '  Load\n more ', '加载更多'])('is told by its words: %s', (words) => {
    expect(find(`<main><div>${rows}</div><button id="it">${words}</button></main>`)).toBe('it');
    expect(find(`<main><div>${rows}<div><span role="button" id="it">${words}</span></div></div></main>`)).toBe('it');
  });

  it.each(['Показать', 'Показать ещё товары', 'Отменить', 'Show more actions', 'More', '更多', ''])(
    'is no other button: %s',
    (words) => {
      expect(find(`<main><div>${rows}</div><button id="it">${words}</button></main>`)).toBeUndefined();
    },
  );

  it.each([
    ['a link', '<a role="button" href="/x" id="it">Показать ещё</a>'],
    ['inside a link', '<a href="/x"><button id="it">Показать ещё</button></a>'],
    ['one that submits', '<form><button id="it">Показать ещё</button></form>'],
    ['in a dialog', '<div role="dialog"><button id="it">Показать ещё</button></div>'],
    ['in a dialog element', '<dialog open><button id="it">Показать ещё</button></dialog>'],
    ['in a footer', '<footer><button id="it">Показать ещё</button></footer>'],
    ['under a heading of its own', '<h2>Рекомендуем</h2><div><button id="it">Показать ещё</button></div>'],
    ['one that unfolds', '<button id="it" aria-expanded="false">Показать ещё</button>'],
    ['one that is off', '<button id="it" disabled>Показать ещё</button>'],
    ['hidden', '<div hidden><button id="it">Показать ещё</button></div>'],
  ])('is not %s', (_what, html) => {
    expect(find(`<main><div>${rows}</div>${html}</main>`)).toBeUndefined();
  });

  it('is not above the list, and not in a row', () => {
    const more = '<button id="it">Показать ещё</button>';
    expect(find(`<main>${more}<div>${rows}</div></main>`)).toBeUndefined();
    expect(find(`<main><div>${row('10000001-0001-1')}${row('10000001-0002-1', more)}</div></main>`)).toBeUndefined();
    expect(find(`<main><div>${row('10000001-0001-1', more)}${row('10000001-0002-1')}</div></main>`)).toBeUndefined();
  });

  it('is there although the last row has a heading', () => {
    const last = row('10000001-0002-1', '<h3>Товар</h3>');
    expect(find(`<main><div>${row('10000001-0001-1')}${last}</div><button id="it">Показать ещё</button></main>`)).toBe('it');
  });
});

describe('the list of orders', () => {
  it('is told by numbers and by links to orders, each once', () => {
    const card = (order: string) => `<section><a href="/my/orderdetails/?order=${order}">Заказ</a></section>`;
    document.body.replaceChildren(
      ...new DOMParser().parseFromString(`<p>10000001-0001-1</p>${card('10000001-0002')}${card('10000001-0002')}`, 'text/html')
        .body.childNodes,
    );
    expect([...(findListOfOrders(document.body)?.numbers ?? [])]).toEqual(['10000001-0001-1', '10000001-0002']);
  });

  it('is none where there are no numbers', () => {
    document.body.replaceChildren('Ничего');
    expect(findListOfOrders(document.body)).toBeUndefined();
  });
});
