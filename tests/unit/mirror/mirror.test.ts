// @vitest-environment jsdom
/** A mirror shows what the page shows, after whatever the page does to itself. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Mirror } from '../../../lib/mirror/mirror';
import type { News } from '../../../lib/mirror/page-changes';
import { PageTeller } from '../../../lib/mirror/page-teller';
import { longestMarkup, pieceLength, type Token } from '../../../lib/mirror/tokens';
import { parseHtml } from '../../pages/parse-html';

let teller: PageTeller;
let mirror: Mirror;
let news: News['kind'][];

beforeEach(() => {
  document.documentElement.innerHTML = '<head><title>Мои заказы</title></head><body></body>';
  news = [];
  teller = new PageTeller(document);
  teller.watch(({ kind }) => news.push(kind));
  mirror = new Mirror(parseHtml);
});
afterEach(() => teller.stop());

/** As it travels: each lot is a message of its own. */
function passOn(tokens: readonly Token[]): void {
  mirror.take(JSON.parse(JSON.stringify(tokens)) as unknown[]);
}

function tell(): void {
  for (const lot of teller.tell()) passOn(lot);
}

/** A page as far as it is told, written so that two can be compared. */
function write(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue!;
  const { localName, attributes } = node as Element;
  if (
    ['style', 'link', 'meta', 'cancellation-panel'].includes(localName) ||
    (node as Element).hasAttribute?.('src') ||
    node.nodeType === 8 ||
    node.nodeType === 10
  )
    return '';
  const named = [...(attributes ?? [])].filter(({ name }) => name !== 'class').map(({ name, value }) => `${name}=${value}`);
  const inner = localName === 'svg' || localName === 'textarea' ? [] : [...node.childNodes];
  return `<${localName} ${named.sort().join(' ')}>${inner.map(write).join('')}</>`;
}

function expectSame(): void {
  expect(mirror.isLost).toBe(false);
  expect(write(mirror.document)).toBe(write(document));
  const told = [
    ...document.querySelectorAll('*:not(style, link, link *, meta, [src], cancellation-panel, cancellation-panel *, svg *)'),
  ];
  const mirrored = [...mirror.document.querySelectorAll('*')];
  expect(mirrored.findIndex((element, index) => teller.find(mirror.numberOf(element)!) !== told[index])).toBe(-1);
}

describe('what is told', () => {
  it('is the page as it stands: elements, texts, and the attributes that the reader asks for', () => {
    document.body.innerHTML = '<ul id="list"><li title="Отменён" class="a">Заказ <b>1</b></li><li>2</li></ul><input value="x">';
    tell();
    expect(mirror.document.querySelector('li')?.outerHTML).toBe('<li title="Отменён">Заказ <b>1</b></li>');
    expect(mirror.document.querySelector('input')?.outerHTML).toBe('<input>');
    expect(mirror.document.title).toBe('Мои заказы');
  });

  it('is nothing of styles, our panels, and scripts that hold no data', () => {
    document.body.innerHTML =
      '<style>a{}</style><script src="/a.js"></script><script type="application/json">{"a":1}</script><cancellation-panel><p>x</p></cancellation-panel>';
    tell();
    expect(mirror.document.body.innerHTML).toBe('<script type="application/json">{"a":1}</script>');
  });

  it('is the class that marks the robot check, and no other', () => {
    document.body.innerHTML = '<div class="abt-challenge"></div><div class="other"></div>';
    tell();
    expect(mirror.document.body.innerHTML).toBe('<div class="abt-challenge"></div><div></div>');
  });

  it('is, after a change, what has changed, and nothing where nothing has', () => {
    document.body.innerHTML = '<p id="clock">1</p><p id="status">Доставлен</p>';
    tell();
    document.getElementById('clock')!.textContent = '2';
    expect([...teller.tell()].flat()).toEqual([expect.any(Number), '2', 0]);
    expect([...teller.tell()]).toEqual([]);
  });
});

describe('a page that is too large', () => {
  it('is told as far as it may be, and that it is cut', () => {
    const text = 'x'.repeat(8_000_000);
    document.body.append(...Array.from({ length: 6 }, () => Object.assign(document.createElement('p'), { textContent: text })));
    expect(teller.isCut).toBe(false);
    tell();
    expect(teller.isCut).toBe(true);
    expect(mirror.document.querySelectorAll('p')).toHaveLength(6);
    expect(mirror.document.body.textContent).toHaveLength(4 * text.length);
    expect(mirror.isLost).toBe(false);
  });
});

describe('news', () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  it('tells texts from elements, and panels are none', async () => {
    document.body.innerHTML = '<p>1</p>';
    await settle();
    document.querySelector('p')!.firstChild!.nodeValue = '2';
    await settle();
    document.body.append(document.createElement('cancellation-panel'));
    await settle();
    expect(news).toEqual(['elements', 'texts']);
  });
});

describe('changes', () => {
  beforeEach(() => {
    document.body.innerHTML = '<ul><li>1</li><li>2</li><li>3</li></ul><ol><li>4</li></ol>';
    tell();
  });

  it('of texts and attributes arrive, and what stays is the same element as before', () => {
    const [first] = mirror.document.querySelectorAll('li');
    document.querySelector('li')!.title = 'Отменён';
    document.querySelectorAll('li')[1]!.firstChild!.nodeValue = 'Отменён';
    tell();
    expectSame();
    expect(mirror.document.querySelector('li')).toBe(first);
  });

  it('an attribute that was taken away is gone', () => {
    document.body.setAttribute('role', 'dialog');
    tell();
    document.body.removeAttribute('role');
    tell();
    expectSame();
  });

  it('elements that move stay who they are', () => {
    const moved = document.querySelector('li')!;
    const mirrored = mirror.document.querySelector('li')!;
    document.querySelector('ol')!.prepend(moved);
    tell();
    expectSame();
    expect(mirror.document.querySelector('ol li')).toBe(mirrored);
    expect(teller.find(mirror.numberOf(mirrored)!)).toBe(moved);
  });

  it('an element that left is forgotten, and comes back as a new one', () => {
    const left = document.querySelector('li')!;
    const number = mirror.numberOf(mirror.document.querySelector('li')!)!;
    left.remove();
    tell();
    expect(teller.find(number)).toBeUndefined();
    expect(mirror.find(number)).toBeUndefined();
    document.body.append(left);
    tell();
    expectSame();
  });

  it('what the page does to itself in the middle of a telling is told the next time', () => {
    document.body.innerHTML = `<main><style></style>${'<p><b>1</b></p>'.repeat(200)}</main>`;
    let lots = 0;
    for (const lot of teller.tell()) {
      passOn(lot);
      if ((lots += 1) === 2) document.querySelector('main')!.replaceChildren(...document.querySelectorAll('p:nth-child(3n)'));
    }
    tell();
    expectSame();
  });

  it('that break a telling off are told of, so that nobody takes a half for the whole', () => {
    document.body.innerHTML = `<main><style></style>${'<p><b>1</b></p>'.repeat(200)}</main>`;
    const telling = teller.tell();
    telling.next();
    telling.next();
    document.querySelector('main')!.remove();
    let step = telling.next();
    while (!step.done) step = telling.next();
    expect(step.value).toBe(false);
  });

  it('an element that comes into what is being told has its attributes', async () => {
    document.body.innerHTML = '<p><b>1</b></p>'.repeat(200);
    teller.startAnew();
    mirror = new Mirror(parseHtml);
    for (const lot of teller.tell()) {
      passOn(lot);
      if (document.getElementById('late')) continue;
      document.body.lastElementChild!.innerHTML = '<a id="late" href="/product/1/">x</a>';
      await Promise.resolve(); // the observer is called
    }
    tell();
    expect(mirror.document.getElementById('late')?.getAttribute('href')).toBe('/product/1/');
  });

  const part = '<div><p>1</p>2<p title="3">4<!-- 5 -->6</p><svg><g title="7"></g></svg></div>';

  it.each([
    ['of a page that is told piece by piece', part.repeat(12)],
    ['of a page that is told as one', `<main>${part.repeat(12)}<link></main>`],
    [
      'of a page that is told both ways',
      `<main>${part.repeat(8)}</main>${part}<main>${part.repeat(8)}<textarea></textarea></main>`,
    ],
  ])('of any kind, in any order, between and in the middle of tellings, %s', (_what, html) => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.tuple(fc.nat(7), fc.nat(400), fc.nat(400)), { maxLength: 60 }), (isTold, steps) => {
        const { body } = document;
        body.innerHTML = html;
        teller.stop();
        teller = new PageTeller(document);
        teller.watch(() => {});
        mirror = new Mirror(parseHtml);
        if (isTold) tell();
        let telling: Generator<Token[]> | undefined;
        for (const [kind, one, other] of steps) {
          const all = [...body.querySelectorAll('*')];
          const element = all[one % all.length];
          const target = all[other % all.length];
          if (!element || !target) break;
          if (kind === 0) element.remove();
          else if (kind === 1 && !element.contains(target)) target.append(element);
          else if (kind === 2 && !element.contains(target)) target.before(element);
          else if (kind === 3) {
            target.append(`${one}`, document.createElement('p'));
            target.lastElementChild!.setAttribute('href', `/${one}`);
          } else if (kind === 7) {
            const holder = document.createElement('section');
            holder.append(...[...body.children].filter(({ localName }) => localName !== 'p'));
            body.append(holder);
          } else if (kind === 4) target.setAttribute('title', `${one}`);
          else if (kind === 5) {
            telling ??= teller.tell();
            const step = telling.next();
            if (step.done) telling = undefined;
            else passOn(step.value);
          } else if (target.firstChild?.nodeType === 3) target.firstChild.nodeValue = `${one}`;
        }
        for (const lot of telling ?? []) passOn(lot);
        for (let round = 0; round < 4; round += 1) tell();
        if (mirror.isLost) {
          expect(isTold).toBe(false); // no parser would make what came of the page before: a block in a paragraph, and the like
          teller.giveUpMarkup();
          teller.startAnew();
          mirror = new Mirror(parseHtml);
          tell();
        }
        expectSame();
      }),
      { seed: Number(process.env['RANDOM_SEED'] ?? 20_261_126), numRuns: 200 },
    );
  });
});

describe('a large part', () => {
  const rows = '<li title="Отменён" class="a">Заказ <b>1</b> <i>2</i></li>'.repeat(50);

  it('is told as its own markup, and its elements are known by their order', () => {
    document.body.innerHTML = `<ul>${rows}</ul>`;
    const tokens = [...teller.tell()].flat();
    expect(tokens).toContainEqual([document.querySelector('ul')!.outerHTML, 150]);
    passOn(tokens);
    expectSame();
    const mirrored = mirror.document.querySelectorAll('ul, ul *');
    expect([...mirrored].map((element) => teller.find(mirror.numberOf(element)!))).toEqual([
      ...document.querySelectorAll('ul, ul *'),
    ]);
  });

  it('is told in pieces where it is long, cut anywhere', () => {
    document.body.innerHTML = `<ul>${rows.replaceAll('Заказ', '😀'.repeat(4_321))}</ul>`;
    const lists = [...teller.tell()].flat().filter((token) => Array.isArray(token)) as (readonly [string, number?])[];
    expect(lists.map(([piece]) => piece).join('')).toBe(document.querySelector('ul')!.outerHTML);
    expect(lists.map(([piece, count]) => [piece.length, count])).toEqual([
      [pieceLength, undefined],
      [pieceLength, undefined],
      [expect.any(Number), 150],
    ]);
    teller.startAnew();
    tell();
    expectSame();
  });

  it('is told piece by piece where a parser would take some of it for text, or where what it says is told to nobody', () => {
    for (const name of ['noscript', 'template', 'style']) {
      document.body.innerHTML = `<ul>${rows}<${name}></${name}></ul>`;
      teller.startAnew();
      expect([...teller.tell()].flat().filter(Array.isArray)).toEqual([]);
    }
  });

  it.each([
    ['a link in a link', 'a', 'a'],
    ['a block in a paragraph', 'p', 'div'],
    ['a row without a table', 'div', 'tr'],
    ['a form in a form', 'form', 'form'],
    ['a heading in a table', 'table', 'h2'],
    ['a script that ends another', 'script', '</script><div>x</div><script>'],
  ])('that no parser would make is not taken for what it is not: %s', (_what, outer, inner) => {
    document.body.innerHTML = `<main>${rows}</main>`;
    const holder = document.createElement(outer);
    holder.setAttribute('type', 'application/json'); // no script of a page that is tested runs
    holder.append(inner.startsWith('<') ? inner : document.createElement(inner));
    document.querySelector('main')!.append(holder);
    tell();
    expect(mirror.isLost).toBe(true);
    teller.giveUpMarkup();
    teller.startAnew();
    mirror = new Mirror(parseHtml);
    tell();
    expectSame();
  });

  it.each([
    ['few', 49],
    ['many', 9],
  ])('may lose elements in the middle of a telling of %s texts', async (_what, apart) => {
    document.body.innerHTML = `<main>${'<p><b>1</b></p>'.repeat(100)}</main>`;
    tell();
    const all = [...document.querySelectorAll('b')];
    for (const element of all.filter((_, index) => index % apart === 0)) element.firstChild!.nodeValue = '2';
    all[41]!.title = '3';
    let isFirst = true;
    for (const lot of teller.tell()) {
      passOn(lot);
      if (isFirst) document.querySelectorAll('p')[49]!.replaceWith(document.querySelectorAll('p')[50]!); // where a search begins
      isFirst = false;
      await Promise.resolve(); // the observer is called
    }
    tell();
    expectSame();
  });

  it('may lose an element while a text in it changes', () => {
    document.body.innerHTML = `<main>${'<p><b>1</b></p>'.repeat(100)}</main>`;
    tell();
    document.querySelectorAll('p')[49]!.remove();
    document.querySelectorAll('p')[50]!.remove();
    document.querySelector('b')!.firstChild!.nodeValue = '2';
    tell();
    expectSame();
    expect(Array.from({ length: 300 }, (_, number) => mirror.find(number)).filter((node) => node && !node.isConnected)).toEqual(
      [],
    );
  });

  it('in which a panel of ours stood is told as well when that is gone', () => {
    const panel = document.createElement('cancellation-panel');
    document.body.innerHTML = `<ul>${rows}</ul>`;
    document.querySelectorAll('li')[24]!.append(panel); // in the middle, where a search begins
    tell();
    for (const times of [2, 50]) {
      panel.remove();
      for (const element of [...document.querySelectorAll('b')].slice(0, times)) element.textContent = `${times}`;
      tell();
      expectSame();
    }
  });

  it('holds nothing that is not told, whatever changes beside it', () => {
    const untold =
      '<script src="/a.js"></script><link><meta name="q"><cancellation-panel><p>x</p></cancellation-panel><svg><g><path></path></g></svg>';
    document.body.innerHTML = `<main>${untold}${'<p><b>1</b></p>'.repeat(60)}</main>`;
    tell();
    for (let times = 0; times < 3; times += 1) {
      document.querySelector('main')!.append('2');
      document.querySelector('path')!.setAttribute('id', `${times}`);
      document.querySelector('g')!.append(document.createElement('i'));
      document.querySelector('b')!.replaceChildren(`${times}`);
      tell();
      expectSame();
      expect(mirror.document.querySelectorAll('script, link, meta, cancellation-panel, svg *')).toHaveLength(0);
    }
    document.querySelector('main')!.remove();
    tell();
    expect(Array.from({ length: 400 }, (_, number) => mirror.find(number)).filter((node) => node && !node.isConnected)).toEqual(
      [],
    );
  });

  it('that takes in what is known keeps it', () => {
    document.body.innerHTML = `<ul>${rows}</ul><p>1</p>`;
    tell();
    const mirrored = mirror.document.querySelector('b');
    const holder = document.createElement('section');
    holder.append(document.querySelector('ul')!);
    document.body.prepend(holder);
    tell();
    expectSame();
    expect(mirror.document.querySelector('b')).toBe(mirrored);
    document.querySelector('b')!.textContent = '3';
    tell();
    expectSame();
  });

  it('whose elements move or leave keeps the others', () => {
    document.body.innerHTML = `<ul>${rows}</ul>`;
    tell();
    const mirrored = [...mirror.document.querySelectorAll('li')];
    const [first, second] = document.querySelectorAll('li');
    second!.remove();
    document.querySelector('ul')!.append(first!);
    tell();
    expectSame();
    const order = [...mirror.document.querySelectorAll('li')].map((element) => mirrored.indexOf(element));
    expect(order).toEqual([...Array.from({ length: 48 }, (_, index) => index + 2), 0]);
  });

  it.each([
    ['what is told piece by piece', '<style></style>'],
    ['what is told as one', '<p></p>'.repeat(100)],
  ])('of which some moves, in the middle of the telling, into %s keeps it', async (_what, beside) => {
    document.body.innerHTML = `<ul>${rows}</ul>${'<p></p>'.repeat(100)}`;
    const moved = document.querySelector('li')!;
    const holder = document.createElement('section');
    holder.innerHTML = beside;
    for (const lot of teller.tell()) {
      passOn(lot);
      if (holder.isConnected) continue;
      expect(lot.filter(Array.isArray)).toHaveLength(1);
      holder.append(moved);
      document.body.append(holder);
      await Promise.resolve(); // the observer is called
    }
    tell();
    moved.querySelector('b')!.textContent = '3';
    tell();
    expectSame();
  });

  it('whose texts and attributes change is not looked through for that', () => {
    document.body.innerHTML = `<ul>${rows}</ul>`;
    tell();
    const [first, last] = [document.querySelector('b')!, document.querySelector<HTMLElement>('li:last-child i')!];
    first.firstChild!.nodeValue = '3';
    last.title = '4';
    expect([...teller.tell()].flat()).toEqual([expect.any(Number), '3', 0, expect.any(Number), { title: '4' }]);
    first.firstChild!.nodeValue = '5';
    tell();
    expect(mirror.document.querySelector('b')?.textContent).toBe('5');
  });
});

describe('what makes no sense', () => {
  const markup = '<ul><li>1</li></ul>';

  it.each([
    ['an element that nobody knows', [1, -7, 0]],
    ['a change of something unknown', [9, 'x', 0]],
    ['an element without a name', [1, 2, 3, 0, 0]],
    ['a number that is taken', [1, 2, 'html', 2, 'body', 0, 0, 0]],
    ['the document within itself', [1, 2, 'html', -1, 0, 0]],
    ['an element within itself', [1, 2, 'html', -2, 0, 0]],
    ['attributes of nothing', [{ title: 'x' }]],
    ['something else', [1, null]],
    ['a half', [1, 2.5]],
    ['a markup with another number of elements', [1, 2, [markup, 2]]],
    ['a markup of several elements', [1, 2, [markup + markup, 3]]],
    ['a markup of none', [1, 2, ['x', 0]]],
    ['a markup that a parser changes', [1, 2, ['<p><p></p></p>', 1]]],
    ['a markup with a number that is taken', [1, 2, 'html', 4, 'p', 0, 3, [markup, 1]]],
    ['a markup without a number', [1, [markup, 1]]],
    ['a list that is no markup', [1, 2, [1, markup]]],
    ['a piece of markup without a number', [1, ['<ul>']]],
    ['a piece of markup and then a name', [1, 2, ['<ul>'], 'ul', 0]],
    ['a piece of markup and then nothing of it', [1, 2, ['<ul>'], 0]],
    ['pieces of markup that make none', [1, 2, ['<ul>'], ['<p></ul>', 1]]],
  ])('%s: the mirror is lost, and says so', (_what, tokens) => {
    mirror.take(tokens);
    expect(mirror.isLost).toBe(true);
  });

  it('more text than anybody tells: the mirror is lost', () => {
    const text = 'x'.repeat(8_000_000);
    mirror.take([1, 2, 'html', ...Array<string>(26).fill(text)]);
    expect(mirror.isLost).toBe(true);
  });

  it('more pieces of markup than anybody tells: the mirror is lost', () => {
    let parsed = 0;
    const doubtful = new Mirror((html) => {
      parsed = Math.max(parsed, html.length);
      return parseHtml(html.length > longestMarkup ? '<p></p>' : html);
    });
    doubtful.take([1, 2, ['<p>'], ...Array.from({ length: 30 }, () => ['x'.repeat(200_000)]), ['</p>', 0], 0]);
    expect(doubtful.isLost).toBe(true);
    expect(parsed).toBeLessThan(longestMarkup);
  });

  it('nothing in a markup runs, and nobody is told what it would', () => {
    const bad = '<p><img src="x" onerror="globalThis.isRun = true" title="1"><script>globalThis.isRun = true</script></p>';
    mirror.take([1, 2, 'html', 3, [bad, 2], 0, 0]);
    expect(mirror.document.documentElement.innerHTML).toBe('<p><img title="1"><script>globalThis.isRun = true</script></p>');
    expect(globalThis).not.toHaveProperty('isRun');
  });

  it('a name that no element may have, and attributes that nobody asked for, are no harm', () => {
    mirror.take([1, 2, 'a"b', { onclick: 'x', title: 'Отменён', id: 7 }, 'Текст', 0, 0]);
    expect(mirror.isLost).toBe(false);
    expect(mirror.document.documentElement.outerHTML).toBe('<span title="Отменён">Текст</span>');
  });
});
