/** Sentences that tell until when a request to cancel waits. In normalised words (inferred, 2026-11). */

/** A sentence that tells until when a request waits, in lower case: «заявка подтвердится автоматически», 将于…自动确认. Inferred, 2026-11. */
export const autoApproveSentence =
  /^если (?:продавец|магазин|вы) не (?:ответите?|примете?|реши(?:те|т))(?: решени[ея])?(?: на (?:заявку|запрос))? до (?=\d)|одобрится автоматически|автоматически одобрится|^if (?:the seller|you) (?:doesn.t|does not|don.t|do not) (?:respond|reply|decide) (?:by|before|until) (?=\d|[a-z]{3,9} \d)|^(?:решить|принять решение|ответить)(?: по заявке| на заявку| на запрос)? (?:нужно )?до (?=\d)|^(?:decide|respond|reply)(?: to the request)? by (?=\d|[a-z]{3,9} \d)|^请?[在于].{4,24}前(?:处理|决定|回复)|автоматически подтвердится|подтвердится автоматически|буд[её]т (?:автоматически )?(?:подтвержден[ао]?|одобрен[ао]?)(?: автоматически)?|will be (?:automatically |auto-)?(?:approved|confirmed)(?: automatically)?|(?:将|会).{0,30}自动(?:确认|批准|通过|同意)|自动(?:确认|批准|通过|同意)(?:日期|时间)/;

/** Whose answer a buyer's request to cancel waits for; one to return goods has other words. Inferred, 2026-11. */
export const answerOfSeller = /^(?!.*(?:возврат|return|退货))(?:если|if|如果?) ?(?:продавец|магазин|the seller|卖家)/;

/** The same to a buyer, whose order ends with the request: of an order that the seller must ship, it tells of something else. */
export const endsByItself =
  /(?:заказ|он|отправление) отменится автоматически|автоматически отменится|отменим (?:его |заказ )?автоматически|автоматически отменим|отменится сам(?![а-я])|order will be (?:automatically )?cancell?ed(?: automatically)?|订单将.{0,12}自动取消/;

/** Behind a day to come the same; behind a day that has been, that the request was approved: 2026-10-16 11:40 自动批准. */
export const autoApproved = /自动(?:确认|批准|通过|同意)$|auto-?(?:matically )?approved$/;

/** Of a sentence with a day to come, where another one tells that the order then ends: that somebody has to answer by it. Inferred, 2026-11. */
export const answerBy =
  /(?:реши(?:ть?|м)|(?:ответ|подтверд|одобр)ить?)(?: \S+){0,4} до |\b(?:decide|respond|reply|answer|confirm|approve)(?: \S+){0,4} (?:by|before|until) |前(?:决定|回复|答复|处理|确认|同意)/;

/** What tells a sentence about a request's term from a buyer's own words about a day. In normalised words (inferred, 2026-11). */
export const termOfRequest =
  /автоматич|отменится сам(?![а-я])|\bauto(?:matic|-)|自动|^(?:если|if|如果?) ?(?:продавец|магазин|вы(?![а-я])|the seller|you\b|卖家|您)|^(?:продавец|магазин|the seller|卖家)|^(?:решить|принять решение|ответить)|^(?:decide|respond|reply)\b|^(?:заявк|запрос|the request|request|申请|请求)/;
