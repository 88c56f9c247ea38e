import { adaptManifest } from './checkManifest';
import type { HostReport } from './checkHost';
import { describeReport, writeReport } from './describeReport';
import type { Fault } from './fault';

const HEADINGS = { wrong: 'To be put right', better: 'Could be better' } as const;

/** Puts a report into the page, with what can be done from there. */
export function showReport(area: HTMLElement, report: HostReport): void {
  const adapted = adaptManifest(report.manifest, report.place);
  const isElsewhere = adapted !== undefined && adapted !== report.manifest;
  area.replaceChildren(
    element('p', element('strong', describeReport(report))),
    element('p', `Address of the folder: ${report.place}`),
    ...(['wrong', 'better'] as const).flatMap((weight) => {
      const faults = report.faults.filter((fault) => fault.weight === weight);
      return faults.length === 0
        ? []
        : [element('h2', HEADINGS[weight]), element('ul', ...faults.map(listFault))];
    }),
    element(
      'p',
      ...(isElsewhere
        ? [download('Download the manifest for this address', 'manifest.xml', adapted), ' ']
        : []),
      download('Save this report', 'self-check.txt', writeReport(report)),
    ),
  );
}

function listFault({ what, remedy, files = [] }: Fault): HTMLElement {
  const shown =
    files.length === 0
      ? []
      : [element('p', `${files.slice(0, 5).join(', ')}${describeRest(files.length - 5)}`)];
  return element('li', element('p', element('strong', what)), element('p', remedy), ...shown);
}

function describeRest(count: number): string {
  return count > 0 ? ` and ${count} more` : '';
}

/** A link that saves a text as a file; nothing is asked of the server. */
function download(label: string, name: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.textContent = label;
  return link;
}

function element(tag: string, ...content: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}
