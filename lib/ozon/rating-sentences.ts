/**
 * Sentences that say of one cancellation whether it counts against the seller, in normalised words. Parts of expressions, by the custom of
 * each language (inferred, 2026-11). What may happen, or holds of all cancellations, is told in other words.
 */

/** What it counts against. */
export const ratingWord =
  /индекс[а-я]* ошибок|рейтинг|процент[а-я]* отмен|дол[яюией]+ отмен|error index|rating|cancell?ation rate|误差指数|错误指数|评级|评分|取消率/;

export const countsNotSentence =
  /(?<![а-я])не (?:повлия(?:ет|ла|ло)|влияет|учитывается|учтена?|учли|засчитана?|засчитывается|попад[её]т|входит|снижает|ухудшает)(?![а-я])|\b(?:(?:does|did|will)(?: not|n't)|not) (?:affect(?:ed)?|count(?:ed)?|lower|reduce|included)\b|不(?:会)?(?:计入|影响|纳入)|未计入/;

export const countsSentence =
  /^(?!.*(?:если|может|могут|как |когда|все |любая|каждая|\?))(?:.*(?<![а-я]))(?:влияет|повлияла|учитывается|учтена|учли|засчитана|попала|вошла|снизила)(?![а-я])|^(?!.*\b(?:if|may|might|can|could|how|when|all|any|every|cancellations)\b)(?:.*\b)(?:affects|affected|counts|is counted|was counted|has been counted)\b|^(?!.*(?:如果|可能|会影响|如何|所有|\?|？))(?:.*)(?:已计入|计入了|已影响|影响了|(?:该|本次|此)(?:次)?取消(?:会)?计入)/;
