import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { observeAnswers } from '../lib/observe/observe-answers';

/** In the page's world, before its own scripts: passes on the order JSON that the page receives. */
export default defineUnlistedScript({ globalName: false, main: () => observeAnswers(window) });
