import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../lib/messages/protocol';
import { events } from '../lib/observe/events';
import { excludedPatterns, matchPatterns } from '../lib/ozon/hosts';
import { recogniseAddress } from '../lib/ozon/pages';

/**
 * On every page of Ozon, and next to nothing: brings the reader when the address is an order page's, be it at load or after
 * the shop's own navigation.
 */
export default defineContentScript({
  matches: matchPatterns,
  excludeMatches: excludedPatterns,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let isBrought = false;
    const bringReader = () => {
      if (isBrought || !recogniseAddress(new URL(location.href))) return;
      isBrought = true;
      sendMessage('bringReader', undefined).then(
        (done) => (isBrought = done),
        () => (isBrought = false),
      );
    };
    bringReader();
    ctx.addEventListener(document, events.route, bringReader);
    ctx.addEventListener(window, 'popstate', bringReader);
  },
});
