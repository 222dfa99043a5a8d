// @vitest-environment jsdom
/** What happens where nobody looks: to elements that come, go, move and turn into others, to panels, and when all is over. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Mirror } from '../../../lib/mirror/mirror';
import type { News } from '../../../lib/mirror/page-changes';
import { PageTeller } from '../../../lib/mirror/page-teller';
import { parseHtml } from '../../pages/parse-html';

let teller: PageTeller;
let mirror: Mirror;
let news: News[];
let tokens: unknown[];

function begin(html: string): void {
  document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
  news = [];
  tokens = [];
  teller = new PageTeller(document);
  teller.watch((one) => news.push(one));
  mirror = new Mirror(parseHtml);
  tell();
}
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  teller.stop();
  vi.useRealTimers();
});
function tell(): void {
  for (const lot of teller.tell()) {
    tokens.push(...lot);
    mirror.take(JSON.parse(JSON.stringify(lot)) as unknown[]);
  }
}
const turn = () => Promise.resolve();
const el = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const mirrored = () => mirror.document.body.innerHTML;
async function tickTitle(element: HTMLElement, times = 6): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    element.title = `${count}`;
    await turn();
  }
}
async function settle(): Promise<void> {
  for (let time = 0; time < 6_000; time += 100) {
    const before = news.length;
    vi.advanceTimersByTime(100);
    await turn();
    if (news.length !== before) tell();
  }
  tell();
  expect(mirror.isLost).toBe(false);
  expect(mirrored()).toBe(document.body.innerHTML);
}

describe('where nobody looks', () => {
  it('what changed there and then moved out is told', async () => {
    begin('<main><p id="t"><b id="z">0</b><b>1</b></p><section></section></main>');
    await tickTitle(el('#t'));
    tell();
    el('#z').textContent = 'Отменён';
    await turn();
    el('section').append(el('#z'));
    await turn();
    await settle();
  });

  it('what was taken out there, changed, and was put back later is told', async () => {
    begin('<main><p id="t"><b id="z">0</b><b>1</b></p><section></section></main>');
    await tickTitle(el('#t'));
    tell();
    const z = el('#z');
    z.remove();
    await turn();
    await settle();
    z.textContent = 'Отменён';
    await turn();
    el('section').append(z);
    await turn();
    await settle();
  });

  it('what was taken out, changed in a later turn, and put back before the page was told is told', async () => {
    begin('<main><p id="t"><b id="z">0</b><b>1</b></p><section></section></main>');
    const z = el('#z');
    z.remove();
    await turn();
    z.textContent = 'Отменён';
    await turn();
    el('#t').append(z);
    await turn();
    await settle();
  });

  it('what moved in, changed and moved out between two tellings is told', async () => {
    begin('<main><p id="t"><b>0</b><b>1</b></p><section><b id="z">2</b></section></main>');
    await tickTitle(el('#t'));
    tell();
    const z = el('#z');
    el('#t').append(z);
    await turn();
    z.textContent = 'Отменён';
    await turn();
    el('section').append(z);
    await turn();
    await settle();
  });

  it('what came out wrapped in a new element is told', async () => {
    begin('<main><p id="t"><b id="z"><i>0</i></b><b>1</b></p><section></section></main>');
    await tickTitle(el('#t'));
    tell();
    el('#z i').textContent = 'Отменён';
    el('#z i').title = 'Отменён';
    await turn();
    const wrapper = document.createElement('div');
    wrapper.append(el('#z'));
    el('section').append(wrapper);
    await turn();
    await settle();
  });

  it('elements made anew are forgotten, also where something else has the page told meanwhile', async () => {
    begin('<main><p id="t"></p><p id="u">0</p></main>');
    const draw = async () => {
      el('#t').innerHTML = '<i>0</i>'.repeat(100);
      await turn();
    };
    for (let times = 0; times < 6; times += 1) await draw();
    tell();
    for (let look = 0; look < 100; look += 1) {
      await draw();
      if (look % 20 === 0) vi.advanceTimersByTime(2_000);
      for (let times = 0; times < 5; times += 1) await draw();
      el('#u').textContent = `${look}`;
      await turn();
      tell();
      teller.learn(true);
    }
    let kept = 0;
    for (let number = 2; number < 20_000; number += 1) if (mirror.find(number)) kept += 1;
    expect(kept).toBeLessThan(1_500);
    await settle();
  });

  it.each(Array.from({ length: 4 }, (_, index) => index))(
    'a text stands where elements were that were told as one markup (%i)',
    async (place) => {
      begin(`<main><ul>${'<li>0</li>'.repeat(121 + place)}</ul><section><p id="t">${'<b>1</b>'.repeat(40)}</p></section></main>`);
      await tickTitle(el('#t'));
      el('#t').textContent = 'Отменён';
      await turn();
      await settle();
    },
  );

  it('it is over when it ends in the middle of a report', async () => {
    begin('<main><p id="t">0</p></main>');
    teller.stop();
    let isOver = false;
    let calls = 0;
    teller = new PageTeller(document);
    teller.watch(() => {
      calls += 1;
      if (isOver) teller.stop();
    });
    for (let look = 0; look < 5; look += 1) {
      tell();
      await tickTitle(el('#t'), 1);
      tell();
      teller.learn(true);
      vi.advanceTimersByTime(2_000);
      tell();
      teller.learn(true);
    }
    isOver = true;
    calls = 0;
    await tickTitle(el('#t'), 3);
    expect(vi.getTimerCount()).toBe(0);
    el('main').append('x');
    await turn();
    vi.advanceTimersByTime(5_000);
    expect(calls).toBe(1);
  });

  it('it is over when it ends while it looks again', async () => {
    begin('<main><p id="t">0</p></main>');
    teller.stop();
    let calls = 0;
    teller = new PageTeller(document);
    let isOver = false;
    teller.watch(() => {
      calls += 1;
      if (isOver) teller.stop();
    });
    tell();
    await tickTitle(el('#t'), 10);
    isOver = true;
    el('main').append('y');
    vi.advanceTimersByTime(400);
    const before = calls;
    await turn();
    el('main').append('x');
    await turn();
    expect(calls).toBe(before);
  });

  it('a panel that the page takes away is missed', async () => {
    begin('<main><p id="t">Отменён</p></main>');
    await tickTitle(el('#t'));
    tell();
    news = [];
    const panel = document.createElement('cancellation-panel');
    el('#t').append(panel);
    await turn();
    panel.remove();
    await turn();
    vi.advanceTimersByTime(2_000);
    await turn();
    expect(news.some(({ kind }) => kind !== 'texts')).toBe(true);
  });

  it('a panel is missed also where the page was told meanwhile', async () => {
    begin('<main><p id="t">Отменён</p><p id="u">1</p></main>');
    await tickTitle(el('#t'));
    tell();
    news = [];
    const panel = document.createElement('cancellation-panel');
    el('#t').append(panel);
    await turn();
    panel.remove();
    await turn();
    el('main').append('Z');
    await turn();
    tell();
    news = news.filter(({ kind }) => kind !== 'texts');
    vi.advanceTimersByTime(2_000);
    await turn();
    tell();
    expect(news.some(({ kind }) => kind !== 'texts')).toBe(true);
  });

  it('the parts of a wide page are not tried again at each change', async () => {
    begin(`<main><p id="t">${'<b>0</b>'.repeat(20)}</p><ul></ul>${'<i></i>'.repeat(310)}</main>`);
    for (let count = 0; count < 50; count += 1) {
      el(`#t b:nth-child(${1 + (count % 20)})`).textContent = `x${count}`;
      await turn();
    }
    expect(news.length).toBeLessThan(55);
  });

  it('what is new to ticking does not wait for what ticks in vain', async () => {
    begin('<main><p id="t">0</p><p id="u">0</p></main>');
    for (let look = 0; look < 8; look += 1) {
      await tickTitle(el('#t'));
      vi.advanceTimersByTime(2_000);
      tell();
      teller.learn(true);
    }
    await tickTitle(el('#t'), 1);
    await tickTitle(el('#u'), 10);
    tell(); // and is told
    teller.learn(false);
    el('#u').textContent = 'Отменён';
    news = [];
    vi.advanceTimersByTime(500);
    expect(news.length).toBeGreaterThan(0);
  });
});
