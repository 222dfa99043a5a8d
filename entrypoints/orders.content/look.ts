/** What was found for elements around others that were asked about at the same time. */
export type Looks = Map<Element, 'light' | 'dark'>;

/** Light or dark: what the page really looks like where a panel stands, not what the system prefers. */
export function lookAround(element: Element, known: Looks): 'light' | 'dark' {
  let look = known.get(element);
  if (look) return look;
  const colour = parseColour(getComputedStyle(element).backgroundColor);
  if (colour && colour.alpha > 0.5) look = colour.luminance < 0.4 ? 'dark' : 'light';
  else look = element.parentElement ? lookAround(element.parentElement, known) : preferredLook();
  known.set(element, look);
  return look;
}

function preferredLook(): 'light' | 'dark' {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function parseColour(text: string): { luminance: number; alpha: number } | undefined {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]+)\)/.exec(text)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red)) return undefined;
  return { luminance: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, alpha };
}
