import type { Side } from '../cancellation';
import type { Translate } from '../i18n/translate';
import type { Party } from '../ozon/causes/causes';
import type { Explanation } from './explanation';

/** What happened, and who pressed cancel where somebody else caused it. */
export function describeHappened({ state, cause, reader, party, partyInferred, causer }: Explanation, t: Translate): string {
  if (state === 'requested') return t(`panel/requested/${reader}`);
  const story = t(`causes/${cause}/${reader}`);
  if (!causer || causer === 'unknown' || party === 'unknown') return story;
  const whose = t(`panel/whose/${asSeenBy(reader, causer)}`);
  if (partyInferred) return t('panel/caused', { story, whose });
  const who = t(`panel/who/${asSeenBy(reader, party)}`);
  return t('panel/pressed', { story, who, whose });
}

/** `Cancelled by Ozon`: who pressed cancel, and whether that is only concluded from the cause. */
export function describeCanceller({ state, cause, reader, party, partyInferred }: Explanation, t: Translate): string {
  const seen = asSeenBy(reader, party);
  if (state === 'requested') return t(`panel/requestedBy/${seen}`);
  if (partyInferred && cause === 'handover.not-collected') return t('panel/cancelledBy/byItself'); // nobody pressed anything
  const line = t(`panel/cancelledBy/${seen}`);
  return partyInferred ? t('panel/cancelledBy/inferred', { line }) : line;
}

/** Names a party to its reader, who may be that party. */
function asSeenBy<Named extends Party>(reader: Side, party: Named): Exclude<Named, Side> | 'you' | Side {
  return party === reader ? 'you' : (party as Exclude<Named, Side> | Side);
}
