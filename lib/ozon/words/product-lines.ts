/** How the lines beneath a product's name say what they are. Words of labels as in field-labels.ts; the forms inferred, 2026-11. */
import { oneOf } from '../../one-of';
import { monthForms } from './date-words';
import { fieldLabels } from './field-labels';
import { moneySigns } from './money';

/** «SKU 1930044517», «Ozon ID: …». In normalised words. */
export const skuLine = /^(?:ozon )?(?:sku|id)(?: id)?[ :№]*(\d{5,20})$/;

/** Words for an article. "Article 12" may be one of a contract: that has to be followed by a number. */
const offerWords = [...fieldLabels.offerId.filter((label) => label !== 'article'), 'арт\\.'];

/** «Артикул ТР-17/ч», 货号：KB-87, «Артикул: не указан». As the page spells it: a label, its mark, and what follows. */
export const offerLine = new RegExp(
  `^(?:(?:${oneOf(offerWords)})(\\s*[:：]\\s*|\\s+)|article(\\s*[:：]\\s*|\\s+(?=\\S*\\d|\\S+[-_/]\\S+$)))(\\S.{0,99})$`,
  'i',
);

/** The labels of such numbers, wherever they stand. */
export const saysNumber = new RegExp(oneOf([...offerWords, 'sku']), 'gi');

/** «Артикул JM-300 × 2»: behind a label, whatever the sign. As the page spells it. */
export const countedArticle = /^(.*\S)\s+[x×х]\s?(\d{1,3})$/iu;

/** 无线耳机 白色 × 1, «Термос × 2»; «Плёнка 10 м × 5» is a pack, «HONOR X9» a model. As the page spells it. */
export const countedGoods = /^(?!.*×.*×)(.*\p{L}.*?)(?<!\d ?\p{L}{0,3})\s+×\s?(\d{1,2})$/u;

/** 货号: BG-24·2 件: before how many, a dot parts facts without gaps as well. */
export const gluedCount = /·(?=\d{1,4} ?(?:шт|件|个|pcs?(?![a-z])))/giu;

/** What ends an article in the same line: another fact. */
export const behindOffer = new RegExp(`[,;]\\s.*$|\\s[·•|]\\s.*$|${gluedCount.source}.*$|\\s(?:ozon )?sku\\b.*$`, 'i');

/** What an article has, where the word that stands in its place says that there is none: a digit, a joint, capitals, Chinese signs. */
export const offerSign = /\d|\S[-_/.]\S|^\p{Lu}{3,}$|^(?![未无暂没请复])\p{sc=Han}/u;

/** A sum, with whatever sign. */
const barePriceForm = `(?:[${moneySigns}]\\s?)?\\d[\\d\\s.,]*(?:\\s?[^\\d\\s/]{1,4})?`;

const pieces = '(?:шт|штук[аи]?|компл|件|个|pcs?|pieces?|units?|items?)';
/** Beside a price, these count as well; alone they tell the size of a pack: «10 пар». */
const packs = '(?:комплект(?:а|ов)?|упак(?:овк[аи]|овок)?|пар[аы]?|套|双|盒|包|只|台|瓶|sets?|packs?|pairs?)';

/** «×2», «5 шт.», 2 件, "3 pcs", 数量：2. In normalised words. */
export const quantityLine = new RegExp(
  `^[x×х] ?(\\d{1,4})$|^(\\d{1,4}) ?${pieces}$|^(?:количество|кол-во|qty|quantity|数量) ?:? ?(\\d{1,4})(?: ?${pieces})?$`,
);

/** A number of pieces that says what it is: «×2», 数量：2. As the page spells it. */
export const saidQuantity = /^(?:[x×х] ?\d|(?:количество|кол-во|qty|quantity|数量)(?![\p{L}]))/iu;

/** An article without a label, as the page spells it: KB-87, «ЛС-10/З», WB220. Capitals and digits: of the first with joints, of the second several. */
const bareArticle =
  /^(?=.{3,50}$)(?:(?=.*[A-ZА-ЯЁ])(?=.*\d)(?=.*[-_/.]|(?:.*\d){3})[A-ZА-ЯЁ\d]+(?:[-_/.][A-ZА-ЯЁ\d]+)*|[A-ZА-ЯЁ]{1,4}(?:-[A-ZА-ЯЁ]{1,4})+|[A-Z]+(?:-[A-Z]+){2,})$/;

/** What looks like one and is none: sizes, colours, the numbers of parcels (UPU S10 and carriers' own) and of returns, plugs, warehouses. */
const noArticles = [
  /^(?:\d{0,2}[XХ]*[SMLХ]|\d{2,3})[-/](?:\d{0,2}[XХ]*[SMLХ]|\d{2,3})$/,
  /\d[XХ]\d/,
  /^RAL/,
  /^IP\d{2}/,
  /^(?:EU|US|UK|RU|CN|IT|FR|JP)[-/.]?\d/,
  /^(?:[A-Z]{2}\d{9}|[A-Z]{3}\d{9,}|\d{6,}-R?\d)/,
  /^(?:МСК|СПБ|ЕКБ|НСК|КЗН|MSK|SPB|EKB)-\d/,
  /^(?:USB|TYPE|HDMI|AUX|WI|VGA|DVI)-/,
];

/** Nor is a measure: «LED-12W», 500ML. */
const measure = /(?<![A-ZА-ЯЁ\d])\d+(?:[GTMК]B|[ГТМК]Б|M[LMA]|М[ЛМ]|[KК][GГ]|[CС][MМ]|MAH|МАЧ|В?Т|[WVLGMЛГМШ])(?![A-ZА-ЯЁ])/;

/**
 * What begins with a word of its own is no measure, whatever it ends with: MNG-3MM, KTL-17G. What such things are measured by begins
 * otherwise, and nothing else ends with a size of memory or a weight.
 */
const namedArticle =
  /^(?!(?:SSD|HDD|RAM|ROM|LED|COB|RGB|LCD|SIM|SD|TF|PD|QC|AC|DC|UV|IR|CAT|UTP|LAN|RCA|XLR|DP|SATA|PVC|ПВХ|LI|NI|AAA?|LR)-)[A-ZА-ЯЁ]{2,}-\d{1,2}(?:[A-ZА-ЯЁ]|MM|ММ)$/;

/** True for what may be an article though nothing says so. Inferred, 2026-11. */
export function looksLikeArticle(text: string): boolean {
  if (!bareArticle.test(text) || placeOfGoods.test(text)) return false;
  return !noArticles.some((form) => form.test(text)) && (!measure.test(text) || namedArticle.test(text));
}

/** A SKU without a label; a telephone has ten digits, too. */
export const bareSku = /^(?:\d{9}|[1-4]\d{9})$/;

/** «FR-3000 × 2»: an article and how many, at the end of a line. As the page spells it. */
export const countedOffer = /(?:^|\s)(\S+)\s+[x×х]\s?(\d{1,3})$/iu;

/** «KOK-GR, 1 шт.», «FR-3000 × 2»: an article and how many, and no more. As the page spells it. */
export const offerAndCount = new RegExp(`^(\\S+?)[,，]?\\s+(?:[x×х]\\s?(\\d{1,3})|(\\d{1,3})\\s?${pieces}\\.?)$`, 'iu');

/**
 * How many pieces, and beside it the price of one: 1 件 × 2 040 ₽, «2 шт. по 760 ₽», "2 pcs, $4.20". As the page spells it. A bare
 * «4 × 322 ₽» may be parts to be paid.
 */
export const countBeforePrice = new RegExp(
  `^(\\d{1,4})\\s?(?:${pieces}|${packs})\\.?(?:\\s?[x×х*,，@·]|\\s(?:по|at))\\s?(?=${barePriceForm}$)`,
  'i',
);

/** The same without the word for pieces, in a seller's table: «2 × 760 ₽». */
export const bareCountBeforePrice = new RegExp(`^(\\d{1,4})\\s?[x×х*]\\s?(?=${barePriceForm}$)`, 'i');

/** Where a price ends: with its sign, or with its last digit where the sign stands before it. */
const priceEnd = `(?<=[^\\d\\s/]|[${moneySigns}]\\s?\\d[\\d\\s.,]*)`;

/** The same of a single one: 1 × 3 390 ₽, «990 ₽ × 1», ¥ 245.00 × 1. */
export const singlePrice = new RegExp(`^1\\s?[x×х*]\\s?(?=${barePriceForm}$)|${priceEnd}\\s?[x×х]\\s?1$`, 'i');

/** «380 ₽ × 2 шт.»: the price of one, and behind it how many. As the page spells it. */
export const countBehindPrice = new RegExp(`${priceEnd}\\s?[x×х]\\s?([1-9]\\d{0,3})\\s?${pieces}\\.?$`, 'i');

/** The same without the word for pieces: ¥ 59.90 × 2. */
export const bareCountBehindPrice = new RegExp(`${priceEnd}\\s?[x×х]\\s?([1-9]\\d{0,2})$`, 'i');

/** "CN¥ 36.50 each", «990 ₽ за шт.»: the price of one. As the page spells it. */
export const eachOfPrice =
  /\s(?:each|a piece|per (?:pc|piece|unit|item)|за (?:шт|штуку|единицу))\.?$|\s?\/\s?(?:шт|pc|piece|unit|件|个)\.?$/i;

/** What a price goes on with in the next piece of its line: « ₽», «,00 ₽». */
export const endOfPrice = /^(?:[.,]\d{2})?\s?[^\d\s]{1,4}$/;

/** «26 900 ₸», $19.90: a price, and nothing else. */
export const barePrice = new RegExp(`^${barePriceForm}$`);

/** 1340.00 in a column of prices, as reports write it. */
export const sumWithoutSign = /^[1-9][\d ]*[.,]\d{2}$/;

/** 单价 118.00 ¥, «Цена: 990 ₽»: before a price in the same line. As the page spells it. */
export const priceLabel = new RegExp(`^(?:${oneOf(fieldLabels.price)})\\s*[:：]?\\s*(?=\\D{0,3}\\d)`, 'i');

/** The title of what one of the goods costs, beside one of what all of them cost. In normalised words. */
export const unitPrice = /^(?:цена|unit price|price|单价|价格)/;

/** A SKU behind an article in one line: «Артикул ТР-17, SKU 1930044517». */
export const skuBehind = /[\s,;]\s*(?:ozon )?sku[ :：№]*(\d{5,20})(?!\d)/i;

/** What a name is labelled with among a product's own facts; elsewhere it may be a person's. In normalised words. */
export const nameLabel = /^(?:название|наименование|имя товара|name|title|名称|品名)$/;

/** 磁吸数据线 × 2: a name and how many of it. As the page spells it; «Полотенце, 3 шт.» may be the name. */
export const countedName = /^(.*\p{L}.*?)(?<!\d)\s+[x×х]\s*(\d{1,2})$/iu;

/** An article in brackets, and what may follow it: «Коврик (offer ID MAT-2S), 1 pc». As the page spells it. */
export const bracketedOffer =
  /\s*[(（]\s*((?:offer id|seller sku|vendor code|артикул|арт\.|货号|sku)[\s:：№]+[^()（）\s]{1,40})[)）](?:[,，;]\s+(?=\d)|\s*(?=[·•|]|$))/i;

/** «Кресло-мешок, синее, 1 шт., 4 650 ₽»: a single one and its price; of several, the number may be that of a pack. */
export const singleOfLine = new RegExp(`^(.+?),\\s*(1\\s?${pieces}\\.?),\\s*([^,]*\\d[^,]*)$`, 'i');

/**
 * Words beside a sum of money that is not the price of goods: of refunds, totals, fees. Whole words, for a charger, a folding table
 * («складной») and a gas bottle («баллон») are goods (inferred, 2026-11).
 */
export const notGoods = new RegExp(
  [
    '(?<![а-яё])(?:итог|сумма|оплат|оплач|возвра|возмещ|верн[уё]|компенс|доставк|скидк|балл(?:ы|ов|ами|ах|а)?(?![а-яё])|бонус|комисси|штраф|сбор(?:ы|ов|а)?(?![а-яё])|услуг|стоимост|списан|начислен|курьер(?!ск)|почт[аы](?![а-яё])|пункт|постамат|адрес(?!ник)|карт(?:[аыуе]|ой)(?![а-яё]| (?:памяти|мира))|сч[её]т(?:а|у|ом)?(?![а-яё])|баланс(?!борд|ир)|получател|склад(?!н|ыв)|кэшб[эе]к|подписк|промокод|пошлин|страхован|налог|подарочн\\S+ упаковк|обработк[аи] отправлени|последн\\S+ мил[яи]|логистик)',
    '\\b(?:total|amount|paid|pay|payments?|refund(?:s|ed)?|return(?:s|ed)?|money(?! (?:box|clip|bank))|delivery|shipping|discount|points|fees?|penalty|compensation|compensated|charges?|charged|courier|post office|pick-?up|address|(?<!(?:memory|sd|graphics|video|sound|playing|greeting) )cards?(?! (?:holder|game|reader|case))|balance(?! (?:bike|board|beam|ball))|account|recipient|warehouse|cashback|subscription|gift wrap|ozon premium|promo code|dut(?:y|ies)|tax(?:es)?|insurance|subtotal)\\b',
    '(?:^|[ ,])(?:ул|г|д|кв)\\.|合计|总计|金额|快递(?![盒袋])|自提|地址|银行卡|余额|账户|收件|仓(?!鼠)|付款|支付|已付|退款|退还|补偿|运费|费用|关税|保险|小计|实付|佣金|折扣|积分|罚',
  ].join('|'),
  'i',
);

/** Who carries: «СДЭК», "CEL Economy", 中国邮政 (services that bring Ozon's parcels, 2026-11). */
export const carrierName =
  /^(?:сдэк|cdek|5post|boxberry|dpd|dhl|ems|почта|cel|ural|guoo|rets|tian ?tu|zto|china post|unitrade|abt|oyx|uni|中国邮政|中通|圆通|顺丰|京东)(?: (?:express|economy|standard|extra small|small|budget|big|premium.*))?$/iu;

/** «ПЭК», CSE: more likely who carries than what. */
export const bareLetters = /^\p{Lu}{2,6}$/u;

/** What weighs or measures, and nothing else: «1 кг», «30×20×10 см». */
export const bareMeasure = /^[\d\s.,×xх*-]+ ?\p{L}{1,3}\.?$/iu;

/** What tells a name of goods from one of a place, a shop or a person: how much of it, which, a noun with what belongs to it (inferred, 2026-11). */
export const nameSigns = {
  strong: /\p{L}{3,}.* .*\d|\p{sc=Han}{2,}.*\d|[«"“]/u,
  weak: /\d|,|\p{L}{2,}[ -]\p{Ll}{2,}|\S+ \S+ \S+|\p{sc=Han}{4,}/u,
} as const;

/** How other facts of an order begin, or their labels: «Дата отгрузки», «Осталось 2 дня», 运单号 (inferred, 2026-11). */
export const otherFact =
  /^(?:через |за \d|размер|вес[ :]|цвет|\d+ (?:дн|час|мин|недел)|помощь|срочно|экспресс|премиум|стандарт|этикетк|упакова|в архиве|апелляц|средства|ваш[аеи]? |мы |посмотрет|извините|нет |не |неизвест|прочее|чат(?![а-яё])|поддержк|реклама|оформите|заберите|подключите|дата|срок|время|номер|способ|метод|служба|тариф|отгру[зж]|магазин|комментари|примечани|осталось|остался|(?:date|time|deadline|number|method|carrier|comment|note)\b|日期|时间|期限|截止|发货|运单|备注|店铺|物流)/i;

/** A line that may stand above an article and is no name: who sells, where it lies, what is broken (inferred, 2026-11). */
export const besideArticle =
  /(?:^|\s|«)(?:ооо|оао|зао|ип|llc|ltd|co\.)(?=[\s«"“.,]|$)|(?:^|\s)(?:(?:real|r)?fbs|fbo|fbp)(?=,|$)|^(?:поврежд|вскрыт|наруш|мят|бракован|упаковка |забрать |damaged|包装|торговый дом)/i;

/** Where goods lie: «Хоругвино РФЦ», "Almaty FC", «ЕКАТЕРИНБУРГ_РФЦ» (Ozon's warehouses; forms inferred, 2026-11). */
export const placeOfGoods = /(?:^|[\s_-])(?:[мр]?рфц|фц|сц|пвз|fc|sc|ff|фулфилмент|fulfil?lment)(?=$|[\s_-])/i;

/** Money beside goods that is no price of theirs: what one saves, a part of it a month, what was paid or given back on a day (inferred, 2026-11). */
export const notPrice = new RegExp(
  `выгод|эконом|кэшб[эе]к|(?<![а-я])от \\d|в месяц|saving|you save|cashback|month|per |省|每月|分期|, ?\\d{1,2}\\s(?:${monthForms.join('|')})|\\d[./-]\\d{2}[./-]\\d|\\d月`,
  'i',
);
/** How a line begins that stands above money that went back, or tells it in a step. In normalised words (inferred, 2026-11). */
export const moneyBack =
  /^(?!.*(?:если|в течение|\bif\b|within))(?:(?:мы )?верн(?:ули|утся|улись|ем|ется)(?![а-я])|(?:деньги|средства) (?:верн|возвращ|отправ|переч|зачисл|поступ|в пути)|возврат (?:денег|средств|оплаты|суммы)|к возврату|сумма возврата|refund(?:ed|s)?(?![a-z])|money (?:back|returned|refunded|sent|was|will)|(?:款项)?已?退[款还回])/;

/** «Иван Петров», «Петров И. П.»: a name of a person, no goods. */
export const looksLikePerson = /^\p{Lu}\p{Ll}+ \p{Lu}(?:\p{Ll}+|\.)(?: ?\p{Lu}(?:\p{Ll}+|\.))?$/u;

/** What tells one product from another in the addresses of their pages: the SKU, or the whole address where it names none. */
export function productKey(href: string): string {
  return /\/product\/(?:[^/?#]*-)?(\d{5,})(?:[/?#]|$)/.exec(href)?.[1] ?? href;
}

/** The title of goods that the shop would sell: none of an order's (inferred, 2026-11). */
export const shelfTitle = new RegExp(
  `^(?:${[
    'вам (?:(?:может|могут) (?:также )?)?понравит(?:ь)?ся',
    '(?:возможно,? )?вас (?:также )?(?:может )?заинтересу(?:ет|ют|овать)',
    '(?:мы )?рекоменду(?:ем|ют)(?: (?:вам|также|купить|посмотреть))*',
    'рекомендованн\\S+(?: товары)?|рекомендации(?: для вас)?',
    'похожие(?: товары)?|подобрали(?: для вас)?(?: похожее)?|аналоги|выберите замену|реклама',
    'с этим (?:товаром|заказом) \\S+|вместе с (?:этим|ним) \\S+|(?:с этим )?(?:часто )?покупают(?: вместе)?',
    '(?:вы )?(?:недавно )?(?:смотрели|просматривали)|(?:недавно )?просмотренные(?: товары)?',
    'you (?:may|might) (?:also )?(?:like|be interested(?: in)?)|recommended(?: for you| products| items)?|similar(?: products| items| goods)?',
    '(?:frequently |often )?bought together|(?:customers |people )?also (?:bought|buy|viewed)|(?:recently )?viewed(?: items| products)?',
    '(?:just|picked) for you|sponsored',
    '猜你喜欢|(?:为[您你])?(?:推荐|精选)(?:商品)?|相似(?:商品|推荐)?|看了又看|最近浏览|浏览记录|大家(?:还|都)在[买看]|替代商品',
  ].join('|')})[:：…]?$`,
  'i',
);

/** A title of goods that names the whole order, not one parcel of it: «Товары в заказе». In normalised words. */
export const goodsOfOrder = /заказ|order|订单/;

/** How many goods there are: «3 товара», «2 товара на 1 000 ₽». */
const goodsCount =
  /^\d{1,4}\s*(?:товар(?:а|ов)?|позици[яий]|вещ(?:ь|и|ей)|единиц[аы]?|шт\.?|items?|products?|goods|pcs|(?:件|种|个)(?:商品)?)(?:\s+на\s.*)?$/i;
const madeOf = /^состав/i;

/**
 * Whether what stands beside a label of goods is their name: how many there are and what they are made of is none.
 * @param label the words of the label, where there is one
 */
export function isNameOfGoods(text: string, label = ''): boolean {
  return !goodsCount.test(text) && !(madeOf.test(label) && text.includes('%'));
}

/** What leads on from an order, or shows more of it, in the words of a link (inferred, 2026-11). */
export const leadsOn =
  /^(?:подробн(?:ее|ости)|детали(?: заказа)?|к заказу|открыть(?: заказ)?|перейти(?: к заказу)?|(?:по)?смотреть(?: (?:заказ|детали))?|(?:view|see|show|open)(?: (?:the )?(?:order|details|more))?|(?:order )?details|more|查看(?:详情|订单|更多)?|(?:订单)?详情|更多)$/i;

/** What stands above an article's number and is no name: a fact with its label, the title of a part. */
export const noName =
  /:|^(?:детали|о товаре|информация|характеристик|комплектаци|общ(?:ая|ие)|данные|состав|описание|параметры|details|about|general|product (?:details|information)|information|specifications?|商品信息|商品详情|详情|基本信息)(?:\s|$)/i;
