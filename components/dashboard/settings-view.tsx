import { type Language, languages } from '../../lib/i18n/languages';
import {
  type KeepTime,
  keepTimes,
  type Look,
  looks,
  type PanelForm,
  type PanelFormBySide,
  panelForms,
} from '../../lib/settings/preference-values';
import { Choose } from './filter-bar';
import { NoticeSettings, type NoticeSettingsProps } from './reminder-settings';
import type { Words } from './words';

export interface Preferences {
  look: Look;
  panelForm: PanelFormBySide;
  keep: KeepTime;
}

interface SettingsViewProps {
  preferences: Preferences;
  notices: NoticeSettingsProps;
  hasFailed: boolean;
  words: Words;
  onLanguage: (language: Language) => void;
  onPreferences: (change: Partial<Preferences>) => void;
}

const ownNames: Record<Language, string> = { 'zh-CN': '中文', ru: 'Русский', en: 'English' };

/** What a person can set. Each change holds at once. */
export function SettingsView({ preferences, notices, hasFailed, words, onLanguage, onPreferences }: SettingsViewProps) {
  const { translate, language } = words;
  const { look, panelForm, keep } = preferences;
  return (
    <section class="card settings">
      <h2>{translate('view/settings')}</h2>
      <Choose
        label={translate('settings/language')}
        name="language"
        value={language}
        options={languages.map((value) => ({ value, text: ownNames[value] }))}
        onChoose={(value) => onLanguage(value as Language)}
      />
      <Choose
        label={translate('settings/look')}
        name="look"
        value={look}
        options={looks.map((value) => ({ value, text: translate(`settings/looks/${value}`) }))}
        onChoose={(value) => onPreferences({ look: value as Look })}
      />
      <fieldset>
        <legend>{translate('settings/panels')}</legend>
        {(['seller', 'buyer'] as const).map((side) => (
          <Choose
            key={side}
            label={translate(`settings/${side}Pages`)}
            name={`panel-${side}`}
            value={panelForm[side]}
            options={panelForms.map((value) => ({ value, text: translate(`settings/forms/${value}`) }))}
            onChoose={(value) => onPreferences({ panelForm: { ...panelForm, [side]: value as PanelForm } })}
          />
        ))}
        <p class="quiet">{translate('settings/panelsNote')}</p>
      </fieldset>
      <Choose
        label={translate('settings/keep')}
        name="keep"
        value={keep}
        options={keepTimes.map((value) => ({ value, text: translate(`settings/keepTimes/${value}`) }))}
        onChoose={(value) => onPreferences({ keep: value as KeepTime })}
      />
      <p class="quiet">{translate('settings/keepNote')}</p>
      <NoticeSettings {...notices} words={words} />
      <p role="status">{hasFailed ? translate('settings/failed') : ''}</p>
    </section>
  );
}
