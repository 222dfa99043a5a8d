/**
 * Reminders, where a person has asked for them: before a request approves itself, and when more cancellations count than they allow.
 * What is due is worked out anew from the history each time, so that nothing is lost when the background or the browser stops; what a
 * person was reminded of is remembered before they are, so that each comes once.
 */
import { browser } from 'wxt/browser';
import { dayOf, moveDay } from '../../lib/calendar-day';
import { openHistory } from '../../lib/history/open-history';
import { readRequested } from '../../lib/history/read-rows';
import { startOfPrevious } from '../../lib/history/sum-up';
import { readTallies } from '../../lib/history/tallies';
import { displayNumber } from '../../lib/display-number';
import { formatDue } from '../../lib/explain/format-time';
import { createPopupTranslate } from '../../lib/i18n/popup-translator';
import { sideOfHost } from '../../lib/ozon/pages/hosts';
import { orderUrl } from '../../lib/ozon/pages/order-url';
import { countingDays, judgeLimit } from '../../lib/reminders/judge-limit';
import { planRequests, type PlannedReminder } from '../../lib/reminders/plan-requests';
import { reminded, reminders } from '../../lib/settings/reminders';
import { readLanguage } from '../../lib/settings/settings';

const alarmName = 'reminders';
const mostRequests = 200;

/** Reminds of what is due and sets the alarm for what will be. One call is done after the other, so that nobody is reminded twice. */
export function remind(): Promise<void> {
  running = running.then(() => remindNow()).catch(() => undefined); // without a history there is nothing to remind of
  return running;
}
let running: Promise<void> = Promise.resolve();

/** Listens for alarms, clicks and changes of what is wanted. Called at each start of the background, at once. */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void remind();
  });
  reminders.watch(() => void remind());
  listenForClicks();
  browser.permissions.onAdded.addListener(() => {
    listenForClicks();
    void remind();
  });
}

/** Notifications are there only once the person has agreed to them. */
function listenForClicks(): void {
  const notifications = browser.notifications as typeof browser.notifications | undefined;
  if (notifications && !notifications.onClicked.hasListener(openTold)) notifications.onClicked.addListener(openTold);
}

/** A notification is named after the page that it leads to. */
function openTold(id: string): void {
  if (!URL.canParse(id)) return;
  const isOurs = id.startsWith(browser.runtime.getURL('/'));
  if (isOurs || sideOfHost(new URL(id).hostname)) void browser.tabs.create({ url: id });
  void browser.notifications.clear(id);
}

async function remindNow(): Promise<void> {
  const wanted = await reminders.read();
  if ((!wanted.requests && !wanted.counting) || !(await browser.permissions.contains({ permissions: ['notifications'] }))) {
    await browser.alarms.clear(alarmName);
    return;
  }
  if (wanted.requests) await remindOfRequests();
  if (wanted.counting) await remindOfLimit(wanted.limit);
}

async function remindOfRequests(): Promise<void> {
  const { rows } = await readRequested(await openHistory(), mostRequests);
  const now = new Date();
  const before = await reminded.read();
  const plan = planRequests(
    rows.map(({ record }) => record),
    before.requests,
    now,
  );
  const due = plan.filter(({ remindAt }) => remindAt <= now);
  if (due.length > 0) {
    const done = Object.fromEntries(due.map(({ name, approvesAt }) => [name, approvesAt.toISOString()]));
    const lasting = Object.entries(before.requests).filter(([, at]) => Date.parse(at) > now.getTime() - 7 * 86_400_000);
    await reminded.write({ ...before, requests: { ...Object.fromEntries(lasting), ...done } });
    for (const one of due) await tellOfRequest(one);
  }
  const next = plan.find(({ remindAt }) => remindAt > now);
  if (next) await browser.alarms.create(alarmName, { when: next.remindAt.getTime() });
  else await browser.alarms.clear(alarmName);
}

async function tellOfRequest({ record }: PlannedReminder): Promise<void> {
  const language = await readLanguage();
  const translate = createPopupTranslate(language);
  const { value, precision } = record.autoApproveAt!;
  const due =
    precision === 'day'
      ? ({ kind: 'day', day: value, yearAssumed: false, passed: false } as const)
      : ({ kind: 'instant', at: new Date(value), passed: false } as const);
  await notify(
    orderUrl(record),
    translate('reminders/request', { order: displayNumber(record) }),
    translate('reminders/requestText', { when: formatDue(due, language, undefined) }),
  );
}

async function remindOfLimit(limit: number): Promise<void> {
  const today = dayOf(new Date());
  const tallies = await readTallies(startOfPrevious(moveDay(today, 1 - countingDays), today));
  if (!tallies) return; // they are being made anew; the next saving asks again
  const before = await reminded.read();
  const { count, remind, isOver } = judgeLimit(tallies, limit, today, before.counting);
  if (isOver !== before.counting) await reminded.write({ ...(await reminded.read()), counting: isOver });
  if (!remind) return;
  const translate = createPopupTranslate(await readLanguage());
  const filter = new URLSearchParams({ from: moveDay(today, 1 - countingDays), counts: 'yes' });
  await notify(
    browser.runtime.getURL(`/dashboard.html#${filter}`),
    translate('reminders/counting', { count }),
    translate('reminders/countingText', { limit }),
  );
}

async function notify(url: string | undefined, title: string, message: string): Promise<void> {
  const id = url ?? browser.runtime.getURL('/popup.html');
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message });
}
