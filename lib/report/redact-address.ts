/** Addresses of pages and of answers → the same with the words of Ozon's own addresses; of parameters the names and the order numbers stay. */
import { addressWords } from '../ozon/pages/address-words';
import { sideOfHost } from '../ozon/pages/hosts';
import type { Pseudonyms } from './pseudonyms';
import { scramble } from './scramble';

const origin = /^(?:https?:)?\/\/([^/?#]*)/i;
const orderOrId = /^(?:\d{6,}-\d{3,}(?:-\d{1,2})?|\d{1,20})$/;
const longest = 4_000;
/** Words of an address, and what stands between them. */
const parts = /[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}]+/gu;

/** True for texts that lead somewhere: an address with a host, a path, or parameters. */
export function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\/\S+$/i.test(text) || /^\/[\w-]\S*$/.test(text) || /^[\w/.-]+\?[\w-]+=\S*$/.test(text);
}

/** @param address absolute or relative, as an attribute or a JSON text holds it */
export function redactAddress(address: string, names: Pseudonyms): string {
  const [beforeHash = ''] = address.slice(0, longest).split('#');
  const host = origin.exec(beforeHash)?.[1];
  const local = beforeHash.replace(origin, '');
  const [path = '', ...queries] = local.split('?');
  const query = queries.join('?');
  const start =
    host === undefined ? '' : sideOfHost(host.toLowerCase()) ? `https://${host.toLowerCase()}` : 'https://elsewhere.invalid';
  return (
    start +
    redactPath(path, names) +
    (query &&
      `?${query
        .split('&')
        .map((pair) => redactParameter(pair, names))
        .join('&')}`)
  );
}

function redactPath(path: string, names: Pseudonyms): string {
  return path
    .split('/')
    .map((part) => keepAddressWords(decode(part), names))
    .join('/');
}

/** Known words and short numbers of versions stay; order numbers and ids keep their form. */
function keepAddressWords(text: string, names: Pseudonyms): string {
  if (orderOrId.test(text)) return scramble(text, names);
  if (/^v\d$/i.test(text)) return text;
  return (text.match(parts) ?? [])
    .map((part) =>
      addressWords.has(part.toLowerCase())
        ? part
        : /^[\p{L}\p{M}\p{N}]/u.test(part)
          ? scramble(part, names)
          : part.replace(/[^\w\-.~@!$'()*,;:]/g, '-'),
    )
    .join('');
}

function redactParameter(pair: string, names: Pseudonyms): string {
  const [rawName = '', ...rest] = pair.split('=');
  const name = /^[a-z][\w.-]{0,40}$/i.test(rawName) ? rawName.replace(/\d{3,}/g, (run) => names.digits(run)) : 'name';
  const value = decode(rest.join('='));
  if (orderOrId.test(value)) return `${name}=${scramble(value, names)}`;
  if (/^\/\w/.test(value) || origin.test(value)) return `${name}=${encodeURIComponent(redactAddress(value, names))}`;
  return `${name}=${value.split(/[_-]/).every((word) => addressWords.has(word.toLowerCase())) ? value : ''}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
