/** A page as it is served to the browser under test. */
export interface Site {
  url: string;
  html: string;
  /** What the page's own code asks for as soon as it runs, in this order. */
  answers: readonly Answer[];
  /** What it will get, should it ask later. */
  later?: readonly Answer[];
}

/** One request of the page's own code, and what it gets. */
export interface Answer {
  /** Path and query on the page's own host. */
  url: string;
  method: 'GET' | 'POST';
  via: 'xhr' | 'fetch' | 'fetch-request';
  requestHeaders?: Readonly<Record<string, string>>;
  /** A JSON value; a string is sent as it is. */
  body: unknown;
}

interface Reply {
  status: number;
  contentType: string;
  body: string;
}

/** What the page's server says to a request; undefined for one that the page does not make, which is refused. */
export type Server = (method: string, url: string) => Reply | undefined;

/** A server for one visit. Where the page asks for the same thing several times, it gets its answers in their order. */
export function startServer(site: Site): Server {
  const waiting = [...site.answers, ...(site.later ?? [])];
  const page = new URL(site.url);
  return (method, url) => {
    const asked = new URL(url);
    const path = asked.pathname + asked.search;
    if (asked.origin !== page.origin) return undefined;
    if (method === 'GET' && path === page.pathname + page.search) {
      return { status: 200, contentType: 'text/html; charset=utf-8', body: htmlOf(site) };
    }
    const fitting = waiting.filter((known) => known.method === method && known.url === path);
    const [answer] = fitting;
    if (!answer) return undefined;
    if (fitting.length > 1) waiting.splice(waiting.indexOf(answer), 1);
    return {
      status: 200,
      contentType: 'application/json',
      body: typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body),
    };
  };
}

/** What is served: the page with a script that plays its own code. It makes the page's requests in order, each in the way that is told. */
export function htmlOf(site: Site): string {
  const asks = site.answers.map(({ url, method, via, requestHeaders }) => ({ url, method, via, requestHeaders }));
  const data = JSON.stringify(asks).replaceAll('<', '\\u003c');
  const script = `<script>(${pageCode})(${data})</script>`;
  const end = site.html.lastIndexOf('</body>');
  return end < 0 ? site.html + script : site.html.slice(0, end) + script + site.html.slice(end);
}

/** Sets `pageCodeDone` on the window when every answer has been received. Plain text: it runs in the page. */
const pageCode = `async (asks) => {
  const options = ({ method, requestHeaders }) => ({ method, headers: requestHeaders, body: method === 'POST' ? '{}' : undefined });
  const ways = {
    fetch: async (ask) => (await fetch(ask.url, options(ask))).text(),
    'fetch-request': async (ask) => (await fetch(new Request(ask.url, options(ask)))).text(),
    xhr: (ask) => new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open(ask.method, ask.url);
      for (const [name, value] of Object.entries(ask.requestHeaders ?? {})) request.setRequestHeader(name, value);
      request.onloadend = resolve;
      request.send(ask.method === 'POST' ? '{}' : null);
    }),
  };
  for (const ask of asks) await ways[ask.via](ask);
  window.pageCodeDone = true;
}`;
