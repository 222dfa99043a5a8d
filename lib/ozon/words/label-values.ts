/** What stands beside a label in the place of a value: nothing, yes, no. In lower case with е for ё (inferred, 2026-11). */

/** Values that stand for "nothing". */
export const emptyValues = [
  '-',
  '--',
  '—',
  '–',
  'нет',
  'нет данных',
  'не указан',
  'не указана',
  'не указано',
  'не названа',
  'не уточнена',
  'причина не указана',
  'n/a',
  'none',
  'not specified',
  'not stated',
  'not given',
  'no reason given',
  '无',
  '暂无',
  '未指定',
  '未设置',
  '未说明',
  '未注明',
  '未填写',
  '未说明原因',
  '/',
  // Until the value has come.
  'загрузка',
  'загружаем',
  'загружается',
  'loading',
  '加载中',
  '正在加载',
];

/** What takes an answer back, or puts it off. Inferred, 2026-11. */
export const conditional =
  /(?<![а-я])(?:если|пока|после|до|при|данн[а-я]+|кроме|но)(?![а-я])|\b(?:if|unless|until|before|while|but|data)\b|如果|若|前|除非|暂|数据|但/;

export const yesWords = [
  'да',
  'влияет',
  'учитывается',
  'учтена',
  'учтено',
  'учтен',
  'засчитано',
  'да, влияет',
  'да, учитывается',
  'yes',
  'affects',
  'counts',
  'counted',
  'true',
  '是',
  '影响',
  '有影响',
  '会影响',
  '计入',
  '已计入',
  '计入指数',
  '计入错误指数',
  '计入误差指数',
];

export const noWords = [
  'нет',
  'не влияет',
  'не учитывается',
  'no',
  'does not affect',
  'does not count',
  'false',
  'не учтена',
  'не учтено',
  'не учтен',
  'не засчитано',
  'нет, не влияет',
  'нет, не учитывается',
  'без влияния',
  'not counted',
  'no effect',
  'no impact',
  '否',
  '不影响',
  '不会影响',
  '没有影响',
  '无影响',
  '不计入',
  '未计入',
];

/** What a filter says that leaves nothing out, with how many there are. In normalised words (inferred, 2026-11). */
export const forAll = /^(?:все|любая|любые|all|any|全部|所有|不限)(?: \d+)?$/;

/** A link behind an answer that explains it and takes nothing back: «Как рассчитывается индекс», «Качество работы» (inferred, 2026-11). */
export const leadsToHelp =
  /^(?:(?:как|что|how|what) .*|(?:подробн|почему|узнать|learn|why|如何|什么是|了解).*|оспорить|качество работы|рейтинг|work quality|rating|工作质量|评级)$/i;
