import { useId } from 'preact/hooks';
import type { Words } from './words';

/** See lib/settings/reminders.ts. */
export interface ReminderChoice {
  requests: boolean;
  counting: boolean;
  limit: number;
}

export interface NoticeSettingsProps {
  showsBadge: boolean;
  reminders: ReminderChoice;
  /** The browser, or the person, has not allowed notifications. */
  isDeclined: boolean;
  onBadge: (isOn: boolean) => void;
  onReminders: (chosen: ReminderChoice) => void;
}

/** What the extension says of its own accord: the number on its icon, and reminders. */
export function NoticeSettings(props: NoticeSettingsProps & { words: Words }) {
  const { showsBadge, reminders, isDeclined, words, onBadge, onReminders } = props;
  const { translate } = words;
  const id = useId();
  return (
    <>
      <Tick name="badge" isOn={showsBadge} label={translate('settings/badge')} onTick={onBadge} />
      <fieldset>
        <legend>{translate('settings/reminders')}</legend>
        <Tick
          name="remind-requests"
          isOn={reminders.requests}
          label={translate('settings/remindRequests')}
          onTick={(requests) => onReminders({ ...reminders, requests })}
        />
        <Tick
          name="remind-counting"
          isOn={reminders.counting}
          label={translate('settings/remindCounting')}
          onTick={(counting) => onReminders({ ...reminders, counting })}
        />
        <div class="field">
          <label for={id}>{translate('settings/remindLimit')}</label>
          <input
            id={id}
            type="number"
            min={0}
            max={999}
            data-filter="remind-limit"
            value={reminders.limit}
            onChange={({ currentTarget: { valueAsNumber } }) => {
              if (Number.isInteger(valueAsNumber) && valueAsNumber >= 0 && valueAsNumber <= 999)
                onReminders({ ...reminders, limit: valueAsNumber });
            }}
          />
        </div>
        <p class="quiet">{translate('settings/remindersNote')}</p>
        <p role="status">{isDeclined ? translate('settings/remindersDeclined') : ''}</p>
      </fieldset>
    </>
  );
}

interface TickProps {
  name: string;
  isOn: boolean;
  label: string;
  onTick: (isOn: boolean) => void;
}

function Tick({ name, isOn, label, onTick }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" data-setting={name} checked={isOn} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
