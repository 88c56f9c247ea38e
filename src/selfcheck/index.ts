import { askServer } from './askServer';
import { checkHost } from './checkHost';
import type { Expected } from './expected';
import { canReachOffice } from './reachOffice';
import { showReport } from './showReport';

/** The build writes it into the page. */
function readExpected(): Expected {
  const written = document.querySelector<HTMLMetaElement>('meta[name="expected"]')?.content ?? '';
  return JSON.parse(written) as Expected; // the build’s own words, from the same data
}

async function checkThisHost(area: HTMLElement): Promise<void> {
  if (location.protocol === 'file:') {
    area.textContent =
      'This page was opened from a folder. Put the folder on a web server and open the page by its https address.';
    return;
  }
  showReport(
    area,
    await checkHost(readExpected(), new URL('.', location.href).href, { ask: askServer, canReachOffice }),
  );
}

const area = document.getElementById('report');
if (area) void checkThisHost(area);
