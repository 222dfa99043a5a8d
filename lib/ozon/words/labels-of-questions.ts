/**
 * Labels and column titles of what is answered with yes or no: whether it counts, and whether it was after shipping. In lower case with
 * е for ё. By the custom of each language (inferred, 2026-11).
 */
/** Of a metric: whether a cancellation counts in it, or which one it is, beside a column or a label that tells whether it counts. */
export const metricLabels = ['показатель качества', 'quality metric', '质量指标'] as const;

/** Each word of the first list with each of the next, and so on: «влияет на» and «рейтинг», «индекс». An empty one stands for none. */
function everyWay(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>((all, words) => all.flatMap((start) => words.map((word) => `${start} ${word}`.trim())), ['']);
}

export const labelsOfQuestions = {
  cancelledAfterShip: [
    ...everyWay(
      ['отменен', 'отменено', 'отменена'],
      ['после'],
      ['сборки', 'упаковки', 'отгрузки', 'отправки', 'передачи в доставку', 'передачи перевозчику'],
    ),
    ...everyWay(['отмена'], ['после'], ['сборки', 'отгрузки', 'отправки']),
    ...everyWay(
      ['cancelled', 'canceled', 'cancellation'],
      ['after'],
      ['packing', 'packaging', 'shipment', 'shipping', 'dispatch', 'being shipped', 'handover'],
    ),
    ...['备货', '发货', '发运', '发出', '出库', '打包', '揽收', '交运', '交付', '移交', '移交配送', '交付配送'].flatMap(
      (when) => [`${when}后取消`, `是否${when}后取消`, `在${when}后取消`],
    ),
  ],
  affectsRating: [
    ...metricLabels,
    ...everyWay(
      ['влияет на', 'влияние на', 'повлияло на', 'повлияет на'],
      [
        'рейтинг',
        'рейтинг продавца',
        'рейтинг отмен',
        'индекс',
        'индекс ошибок',
        'индекс отмен',
        'процент отмен',
        'долю отмен',
        'качество работы',
        'показатели',
      ],
    ),
    ...everyWay(
      [
        'учитывается в',
        'учтено в',
        'учтена в',
        'учтен в',
        'учет в',
        'засчитывается в',
        'засчитано в',
        'входит в',
        'вошло в',
        'в',
      ],
      [
        'рейтинге',
        'рейтинге продавца',
        'рейтинге отмен',
        'индексе',
        'индексе ошибок',
        'проценте отмен',
        'доле отмен',
        'показателях',
      ],
    ),
    ...everyWay(
      ['засчитывается в', 'засчитано в', 'входит в', 'попадает в', 'попало в', 'идет в'],
      ['рейтинг', 'индекс', 'индекс ошибок', 'процент отмен', 'долю отмен'],
    ),
    'индекс ошибок',
    ...everyWay(
      ['affects', 'impact on', 'effect on', 'influence on', 'counts towards', 'counts toward', 'counts against', 'counts in'],
      ['', 'the'],
      ['rating', 'seller rating', 'cancellation rating', 'cancellation rate', 'index', 'error index', 'work quality', 'metrics'],
    ),
    ...everyWay(
      ['counted in', 'counted towards', 'counted against', 'included in', 'in'],
      ['', 'the'],
      ['rating', 'seller rating', 'cancellation rate', 'index', 'error index'],
    ),
    'error index',
    '错误指数',
    '误差指数',
    ...[
      ...[
        '评级',
        '评分',
        '取消评级',
        '取消评分',
        '卖家评级',
        '卖家评分',
        '店铺评级',
        '店铺评分',
        '取消率',
        '取消率评分',
        '取消率评级',
        '指数',
        '错误指数',
        '误差指数',
      ],
      ...['质量指标', '指标', '工作质量'],
    ].flatMap((index) => [
      ...everyWay(['', '是否', '会', '是否会'], ['计入', '影响'], [index]).map((words) => words.replaceAll(' ', '')),
      `对${index}的影响`,
      `对您的${index}`,
      `对您的${index}的影响`,
      `${index}的影响`,
      `${index}影响`,
    ]),
  ],
} as const;
