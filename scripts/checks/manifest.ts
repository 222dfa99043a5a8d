import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excludedPatterns, matchPatterns } from '../../lib/ozon/pages/hosts';
import { judge, type Outcome } from './check';

type Browser = 'chrome' | 'firefox';
type Json = Record<string, unknown>;

const keysOfBoth = [
  'manifest_version',
  'name',
  'description',
  'version',
  'default_locale',
  'icons',
  'action',
  'background',
  'content_scripts',
  'permissions',
  'optional_permissions',
  'host_permissions',
  'content_security_policy',
];
const keysOfOne = { chrome: ['minimum_chrome_version', 'message_serialization'], firefox: ['browser_specific_settings'] };
const permissions = { chrome: ['storage', 'scripting', 'alarms', 'offscreen'], firefox: ['storage', 'scripting', 'alarms'] };
/** Asked for when a person switches reminders on. */
const optionalPermissions = ['notifications'];
/** Without a `connect-src` of its own, `default-src 'none'` forbids every request. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The built manifest asks for what is named here and for nothing else; no page can reach a file of the extension. */
export function checkManifest(browser: Browser): Outcome {
  const buildDir = `.output/${browser}-mv3`;
  const file = join(buildDir, 'manifest.json');
  if (!existsSync(file)) return judge([`${file} is missing`]);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Json;
  return judge([
    ...listStrangers('key', Object.keys(manifest), [...keysOfBoth, ...keysOfOne[browser]]),
    ...listStrangers('permission', asList(manifest.permissions), permissions[browser]),
    ...listStrangers('optional permission', asList(manifest.optional_permissions), optionalPermissions),
    ...listStrangers('host', asList(manifest.host_permissions), matchPatterns),
    ...complainIf(manifest.manifest_version !== 3, 'manifest_version is not 3'),
    ...complainIf(
      (manifest.content_security_policy as Json | undefined)?.extension_pages !== policy,
      'content security policy is not the agreed one',
    ),
    ...asList(manifest.content_scripts).flatMap((script) => complainAboutScript(script as Json)),
    ...(browser === 'firefox' ? complainAboutFirefox(manifest) : []),
    ...findForbiddenCode(buildDir),
  ]);
}

function complainAboutScript(script: Json): string[] {
  return [
    ...listStrangers('content script host', asList(script.matches), matchPatterns),
    ...complainIf(
      excludedPatterns.some((pattern) => !asList(script.exclude_matches).includes(pattern)),
      `a content script also runs on hosts that hold no orders: ${asList(script.js).join(', ')}`,
    ),
  ];
}

function complainAboutFirefox(manifest: Json): string[] {
  const gecko = (manifest.browser_specific_settings as { gecko?: Json } | undefined)?.gecko;
  const collected = asList((gecko?.data_collection_permissions as Json | undefined)?.required);
  return [
    ...complainIf(collected.join() !== 'none', 'data_collection_permissions must say none'),
    ...complainIf(gecko?.strict_min_version !== '128.0', 'strict_min_version must be 128.0'),
  ];
}

/** The built code makes no code or markup from text, asks nothing, reads no cookie, and does not tell where it was built. */
function findForbiddenCode(buildDir: string): string[] {
  const forbidden = [
    /\beval\(/,
    /new Function\(/,
    /document\.cookie/,
    /insertAdjacentHTML/,
    /\.(?:inner|outer)HTML\s*=[^=]/,
    /document\.write\(/,
    /\bimportScripts\(/,
  ];
  return readdirSync(buildDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const code = readFileSync(join(buildDir, name), 'utf8');
      return [
        ...forbidden.filter((pattern) => pattern.test(code)).map((pattern) => `${name} contains ${pattern.source}`),
        ...complainIf(code.includes(process.cwd()), `${name} names the folder where it was built`),
      ];
    });
}

function listStrangers(kind: string, found: readonly unknown[], allowed: readonly string[]): string[] {
  return found.filter((one) => !allowed.includes(String(one))).map((one) => `${kind} not on the list: ${String(one)}`);
}

function complainIf(isWrong: boolean, complaint: string): string[] {
  return isWrong ? [complaint] : [];
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
