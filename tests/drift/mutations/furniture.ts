/** All that stands around the orders: other menus, and new neighbours that speak of cancelling and of no order. */
import type { Mutation } from '../page';

/** Shuffles what is in no order of its own, and moves header and footer about. */
export const shuffleFurniture: Mutation = ({ document }, random) => {
  const groups = [...document.body.querySelectorAll('nav, [role="tablist"], ul, header, footer, aside')].filter(
    (group) =>
      group.children.length > 1 &&
      !group.querySelector('li li') &&
      !/\d{6}-\d{3}/.test(group.textContent ?? '') &&
      !/отмен[её]н|cancell?ed\b|取消/i.test((group.closest('main') && group.tagName === 'UL' && group.textContent) || ''),
  );
  for (const group of groups) group.append(...random.shuffle([...group.children]));
  const footer = document.body.querySelector('footer');
  if (footer && random.chance(0.5)) footer.parentElement!.prepend(footer);
  return groups.length > 0 ? {} : undefined;
};

type Draw = (document: Document) => Element;

const neighbours: readonly Draw[] = [
  (document) =>
    element(document, 'section', [
      ['h2', 'Частые вопросы'],
      ['details', 'Почему заказ могут отменить? Товар закончился на складе, или вы не забрали его вовремя.'],
      ['details', 'Что делать, если заказ отменён? Деньги вернутся на карту.'],
    ]),
  (document) =>
    element(document, 'section', [
      ['h3', 'Отзывы'],
      ['p', 'Заказ отменили без объяснений, потом привезли другой. Оценка 2.'],
      ['p', 'Cancelled twice by the seller, third time it came. 4 of 5.'],
    ]),
  (document) =>
    element(document, 'section', [
      ['h3', 'Рекомендуем'],
      ['a', 'Книга «Отменён до рассвета», 450 ₽'],
      ['a', 'Плакат «Рейс отменён», 320 ₽'],
    ]),
  (document) =>
    element(document, 'div', [
      ['button', 'Все'],
      ['button', 'Отменённые'],
      ['button', 'Отменён'],
      ['button', '已取消'],
      ['button', 'Доставлен'],
    ]),
  (document) =>
    element(document, 'footer', [
      ['a', 'Правила отмены заказа'],
      ['a', 'Cancellation policy'],
      ['a', '取消政策'],
    ]),
  (document) => {
    const field = element(document, 'label', [['span', 'Причина отмены']]);
    const select = document.createElement('select');
    for (const words of ['Любая', 'Товар закончился на складе', 'Покупатель отменил заказ', 'Клиент не забрал заказ']) {
      const option = document.createElement('option');
      option.textContent = words;
      select.append(option);
    }
    field.append(select);
    return field;
  },
  (document) =>
    element(document, 'aside', [
      ['div', 'Чат с поддержкой'],
      ['div', 'Здравствуйте! Подскажите, почему отменили мой прошлый заказ?'],
      ['div', 'Такие заказы отменяются, когда товара нет в наличии.'],
    ]),
];

/** New blocks before or after the page's own, never inside what tells of an order. */
export const addNeighbours: Mutation = ({ document }, random) => {
  const root = document.body.firstElementChild ?? document.body;
  for (const draw of random.shuffle(neighbours).slice(0, 1 + random.below(4))) {
    const block = draw(document);
    const home = random.chance(0.5) ? document.body : root;
    if (random.chance(0.5)) home.prepend(block);
    else home.append(block);
  }
  return {};
};

function element(document: Document, name: string, children: [string, string][]): Element {
  const block = document.createElement(name);
  for (const [child, words] of children) {
    const inner = document.createElement(child);
    if (child === 'a') inner.setAttribute('href', '/help/cancel/');
    if (child === 'details') {
      const [question, answer] = words.split('? ');
      const summary = document.createElement('summary');
      summary.textContent = `${question!}?`;
      const text = document.createElement('p');
      text.textContent = answer!;
      inner.append(summary, text);
    } else inner.textContent = words;
    block.append(inner);
  }
  return block;
}
