// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PanelViewSchema, type PanelView } from '../../../lib/explain/panel-view';
import { mountPanel } from './mount-panel';
import * as samples from './sample-views';

const all = Object.entries(samples);

const notShownAsText = new Set(['url', 'language', 'cause', 'party', 'confidence', 'state', 'verdict', 'used']);
const statesOfButtons = new Set(['heading', 'copied', 'copyFailed', 'unfold', 'fold']);

function collectStrings(value: unknown, leftOut = new Set<string>()): string[] {
  if (typeof value === 'string') return [value];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (leftOut.has(key) ? [] : collectStrings(inner, leftOut)));
}

/** Every sentence that a full panel shows of `view` as text: not the message, which is the value of a box. */
function collectSentences({ labels, message, ...view }: PanelView): string[] {
  const { quote, counts, cost, prevent, notes, evidence } = view;
  const idleLabels = new Set([
    ...statesOfButtons,
    ...(prevent.length ? [] : ['prevent']),
    ...(notes.length ? [] : ['notes']),
    ...(cost.length ? [] : ['cost']),
    ...(counts ? [] : ['counts']),
    ...(quote?.translation || message.translation ? [] : ['translation']),
    ...(message.translation ? [] : ['copyTranslation']),
    ...([counts?.line, ...cost].some((line) => line?.source) ? [] : ['source']),
    ...(evidence.some(({ used }) => !used) ? [] : ['notUsed']),
  ]);
  return [...collectStrings(view, notShownAsText), ...collectStrings(message.translation), ...collectStrings(labels, idleLabels)];
}

describe('the full panel', () => {
  it.each(all)('shows every sentence of %s, and the message in its box', (_, view) => {
    expect(PanelViewSchema.safeParse(view).success).toBe(true);
    const panel = mountPanel({ view });
    for (const sentence of collectSentences(view)) expect(panel.text()).toContain(sentence);
    expect(panel.find<HTMLTextAreaElement>('textarea').value).toBe(view.message.text);
  });

  it('says nothing that is not in the view', () => {
    const view = samples.sellerCounts;
    const known = [...collectSentences(view)].sort((a, b) => b.length - a.length);
    let rest = mountPanel({ view }).text();
    for (const sentence of known) rest = rest.replaceAll(sentence, '');
    expect(rest.trim()).toBe('');
  });

  it('asks in the order of need', () => {
    const { labels } = samples.sellerCounts;
    const text = mountPanel({ view: samples.sellerCounts }).text();
    const order = [
      labels.ozonsWords,
      labels.meaning,
      labels.counts,
      labels.cost,
      labels.steps,
      labels.prevent,
      labels.notes,
      labels.message,
      labels.evidence,
    ];
    const places = order.map((label) => text.indexOf(label));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('names its parts and languages to a screen reader', () => {
    const panel = mountPanel({ view: samples.sellerCounts });
    expect(panel.find('[role=group]').getAttribute('aria-label')).toBe('订单为什么被取消');
    expect(panel.find('[role=group]').lang).toBe('zh-CN');
    expect(panel.find('[role=heading]').textContent).toBe('商品缺货');
    expect(panel.find('q').lang).toBe('ru');
    expect(panel.find('textarea').getAttribute('aria-label')).toBe('发给客服的消息');
    expect([...panel.root.querySelectorAll('svg')].every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('leaves out what a buyer is not told', () => {
    const panel = mountPanel({ view: samples.buyerGetsMoneyBack });
    expect(panel.text()).not.toContain(samples.buyerGetsMoneyBack.labels.counts);
    expect(panel.root.querySelector('.head .badge')).toBeNull();
  });

  it('opens links beside the page, without a referrer', () => {
    const links = [...mountPanel({ view: samples.sellerCounts }).root.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      samples.sellerCounts.counts?.line.source?.url,
      samples.sellerCounts.cost[0]?.source?.url,
      samples.sellerCounts.steps[0]?.link?.url,
    ]);
    expect(links.every((link) => link.target === '_blank' && link.rel === 'noreferrer')).toBe(true);
  });

  it('marks the readings that were not used', () => {
    const rows = [...mountPanel({ view: samples.sellerCounts }).root.querySelectorAll('.evidence li')];
    expect(rows.map((row) => row.textContent?.includes('未采用'))).toEqual([false, false, true, false]);
  });
});

describe('hostile words', () => {
  it('stay text, and make no link but to https', () => {
    const view = { ...samples.hostile, cost: [] };
    const panel = mountPanel({ view });
    expect(panel.root.querySelectorAll('img, script, b, a')).toHaveLength(0);
    expect(panel.find('q').textContent).toBe(view.quote?.words);
  });
});

describe('the compact panel', () => {
  it('is one button with cause, doubt, party and verdict, and draws no more', () => {
    const view = samples.sellerDoesNotCount;
    const panel = mountPanel({ view, form: 'compact' });
    const button = panel.find('[role=heading] > button');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(button.textContent).toBe('Скорее всего: Покупателя не устроил срок доставки Отменил покупательНе учитывается');
    expect(panel.text()).toBe(button.textContent);
    expect(panel.root.querySelector('textarea')).toBeNull();
  });

  it('unfolds in place and folds again', async () => {
    const panel = mountPanel({ view: samples.sellerCounts, form: 'compact' });
    const button = panel.find('button');
    const body = panel.find(`#${button.getAttribute('aria-controls')}`);
    expect(body.hidden).toBe(true);
    await panel.click('button');
    expect([button.getAttribute('aria-expanded'), body.hidden]).toEqual(['true', false]);
    expect(body.textContent).toContain(samples.sellerCounts.happened);
    await panel.click('button');
    expect([button.getAttribute('aria-expanded'), body.hidden]).toEqual(['false', true]);
  });

  it('keeps what the person unfolded and typed when a new view comes', async () => {
    const panel = mountPanel({ view: samples.sellerCounts, form: 'compact' });
    await panel.click('button');
    panel.find<HTMLDetailsElement>('details').open = true;
    await panel.type('textarea', 'Моё сообщение');
    await panel.show({ view: { ...samples.sellerCounts, title: '缺货' }, form: 'compact' });
    expect(panel.find('.title').textContent).toBe('缺货');
    expect(panel.find('button').getAttribute('aria-expanded')).toBe('true');
    expect(panel.find<HTMLDetailsElement>('details').open).toBe(true);
    expect(panel.find<HTMLTextAreaElement>('textarea').value).toBe('Моё сообщение');
  });

  it('keeps them while the view is away, as during a change of language', async () => {
    const panel = mountPanel({ view: samples.sellerCounts, form: 'compact' });
    await panel.click('button');
    await panel.type('textarea', 'Моё сообщение');
    await panel.show({ words: 'Товар закончился', form: 'compact' });
    await panel.show({ view: samples.sellerDoesNotCount, form: 'compact' });
    expect(panel.find('button').getAttribute('aria-expanded')).toBe('true');
    expect(panel.find<HTMLTextAreaElement>('textarea').value).toBe('Моё сообщение');
  });
});

describe('without a view', () => {
  it.each(['full', 'compact'] as const)('a %s panel shows the words of Ozon and claims nothing', (form) => {
    const panel = mountPanel({ words: 'Отменён по решению площадки', form });
    expect(panel.find('q').textContent).toBe('Отменён по решению площадки');
    expect(panel.text()).toBe('Отменён по решению площадки');
    expect(panel.root.querySelector('button')).toBeNull();
  });

  it('shows nothing where there are no words either', () => {
    expect(mountPanel({}).root.childElementCount).toBe(0);
  });
});
