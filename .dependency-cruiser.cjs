/** Who may import whom: the ground (lib/*.ts: the record above all) <- ozon <- classify, read, explain + i18n <- history, components <- entrypoints. Never back. */

/** @type {(name: string, from: string, to: string, comment: string) => object} */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to: { path: to } });

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Parts that need each other are one part.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    forbid('lib-stands-alone', '^lib/', '^(components|entrypoints|tests|scripts)/', 'lib knows nobody above it.'),
    forbid('components-below-entrypoints', '^components/', '^(entrypoints|tests|scripts)/', 'Views get everything by props.'),
    forbid('no-test-code-shipped', '^entrypoints/', '^(tests|scripts)/', 'What is shipped does not lean on tests.'),
    forbid(
      'ozon-is-data',
      '^lib/ozon/',
      '^lib/(?!ozon/|[^/]+\\.ts)',
      'What we know of Ozon is data: it decides nothing and needs nobody.',
    ),
    forbid(
      'ground-needs-causes-only',
      '^lib/[^/]+\\.ts',
      '^lib/(?!ozon/causes/causes\\.ts|[^/]+\\.ts)',
      'The record, and the few files beside it, are the ground that all stand on.',
    ),
    forbid('classify-below-read', '^lib/classify/', '^lib/(?!classify/|ozon/|[^/]+\\.ts)', 'Reason text to cause, no more.'),
    forbid(
      'read-makes-records',
      '^lib/read/',
      '^lib/(?!read/|classify/|ozon/|(cancellation|one-of|page-reading|row-names)\\.ts)',
      'Reading explains nothing and keeps nothing.',
    ),
    forbid(
      'words-below-channels',
      '^lib/read/words/',
      '^lib/read/(?!words/|sighting\\.ts)',
      'What words say, whatever channel they came through.',
    ),
    forbid(
      'text-below-marks',
      '^lib/read/visible/text/',
      '^lib/read/visible/(?!text/)',
      'The text of elements, whatever it tells.',
    ),
    forbid(
      'marks-below-map',
      '^lib/read/visible/marks/',
      '^lib/read/visible/(?!text/|marks/)',
      'What one text tells, wherever it stands.',
    ),
    forbid(
      'map-below-blocks',
      '^lib/read/visible/map/',
      '^lib/read/visible/(?!text/|marks/|map/)',
      'What stands where on the page.',
    ),
    forbid(
      'blocks-below-fields',
      '^lib/read/visible/blocks/',
      '^lib/read/visible/(?!text/|marks/|map/|blocks/)',
      'Which part of the page is about which order.',
    ),
    forbid(
      'fields-goods-others-side-by-side',
      '^lib/read/visible/(fields|goods|others)/',
      '^lib/read/visible/(?!text/|marks/|map/|blocks/|$1/)',
      'What a block tells of its order, of its goods, and what is said of others.',
    ),
    forbid(
      'catalogues-are-words',
      '^lib/i18n/',
      '^lib/(?!i18n/|ozon/|[^/]+\\.ts)',
      'Words know causes, not how they are chosen.',
    ),
    forbid(
      'explain-is-pure',
      '^lib/explain/',
      '^lib/(?!explain/|i18n/|classify/|ozon/|[^/]+\\.ts)',
      'Explaining reads no page and keeps nothing.',
    ),
    forbid(
      'history-keeps-facts',
      '^lib/history/',
      '^lib/(read|messages|settings)/',
      'History stores records, whoever brings them.',
    ),
    {
      name: 'node-parts-stay-in-node',
      severity: 'error',
      comment: 'ozon, classify, read, explain and i18n know no browser API and no Preact.',
      from: { path: '^lib/(ozon|classify|read|explain|i18n)/' },
      to: { path: 'node_modules/(wxt|preact|idb|webextension-polyfill|@webext-core)/' },
    },
    {
      name: 'browser-at-the-edges',
      severity: 'error',
      comment: '`browser` appears in entrypoints, lib/messages and lib/settings.',
      from: { path: '^(lib|components)/', pathNot: '^lib/(messages|settings)/' },
      to: { path: 'node_modules/(wxt|webextension-polyfill|@webext-core)/' },
    },
    {
      name: 'observer-is-tiny',
      severity: 'error',
      comment: "The script in the page's own world carries no library.",
      from: { path: '^entrypoints/page-observer' },
      to: { path: 'node_modules/', pathNot: 'node_modules/wxt/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
