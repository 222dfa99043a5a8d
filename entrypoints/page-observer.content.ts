import { defineContentScript } from 'wxt/utils/define-content-script';
import { observeAnswers } from '../lib/observe/observe-answers';
import { excludedPatterns, matchPatterns } from '../lib/ozon/hosts';

/** In the page's world, before its own scripts: passes on the order JSON that the page receives. */
export default defineContentScript({
  matches: matchPatterns,
  excludeMatches: excludedPatterns,
  runAt: 'document_start',
  world: 'MAIN',
  noScriptStartedPostMessage: true,
  main: () => observeAnswers(window),
});
