import { normaliseWords } from '../../classify/normalise';
import { linksToReason } from '../../ozon/field-labels';
import { textOf } from './element-text';

const all: ReadonlySet<string> = new Set(linksToReason);

/** True for a row whose reason is told behind a button or a link: «Почему отменён?», 查看取消原因. */
export function leadsToReason(row: Element, words: ReadonlySet<string> = all): boolean {
  return [...row.querySelectorAll('button, [role="button"], a[href]')].some((control) =>
    words.has(normaliseWords(textOf(control, 60)).replace(/\?$/, '')),
  );
}
