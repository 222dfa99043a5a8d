/** What JSON can lose: optional fields, or its end. */
import { changeJson, fromEntries, mapObjects } from '../json';
import type { Lost, Mutation } from '../page';

const plain =
  /^(?:is_?\w+|barcodes?|picture_?url|image|tracking_?number|warehouse\w*|delivery_?method|shipment_?date|in_?process_?at|analytics\w*|financial\w*|tpl_?integration_?type|quantity|sku|offer_?id|product_?offer_?id|price|currency_?code|subtitle|cancelled_?after_?ship|affect_?cancellation_?rating)$/i;
const telling =
  /^(?:cancel_?reason|cancellation_?reason|cancel_?reason_?id|cancellation_?initiator|cancellation_?type|substatus)$/i;

/** Fields that tell nothing of the cancellation are dropped alone, or with those that tell of the reason and the party. */
export const dropFields: Mutation = (page, random) => {
  const lost: Lost = {};
  let count = 0;
  const dropsTelling = random.chance(0.4);
  changeJson(page, (root) =>
    mapObjects(root, (object) =>
      fromEntries(
        Object.entries(object).filter(([key]) => {
          const tells = dropsTelling && telling.test(key);
          if (!(tells || plain.test(key)) || !random.chance(0.5)) return true;
          count += 1;
          if (tells) lost.reasons = true;
          return false;
        }),
      ),
    ),
  );
  // A posting without a status is cancelled by its reason alone.
  if (
    lost.reasons &&
    !page.responses.every(({ body }) => /"(?:status|status_?alias|state|new_?state)":/i.test(JSON.stringify(body)))
  )
    lost.records = true;
  return count > 0 ? lost : undefined;
};

/** An answer, or a state, ends in the middle. */
export const truncateJson: Mutation = (page, random) => {
  const cut = (text: string) => text.slice(0, 1 + random.below(text.length));
  const states = [...page.document.querySelectorAll('[data-state]')];
  if (page.responses.length + states.length === 0) return undefined;
  for (const response of page.responses)
    if (random.chance(0.7))
      response.body = cut(typeof response.body === 'string' ? `${response.body} ` : JSON.stringify(response.body));
  for (const state of states)
    if (random.chance(0.7)) state.setAttribute('data-state', cut(`${state.getAttribute('data-state')!} `));
  return { records: true, reasons: true };
};
