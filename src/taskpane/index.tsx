import { createRoot } from 'react-dom/client';
import { runIn, TaskDesk } from '../actions';
import { associateCommands } from '../commands/commands';
import type { Scheme } from '../register';
import { App } from './App';

/** The clock on the officer's wall, as YYYY-MM-DDTHH:MM. */
function readClock(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  const date = [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
  return `${date}T${pad(now.getHours())}:${pad(now.getMinutes())}`;
}

async function loadScheme(): Promise<Scheme> {
  const { DEFAULT_PRESET } = await import('../register/scheme/presets');
  return DEFAULT_PRESET.load();
}

/** Excel on the web does not always have a theme, whatever the typings say. */
function readOfficeColor(): string | undefined {
  const context: { readonly officeTheme?: Office.OfficeTheme } = Office.context;
  return context.officeTheme?.bodyBackgroundColor;
}

/** The build writes it into the page. */
function readVersion(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '';
}

void Office.onReady(({ host }) => {
  const root = document.getElementById('root');
  // Outside Excel, what the page says by itself stays.
  if (!root || host !== Office.HostType.Excel) return;
  const desk = new TaskDesk({ run: runIn(), loadScheme, now: readClock });
  associateCommands(desk);
  createRoot(root).render(<App desk={desk} version={readVersion()} readOfficeColor={readOfficeColor} />);
});
