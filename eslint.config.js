import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What would put markup or code from outside into a page, or read what is not ours. */
const neverUse = [
  ['innerHTML', 'Build nodes; text from a page stays text.'],
  ['outerHTML', 'Build nodes; text from a page stays text.'],
  ['insertAdjacentHTML', 'Build nodes; text from a page stays text.'],
  ['dangerouslySetInnerHTML', 'Build nodes; text from a page stays text.'],
].flatMap(([name, message]) => [
  { selector: `AssignmentExpression > MemberExpression.left[property.name='${name}']`, message },
  { selector: `CallExpression > MemberExpression.callee[property.name='${name}']`, message },
  { selector: `JSXAttribute[name.name='${name}']`, message },
]);

const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'The extension makes no request.',
}));

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', 'coverage/', 'tests/pages/fixtures/']),
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...neverUse],
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'cookie', message: 'Cookies are not ours to read.' },
        { object: 'document', property: 'write', message: 'The page is not ours to write.' },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: false, named: true, defaultFrom: true } }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Indexes that a loop or a match has just proved: a thrown error would say no more.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['components/**', 'lib/**', 'entrypoints/**'],
    rules: { 'no-restricted-globals': ['error', ...networkGlobals, 'chrome'] },
  },
  {
    // `browser` appears at the edges only (imports of it are held by the dependency rules).
    files: ['components/**', 'lib/**'],
    ignores: ['lib/messages/**', 'lib/settings/**'],
    rules: { 'no-restricted-globals': ['error', ...networkGlobals, 'chrome', 'browser'] },
  },
  {
    // Tests and scripts read and print, and play hostile pages.
    files: ['tests/**', 'scripts/**'],
    rules: { 'no-restricted-syntax': 'off', 'no-script-url': 'off' },
  },
  {
    // Functions that the sample pages call from their own scripts.
    files: ['scripts/demo/pages/*.js'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    // Catalogues and tables of cases are as long as what they list.
    files: ['lib/ozon/**', 'lib/i18n/**', 'tests/unit/**'],
    rules: { 'max-lines': 'off' },
  },
);
