import { beforeEach, describe, expect, it, vi } from 'vitest';
import { installRuntime } from '../messages/fake-runtime';

let runtime: ReturnType<typeof installRuntime>;

beforeEach(() => {
  vi.resetModules();
  runtime = installRuntime();
  vi.doMock('wxt/browser', () => ({ browser: runtime.fake }));
});

const load = () => import('../../../lib/settings/settings');

describe('settings', () => {
  it('read as their fallbacks until somebody chooses', async () => {
    const { chosenLanguage, chosenPeriod, sellerHost } = await load();
    expect([await chosenLanguage.read(), await chosenPeriod.read(), await sellerHost.read()]).toEqual([
      undefined,
      '14',
      'seller.ozon.ru',
    ]);
  });

  it('are remembered, and told to everybody who watches', async () => {
    const { chosenLanguage } = await load();
    const seen = vi.fn();
    const end = chosenLanguage.watch(seen);
    await chosenLanguage.write('ru');
    expect(await chosenLanguage.read()).toBe('ru');
    expect(seen).toHaveBeenLastCalledWith('ru');
    await chosenLanguage.write(undefined);
    expect(seen).toHaveBeenLastCalledWith(undefined);
    end();
    await chosenLanguage.write('en');
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it('tell nobody of other settings', async () => {
    const { chosenLanguage, chosenPeriod } = await load();
    const seen = vi.fn();
    chosenLanguage.watch(seen);
    await chosenPeriod.write('30');
    expect(seen).not.toHaveBeenCalled();
  });

  it('read as their fallbacks where what is stored makes no sense or cannot be read', async () => {
    const { chosenLanguage, chosenPeriod, sellerHost } = await load();
    Object.assign(runtime.local.stored, { language: 'xx', period: 14, sellerHost: 'seller.ozon.ru.example.org' });
    expect([await chosenLanguage.read(), await chosenPeriod.read(), await sellerHost.read()]).toEqual([
      undefined,
      '14',
      'seller.ozon.ru',
    ]);
    runtime.local.get.mockRejectedValueOnce(new Error('corrupt'));
    expect(await chosenPeriod.read()).toBe('14');
  });

  it('speak the chosen language, else the browser’s, else English', async () => {
    const { chosenLanguage, readLanguage } = await load();
    vi.stubGlobal('navigator', { languages: ['de-DE', 'zh-TW', 'ru'] });
    expect(await readLanguage()).toBe('zh-CN');
    vi.stubGlobal('navigator', { languages: ['de-DE'] });
    expect(await readLanguage()).toBe('en');
    await chosenLanguage.write('ru');
    expect(await readLanguage()).toBe('ru');
  });

  it('remember the cabinet’s host that was seen last, and no other', async () => {
    const { rememberSellerHost, sellerHost } = await load();
    await rememberSellerHost('https://seller.ozonru.cn/app/postings/fbs?tab=cancelled');
    for (const address of [undefined, 'nonsense', 'https://www.ozon.ru/my/orderlist', 'https://seller.ozon.ru.example.org/'])
      await rememberSellerHost(address);
    expect(await sellerHost.read()).toBe('seller.ozonru.cn');
    await rememberSellerHost('https://seller.ozonru.cn/app/postings/fbs');
    expect(runtime.local.set).toHaveBeenCalledTimes(1);
  });
});
