/**
 * What is no reason although it uses the same words: questions, help, offers, conditions, buttons, reviews, refunds and
 * returns after receipt. Written like reason-words.ts; `^` and `$` are the ends of the text.
 * Sources: Ozon's help and order pages in Russian, English and Chinese, until autumn 2026 (FAQ headings, rules for
 * cancelling, links such as "Why was the order cancelled?").
 */
const anyParty = '(?:<buyer>|<seller>|<ozon>|<carrier>)';

export const notReasons = {
  questions:
    '^(?:список|перечень|правила(?!_[а-я]+_запрещ)|list_of|rules)# ^(?:как|почему|зачем|когда|где|кто|что|чем|каки?[еайо]+|куда|сколько|можно)# ^(?:how|why|what|when|where|who|which|(?:can|could|do|does)(?!_not)|is|are|should|will|may|whether)# 如何 怎[么样] 为[什何] 什么 (?<![检核][查验对实][^_]*)是否 [能可]否 吗 哪些 多[久少]',
  conditions:
    'если# (?<!_не_)мо(?:жет|гут)# при_условии в_случае# можно# не_(?:нужно|надо|обязательно|требуется|стоит)_[а-я]+(?:ть|ти)(?:ся)?# не_(?:понравится|подойдет|подойдут|устроит|понадобится)# буд(?:ет|ут|ем)(?<!_(?:поставок|поступлений|завоза|пополнения)_(?:больше_)?не_буд[а-я]+)# во_избежание (?<!_не_)скоро# (?:сообщ|уведом)(?:им|ит)# отмен(?:ит|им|яем|ять|ит?ся|яются|яется)# отмена(?:_заказа)?_запрещ отменить(?:_(?:его|ее|их|заказ|посылку|отправление))?(?:_уже)?_(?:нельзя|невозможно)# (?:нельзя|невозможно)(?:_уже)?_отменить# cancell?(?:ing|ation)(?:_[^_]+){0,3}_(?:prohibited|forbidden|not_allowed) ^(?:чтобы|нужно|необходимо|для_того|заказы)# [а-я]+тесь# [а-я]{2,}(?<!_са|транз|лим|кред|виз|сай|магн|извин|прост)(?:ите|йте|ьте)# (?:мож|смож|будь?|хот|забер|откаж|отменя|успе)ете# ' +
    '(?:if|unless|will(?=_(?:be(?!_(?:no_more|restock))|not(?!_be_(?:restock|replenish|back_in))|cancel|auto|run|sell|notify))|might|should|shall|must|please|how_to|in_case|would_(?:you|be))# (?:can|may|could)_(?:be(?!_not)|cancel|also|you|only|request|refuse|change|choose) you_can# not_need_to# orders_(?:are|that|which|with|can)# ' +
    '如[果需您未遇有] 若 假如 一旦 将[被会自予无不] 会[被自] 可[以能退] 支持[试退换] ^请(?!求) _请(?!求|(?:<seller>|<buyer>)[^_]*取消) 应当 必须 避免 即将 注意 提示 点击 之前 才能 千万 不用 ^不要(?!了) 时[将会可] (?<!等|期)待[付取发支收处确签审] (?<!(?:不[愿想肯]意?|拒绝)[继续再]*)等待(?!…[时太过期]) 尚未 [还暂]未 还没 到货通知',
  /** To when a delivery was put off, where nobody gave up for it. */
  postponed:
    '^(?:срок_|дата_|дату_)?доставк[а-я]*_(?:был[аио]?_)?(?:перен[ео]с|сдвин|отлож)[а-я]*_на_\\d{1,2}_(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*(?:_\\d{4})?_$ ^(?:the_)?delivery(?:_date)?_(?:has_been_|was_|is_)?(?:postponed|rescheduled|moved|delayed)_(?:to|until)_(?:[a-z]{3,9}_)?\\d{1,2}(?:_[a-z]{3,9})?(?:_\\d{4})?_(?:we_.*)?$ ^(?:配送|交货|送达)[^_]{0,4}(?:推迟|延[期后长]|改期?)[到至]了?_?\\d{1,4}(?:_?[年月]_?\\d{1,2}){0,2}_?[日号]?_?$',
  /** What happens now and then, or is supposed, is told of no one order. */
  supposed:
    'иногда# пор(?:ой|ою)# изредка# временами# время_от_времени# периодически# быва(?:ет|ют)# случа(?:ет|ют)ся# нередко# зачастую# (?<!_слишком_)часто# (?<!_чем_)обычно#(?!_дешевле) как_правило# чаще_всего# в_большинстве_случаев# (?<!_не_)возможно# вероятно# наверно[ея]?# видимо# может_быть# ^скорее_всего# скорее_всего#(?!_(?:потер|утер|утрач|пропал)) ^предположительно# предположительно#(?!_(?:потер|утер|утрач|пропал)) кажется# ' +
    'sometimes# occasionally# at_times# from_time_to_time# now_and_then# (?<!_than_)(?:usually|normally)# typically# generally# rarely# seldom# mostly# in_most_cases# as_a_rule# (?<!_too_)often# maybe# perhaps# possibly# probably# most_likely# apparently# ^presumably# presumably#(?!_lost) it_(?:seems|appears|happens)# ' +
    '(?<![没所只])有时(?![间限效]) 有的时候 偶尔 偶有 时不时 通常 往往 大多 多数情况 一般(?:会|来说|情况|都) 经常会 也许 或许 ^(?:可能|大概|似乎|好像|估计)',
  commands:
    '^(?!(?:вручить|доставить|передать|отправить|отгрузить|собрать|найти|связаться|дозвониться|зарезервировать|забронировать|зарегистрировать)(?:_[^_]+){0,3}_(?:не_(?:вышло|удалось|получилось|смогли?|сумели?)|некому|нечего)#)[а-я]+(?:(?<![еоа]с)ть|[нв]ести|йти)(?:ся)?# ^(?:cancel|check|contact|choose|select|try|learn|click|pay|pick_up(?!_[pl])|collect|return(?!_(?:from|to|by))|provide|enter|fill|change|reorder|repeat|track(?!_(?:n|c))|write|leave|confirm|make_sure|split(?!_(?:up|into))|refuse)#(?!_of)',
  notSo:
    `не_(?:(?:был[аио]?|явля[а-я]+|это|в)_)?(?:(?:ваш|наш|их|его|е)[а-я]*_)?(?:вин(?:а|ы|е|ой|у)|ошибка|проблема|решение|инициатива|желание)# не_винова нет_вины# без_вины# вин[аы]~_(?:нет|не_[а-я]+)# ни_при_чем# не_нес(?:ет|ут)_ответств (?:не_)?завися[а-я]*_от независящ не_потому# не_в_связи (?:просьб|запрос|заявк|заявлени)[а-я]*(?:_[^_]+)?_об?_отмен[а-я]*(?:_[^_]+)?_(?:откл|отозв|перед|рассм|отправл|создан|на_рассм|получ) (?:хотел|собирал|думал|планировал)[а-я]*_отмен не_(?:по)?просил[аи]?(?:_[^_]+)?_(?:об?_)?отмен остальн[а-я]*(?:_[^_]+){0,3}_(?:едут|едет|привез|достав|в_пути|придут|соберут) ` +
    `not(?:_(?:the|a|an|any|your|our|their|to|at|through|of))*(?:${anyParty}(?:_s)?)?_(?:fault|blame|responsib|decision|initiative|choice|mistake|wish|doing)# (?:rest|remaining|others?)(?:_[^_]+){0,3}_(?:is|are|will)_(?:on_|still|coming|be_|arriv|deliver) request(?:_[^_]+)?_to_cancel(?:_[^_]+){0,2}_(?:was|is|has_been)_(?:sent|reject|declin|receiv|under|submit|forward|withdr) not_ask(?:ed)?(?:_[^_]+){0,2}_(?:to_cancel|for_(?:a_|the_)?cancel) (?:wanted|intended|planned)_to_cancel~_but# not_(?:the|a|an|any|your)_(?:problem|issue|obstacle|trouble|culprit)# no(?:_[^_]+)?_(?:problem|issue)s?_with (?:is|was|are|were)_(?:all_)?(?:fine|ok|okay|all_right|in_order)# (?:дело|причин[аы]|проблем[аы])_(?:отмены_)?не_(?:в|во|с)# не_(?:стал[аио]?|был[аои]?|явля[а-я]*)_(?:причин|помех|повод|проблем) все_(?:в_порядке|хорошо|нормально)# [没无]有?问题 (?:问题|原因)不[在是出] no(?:_[^_]+)?_fault without(?:_any)?_fault nothing_to_do_with no_(?:duty|duties|tax(?:es)?|fees?)(?:_[^_]+)?_(?:to_(?:pay|be_paid)|due|payable|required|needed) unrelated_to not_the_(?:reason|cause)# beyond(?:_the)?(?:${anyParty}(?:_s)?|_our|_your|_their)_control ` +
    `(?:不是|并非|非)(?:${anyParty}|您|你)_?[方的之]*(?:责任|过错|过失|错|原因|问题|决定) (?:其余|其他|剩余)[^_]{0,5}(?:照常|正常|仍然?|继续) [没未]有?(?:要求|申请|请求)取消 (?:不是|并非)[^_]{0,4}(?:问题|原因|所致|造成|导致) 无关 [无没]有?(?:责任|过错|过失)# 责任不在 不怪 不[负承]担?…责 ` +
    '(?:оплата|платеж)_(?:уже_|успешно_)?прош(?:ла|ел)# оплат[а-я]*_не_(?:треб|нуж) payment(?:_(?:is|was))?_not_(?:required|needed) no_payment(?:_is)?_(?:required|needed|due) (?:无需|不需要?)(?:付款|支付) не_(?:был[аио]?_)?(?:пострада|повре[жд]|разби[лт]|слома[нл])[а-я]*_(?:при|во_время|в)_(?:достав|перевоз|пут) (?:потер|утрат|повреждени)[а-я]*(?:_[^_]+){0,2}_не_подтверд <buyer>_не_прин(?:ял|има)[а-я]*(?:_[а-я]+)?_(?:услови|предложени|замен|скидк) (?<!_не_)отправляем_(?:заказ|товар|посылк) ничего_не_(?:слом|разб|повре|потер) not(?:_been)?_(?:held|detained|seized|stopped)_(?:at|by|in)(?:_the)?_customs не_(?:был[аио]?_)?(?:задерж|останов)[а-я]*_(?:на_)?тамож nothing_(?:was|is|got|has_been|were)_(?:broken|damag|lost) lost(?:_(?!not#)[^_]+){0,3}_(?:was|were|been)_found_$ (?:потер|пропа)[а-я]*(?:_(?!не#)[^_]+){0,3}_(?:нашлась|нашелся|нашлись|нашли|найден[аоы]?)_$ (?:丢|遗失|失踪)[^_]{0,6}[已被又](?:找到|寻回) (?<!_не_)(?:отправим|отгрузим|пришлем|вышлем)# will_(?:still_)?(?:ship|send)# ' +
    '(?:передумал|раздумал|расхотел)[аи]?_отмен(?:ять|ить) minds?_about_(?:the_)?cancel (?:not|no_longer)_(?:want|wish|need|intend|plan|like|mean|going)[a-z]*(?:_(?:it|this|that|the|my|order|their|his|her)){0,2}_to_(?:be_)?cancel отклон[а-я]*(?:_[^_]+){0,2}_(?:заявк|запрос|просьб)[а-я]*(?:_[^_]+){0,2}_(?:на|об?)_отмен (?:reject|declin|refus)[a-z]*(?:_[^_]+){0,3}_(?:cancell?ation_request|request(?:_[^_]+){0,2}_cancel) ' +
    '(?:курьер|водитель|перевозчик|служба_доставки|почта|доставщик|транспортная_компания)_(?:(?!покуп|клиент|получ|заказч|вы_)[^_]+_)?не_забрал[аи]?# <carrier>_(?:приехал|пришел|прибыл)[а-я]*_за_ <carrier>_(?:came|arrived)_(?:to_(?:pick|collect|get)|for)_ <carrier>(?:_(?!buyer|customer|client)[^_]+){0,4}_(?:pick(?:ed)?_up|collect(?:ed)?)(?:_[^_]+){0,3}_from(?:_the)?<seller> (?:курьер|водитель|перевозчик|служба_доставки|почта)_(?:перепутал|ошиб|привез|отвез|доставил)[а-я]*(?:_[^_]+){0,3}_адрес (?:доставлен|доставил|привез|отвез)[а-я]*(?:_[^_]+){0,2}_(?:по|на)_(?:неверн|не_тому|неправильн|чуж)[а-я]*_адрес (?:deliver|brought|taken)[a-z]*(?:_[^_]+){0,2}_to_(?:the_|a_)?wrong_address <carrier>_(?:mixed_up|confused|mistook|went_to|got)(?:_[^_]+){0,3}_address [送派]错了?地址 上门揽 (?:快递|配送|承运|物流)(?!柜)[^_]{0,6}上门取[货件] (?:快递员|配送员|承运商|物流公司)[^_]{0,4}[没未]有?[^_]{0,4}(?:取货|取件|揽) ' +
    'не_по_(?:вине|инициатив|решени|желани|воле|просьб|причин) не_из_за# не_связан <buyer>(?:_(?:или|либо|or)(?:_by)?(?:_the)?|或者?)(?:<seller>|<ozon>|<carrier>) <seller>(?:_(?:или|либо|or)(?:_by)?(?:_the)?|或者?)(?:<buyer>|<ozon>|<carrier>) <ozon>(?:_(?:или|либо|or)(?:_by)?(?:_the)?|或者?)(?:<buyer>|<seller>|<carrier>) ' +
    'не(?:_(?:был[аои]?|удалось|смог[а-я]*|може[тм]|хо[а-я]+|стал[а-я]*))?_(?:отмен|аннул) (?:еще|пока)_не# ожида(?:ет|ем|ют)%# (?:заявк|запрос)[а-я]*(?:_[^_]+)?_на_отмену(?:_[^_]+)?_жд(?:ет|ут)_ отказ%(?:_[от]+|_в)?_отмен (?:заявк|запрос)%(?:_на_отмену|_[^_]+)?_(?:отмен|откл|отозв) ' +
    'not_(?:because|due_to|caused_by|related_to|by(?:_the)?(?:<buyer>|<seller>|<ozon>|<carrier>)) (?:not|never)(?:_(?:been|be|yet|actually|to))?_cancel (?:not_)?yet# awaiting# waiting_for# request~_(?:cancel|reject|declin|withdr)[a-z]*_$ request~_(?:cancel|reject|declin|withdr)[a-z]*_by ' +
    '^(?:并非|并不是|不是|非)(?:因|由于?|<buyer>|<seller>|<ozon>|<carrier>) [未没不无禁别勿](?:有|被|能|法|止|可|要|会|想|愿意?|希望|打算|需要?|必|肯|该|再){0,3}取消 取消[申请求]+…[拒驳撤] [拒撤驳][绝回](?![^_]*而被?取消)…取消 申请已取消',
  labels:
    '^часть_товаров_отмен[а-я]+_$ ^отмен[а-я]+_часть_(?:товаров|заказа)_$ причин[аы]%(?:_[^_]+)?_(?:отмены|отказа|возврата)_$ reasons?~_(?:cancell?ations?|returns?|refusal)_$ ^отмен(?:ена|ы)# cancell?ations# (?:процент|доля|число|количество)_отмен (?:提醒|记录|报告|贴纸)_$ ^拒收_$ (?:取消|拒收|退货)[率政规] [取退拒][消货收]的?原因_$',
  returns:
    '^возврат%(?:_[^_]+)?_отмен отмен[а-я]*_возврат отменил[аи]?(?:_(?:заявк|запрос)[а-я]*_на)?_(?:возврат|скидк|подписк|примерк|промокод|купон|визит|рассылк)(?![а-я]*_не_) cancell?ed_(?:(?:the|your|a)_)?(?:subscription|discount|coupon|appointment)#(?!_(?:was|is|has|did|could|would)_not) после_отмены(?:_заказа)?_не_(?:поступ|приш|верн|зачисл) не_(?:поступ|приш|верн|зачисл)[а-я]*(?:_[^_]+){0,3}_после_отмены за_(?:возврат#|отмененн[а-я]*_(?:заказ|товар)) for_(?:the_)?(?:return|cancell?ed_(?:order|item))# отмен[а-я]*_(?:штраф|комисси|списани|начислени) cancel[a-z]*_(?:of_)?(?:the_|a_)?(?:fine|penalty|fee|commission)# 取消了?(?:订阅|优惠|折扣|预约|罚款|佣金) ^(?:the_)?returns?(?:_(?:was|is|has_been|request))*_cancel cancel[a-z]*_(?:the_)?returns?# 退货…取消 取消…退货 (?<!(?:таможня|служба_доставки|перевозчик|курьер|почта)_)вернул[аи]?#(?!_отпр|(?:_[^_]+){0,2}_(?:отправител|продавц|курьер|доставщик|сотрудник)) возврат%_(?:денег|средств|товара|оплаты) деньги_(?:верн|возвр|отпр) после_получени refund (?:returned|return)_(?:the_)?(?:item|product|goods|money) after_receiv money~_(?:returned|transf) 退款 退还 ^возврат%~_(?:банк|карт|счет|перевод) ^возврат%_не_(?:прош|удал|получ) (?:деньги|средства|оплат|сумм|платеж)%_не_(?:был[аио]?_)?спис (?:money|card|payment|funds)~_not_(?:been_)?charged 未…扣[款除] 没有?…扣[款除] за_отмену# (?:pay|fee|charge)%~_for_(?:the_|a_)?cancell?(?:ation|ing) 取消…无需 已退货 [收签取][到货收]后',
  rating:
    'рейтинг показател индекс[а-я]*_ошиб влия[еют] rating error_index affect count(?:s|ed)?_against [不]?影响 计入 评级 误差指数',
  talk: 'защит защищ (?:от|против)_(?:повр|потер|полом) рекоменд совету спасибо отзыв звезд благодар (?<!_(?:попрос|написал)[а-я]*(?:_[^_]+){0,3}_)чат# (?:со?_служб[а-я]*|служб(?!ой#)[а-я]*|(?<!(?:заявк|обращени|запрос)[а-я]*(?:_[^_]+)?_)в)_поддержк[а-я]*#(?!(?:_ozon|_озон)?_отменил) страниц protect prevent anti# proof recommend thank review stars great# awful terrible excellent guarantee warranty (?<!_(?:ask|request)ed(?:_[^_]+){0,3}_)chat# (?:contact_support|support_team(?!_(?:has_)?cancel)) try_again попробуйте_(?:позже|еще_раз) приходите reload refresh 保护 防[水摔震压碎丢护] [好差]评 推荐 谢谢 评价 非常好 质保 稍后(?!(?:会|将)?(?:重新|再次?)[下购拍]) 重试 刷新 客服(?!(?:人员)?已?取消(?:了|该|此))',
} as const;

/**
 * What is sold, beside a colon, a dash or a quote: there stands the title of a book or a game, which may be called anything
 * (inferred, 2026-11). In normalised words.
 */
export const titled = new RegExp(
  [
    '(?:настольн[а-я]* игр[а-я]*|книг[аи]|роман|детектив|повесть|комикс|альбом|аудиокнига)(?: для (?:двоих|\\d+ \\S+))?(?: ?[:"]| - )',
    '(?<![a-z])(?:(?:board|card|party|puzzle|video) games?|novel|comics?|book|paperback|hardcover|audiobook)(?: for \\S+ players)?(?: ?[:"]| - )',
    '(?:桌游|小说|漫画|绘本|平装书?|精装书?)(?: ?[:"]| - )',
    '(?:[:"] ?| - )(?:\\S+ ){0,2}(?:настольная игра|книга|роман|детектив|повесть|комикс|аудиокнига|(?:board|card|party|puzzle|video) game|novel|comics?|book|paperback|hardcover|audiobook)(?:$| (?:by|for|для) )',
    '(?:[:"] ?| - )[^,， ]{0,4}(?:桌游|小说|漫画|绘本|平装书?|精装书?)$',
  ].join('|'),
);

/** What stands before the name of a shop, with a colon: the name may be any words. A seller's own pages tell reasons after «Продавец:». */
export const shopLabels = {
  buyer: 'продавец магазин seller sold_by shop store 卖家 商家 店铺',
  seller: 'магазин shop store 店铺',
} as const;

/** First person singular. Ozon never says "I", only the buyer's own menu does: such a text is the buyer's wish or a review. */
export const firstPerson = 'я# мне# меня# мо[йяею]# мо(?:его|ему|их)# (?:i|me|my|mine)# 我(?!们|方)';
