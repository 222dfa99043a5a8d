import { readFileSync } from 'node:fs';

const folder = new URL('./pages/', import.meta.url);

export interface SamplePage {
  /** Name in the table and of the screenshot. */
  name: string;
  url: string;
  html: string;
  /** What the page's own code asks for. */
  answer?: { path: string; file: string; shape?: (json: unknown) => unknown };
  /** Orders that the page shows as cancelled. */
  cancelled: number;
}

/** The sample pages, at the addresses where Ozon has such pages. Orders, goods and the look are invented. */
export const samplePages: readonly SamplePage[] = [
  { name: 'buyer-order-list', url: 'https://www.ozon.ru/my/orderlist', html: 'buyer-order-list.html', cancelled: 2 },
  {
    name: 'buyer-order',
    url: 'https://www.ozon.ru/my/orderdetails/?order=10000022-0006',
    html: 'buyer-order.html',
    answer: { path: '/api/entrypoint-api.bx/page/json/v2', file: 'buyer-order.json', shape: stringifyWidgets },
    cancelled: 1,
  },
  {
    name: 'seller-posting-list',
    url: 'https://seller.ozon.ru/app/postings/crossborder/fbs?tab=cancelled',
    html: 'seller-posting-list.html',
    answer: { path: '/api/posting-service/seller-ui/fbs/posting/list', file: 'seller-posting-list.json' },
    cancelled: 4,
  },
  {
    name: 'seller-posting',
    url: 'https://seller.ozon.ru/app/postings/fbs?tab=all&postingDetails=10000043-0007-1',
    html: 'seller-posting.html',
    answer: { path: '/api/posting-service/seller-ui/fbs/posting/get', file: 'seller-posting.json' },
    cancelled: 1,
  },
];

export interface SampleReply {
  contentType: string;
  body: string;
}

/**
 * What the sample site says to a request. Dates in the samples are told from `now`, so that they are always recent.
 * @returns undefined for anything that the samples do not hold
 */
export function replyFromSamples(url: string, now: Date): SampleReply | undefined {
  const { host, pathname, search } = new URL(url);
  const page = samplePages.find((sample) => sample.url === url);
  if (page) return { contentType: 'text/html; charset=utf-8', body: fillState(readSample(page.html), now) };
  const answer = samplePages.find((sample) => new URL(sample.url).host === host && sample.answer?.path === pathname)?.answer;
  if (answer) return { contentType: 'application/json', body: readAnswer(answer, now) };
  if (search === '' && pathname === '/sample/sample.css') return { contentType: 'text/css', body: readSample('sample.css') };
  if (search === '' && pathname === '/sample/sample.js') return { contentType: 'text/javascript', body: readSample('sample.js') };
  return undefined;
}

function readAnswer({ file, shape }: NonNullable<SamplePage['answer']>, now: Date): string {
  const json: unknown = JSON.parse(fillDates(readSample(file), now));
  return JSON.stringify(shape ? shape(json) : json);
}

/** Ozon's page JSON carries each widget as a JSON string. */
function stringifyWidgets(json: unknown): unknown {
  const page = json as { widgetStates: Record<string, unknown> };
  const widgets = Object.entries(page.widgetStates).map(([name, state]) => [name, JSON.stringify(state)]);
  return { ...page, widgetStates: Object.fromEntries(widgets) };
}

/** `{{state:file.json}}` becomes the file's JSON, escaped for an attribute. */
function fillState(html: string, now: Date): string {
  return html.replace(/\{\{state:([\w.-]+)\}\}/g, (_, file: string) => {
    const json = JSON.stringify(JSON.parse(fillDates(readSample(file), now)));
    return json.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  });
}

/** `{{ru:-3}}` becomes the day three days ago in Russian words, `{{iso:-3}}` that moment in ISO 8601. */
function fillDates(text: string, now: Date): string {
  return text.replace(/\{\{(ru|iso):(-?\d+)\}\}/g, (_, form: string, days: string) => {
    const date = new Date(now.getTime() + Number(days) * 86_400_000);
    return form === 'iso' ? date.toISOString() : date.toLocaleDateString('ru', { day: 'numeric', month: 'long' });
  });
}

function readSample(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}
