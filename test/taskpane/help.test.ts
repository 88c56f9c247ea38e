/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { readFileSync } from 'node:fs';
import { RIBBON_TASK_NAMES, TASKS } from '../../src/actions';
import { PAGE_NAMES, PAGES } from '../../src/taskpane/pageTable';
import { findBarriers } from '../builders/pane';

beforeAll(() => {
  const page = new DOMParser().parseFromString(readFileSync('src/taskpane/help.html', 'utf8'), 'text/html');
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
});

const textOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('help.html', () => {
  it('has a part for every page of the pane, in their order', () => {
    expect(textOf('#pages ~ h3').slice(0, PAGE_NAMES.length)).toEqual(
      PAGE_NAMES.map((name) => PAGES[name].label),
    );
  });

  it('names every button of the ribbon', () => {
    const [text] = textOf('#ribbon + p');
    for (const name of RIBBON_TASK_NAMES) expect(text).toContain(TASKS[name].title);
  });

  it('leads to its parts, the accessibility statement among them', () => {
    const parts = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
    expect(parts).toContain('#accessibility');
    expect(parts.filter((part) => document.querySelector(part) === null)).toEqual([]);
  });

  it('has no barriers', async () => {
    expect(await findBarriers()).toEqual([]);
  });
});
