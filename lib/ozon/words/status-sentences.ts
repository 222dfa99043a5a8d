/**
 * How sentences say that an order is cancelled, what stands around a status word in them, and what makes them say something else: parts of
 * expressions, by the custom of each language (2026-11).
 */

/** What stands between a posting's number and its status in a sentence, in lower case: "Posting … was canceled" (inferred). */
export const auxiliaries = ['was', 'were', 'is', 'has been', 'был[оаи]?', '已经(?=已)'];

/**
 * What names another posting than the one that is spoken of: the one that its goods went on in, or came from. In lower case; a
 * part of an expression, which a noun and numbers follow (inferred, 2026-11).
 */
export const otherPosting =
  '(?:перенес[а-яё]+|перемещ[а-яё]+|переш[а-яё]+|переда[а-яё]+|(?:при|по|у)ед(?:ет|ут)|продолж[а-яё]+(?: путь)?) в|замен[а-яё]+ на|раздел[а-яё]+ на|вместо|взамен|(?:moved|transferred|replaced|split)(?: (?:in)?to| by| with)|(?:continues?|goes on|go on|comes?|follows?) in|instead of|(?:转移|转入|移|拆分|替换|更换)[至到为成]?|继续在|代替';
export const otherPostingNoun =
  '(?:(?:нов|друг)[а-яё]+ )?(?:отправлени[а-яё]+|заказ[а-яё]*|(?:(?:the|new|another) )*(?:postings?|shipments?|orders?)|(?:新的?)?(?:货件|订单))';

/** Words in which a text that is no status may yet say that an order is cancelled, and words that make it say something else. */
export const tellsOfCancelled =
  /(?<![а-яё])отмен(?:[её]н[аоы]?|или)(?![а-яё])|(?<![а-яё])аннулирован|\bcancell?ed\b|已被?取消|被.{1,6}取消/i;
export const denied =
  /(?<![а-яё])(?:не|если|может|могут|будет|будут|чтобы|когда|можно|почему)(?![а-яё])|\b(?:not|never|if|may|might|can|could|will|would|be|when|why)\b|未|没有|如果|若|可能|将|会|可以|[?？]/i;

/** Behind a status, that nothing is in it: «Отменено: ни одного товара». Inferred, 2026-11. */
export const noneBehind = /^(?:0(?![\d.:])|ни (?:одн|раз)|none\b)/i;
/** That it is a count: «Отменено покупателем — 25%», «Отменено продавцом · 3 заказа». Inferred, 2026-11. */
export const countedBehind = /^\d[\d ]*(?:%|заказ|отправлен|раз(?![а-яё])|(?:orders?|postings?|shipments?|times?)\b|[个次单])/i;
/** «Отменено покупателем, отмена отозвана 20 ноября»: that it was taken back. Inferred, 2026-11. */
export const undoneBehind =
  /отмена (?:был[ао] )?(?:отозвана|отменена|снята)|(?:^|(?:заказ|отправление) )восстановлен[оа]?(?![а-яё])|\b(?:order|posting|shipment) (?:was |has been )?(?:restored|reinstated)\b|^(?:then |later )?(?:restored|reinstated)\b|(?:订单|货件)?已恢复/i;

/** How far the parcel had come when it was cancelled, said beside the word (inferred, 2026-11). In normalised words. */
export const stage =
  / ?(?:до|перед|после|при|во время) (?:отгрузк|отправк|сборк|передач|доставк|вручени|получени|упаковк)[а-я]*(?: в доставку| курьеру| в службу доставки)?(?=$|,| \d)| (?:before|after|during) (?:the )?(?:shipping|shipment|dispatch|packing|assembly|hand-?over|delivery)(?=$|,| \d| on )|^(?:发货|发运|备货|配送|运输|取货|签收)(?:前|后|中|时)|(?<=取消)(?: ?\(?(?:发货|发运|备货|配送|运输)(?:前|后|中)\)?)$/;

/** That it was cancelled for being late, said beside the word: «Отменено из-за просрочки отгрузки» (inferred, 2026-11). In normalised words. */
export const lateness =
  / (?:из-за|по причине|после|за|в связи с|ввиду) (?:просрочк|опоздани|задержк)[а-я]*(?: (?:срок[а-я]* )?(?:отгрузк|отправк|сборк|передач|комплектаци)[а-я]*)?$| (?:after|due to|because of|for) (?:the |an? )?(?:(?:late|delayed|overdue) (?:shipping|shipment|dispatch|packing|assembly|hand-?over)|(?:(?:shipping|shipment|dispatch|packing|assembly|hand-?over) )?delays?)$|^(?:因|由于)?(?:(?:逾期|延迟|超时|延误)未?(?:发货|发运|备货|交货)|(?:发货|发运|备货|交货)(?:逾期|延迟|超时|延误))(?:后|而)?(?:被)?(?=已?取消$)/;

const whole = {
  ru: '(?:(?:ваш|этот|весь|свой|вашу|эту|всю|свою|ваше|это|все|свое) )?(?:заказ|посылку|отправление|доставку|покупку)',
  en: '(?:(?:the|this|your) )?(?:whole |entire )?(?:order|parcel|shipment|package|delivery|purchase)',
  zh: '(?:您的|该|此|这个|本|整个)?(?:订单|包裹|货件)',
};

/**
 * Sentences that head an order or a parcel on the buyer's pages and say who cancelled it: «Вы отменили заказ», "The seller canceled
 * your order", 卖家已取消订单. As a whole: what is asked, supposed or said of a return has other words. The group `who` must be a party.
 * «Вы отменили заказ» and 您已取消订单 as seen, the others by the languages' custom, 2026-11.
 */
export const cancelledSentences = [
  new RegExp(`^(?<who>[^,:?]{2,30}?) (?:уже |сами )?отменил[аио]? ${whole.ru}$`),
  new RegExp(`^${whole.ru} отменил[аио]? (?<who>[^,:?]{2,30})$`),
  new RegExp(`^${whole.ru} отменили$`),
  /^(?<who>[^,:?]{2,30}?) отмен(?:ен|ена|ено)(?: (?:заказ|посылка|отправление|доставка))?$/,
  new RegExp(`^(?<who>[^,:?]{2,30}?) (?:has |have )?cancell?ed ${whole.en}$`),
  new RegExp(`^(?<who>[^,:?]{1,8}?)(?:已经?取消了?|取消了)${whole.zh}$`),
  new RegExp(`^${whole.zh}已?[被由](?<who>[^,:?]{1,8}?)取消$`),
];

/** Who cancelled, what is left of a line without its day: «Вы отменили 4 ноября», 卖家于11月4日取消 (inferred, 2026-11). In normalised words. */
export const whoCancelled = [
  /^(?<who>вы|мы) (?:уже |сами )?отменили(?: его| ее)?$/,
  /^(?<who>[^,:?]{2,30}?) (?:уже )?отменил[ао]?(?: его| ее)?$/,
  /^(?<who>[^,:?]{2,30}?) (?:has |have )?cancell?ed(?: it)?(?: on)?$/,
  /^(?<who>[^,:?]{1,8}?) ?(?:已?[于在])? ?(?:已经?)?取消了?$/,
];

/**
 * How a sentence begins that tells on which day this order was cancelled: «Мы отменили его 10 ноября», 平台于11月16日取消了该订单
 * (inferred, 2026-11). In normalised words; `%` is the day.
 */
export const cancelledOnDay: readonly string[] = [
  '(?:(?:мы|ozon|система|продавец|магазин|вы) )?(?:автоматически )?отменил[аи]? (?:его|заказ|ваш заказ|этот заказ|отправление)(?: автоматически)? %',
  '(?:мы|ozon|система|продавец|магазин|вы) [^,.;]{1,60} и (?:автоматически )?отменил[аи]? (?:его|заказ|ваш заказ|этот заказ|отправление) %',
  '(?:we|ozon|the seller|the store|you) [^,.;]{1,60} and cancell?ed (?:it|the order|your order|this order) (?:on )?%',
  '(?:заказ|ваш заказ|отправление|его|он) (?:был[о]? )?(?:автоматически )?(?:отменили|отменен[о]?)(?: автоматически)? %',
  '(?:we|ozon|the system|the seller|the store|you) (?:have |has )?(?:automatically )?cancell?ed (?:it|the order|your order|this order)(?: automatically)? (?:on )?%',
  '(?:it|the order|your order) was (?:automatically )?cancell?ed(?: automatically)?(?: by (?:ozon|the seller|the system|you))? (?:on )?%',
  '(?:我们|平台|系统|ozon|卖家|您)?已?[于在] ?% ?(?:自动)?取消了?(?:(?:该|此|这个|您的)?订单|$)',
  '(?:该|此|您的)?订单已?[于在] ?% ?被?(?:自动)?取消(?![前后])',
];

/** The same where nothing names what was cancelled: «Отменили 17 ноября.» */
export const cancelledBareOnDay: readonly string[] = [
  '(?:(?:мы|ozon|система|продавец|магазин|вы) )?(?:автоматически )?отменил[аи]? %$',
  '(?:(?:we|ozon|the seller|the store|you) )?cancell?ed (?:on )?%$',
];

/** What heads a cancellation in a list, before its day: «Отмена от 23 ноября» (inferred, 2026-11). */
export const cancellationOfDay: readonly string[] = ['отмена от', 'cancellation of', 'cancellation from'];

/** The order, and behind a dot the day on which it was cancelled: «Заказ от 24 ноября · отменён 25 ноября». In normalised words (inferred, 2026-11). */
export const ofOrder = /^(?:заказ|отправлени|order|shipment|posting|订单|货件)/;
export const cancelledBehind = /^(?:отменен[аоы]?|cancell?ed(?: on)?|已?取消于?) (.*\d.*)$/;

/** A heading over what was cancelled on one day: «Отменено 25 ноября», 2026年11月25日取消. Inferred, 2026-11. */
export const cancelledOfDay =
  /^(?:(?:отмен(?:ен[аоы]?|или)|cancell?ed(?: on)?) (?<behind>.+)|(?:已?被?取消)(?:于|日期)?[:： ]?(?<after>.+)|(?<before>.+?) ?(?:已?被?取消))$/;
