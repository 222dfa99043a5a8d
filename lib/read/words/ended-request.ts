import { endedRequest, refusedRequest } from '../../ozon/words/request-words';
import { denied } from '../../ozon/words/status-sentences';

/** True for a text that tells that a request to cancel came to nothing: «Вы отклонили заявку 24 ноября», «Продавец не согласился на отмену». */
export function tellsOfEndedRequest(text: string): boolean {
  return text.length <= 200 && (refusedRequest.test(text) || (endedRequest.test(text) && !denied.test(text)));
}
