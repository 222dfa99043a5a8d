// @vitest-environment jsdom
/** What ticks is looked away from, and nothing else is missed meanwhile, nor what becomes of it. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Mirror } from '../../../lib/mirror/mirror';
import type { News } from '../../../lib/mirror/page-changes';
import { PageTeller } from '../../../lib/mirror/page-teller';
import { parseHtml } from '../../pages/parse-html';

let teller: PageTeller;
let mirror: Mirror;
let news: number;

beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.innerHTML =
    '<head><title>Мои заказы</title></head><body><header>Ozon</header><main>Заказы <p id="clock">0</p><ul><li>Получен</li></ul></main></body>';
  news = 0;
  teller = new PageTeller(document);
  teller.watch(() => (news += 1));
  mirror = new Mirror(parseHtml);
  tell();
});
afterEach(() => {
  teller.stop();
  vi.useRealTimers();
});

function tell(): void {
  for (const lot of teller.tell()) mirror.take(JSON.parse(JSON.stringify(lot)) as unknown[]);
}

/** Lets the browser report what has changed. */
const turn = () => Promise.resolve();

async function tick(times: number, element = document.getElementById('clock')!): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    element.textContent = `${Number(element.textContent) + 1}`;
    await turn();
  }
}

const mirrored = () => mirror.document.body.innerHTML;

describe('a text that ticks', () => {
  it('is noticed a few times, and then no more until it is looked at again', async () => {
    await tick(100);
    expect(news).toBeLessThan(6);
    const before = news;
    vi.advanceTimersByTime(400);
    expect(news).toBe(before + 1);
    await tick(100);
    expect(news).toBe(before + 2); // one that is known to tick needs no more than one change
  });

  /** When it was looked at in twelve seconds (ms), each time with what came of that. */
  async function listLooks(isVain: boolean): Promise<number[]> {
    const start = Date.now();
    const looks: number[] = [];
    for (let time = 0; time < 12_000; time += 100) {
      const before = news;
      vi.advanceTimersByTime(100);
      if (news > before) {
        looks.push(Date.now() - start);
        tell();
        teller.learn(isVain);
      }
      await tick(5);
    }
    return looks;
  }

  it('is looked at ever less often where nothing comes of it, but at least every two seconds', async () => {
    const looks = await listLooks(true);
    const pauses = looks.map((look, index) => look - (looks[index - 1] ?? 0));
    expect(looks.length).toBeLessThan(10);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(2_100);
  });

  it('is looked at as often as ever where something does', async () => {
    expect((await listLooks(false)).length).toBeGreaterThan(20);
  });

  it('is told with whatever else is told', async () => {
    await tick(100);
    tell();
    expect(mirrored()).toContain('>100<');
    await tick(11);
    document.querySelector('li')!.textContent = 'Отменён';
    await turn();
    tell();
    expect(mirrored()).toMatch(/>111<.*>Отменён</);
  });

  it('is told when it has come to an end, and costs nothing then', async () => {
    await tick(100);
    tell();
    document.getElementById('clock')!.textContent = 'Отменён';
    await turn();
    vi.advanceTimersByTime(400);
    tell();
    expect(mirrored()).toContain('>Отменён<');
    expect(vi.getTimerCount()).toBe(0);
    const before = news;
    document.getElementById('clock')!.textContent = 'Получен';
    await turn();
    expect(news).toBe(before + 1);
  });

  it('may become part of the page that is more than a text', async () => {
    await tick(100);
    tell();
    document.getElementById('clock')!.innerHTML = '<b>Отменён</b>';
    await turn();
    tell();
    document.querySelector('b')!.title = 'вами';
    await turn();
    tell();
    expect(mirrored()).toContain('<b title="вами">Отменён</b>');
  });

  it('once a second is told as before', async () => {
    for (let second = 1; second < 20; second += 1) {
      await tick(1);
      tell();
      expect(news).toBe(second);
    }
  });
});

describe('any other part that ticks', () => {
  const clock = () => document.getElementById('clock')!;
  let count = 0;
  const draw: Record<string, () => void> = {
    'an element that is made anew': () => clock().replaceChildren(...makeParts(1)),
    'elements that come': () => clock().append(...makeParts(1)),
    'one of many texts': () => (clock().children[count % 40]!.textContent = `${count}`),
    'an attribute': () => (clock().title = `${count}`),
  };
  const makeParts = (many: number) =>
    Array.from({ length: many }, () => Object.assign(document.createElement('i'), { textContent: `${count}` }));

  async function change(what: string, times: number): Promise<void> {
    for (const end = count + times; count < end; count += 1) {
      draw[what]!();
      await turn();
    }
  }

  beforeEach(async () => {
    clock().replaceChildren(...makeParts(40));
    await turn();
    tell();
    news = 0;
  });

  it.each(Object.keys(draw))('is noticed a few times alone, and told as it is in the end: %s', async (what) => {
    await change(what, 100);
    expect(news).toBeLessThan(6);
    vi.advanceTimersByTime(400);
    expect(news).toBeLessThan(7);
    tell();
    expect(mirror.isLost).toBe(false);
    expect(mirrored()).toBe(document.body.innerHTML);
  });

  it.each<[why: string, set: () => void]>([
    ['a panel of ours stands in it', () => clock().append(document.createElement('cancellation-panel'))],
    ['it is most of the page', () => clock().append(...makeParts(1_001))],
  ])('is followed on where %s', async (_why, set) => {
    set();
    await turn();
    tell();
    news = 0;
    await change('elements that come', 50);
    expect(news).toBe(50);
  });

  it('is followed on where it is the whole page', async () => {
    document.body.replaceChildren(...makeParts(3));
    await turn();
    tell();
    news = 0;
    for (let times = 0; times < 20; times += 1) {
      document.body.append(...makeParts(1));
      await turn();
    }
    expect(news).toBe(20);
  });
});

describe('a place where changes were told in vain', () => {
  const clock = () => document.getElementById('clock')!;
  let told: News[];
  beforeEach(() => {
    teller.stop();
    told = [];
    teller = new PageTeller(document);
    teller.watch((one) => told.push(one));
    mirror = new Mirror(parseHtml);
    tell();
  });

  async function tellOf(change: () => void, isVain: boolean): Promise<number> {
    change();
    await turn();
    tell();
    teller.learn(isVain);
    return told.at(-1)!.timesInVain;
  }
  const tickOnce = () => (clock().textContent += '1');
  const changeRow = () => (document.querySelector('li')!.textContent += '1');

  it('is known by how often, until something comes of it', async () => {
    const times: number[] = [];
    for (const isVain of [true, true, false, true]) times.push(await tellOf(tickOnce, isVain));
    expect(times).toEqual([0, 1, 2, 0]);
  });

  it('says nothing of other places', async () => {
    await tellOf(tickOnce, true);
    await tellOf(tickOnce, true);
    expect(await tellOf(changeRow, true)).toBe(0);
    expect(await tellOf(() => [tickOnce(), clock().before('1')], true)).toBe(0);
  });

  it('is like any other when it was quiet for a while', async () => {
    await tellOf(tickOnce, true);
    vi.advanceTimersByTime(10_000);
    expect(await tellOf(tickOnce, true)).toBe(0);
  });
});

describe('beside a text that ticks', () => {
  const main = () => document.querySelector('main')!;

  it.each<[what: string, change: () => void, seen: RegExp]>([
    ['a text', () => (document.querySelector('li')!.firstChild!.nodeValue = 'Отменён'), /Отменён/],
    ['a text that stands next to it', () => (main().firstChild!.nodeValue = 'Отменён'), /Отменён/],
    ['an element that comes', () => main().insertAdjacentHTML('beforeend', '<p>Отменён</p>'), /Отменён/],
    ['one that goes', () => document.querySelector('ul')!.remove(), /^(?!.*<ul>)/],
    ['an attribute', () => (main().title = 'Отменён'), /Отменён/],
    ['all that is around it', () => main().replaceWith('Отменён'), /Отменён/],
    ['the whole page', () => (document.body.innerHTML = 'Отменён'), /Отменён/],
  ])('%s is noticed and told', async (_what, change, seen) => {
    await tick(100);
    tell();
    const before = news;
    change();
    await turn();
    expect(news).toBeGreaterThan(before);
    tell();
    expect(mirrored()).toMatch(seen);
  });

  it('what changes within an element that has just come is noticed too', async () => {
    await tick(100);
    main().insertAdjacentHTML('beforeend', '<ol><li>Загрузка</li></ol>');
    await turn();
    tell();
    const before = news;
    document.querySelector('ol li')!.textContent = 'Отменён';
    await turn();
    expect(news).toBeGreaterThan(before);
    tell();
    expect(mirrored()).toContain('Отменён');
  });

  it('stands so much that all is followed on', async () => {
    document.querySelector('ul')!.innerHTML = '<li>0</li>'.repeat(400);
    await turn();
    tell();
    await tick(20, document.querySelectorAll('li')[7] as HTMLElement);
    expect(news).toBeGreaterThan(20);
  });
});

describe('what is looked away from', () => {
  const element = (selector: string) => document.querySelector<HTMLElement>(selector)!;
  beforeEach(async () => {
    element('main').innerHTML = '<p id="a">0</p><p id="c">0</p><section></section>';
    await turn();
    tell();
    await tick(10, element('#a'));
    tell();
  });

  /** Tells whenever there is news, as a session does, until all has come to rest. */
  async function settle(): Promise<void> {
    let known = -1;
    for (let time = 0; time < 5_000; time += 100) {
      if (news !== known) tell();
      known = news;
      vi.advanceTimersByTime(100);
      await turn();
    }
    expect(vi.getTimerCount()).toBe(0);
    expect(mirror.isLost).toBe(false);
    expect(mirrored().replaceAll('<cancellation-panel></cancellation-panel>', '')).toBe(
      document.body.innerHTML.replaceAll('<cancellation-panel></cancellation-panel>', ''),
    );
  }

  it('is told though another one ticks in a list too wide to look away', async () => {
    element('section').innerHTML = '<i>0</i>'.repeat(400);
    await turn();
    tell();
    await tick(10, element('#a'));
    tell();
    element('#a').textContent = 'Отменён';
    await turn();
    await tick(6, element('section i'));
    await settle();
  });

  it('is told though it holds elements by the time that another one ticks', async () => {
    element('#a').innerHTML = '<b>Отменён</b>';
    await turn();
    await tick(6, element('#c'));
    await settle();
  });

  it('is told though it was taken away and put back', async () => {
    const ticked = element('#a');
    ticked.textContent = 'Отменён';
    await turn();
    ticked.remove();
    await turn();
    await tick(6, element('#c'));
    element('main').append(ticked);
    await turn();
    await settle();
  });

  it('is told with all that was moved into it', async () => {
    element('section').innerHTML = '<p id="q">Q</p><p id="r">R</p><i id="z">Z</i>';
    await turn();
    tell();
    element('#a').append(element('#q'));
    element('#q').append(element('#z'));
    await turn();
    element('#z').title = 'Отменён';
    await turn();
    await settle();
  });

  it('is told though a panel of ours came beside it', async () => {
    element('#a').textContent = 'Отменён';
    await turn();
    element('main').append(document.createElement('cancellation-panel'));
    await turn();
    await settle();
  });

  it('is told as it is in the end, though it was another thing in the middle of a telling', async () => {
    element('#a').textContent = 'Отменён';
    await turn();
    element('#c').textContent = '1';
    await turn();
    for (const lot of teller.tell()) {
      mirror.take(JSON.parse(JSON.stringify(lot)) as unknown[]);
      element('#a').textContent = 'Получен';
      await turn();
    }
    element('#a').textContent = 'Отменён';
    await turn();
    await settle();
  });

  it('is nobody’s any more when it is over, whoever still tells', async () => {
    element('#a').innerHTML = '<b>1</b>';
    await turn();
    teller.stop();
    const before = news;
    tell();
    element('#c').textContent = 'Отменён';
    await turn();
    vi.advanceTimersByTime(5_000);
    expect(news).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['told at once', 'told in slices', 'in a wide list'])(
    'whatever happens, all arrives in the end (%s)',
    async (kindOfPage) => {
      const [isSliced, isWide] = [kindOfPage === 'told in slices', kindOfPage === 'in a wide list'];
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(fc.nat(9), fc.nat(99), fc.nat(99)), { maxLength: 40 }), async (steps) => {
          document.body.innerHTML =
            '<div><p>1</p>2<p title="3">4</p></div>'.repeat(3) + (isWide ? `<ul>${'<li>0</li>'.repeat(310)}</ul>` : '');
          await turn();
          tell();
          let telling: ReturnType<typeof teller.tell> | undefined;
          const tellOn = () => {
            telling ??= teller.tell();
            const step = telling.next();
            if (step.done) telling = undefined;
            else mirror.take(JSON.parse(JSON.stringify(step.value)) as unknown[]);
          };
          for (const [kind, one, other] of steps) {
            const all = [...document.body.querySelectorAll<HTMLElement>('*:not(cancellation-panel)')].slice(0, 14);
            const [chosen, target] = [all[one % all.length], all[other % all.length]];
            if (!chosen || !target) break;
            if (kind < 4) {
              const leaf = isWide && other % 7 === 0 ? element('li') : chosen;
              for (let count = 0; count < kind * 2; count += 1) {
                if (leaf && !leaf.firstElementChild) leaf.textContent = `${(one + count) % 3}`;
                await turn();
              }
            } else if (kind === 4 && !chosen.contains(target)) target.append(chosen);
            else if (kind === 5) target.title = `${one}`;
            else if (kind === 6) chosen.innerHTML = `<i title="${one}">${other}</i>`;
            else if (kind === 7) {
              (isSliced ? tellOn : tell)();
              teller.learn(one % 2 === 0);
            } else if (kind === 8) target.append(document.createElement('cancellation-panel'));
            else vi.advanceTimersByTime(one * 10);
            if (other % 2 === 0) await turn();
          }
          await turn();
          while (telling) tellOn();
          await settle();
        }),
        { seed: Number(process.env['RANDOM_SEED'] ?? 20_261_127), numRuns: isWide ? 60 : 300 },
      );
    },
    60_000,
  );
});
