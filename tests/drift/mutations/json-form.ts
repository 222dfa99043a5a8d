/** The form of JSON: other names for what wraps a posting, another spelling of names, more fields, fewer fields. */
import { changeJson, fromEntries, holdsPosting, isObject, isPosting, mapObjects, type Json, type JsonObject } from '../json';
import type { Mutation } from '../page';

/** Wrappers that are seen or likely, of lists and of widgets; the fields of a posting or a parcel are not among them. */
const wrappers = new Set([
  'result',
  'results',
  'data',
  'response',
  'payload',
  'list',
  'rows',
  'content',
  'postings',
  'orders',
  'items',
  'widgets',
  'widgetStates',
  'ordersV2',
  'page',
  'model',
  'leftBlock',
  'rightBlock',
  'textIcon',
  'header',
  'sellers',
  'returns',
  'entities',
  'records',
  'store',
  'state',
]);

export const renameWrappers: Mutation = (page, random) => {
  let count = 0;
  const names = new Map<string, string>();
  const rename = (object: JsonObject) =>
    fromEntries(
      Object.entries(object).map(([key, value]) => {
        // `items` and `state` may be a posting's own field.
        const isOwnField =
          isPosting(object) ||
          (/^(?:items|state)$/.test(key) && !holdsPosting(value) && !JSON.stringify(value).includes('sellers'));
        if (!wrappers.has(key) || isOwnField || typeof value !== 'object') return [key, value];
        if (!names.has(key))
          names.set(key, random.pick(['payload', 'view', 'found', 'block', 'part', 'entries']) + random.below(100));
        count += 1;
        return [names.get(key)!, value];
      }),
    );
  changeJson(page, (root) => {
    const renamed = mapObjects(root, rename);
    return random.chance(0.4) ? { [random.pick(['envelope', 'body', 'answer'])]: renamed, requestId: random.name() } : renamed;
  });
  return count > 0 ? {} : undefined;
};

const styles: ((words: string[]) => string)[] = [
  (words) => words.join('_'),
  (words) => words.map((word, index) => (index > 0 ? capitalise(word) : word)).join(''),
  (words) => words.map(capitalise).join(''),
  (words) => words.join('-'),
];

export const changeCaseStyle: Mutation = (page, random) => {
  const style = random.pick(styles);
  // A name with digits or hyphens is an identifier of its own: `orderList-300212-default-1`.
  const respell = (key: string) =>
    /^[a-z_]+$/i.test(key) && !key.startsWith('__')
      ? style(
          key
            .replace(/([a-z])([A-Z])/g, '$1_$2')
            .toLowerCase()
            .split('_')
            .filter(Boolean),
        )
      : key;
  const count = changeJson(page, (root) =>
    mapObjects(root, (object) => fromEntries(Object.entries(object).map(([key, value]) => [respell(key), value]))),
  );
  return count > 0 ? {} : undefined;
};

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Beside any object of a list or an answer. */
const harmless: readonly [string, Json][] = [
  ['is_express', false],
  ['requirements', { products_requiring_gtd: [], products_requiring_country: [] }],
  ['barcodes', { upper_barcode: '%101%0001', lower_barcode: '000100010001' }],
  ['meta', { revision: 7, tags: ['new', 'cancellable'], trace: { id: 'a1b2', parent: null } }],
  ['legal_info', null],
  ['analytics', { region: 'Примерск', city: 'Примерск', is_premium: false }],
  ['prr_option', ''],
];
/** Beside what wraps the postings: tabs, filters and lists of reasons speak of cancelling and of no order. */
const unrelated: readonly [string, Json][] = [
  [
    'tabs',
    [
      { id: 'all', title: 'Все', count: 214 },
      { id: 'cancelled', title: 'Отменены', count: 12 },
      { id: 'delivered', title: 'Delivered', count: 155 },
    ],
  ],
  [
    'available_filters',
    [
      { id: 'cancelled', title: 'Отменённые', selected: true },
      { id: 'delivering', title: '运输中', selected: false },
    ],
  ],
  [
    'cancel_reasons',
    [
      { id: 352, title: 'Товар закончился на складе', type_id: 'seller' },
      { id: 401, title: 'Отмена из арбитража', type_id: 'seller' },
    ],
  ],
  ['banner', { text: 'Следите за процентом отмен', link: '/app/rating', is_closable: true }],
  ['paging', { has_next: false, cursor: 'MTAwMDAwMDA=', total: 12 }],
];

export const addFields: Mutation = (page, random) => {
  let count = 0;
  const add = (object: JsonObject, extra: readonly [string, Json][]) => {
    count += 1;
    const added = random
      .shuffle(extra)
      .slice(0, 1 + random.below(3))
      .filter(([key]) => !(key in object));
    return fromEntries(random.chance(0.5) ? [...added, ...Object.entries(object)] : [...Object.entries(object), ...added]);
  };
  const grow = (object: JsonObject) => (isPosting(object) || random.chance(0.2) ? add(object, harmless) : object);
  changeJson(page, (root) => {
    const grown = mapObjects(root, grow);
    return isObject(grown) && !isPosting(grown) ? add(grown, unrelated) : grown;
  });
  return count > 0 ? {} : undefined;
};
