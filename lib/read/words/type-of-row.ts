/** The types of rows, where a list holds several. */
import { readParty } from '../../classify/party';
import { cancellationTypes, typeOfParty } from '../../ozon/words/return-words';

export interface TypeOfRow {
  state: 'cancelled';
  isType: true;
  /** Who, where the type says it. */
  initiator?: string;
}

/** What a list of returns or of errors calls a row that is a cancellation, and by whom. In normalised words. */
export function readType(clean: string): TypeOfRow | undefined {
  const party = typeOfParty.exec(clean)?.slice(1).find(Boolean);
  if (party && readParty(party)) return { state: 'cancelled', isType: true, initiator: party };
  return cancellationTypes.includes(clean) ? { state: 'cancelled', isType: true } : undefined;
}
