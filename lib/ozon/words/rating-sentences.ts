/**
 * Sentences that say of one cancellation whether it counts against the seller, in normalised words and as a whole: what is said of all
 * cancellations, of a condition or of something else has other words. The group `not` says that it does not. By the custom of each
 * language (inferred, 2026-11).
 */
const ru = '(?:ваш(?:ем)? )?(?:индексе?(?: ошибок)?|рейтинге?(?: продавца)?|процент[е]? отмен|дол[юе] отмен)';
const en = '(?:your |the )?(?:(?:error )?index|rating|cancell?ation rate)';
const zh = '(?:您的)?(?:误差指数|错误指数|指数|评级|评分|取消率)';
const thisRu = '(?:она |(?:эта |данная )?отмена |отмена (?:заказа|отправления) )';
const thisEn = '(?:(?:this|the) cancell?ation |it )?';

export const ratingSentences = [
  `${thisRu}?(?<not>не )?(?:влияет|повлияла|повлияет) на ${ru}`,
  `${thisRu}?(?<not>не )?(?:учитывается|учтена|засчитана) в ${ru}`,
  `на ${ru} ${thisRu}?(?<not>не )?(?:влияет|повлияла)`,
  `${thisRu}?(?<not>не )?(?:повышает|повысила|увеличивает|увеличила|ухудшает|ухудшила) ${ru}`,
  `${thisEn}(?:affects|affected|counts (?:towards?|against|in)|(?:(?:is|was|has been) )?counted (?:in|towards?|against)) ${en}`,
  `${thisEn}(?<not>(?:(?:does|did)(?: not|n.t)) )(?:affect|count (?:towards?|against|in)) ${en}`,
  `(?:${thisEn}(?:is|was|has) )?(?<not>not )(?:been )?counted (?:in|towards?|against) ${en}`,
  `(?:(?:本次|该|此)(?:次)?(?:取消)?)?(?<not>不会?|未)(?:计入|影响|纳入)${zh}`,
  `(?:本次|该|此)(?:次)?取消(?:已|会)?(?:计入|影响|纳入)了?${zh}`,
].map(asWhole);

/** The same as an answer beside its label, which names what is spoken of: 对评分的影响: 计入错误指数. */
export const ratingAnswers = [
  ...ratingSentences,
  asWhole(`(?<not>не )?(?:учтено|засчитано) в ${ru}`),
  asWhole(`(?:已|会)?(?:计入|影响|纳入)了?${zh}`),
];

/** What heads the report of one scheme's errors: rFBS错误指数, «Индекс ошибок FBS», "realFBS error index". In normalised words. */
export const schemeOfIndex =
  /^(?:индекс ошибок (fbs|(?:real|r)fbs)|(fbs|(?:real|r)fbs) ?(?:错误指数|误差指数|error index|индекс ошибок)|error index (?:of )?(fbs|(?:real|r)fbs))$/;

/** What heads a list of what counts, or does not: «Отправления, учтённые в индексе», 计入指数的货件. */
export const ratingTitles = [
  `(?:отправления|заказы|отмены|ошибки|нарушения),? (?:которые )?(?<not>не )?(?:учтенные|учитываются|учитываемые|попавшие|вошедшие) в ${ru}`,
  `(?:отправления|заказы|отмены|ошибки|нарушения),? (?:которые )?(?<not>не )?(?:влияют|влияющие|повлиявшие|повлияли) на ${ru}`,
  `(?:postings|shipments|orders|cancell?ations|errors) (?:that (?:are )?)?(?<not>not )?(?:counted|included|count|counting) (?:in|towards?|against) ${en}`,
  `(?:postings|shipments|orders|cancell?ations|errors) (?:that |which )?(?<not>(?:do not|don.t) )?(?:affect|affecting) ${en}`,
  `(?<not>不|未)?(?:已)?(?:计入|影响|纳入)了?${zh}的(?:货件|订单|取消|错误|违规)`,
].map(asWhole);

function asWhole(form: string): RegExp {
  return new RegExp(`^(?:${form})$`);
}
