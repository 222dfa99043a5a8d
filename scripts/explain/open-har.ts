/** A HAR file → the pages of Ozon in it, each with what it received. */
import * as z from 'zod';
import { shopHeader } from '../../lib/ozon/pages/answers';
import { sideOfHost } from '../../lib/ozon/pages/hosts';
import { recogniseAddress } from '../../lib/ozon/pages/page-kinds';
import { answerBounds, type Answer } from '../../lib/read/json/answer';
import { type FoundUrl, guessUrl } from './page-url';
import type { SavedPage } from './saved-page';

const HeaderSchema = z.object({ name: z.string(), value: z.string() });
const EntrySchema = z.object({
  pageref: z.string().optional(),
  startedDateTime: z.string().optional(),
  request: z.object({ url: z.string(), headers: z.array(HeaderSchema).default([]) }),
  response: z.object({
    status: z.number(),
    content: z.object({ mimeType: z.string().default(''), text: z.string().optional(), encoding: z.string().optional() }),
  }),
});
const HarSchema = z.object({
  log: z.object({
    pages: z.array(z.object({ id: z.string(), title: z.string().default('') })).default([]),
    entries: z.array(z.unknown()),
  }),
});
type Entry = z.infer<typeof EntrySchema>;

/** @returns undefined where the value is no HAR; no page where none is Ozon's */
export function openHar(value: unknown): SavedPage[] | undefined {
  const har = HarSchema.safeParse(value);
  if (!har.success) return undefined;
  const titles = new Map(har.data.log.pages.map(({ id, title }) => [id, title]));
  const pages = new Map<string, SavedPage>();
  let last: URL | undefined;
  for (const raw of har.data.log.entries) {
    const parsed = EntrySchema.safeParse(raw);
    if (!parsed.success) continue;
    const entry = parsed.data;
    const text = readBody(entry);
    if (!text || entry.response.status >= 400 || !URL.canParse(entry.request.url)) continue;
    const url = new URL(entry.request.url);
    if (!sideOfHost(url.hostname)) continue;
    if (/html/i.test(entry.response.content.mimeType) && recogniseAddress(url)) {
      last = url;
      pageAt(pages, { url, isAssumed: false }, entry).html = text;
    } else if (/^\s*[[{]/.test(text)) {
      const page = findPage(entry, url, text, titles, last);
      if (page) pageAt(pages, page, entry).answers.push(toAnswer(entry, text));
    }
  }
  return [...pages.values()];
}

/** The page that asked: by its `Referer`, else the HAR's own page, else the last one that was loaded, else by content. */
function findPage(
  entry: Entry,
  asked: URL,
  text: string,
  titles: Map<string, string>,
  last: URL | undefined,
): FoundUrl | undefined {
  const told = [findHeader(entry, 'referer'), titles.get(entry.pageref ?? '')];
  for (const candidate of told) {
    if (candidate && URL.canParse(candidate) && recogniseAddress(new URL(candidate)))
      return { url: new URL(candidate), isAssumed: false };
  }
  if (last && sideOfHost(last.hostname) === sideOfHost(asked.hostname)) return { url: last, isAssumed: true };
  return guessUrl(text, { host: asked.hostname });
}

function pageAt(pages: Map<string, SavedPage>, { url, isAssumed }: FoundUrl, entry: Entry): SavedPage {
  const savedAt = new Date(entry.startedDateTime ?? '');
  const page: SavedPage = pages.get(url.href) ?? {
    url,
    isAssumed,
    html: '',
    answers: [],
    ...(!Number.isNaN(savedAt.getTime()) && { savedAt }),
  };
  pages.set(url.href, page);
  return page;
}

function toAnswer(entry: Entry, body: string): Answer {
  const shopId = findHeader(entry, shopHeader);
  return { url: entry.request.url, body, ...(shopId && /^\d{1,20}$/.test(shopId) && { shopId }) };
}

function findHeader(entry: Entry, name: string): string | undefined {
  return entry.request.headers.find((header) => header.name.toLowerCase() === name)?.value;
}

function readBody({ response: { content } }: Entry): string | undefined {
  if (!content.text || content.text.length > answerBounds.body * 2) return undefined;
  const text = content.encoding === 'base64' ? Buffer.from(content.text, 'base64').toString('utf8') : content.text;
  return text.length > answerBounds.body ? undefined : text;
}
