// @vitest-environment jsdom
/** A text that ticks is looked away from, and nothing else is missed meanwhile, nor what becomes of that text. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Mirror } from '../../../lib/mirror/mirror';
import { PageTeller } from '../../../lib/mirror/page-teller';

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
  mirror = new Mirror(document.implementation);
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

  it('is looked at ever less often, but at least every two seconds', async () => {
    const start = Date.now();
    const looks: number[] = [];
    for (let time = 0; time < 12_000; time += 100) {
      const before = news;
      vi.advanceTimersByTime(100);
      if (news > before) looks.push(Date.now() - start);
      await tick(5);
    }
    const pauses = looks.map((look, index) => look - (looks[index - 1] ?? 0));
    expect(looks.length).toBeLessThan(10);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(2_100);
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
    expect([...teller.tell()]).toEqual([]);
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

describe('beside a text that ticks', () => {
  const main = () => document.querySelector('main')!;

  it.each<[what: string, change: () => void, seen: RegExp]>([
    ['a text', () => (document.querySelector('li')!.firstChild!.nodeValue = 'Отменён'), /Отменён/],
    ['a text that stands next to it', () => (main().firstChild!.nodeValue = 'Отменён'), /Отменён/],
    ['an element that comes', () => main().insertAdjacentHTML('beforeend', '<p>Отменён</p>'), /Отменён/],
    ['one that goes', () => document.querySelector('ul')!.remove(), /^(?!.*<ul>)/],
    ['an attribute', () => (main().title = 'Отменён'), /Отменён/],
    ['an attribute of its own', () => (document.getElementById('clock')!.title = 'Отменён'), /Отменён/],
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

  it('whatever happens, in whatever order, all arrives in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(8), fc.nat(99), fc.nat(99)), { maxLength: 50 }), async (steps) => {
        document.body.innerHTML = '<div><p>1</p>2<p title="3">4</p></div>'.repeat(4);
        await turn();
        tell();
        for (const [kind, one, other] of steps) {
          const all = [...document.body.querySelectorAll<HTMLElement>('*')];
          const element = all[one % all.length];
          const target = all[other % all.length];
          if (!element || !target) break;
          if (kind < 4) for (let count = 0; count < kind * 2; count += 1) await tick(1, all[one % 3]);
          else if (kind === 4 && !element.contains(target)) target.append(element);
          else if (kind === 5) target.title = `${one}`;
          else if (kind === 6) element.innerHTML = `<i title="${one}">${other}</i>`;
          else if (kind === 7) tell();
          else vi.advanceTimersByTime(one * 10);
          if (other % 2 === 0) await turn();
        }
        await turn();
        vi.advanceTimersByTime(5_000);
        tell();
        tell();
        expect(mirror.isLost).toBe(false);
        expect(mirrored()).toBe(document.body.innerHTML);
        expect(vi.getTimerCount()).toBe(0);
      }),
      { seed: Number(process.env['RANDOM_SEED'] ?? 20_261_127), numRuns: 200 },
    );
  });
});
