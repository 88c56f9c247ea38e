import { createRoot } from 'react-dom/client';
import { runIn, TaskDesk } from '../actions';
import { associateCommands } from '../commands/commands';
import type { Scheme } from '../register';
import { App } from './App';

/** Today where the officer is, as YYYY-MM-DD. */
function readToday(): string {
  const now = new Date();
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return [now.getFullYear(), ...parts].join('-');
}

async function loadScheme(): Promise<Scheme> {
  const { SOUTH_HAMS_WEST_DEVON_2016 } = await import('../register/scheme/presets');
  return SOUTH_HAMS_WEST_DEVON_2016;
}

/** Excel on the web does not always have a theme, whatever the typings say. */
function readOfficeColor(): string | undefined {
  const context: { readonly officeTheme?: Office.OfficeTheme } = Office.context;
  return context.officeTheme?.bodyBackgroundColor;
}

void Office.onReady(({ host }) => {
  const root = document.getElementById('root');
  // Outside Excel, what the page says by itself stays.
  if (!root || host !== Office.HostType.Excel) return;
  const desk = new TaskDesk({ run: runIn(), loadScheme, today: readToday });
  associateCommands(desk);
  createRoot(root).render(<App desk={desk} readOfficeColor={readOfficeColor} />);
});
