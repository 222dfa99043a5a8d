import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { NoticeSettingsProps, ReminderChoice } from '../../components/dashboard/reminder-settings';
import { showsBadge } from '../../lib/settings/preferences';
import { reminders } from '../../lib/settings/reminders';

const permission = { permissions: ['notifications' as const] };

/** The number on the icon and the reminders, as they are set; asks for the permission when the first reminder is switched on. */
export function useNotices(keep: (writing: Promise<void>) => Promise<void>): NoticeSettingsProps {
  const [badge, setBadge] = useState(true);
  const [chosen, setChosen] = useState<ReminderChoice>({ requests: false, counting: false, limit: 3 });
  const [isDeclined, setDeclined] = useState(false);

  useEffect(() => {
    void showsBadge.read().then(setBadge);
    void reminders.read().then(setChosen);
  }, []);

  async function choose(next: ReminderChoice) {
    // At once: a browser asks only in answer to what the person has just done.
    const isAllowed = !(next.requests || next.counting) || (await browser.permissions.request(permission).catch(() => false));
    setDeclined(!isAllowed);
    const kept = isAllowed ? next : { ...next, requests: false, counting: false };
    setChosen({ ...kept });
    await keep(reminders.write(kept));
  }

  return {
    showsBadge: badge,
    reminders: chosen,
    isDeclined,
    onBadge: (isOn) => {
      setBadge(isOn);
      void keep(showsBadge.write(isOn));
    },
    onReminders: (next) => void choose(next),
  };
}
