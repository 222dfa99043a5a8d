import { defineContentScript } from 'wxt/utils/define-content-script';
import { noPayload, serveMessage } from '../../lib/messages/serve-message';
import { excludedPatterns, matchPatterns } from '../../lib/ozon/pages/hosts';
import { PageSession } from './page-session';

/** Brought to order pages alone: tells the reader what they hold, and mounts the panels. */
export default defineContentScript({
  matches: matchPatterns,
  excludeMatches: excludedPatterns,
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const session = new PageSession(ctx);
    ctx.onInvalidated(serveMessage('readPage', noPayload, () => session.describeReading()));
    ctx.onInvalidated(serveMessage('takeSnapshot', noPayload, () => session.takeSnapshot()));
    session.start();
  },
});
