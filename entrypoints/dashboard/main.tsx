import { render } from 'preact';
import { chosenKeepTime, chosenLook, markedChanges, panelForm } from '../../lib/settings/preferences';
import { readLanguage } from '../../lib/settings/settings';
import { DashboardApp, type DashboardStart } from './dashboard-app';

async function openDashboard(): Promise<void> {
  const root = document.getElementById('dashboard');
  if (root) render(<DashboardApp start={await readStart()} />, root);
}

async function readStart(): Promise<DashboardStart> {
  const [language, look, panels, keep, changes] = await Promise.all([
    readLanguage(),
    chosenLook.read(),
    panelForm.read(),
    chosenKeepTime.read(),
    markedChanges.read(),
  ]);
  return { language, preferences: { look, panelForm: panels, keep }, changes };
}

void openDashboard();
