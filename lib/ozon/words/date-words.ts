/**
 * Words of dates on Ozon's pages, in lower case with е for ё. Russian as seen; English and Chinese by the languages' custom.
 * The months as parts of expressions, whole and cut short: «мар» begins other words as well.
 */
export const monthForms: readonly string[] = [
  'янв(?:ар[ья]?)?|jan(?:uary)?',
  'фев(?:р(?:ал[ья]?)?)?|feb(?:ruary)?',
  'март?а?|mar(?:ch)?',
  'апр(?:ел[ья]?)?|apr(?:il)?',
  'ма[йя]|may',
  'июн[ья]?|june?',
  'июл[ья]?|july?',
  'авг(?:уста?)?|aug(?:ust)?',
  'сен(?:т(?:яб(?:р[ья]?)?)?)?|sept?(?:ember)?',
  'окт(?:яб(?:р[ья]?)?)?|oct(?:ober)?',
  'ноя(?:б(?:р[ья]?)?)?|nov(?:ember)?',
  'дек(?:аб(?:р[ья]?)?)?|dec(?:ember)?',
];

/** Days told by their distance from today. */
export const relativeDays: Readonly<Record<string, number>> = {
  сегодня: 0,
  вчера: -1,
  позавчера: -2,
  today: 0,
  yesterday: -1,
  今天: 0,
  昨天: -1,
  前天: -2,
};

/** Days of the week, beside a day of the month: «26 ноября, четверг», "Thu, Nov 26", 11月26日（周四）. Part of an expression (inferred, 2026-11). */
export const weekday =
  '(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|(?:пн|вт|ср|чт|пт|сб|вс)(?![а-я])|(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])|(?:星期|周|礼拜)[一二三四五六日天])';

/**
 * The zone behind a time of the day, in normalised words, with what it is ahead of UTC by (hours, minutes): «12:30 МСК», "(UTC+3)". Moscow's
 * time is three hours ahead; «МСК+2» is two more. By custom (inferred, 2026-11).
 */
export const zoneWords = {
  moscow:
    /^ ?\(?(?:по )?(?:мск|msk|москве|московскому времени|moscow time|莫斯科时间)(?:([+-]\d{1,2})(?![\d:%]| ?\d))?(?![\da-zа-я])\)?/,
  utc: /^ ?\(?(?:utc|gmt)(?: ?([+-]\d{1,2})(?::?(\d{2}))?(?![\d:%]))?(?![\da-zа-я])\)?/,
  hoursOfMoscow: 3,
} as const;

/** «сегодня, 14 октября», "yesterday, October 13", 今天（10月14日: said beside the day, in normalised words (inferred, 2026-11). */
export const besideDay =
  /(?<=^| )(?:сегодня|вчера|today|yesterday|今天|昨天)[, (]+(?=\d{1,2}(?: (?:[а-я]{3}|[a-z]{3})|\.\d{1,2}(?:\.|$)|月)|[a-z]{3,9} \d{1,2}(?!:)|\d{4}[-.年])/;

/**
 * How many are meant, behind the day that heads them: "3 shipments", «(2)», 3 个货件. In normalised words; empty where nothing stands
 * there. Four digits are a year, and behind a dash another day.
 */
export const howMany =
  /^(?: ?[·•|(:,，（]?\s?\d{1,3}(?: ?(?:shipments?|orders?|postings?|parcels?|items?|отправлени[еяй]|заказ(?:а|ов)?|шт\.?|个?(?:货件|订单)|[个件条单]))?[)）]?)?$/;
