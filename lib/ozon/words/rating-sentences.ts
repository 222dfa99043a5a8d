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

const listedRu = '(?:отправления|заказы|отмены|ошибки|нарушения)';
const listedEn = '(?:postings|shipments|orders|cancell?ations|errors)';
const listedZh = '(?:货件|订单|取消|错误|违规)';
/** What counts, or does not: the words of a title. A sentence that names no list is said of any: «Ошибки влияют на рейтинг». */
const listRu = [
  `${listedRu},? (?<not>не )?(?:учтенные|учитываемые|попавшие|вошедшие) в ${ru}`,
  `${listedRu},? которые (?<not>не )?(?:учтены|учитываются|попали|вошли) в ${ru}`,
  `${listedRu},? (?<not>не )?(?:влияющие|повлиявшие) на ${ru}`,
  `${listedRu},? которые (?<not>не )?(?:влияют|повлияли) на ${ru}`,
];
const listEn = [
  `${listedEn} (?:(?:that|which) (?:are |were )?)?(?<not>not )?(?:counted|included|counting) (?:in|towards?|against) ${en}`,
  `${listedEn} (?:that|which) (?<not>(?:do not|don.t) )?count (?:in|towards?|against) ${en}`,
  `${listedEn} (?<not>not )?affecting ${en}`,
  `${listedEn} (?:that|which) (?<not>(?:do not|don.t|did not) )?affect(?:ed)? ${en}`,
];
const listZh = [`(?<not>不|未)?(?:已)?(?:计入|影响|纳入)了?${zh}的${listedZh}`];

/** «В таблице — …», "The table shows …", 下表为… */
const hereRu =
  '(?:в (?:этой |данной )?(?:таблице|списке|отчете)|ниже|здесь)(?: ?-)?(?: (?:показаны|перечислены|указаны|собраны))?(?: только| все)? ';
const hereEn =
  '(?:(?:the|this) (?:table|list|report)(?: below)? (?:shows|lists|contains|includes)|below are|here are)(?: only| all)?(?: the)? ';
const hereZh = '(?:下表|下方|以下|表中|表格中?|列表中?|此处)(?:仅|只)?(?:为|是|列出|显示|展示|包含)?了?(?:的是)?(?:所有|全部)?';

/** What heads a list of what counts, or does not: «Отправления, учтённые в индексе», 计入指数的货件. */
export const ratingTitles = [...listRu, ...listEn, ...listZh].map(asWhole);

/** What is said above a list, of all that it holds: «В таблице — отправления, которые учтены в индексе». */
export const ratingNotes = [
  ...listRu.map((list) => hereRu + list),
  ...listEn.map((list) => hereEn + list),
  ...listZh.map((list) => hereZh + list),
  `(?:все )?${listedRu} (?:ниже|в (?:этой )?(?:таблице|списке)) (?<not>не )?(?:учтены|учитываются|вошли|попали) в ${ru}`,
  `(?:all )?${listedEn} (?:below|in (?:the|this) (?:table|list)) (?:are )?(?<not>not )?(?:counted|count) (?:in|towards?|against) ${en}`,
  `(?:以下|下列|下方|表中)(?:的)?(?:所有|全部)?${listedZh}(?:均|都)?(?<not>不|未)?(?:均|都|已)?(?:计入|影响|纳入)了?${zh}`,
].map(asWhole);

/** What stands as a title above what else there is: «Остальные ошибки», 其他货件. */
export const otherLists = asWhole(
  `(?:остальные|другие|прочие) ${listedRu}|(?:other|remaining) ${listedEn}|(?:其他|其余)的?${listedZh}`,
);

function asWhole(form: string): RegExp {
  return new RegExp(`^(?:${form})$`);
}
