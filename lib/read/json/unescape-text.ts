/** What stands between the quotes of a text in JavaScript → the text. */
const escape = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))/gi;
const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0', '\n': '' };

/** @param raw the text as the program writes it, without its quotes */
export function unescapeText(raw: string): string {
  return raw.includes('\\') ? raw.replace(escape, unescape) : raw;
}

function unescape(whole: string, point?: string, four?: string, two?: string, char?: string): string {
  const hex = point ?? four ?? two;
  if (hex === undefined) return char === '\r\n' ? '' : (escaped[char!] ?? char!);
  const code = Number.parseInt(hex, 16);
  return code > 0x10_ff_ff ? whole : point === undefined ? String.fromCharCode(code) : String.fromCodePoint(code);
}
