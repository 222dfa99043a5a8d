import type { Answer } from './site';
import type { TestPage } from './test-browser';

/**
 * Makes the page's own code ask for something, now.
 * @returns the text that the page got
 */
export function askInPage(page: TestPage, { url, method, via }: Answer): Promise<string> {
  return page.run(
    async (ask) => {
      const options = { method: ask.method, body: ask.method === 'POST' ? '{}' : null };
      if (ask.via === 'fetch') return (await fetch(ask.url, options)).text();
      if (ask.via === 'fetch-request') return (await fetch(new Request(ask.url, options))).text();
      return new Promise<string>((resolve) => {
        const request = new XMLHttpRequest();
        request.open(ask.method, ask.url);
        request.onloadend = () => resolve(request.responseText);
        request.send(options.body);
      });
    },
    { url, method, via },
  );
}
