/** Words in lists of returns, refunds and errors: what kind of thing a row is, and what becomes of it. Seen or inferred as marked, 2026-11. */

/** What a list of returns or of errors calls a row that is a cancellation. Elsewhere it is the name of an action or a section. */
export const cancellationTypes = [
  'отмена',
  'отмена заказа',
  'отмена отправления',
  'cancellation',
  'cancelation',
  '取消',
  '订单取消',
  '取消订单',
  'отмена по вине продавца',
  'отменено по вине продавца',
  'seller cancellation',
  '卖家原因取消',
  '因卖家原因取消',
  '因卖家过错取消',
  '因卖家责任取消',
  "cancellation due to the seller's fault",
  "cancellation due to seller's fault",
  "canceled due to seller's fault",
  "cancelled due to seller's fault",
  'отмена продавцом',
  'cancellation by the seller',
  '卖家取消',
  'отмена после просрочки',
  'отмена из-за просрочки',
  'cancellation after delay',
  'cancellation after a delay',
  '延迟后取消',
  '逾期后取消',
  '延迟发运后取消',
];

/**
 * Such a type with the party that did it, and perhaps why: «Отмена службой доставки», "Cancellation by the carrier", 卖家取消,
 * Ozon因逾期取消. In normalised words.
 */
export const typeOfParty =
  /^(?:отмена(?: заказа| отправления)?|cancell?ation(?: of the order)? by(?: the)?) (.+?)(?: (?:из-за (?:просрочк|задержк|опоздани)|(?:due to|because of) (?:an? |the )?(?:delay|late|overdue)).{0,30})?$|^(.+?) ?(?:因(?:逾期|超时|延迟|延误))?(?:发起的?)?取消$/;

/** The other types of such rows, as the beginning of a short text (inferred, 2026-11). */
export const otherTypes =
  /^(?:возврат|(?:client |customer )?returns?(?! (?:reason|created|date|number|id|status))|просроч|опоздан|задержк|late|delay|退货|延迟(?!.*取消$)|逾期(?!未|.*取消$))/;

/** What becomes of goods that come back, which is no type of a row: 退货正在运往卖家, «Возврат едет к продавцу» (inferred, 2026-11). */
export const stateOfReturn =
  /正在|已|在途|运往|едет|в пути|доставл|отправл|ожида|жд[её]т|готов|on (?:its|the) way|is being|in transit|ready/;

/** In the card of a refund: that it is not decided, or was refused (inferred, 2026-11). In normalised words. */
export const undecided =
  /отклон|отказ|ждем решени|ждем ответ|рассматрива|на рассмотрении|declin|reject|review|waiting for|审核|等待|拒绝/;

/** A state of what comes back, which beside a cancelled state heads what becomes of the money (inferred, 2026-11). */
export const returnWords: readonly string[] = ['возврат', 'refund', 'return', '退款'];

/** What is said of money beneath such a word (inferred, 2026-11). */
export const ofMoney =
  /\d\s?[₽₸$€֏]|деньг|баланс|счет|счёт|карт[аеу]|не требуется|money|balance|card|not (?:needed|required)|款|余额|卡/i;

/** In the card of a refund: that goods came back or are exchanged, not that money does (inferred, 2026-11). In normalised words. */
export const speaksOfReturn = /возврат(?! (?:денег|средств|оплаты))|обмен|заявк|\breturns?\b|exchange|退货|换货/;
