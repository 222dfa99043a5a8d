import { beforeEach, describe, expect, it, vi } from 'vitest';
import { installRuntime } from '../messages/fake-runtime';

let runtime: ReturnType<typeof installRuntime>;

beforeEach(() => {
  vi.resetModules();
  runtime = installRuntime();
  vi.doMock('wxt/browser', () => ({ browser: runtime.fake }));
});

describe('what pages need of the settings', () => {
  it('is read as the dashboard writes it', async () => {
    const { panelForm } = await import('../../../lib/settings/preferences');
    const { readPanelForm } = await import('../../../lib/settings/page-settings');
    expect(await readPanelForm('seller')).toBe('full');
    await panelForm.write({ seller: 'compact', buyer: 'off' });
    expect([await readPanelForm('seller'), await readPanelForm('buyer')]).toEqual(['compact', 'off']);
  });

  it.each([undefined, null, 'off', {}, { seller: 'tiny' }, { buyer: 'off' }])(
    'is the full panel where %j is stored',
    async (stored) => {
      const { readPanelForm } = await import('../../../lib/settings/page-settings');
      runtime.local.stored['panelForm'] = stored;
      expect(await readPanelForm('seller')).toBe('full');
    },
  );

  it('is the full panel where the storage cannot be read', async () => {
    const { readPanelForm } = await import('../../../lib/settings/page-settings');
    runtime.local.get.mockRejectedValueOnce(new Error('corrupt'));
    expect(await readPanelForm('seller')).toBe('full');
  });

  it('calls back for the language and the form of panels, for nothing else, and not after its end', async () => {
    const { watchPageSettings } = await import('../../../lib/settings/page-settings');
    const { chosenLook, panelForm } = await import('../../../lib/settings/preferences');
    const { chosenLanguage } = await import('../../../lib/settings/settings');
    const onChange = vi.fn();
    const end = watchPageSettings(onChange);
    await chosenLook.write('dark');
    await runtime.session.set({ language: 'ru' });
    expect(onChange).not.toHaveBeenCalled();
    await chosenLanguage.write('ru');
    await panelForm.write({ seller: 'off', buyer: 'off' });
    expect(onChange).toHaveBeenCalledTimes(2);
    end();
    await chosenLanguage.write('en');
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
