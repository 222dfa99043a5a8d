/**
 * How reason texts name the parties, and how they say that one of them cancelled or asked for it. Form of the patterns:
 * see reason-words.ts.
 */
export const partyWords = {
  buyer:
    'покупател клиент(?!ск) получател заказчик customer(?!s?_service) buyer client recipient shopper purchaser consignee 买家 买方 客户(?!服务) 顾客 收件人 收货人 用户 消费者',
  seller:
    'продав(?:ец|ц) магазин поставщик селлер мерчант seller merchant vendor supplier shops?# stores?# 卖家 卖方 商家 店铺 供应商 商户 店家',
  ozon: 'ozon озон площадк маркетплейс платформ систем мы# platform marketplace system we# 平台 系统 我们',
  carrier:
    'служб[а-я]*_доставк курьер перевозчик логист доставщик транспортн[а-я]*_компани почт(?:а|ой|ы|е|овой)# авиакомпани carrier airline courier logistics postal (?:delivery|shipping|transport)_(?:service|compan|provider|partner) 配送服务 配送[商方公] 快递 物流 承运 运输[公商] 航空公司 送货服务 邮政',
  you: 'вы# вас# вам# вами# ваш(?![а-я]*_(?:заказ|отправл|посыл|товар|город|регион)) you# your(?!_(?:order|parcel|shipment|package|item|product|city|region|area)) (?:您|你)(?!的?(?:订单|包裹|货件|商品|城市|地区))',
} as const;

const is = {
  buyer: '(?:покупатель|клиент|получатель|заказчик)#',
  seller: '(?:продавец|магазин|поставщик)#',
  ozon: '(?:ozon|озон|площадка|маркетплейс|система|мы)#',
};
const by = {
  buyer: '(?:покупател|клиент|получател|заказчик)(?:ем|ом|ями|ами)#',
  seller: '(?:продавц|магазин|поставщик)(?:ом|ами)#',
  ozon: '(?:ozon|озоном?|площадкой|маркетплейсом|платформой|системой)#',
};
const of = {
  buyer: '(?:покупателя|клиента|получателя)#',
  seller: '(?:продавца|магазина|поставщика)#',
  ozon: '(?:ozon|озона?|площадки|маркетплейса|платформы|системы)#',
};

/** That a party cancelled: did it, willed it, or is to blame. */
export const cancelling = (who: keyof typeof by): string =>
  `отменил[аи]?_(?:сам[аи]?_)?${is[who]} отмен[а-я]*(?=_вы#|_вами#)<${who}> <${who}>~_(?:отмени|отменя|аннулировал) <${who}>(?:_сам[а-я]*)?_отказ[а-я]*~_(?:заказ|покуп|товар|сделк|выполн|исполн) (?:отмен(?:ен|а)|аннулир)%~_${by[who]} ${by[who]}~_отмен ` +
  `(?:отмена|отказ_от)(?:_заказа|_покупки)?(?:_от|_со_стороны)?_${of[who]} (?:отмена|отменен[аоы]?)(?:_заказ[а-я]*)?_из(?:_личного)?_кабинета_${of[who]} (?:инициатив|желани|решени|воле|вин[аеы])%(?:_[^_]+)?_${of[who]} по<${who}>_(?:инициатив|желани|решени|вине) ` +
  `<${who}>(?:_(?!not|never)[^_]+){0,2}_(?:cancel(?!l?ation)|withdrew|called_off) (?:cancel|annul|withdr|call|initiative|initiated|decision|discretion|fault|side)%(?:_(?!because|due)[^_]+){0,3}_(?:by|of|from|on)(?:_the)?<${who}> ` +
  `<${who}>(?:_s)?_(?:cancell?ation|initiative|discretion|decision|wish|fault) ` +
  `<${who}>_не_(?:захотел|стал|смог|пожелал)[а-я]*_(?:выполн|исполн) <${who}>_(?:would|could|did|will)_not_fulfil <${who}>_(?:refused|declined|failed)_to_fulfil <${who}>_?[已主动自行愿方面要求申请选择决定提出发起单因个人]*(?:取消|撤销) [被由经]<${who}>_?[方主动自行后台账户号端操作]*(?:取消|撤销|发起) [因由]于?<${who}>[方面个人的]*(?:原因|过错|责任) <${who}>[方的]*(?:其[他它]|自身|个人)?(?:原因|过错)# <${who}>的?决定`;

/** That a party asked for the cancellation. */
export const asking = (who: 'buyer' | 'seller', other: 'buyer' | 'seller'): string =>
  `(?:по|за)?просил[аи]?(?:_отменить_заказ|_об_этом)?_${is[who]} <${who}>(?:_(?!on|at|by|upon|per|of)[^_]+)?(?<!_ва[см])(?:_(?:его|ее|их|вас|вам|меня|мне|сам[аи]?|и|об_этом|them|him|her|it|also))*_(?:попрос|убедил|уговор|прос(?:ил|ит)|запрос|потребов|обратил|направил|подал|ask|request|demand|told|persuad|urg) <${who}>_(?:написал|сказал|велел)~_чтобы(?:_(?:я|вы)#|<${other}>) <${who}>_(?:wrote|messaged|suggested)~_to_cancel <${who}>_(?:wants?|хочет)(?:_чтобы)?(?=<seller>|<you>) ` +
  `(?:по|после|из_за|согласно|ввиду)<${who}>_(?:просьб|запрос|требовани|обращени|заявк|заявлени) (?:по|за)просил[аи]?(?=_вы#)<${who}> <${who}>_(?:просьб|запрос|заявк|заявлени)[а-я]*_об?_отмен (?:after|when|once|as|because)(?:_the)?<${who}>_(?:contacted|messaged|wrote_to|approached|appealed|got_in_touch) (?:просьб|запрос|требовани|обращени|заявк|заявлени)%_${of[who]} request%~_(?:of|by|from)(?:_the)?<${who}> <${who}>(?:_s)?_request ` +
  `(?<![系向让])<${who}>(?:在[^_]{0,6}[中里上内]|通过[^_]{1,4})?[已曾主动方]*(?:要求|请求|申请|请|让|提出|联系) <${who}>[已曾]*[叫劝](?=我|我们|您|<${other}>) <${who}>[^_]{0,8}_[请让](?=<${other}>) [应按根据照经遵]+<${who}>的?(?:要求|请求|申请) <${who}>(?:要求|请求|申请)[之以]?[下后]`;

/** That it was a party's wish, said beside who did it: «так пожелал клиент», "because the seller wanted it" (inferred, 2026-11). */
export const willing = (who: 'buyer' | 'seller'): string =>
  `(?:этого|так)_(?:за|по)?(?:хотел|желал|потребовал|просил)[аи]?(?=_вы#|_${is[who]})<${who}> <${who}>(?:_сам[аи]?)?_(?:так|этого|отмены|об_этом)_(?:за|по|вос)?(?:хотел|желал|потребовал|требовал|настоял|добивал) <${who}>(?:_(?:сам[аи]?|на_этом|на_отмене))?_(?:настоял|настаив) <${who}>(?:_сам[аи]?)?_(?:так_)?(?:за|по)?(?:хотел|желал|требовал|потребовал)[аи]?_(?:этого|отмен) ` +
  `(?:по|согласно)_(?:по)?(?:желани[юя]|воле)_${of[who]} по<${who}>_(?:(?:собственн|личн)[а-я]*_)?(?:по)?(?:желани|воле) (?:желание|воля)_${of[who]} ` +
  `<${who}>(?:_(?:had|have|has|also|really))?_(?:insist(?:s|ed)?#|(?:want|wish|ask|tell|told|urge|persuad)[a-z]*_(?:you|me|us|them|him|her)_to#) <${who}>(?:_(?:had|have|has|also|really))?_(?:want(?:s|ed)?|wish(?:es|ed)?|prefer(?:red)?)_(?:(?:it|that|this|so)(?:_(?:closed|cancel[a-z]*|off|done|so|this_way|that_way|gone|to_be_cancel[a-z]*))?_$|us_to_cancel|to_cancel|(?:a|the)_cancellation|(?:it|the_order|this_order|them)_(?:to_be_)?(?:cancel|closed|called_off)) ` +
  `(?:at|per|by)(?:_the)?<${who}>(?:_s)?_(?:own_)?(?:wish|will|behest|desire) (?:wish|will|behest|desire)(?:es)?_of(?:_the)?<${who}> ` +
  `<${who}>[希想愿不要][望要意想]?[^_]{0,4}(?:取消|不要了?|这样) [应按根据照经遵]+<${who}>的?(?:意愿|意思|愿望|想法) 是<${who}>[想要]的? <${who}>的?意愿`;

/** The beginning of a clause that explains by what a party did: «потому что клиент …», "because the shop …" (inferred, 2026-11). */
export const blaming = (who: keyof typeof by): string =>
  `(?:потому_что|из_за_того_что|так_как|поскольку|оттого_что)<${who}> (?:because|since|as)(?:_the)?<${who}>_(?!account|s_|id#) 因为<${who}>`;
