import { defineContentScript } from 'wxt/utils/define-content-script';
import { excludedPatterns, matchPatterns } from '../../lib/ozon/pages/hosts';
import { CatchUp } from './catch-up';

/** Brought in when a person has asked for it, into the tab of their list alone: lets the list load itself further. */
export default defineContentScript({
  matches: matchPatterns,
  excludeMatches: excludedPatterns,
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: (ctx) => void new CatchUp(ctx).begin(),
});
