import { render, screen, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { RunExcel, TaskDesk } from '../../src/actions';
import { App } from '../../src/taskpane/App';
import { deskOn } from './taskDesk';

/** The pane on a workbook, and an officer before it. */
export interface OpenPane extends RenderResult {
  readonly desk: TaskDesk;
  readonly user: UserEvent;
}

/** What browsers have and jsdom lacks. */
function completeBrowser(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  // Without a size and a place in it, dialogs find nothing in themselves that could have the focus.
  document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 640);
  Object.defineProperty(window.HTMLElement.prototype, 'offsetParent', {
    configurable: true,
    get(this: HTMLElement) {
      return this.parentElement;
    },
  });
  window.HTMLElement.prototype.scrollIntoView = () => undefined;
  window.ResizeObserver = class {
    observe() {
      return undefined;
    }
    unobserve() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  };
}

/** Opens the pane on a workbook that is reached by `run`. */
export function openPane(run: RunExcel): OpenPane {
  completeBrowser();
  const desk = deskOn(run);
  const rendered = render(<App desk={desk} version="1.2.3" readOfficeColor={() => undefined} />);
  return Object.assign(rendered, { desk, user: userEvent.setup() });
}

/** What axe finds wrong with the page as it stands; colours need a real browser. */
export async function findBarriers(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Waits for an element by its role and name, as long as reading a register takes on a busy machine. */
export function waitForRole(role: string, name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole(role, { name }, { timeout: 30_000 });
}
