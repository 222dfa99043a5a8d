import { chromium, type BrowserContext } from 'playwright';
import { isSandboxed, obtainChromiums } from './find-chromium';

export interface ChromiumChoice {
  /** The built extension's folder; without it, a browser without extensions. */
  extensionDir?: string;
  /** Folders of extensions that are loaded beside it. */
  otherExtensions?: readonly string[];
  /** Where the profile is kept; a new one that is thrown away, if absent. */
  profileDir?: string;
  headless: boolean;
  /** BCP 47 tag of the interface. */
  language?: string;
  /** All traffic goes to this proxy, loopback included. */
  proxy?: string;
  args?: readonly string[];
  /** Variables on top of this process's own. */
  environment?: Record<string, string>;
  viewport?: { width: number; height: number } | null;
}

/** A started Chromium, and the address of the extension's pages (empty where none was asked for). */
export interface StartedChromium {
  context: BrowserContext;
  extensionOrigin: string;
}

/**
 * Starts the first Chromium of this machine that takes the extension.
 * @throws when there is none, with the reason that the last one gave
 */
export async function launchChromium(choice: ChromiumChoice): Promise<StartedChromium> {
  let refusal: unknown;
  for (const executablePath of obtainChromiums()) {
    try {
      return await launchOne(executablePath, choice);
    } catch (error) {
      refusal = error;
    }
  }
  const reason = refusal instanceof Error ? refusal.message : String(refusal);
  throw new Error(`No Chromium on this machine starts with the extension (set CHROMIUM_PATH to another one): ${reason}`);
}

async function launchOne(executablePath: string, choice: ChromiumChoice): Promise<StartedChromium> {
  const { extensionDir, language } = choice;
  const extensions = [extensionDir, ...(choice.otherExtensions ?? [])].join(',');
  const context = await chromium.launchPersistentContext(choice.profileDir ?? '', {
    executablePath,
    headless: choice.headless,
    chromiumSandbox: isSandboxed,
    viewport: choice.viewport,
    locale: language,
    ignoreDefaultArgs: extensionDir ? ['--disable-extensions'] : [],
    env: { ...process.env, ...(language ? { LANGUAGE: language.replace('-', '_') } : {}), ...choice.environment },
    ...(choice.proxy ? { proxy: { server: choice.proxy, bypass: '<-loopback>' } } : {}),
    args: [
      ...(extensionDir ? [`--load-extension=${extensions}`, `--disable-extensions-except=${extensions}`] : []),
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      ...(language ? [`--lang=${language}`] : []),
      ...(choice.args ?? []),
    ],
  });
  if (!extensionDir) return { context, extensionOrigin: '' };
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
    return { context, extensionOrigin: `chrome-extension://${new URL(worker.url()).host}` };
  } catch {
    await context.close();
    throw new Error(`${executablePath} did not load the extension`);
  }
}
