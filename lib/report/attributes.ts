/** The attributes that a report keeps: those that tell what an element is or does, and texts where a page may hide a value. */
import { tellingAttributes } from '../read/visible/text/element-text';

/** Texts that people read or hear. */
export const textAttributes: ReadonlySet<string> = new Set([...tellingAttributes, 'placeholder']);
/** Ids of other elements. */
export const idAttributes: ReadonlySet<string> = new Set([
  'id',
  'for',
  'aria-describedby',
  'aria-labelledby',
  'aria-details',
  'aria-controls',
  'aria-owns',
]);
/** Names that programmers gave. */
export const nameAttributes: ReadonlySet<string> = new Set(['data-widget', 'data-onboarding-target']);

const switches = ['', 'true', 'false'];
const roles =
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo definition dialog document feed figure form generic grid gridcell group heading img link list listbox listitem log main marquee menu menubar menuitem navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem';

/** Attributes whose value is one of a few words. */
export const fixedAttributes: Readonly<Record<string, readonly string[]>> = {
  role: roles.split(' '),
  ...Object.fromEntries(
    [
      'hidden',
      'open',
      'disabled',
      'checked',
      'selected',
      'aria-hidden',
      'aria-modal',
      'aria-selected',
      'aria-expanded',
      'aria-checked',
      'aria-disabled',
      'contenteditable',
    ].map((name) => [name, switches]),
  ),
  'aria-current': ['true', 'page', 'step', 'location', 'date'],
  'aria-haspopup': ['true', 'menu', 'dialog', 'listbox', 'tree', 'grid'],
  'aria-sort': ['ascending', 'descending', 'none', 'other'],
  'aria-live': ['polite', 'assertive', 'off'],
  scope: ['col', 'row', 'colgroup', 'rowgroup'],
  type: ['button', 'submit', 'checkbox', 'radio', 'text', 'search', 'date', 'number', 'application/json'],
  dir: ['ltr', 'rtl', 'auto'],
  lang: ['ru', 'en', 'zh', 'zh-CN', 'zh-Hans', 'kk', 'uz', 'be', 'hy'],
  name: ['@seller-ui/registration'],
};

/** Spans of cells: small numbers. */
export const spanAttributes: ReadonlySet<string> = new Set(['colspan', 'rowspan']);
