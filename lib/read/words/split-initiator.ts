import { readParty } from '../../classify/party';
import { deliveryWays } from '../../ozon/words/initiators';
import { cancelledBy } from '../../ozon/words/status-words';

const endsWithInitiator = new RegExp(` (?:${cancelledBy.after.join('|')})$`);

/** Who cancelled, and the status without that: «отменен покупателем», "canceled by the customer", 买家已取消, 已被买家取消, 已取消(买家) */
export function* splitInitiator(clean: string): Generator<[string, string]> {
  const [, doer] = /^отменил[аио]? ([^,:?]{2,30})$/.exec(clean) ?? [];
  if (doer && readParty(doer, 'buyer')) yield [doer, 'отменено'];
  const [, status, aside] = (/[(:-]/.test(clean) && /^([^():]+?) ?(?:\(|: ?| - )([^():]+?)\)?$/.exec(clean)) || [];
  if (status && aside && !deliveryWays.test(aside) && readParty(aside)) yield [aside, status];
  for (const initiator of endsWithInitiator.test(clean) ? cancelledBy.after : [])
    if (clean.endsWith(` ${initiator}`)) yield [initiator.replace(/^by (?:the )?/, ''), clean.slice(0, -initiator.length - 1)];
  for (const initiator of cancelledBy.before) {
    if (!clean.startsWith(initiator)) continue;
    const rest = clean.slice(initiator.length).trim();
    yield [initiator.replace(/^已被|^由/, ''), rest.startsWith('已') ? rest : `已${rest}`];
  }
}
