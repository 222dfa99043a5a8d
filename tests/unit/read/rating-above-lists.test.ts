/** What stands above a report of errors and is not said of its rows. */
import { describe, expect, it } from 'vitest';
import { readBody, table } from './read-body';

const errors = 'https://seller.ozon.ru/app/rating?tab=rfbs-index';
const titles = ['Отправление', 'Тип ошибки', 'Причина отмены'];
const rows = table(titles, ['10000001-0007-1', 'Отмена продавцом', 'Товар закончился'], ['10000002-0007-1', 'Просрочка', '']);
const others = table(
  titles,
  ['10000003-0007-1', 'Отмена покупателем', 'Покупатель передумал'],
  ['10000004-0007-1', 'Просрочка', ''],
);
const counts = (html: string, number = '10000001-0007-1') => {
  const found = readBody(errors, html).find(({ postingNumber }) => postingNumber === number);
  expect(found).toBeDefined();
  return found?.affectsRating;
};

describe('said of another list, or of none', () => {
  it.each<[string, string, string]>([
    [
      'a note above another table that stands between',
      `<main><p>Ниже показаны отмены, учтённые в индексе.</p>${rows}<div>Остальные ошибки</div>${others}</main>`,
      '10000003-0007-1',
    ],
    [
      'the same in wrappers',
      `<main><div><p>Ниже показаны отмены, учтённые в индексе.</p></div><div>${rows}</div><div><b>Остальные ошибки</b></div><div>${others}</div></main>`,
      '10000003-0007-1',
    ],
    [
      'an empty list above, of another section, with a heading of its own',
      `<main><section><h2>Отправления, учтённые в индексе</h2><p>Таких нет</p><button>Обновить</button></section><section><div><h2>Остальные ошибки</h2></div><div>${others}</div></section></main>`,
      '10000003-0007-1',
    ],
    [
      'the same in a wrapper, as every page has one',
      `<div><section><h2>Отправления, учтённые в индексе</h2><p>Таких нет</p><button>Обновить</button></section><section><div><h2>Остальные ошибки</h2></div><div>${others}</div></section></div>`,
      '10000003-0007-1',
    ],
    [
      'a tile with a hint, among others',
      `<div><div><div><h3>Отмены, учтённые в индексе</h3><b>3</b><button aria-label="Подсказка"></button></div></div><div>${rows}</div></div>`,
      '10000001-0007-1',
    ],
    [
      'a folded list above',
      `<main><div><h3>Отправления, учтённые в индексе</h3><button aria-expanded="false">Показать</button></div><div><div><b>Остальные ошибки</b></div>${others}</div></main>`,
      '10000003-0007-1',
    ],
    ['a counter', `<main><div><span>Отмены, учтённые в индексе</span><b>3</b></div>${rows}</main>`, '10000001-0007-1'],
    [
      'a link to another list',
      `<main><div>Все ошибки</div><div><a href="/app/rating/excluded">Отмены, не учтённые в индексе</a></div>${rows}</main>`,
      '10000001-0007-1',
    ],
    [
      'a filter that is not ticked',
      `<main><label><input type="checkbox"> Отмены, учтённые в индексе</label>${rows}</main>`,
      '10000001-0007-1',
    ],
    ['a button', `<main><button>Отмены, не учтённые в индексе</button>${rows}</main>`, '10000001-0007-1'],
    [
      'tabs',
      `<main><button role="tab" aria-selected="true">Отмены, учтённые в индексе</button><button role="tab" aria-selected="false">Отмены, не учтённые в индексе</button>${rows}</main>`,
      '10000001-0007-1',
    ],
    [
      'a legend of colours',
      `<main><p><i></i>Отмены, учтённые в индексе</p><p><i></i>Отмены, не учтённые в индексе</p>${rows}</main>`,
      '10000001-0007-1',
    ],
    [
      'a tab panel that is not shown',
      `<div><div role="tabpanel" hidden><p>Ниже показаны отмены, не учтённые в индексе.</p><p>Нет данных</p></div><div role="tabpanel">${rows}</div></div>`,
      '10000001-0007-1',
    ],
    [
      'a tip at the side',
      `<div><aside><b>Совет</b><p>Отмены влияют на рейтинг. Подробнее</p></aside><div>${rows}</div></div>`,
      '10000001-0007-1',
    ],
    [
      'a banner',
      `<div><div role="alert">Идёт сбой. Отмены не учитываются в рейтинге. Мы всё исправим.</div>${rows}</div>`,
      '10000001-0007-1',
    ],
    [
      'what is said of two columns',
      `<div><div><p>Отмены учитываются в индексе.</p><p>Просрочки не учитываются.</p><p>Отмены не учитываются в рейтинге продавца.</p></div>${rows}</div>`,
      '10000001-0007-1',
    ],
    [
      'what is true of all errors',
      `<main><p>Индекс показывает, как часто вы ошибаетесь. Ошибки влияют на рейтинг. Следите за ним.</p>${rows}</main>`,
      '10000001-0007-1',
    ],
    [
      'what is true of all errors, en',
      `<main><p>Keep an eye on it. Errors affect your rating. Learn more.</p>${rows}</main>`,
      '10000001-0007-1',
    ],
    [
      'a question',
      `<main><p>Почему отмены учитываются? Отмены не учтены в индексе? Напишите нам.</p>${rows}</main>`,
      '10000001-0007-1',
    ],
    ['a question zh', `<main><p>以下货件未计入错误指数？请联系我们。</p>${rows}</main>`, '10000001-0007-1'],
  ])('%s', (_what, html, number) => {
    expect(counts(html, number)).toBe(undefined);
  });
});

it('a list of cards has its title for each card', () => {
  const card = (number: string) =>
    `<div><div><h4>${number}</h4><button>⋯</button></div><p>Отмена продавцом</p><p>Причина отмены: Товар закончился</p></div>`;
  const html = `<div><h2>Отправления, учтённые в индексе</h2>${card('10000001-0007-1')}${card('10000002-0007-1')}${card('10000003-0007-1')}</div>`;
  expect(readBody(errors, html).map(({ affectsRating }) => affectsRating)).toEqual([true, true, true]);
});
