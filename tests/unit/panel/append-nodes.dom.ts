/** What draws the closed lines of a list makes what Preact would make: whoever unfolds one must not see it change. */
import * as fc from 'fast-check';
import { type ComponentChildren, Fragment, h, render } from 'preact';
import * as preactJsx from 'preact/jsx-runtime';
import { describe, expect, inject, it } from 'vitest';
import { PanelShell } from '../../../components/panel/panel-shell';
import { WordsAlone } from '../../../components/panel/words-alone';
import { appendNodes } from '../../../components/ui/append-nodes';
import * as plainJsx from '../../../components/ui/plain-jsx';
import type { PanelView } from '../../../lib/explain/panel-view';
import * as samples from './sample-views';

function make(drawn: ComponentChildren): HTMLElement {
  const made = document.createElement('div');
  appendNodes(made, drawn);
  return made;
}

function renderWithPreact(drawn: ComponentChildren): HTMLElement {
  const made = document.createElement('div');
  render(drawn, made);
  return made;
}

function expectAsPreact(drawn: () => ComponentChildren): void {
  const [ours, theirs] = [make(drawn()), renderWithPreact(drawn())];
  expect(ours.outerHTML).toBe(theirs.outerHTML);
  // Written out, one text and two look alike, and so do an svg and an unknown element of that name.
  expect(ours.isEqualNode(theirs)).toBe(true);
}

const shellOf = (view: PanelView) => h(PanelShell, { view, form: 'compact', isUnfolded: false });

const verdicts = ['yes', 'no', 'unknown', undefined] as const;
const variants = (['buyer', 'seller', 'ozon', 'carrier', 'unknown'] as const).flatMap((party) =>
  (['cancelled', 'requested'] as const).flatMap((state) =>
    verdicts.flatMap((verdict) =>
      [undefined, 'Скорее всего:'].map((confidenceNote): PanelView => {
        const { counts, ...view } = samples.sellerCounts;
        return {
          ...view,
          party,
          state,
          ...(verdict && counts && { counts: { ...counts, verdict } }),
          ...(confidenceNote && { confidenceNote }),
        };
      }),
    ),
  ),
);

describe('a closed line', () => {
  it.each(Object.entries(samples))('of %s', (_name, view) => expectAsPreact(() => shellOf(view)));

  it.each(variants.map((view) => [view.party, view.state, view.counts?.verdict, view.confidenceNote, view] as const))(
    'of %s, %s, %s, %s',
    (_party, _state, _verdict, _note, view) => expectAsPreact(() => shellOf(view)),
  );

  it('of Ozon’s words alone', () => expectAsPreact(() => h(WordsAlone, { words: 'Отменён <b>по решению</b> площадки' })));

  it('of whatever a page says: text stays text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '<b>', '&lt;', '"><img src=x>', 'null'));
    fc.assert(
      fc.property(fc.record({ title: text, cancelledBy: text, confidenceNote: text, badge: text }), ({ badge, ...texts }) => {
        const view = { ...samples.sellerCounts, ...texts };
        const counts = { ...view.counts!, badge };
        expectAsPreact(() => shellOf({ ...view, counts }));
        expectAsPreact(() => h(WordsAlone, { words: badge }));
        expect(make(shellOf({ ...view, counts })).querySelector('img, b')).toBeNull();
      }),
      { seed: inject('randomSeed') },
    );
  });
});

describe('the parts', () => {
  it.each<[string, () => ComponentChildren]>([
    ['nothing', () => [null, undefined, true, false]],
    ['texts and numbers', () => ['one', '', 0, 2, 3n]],
    ['lists within lists', () => [[h('i', {}), ['text', [h('b', {})]]], h(Fragment, {}, h('u', {}), 'text')]],
    ['an attribute that is true, or false', () => h('button', { hidden: true, disabled: false, 'aria-pressed': false })],
    ['aria that is true', () => h('button', { 'aria-pressed': true, 'aria-level': 3 })],
    ['an attribute that is absent, or empty', () => h('q', { lang: '', title: undefined, class: null })],
    ['a component within a component', () => h(({ children }) => h('p', {}, children), {}, shellOf(samples.hostile))],
    ['what stands beside a drawing', () => [h('svg', {}, h('g', {}, h('path', { d: 'M0 0' }))), h('p', {})]],
    ['what hears something', () => h('button', { onClick: () => undefined })],
  ])('%s', (_name, drawn) => expectAsPreact(drawn));
});

describe('where JSX needs no Preact', () => {
  it('the same is made of it', () => {
    const draw = ({ jsx, jsxs, Fragment }: typeof plainJsx) =>
      jsxs(({ label }: { label: string }) => jsxs(Fragment, { children: [label, jsx('b', { class: 'x', children: '!' })] }), {
        label: 'text',
      }) as ComponentChildren;
    expect(make(draw(plainJsx)).outerHTML).toBe(renderWithPreact(draw(preactJsx as unknown as typeof plainJsx)).outerHTML);
  });
});
