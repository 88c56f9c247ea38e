import { prepareClient, type ClientWindow, type ConnectedWorkbook, type RequestOptions } from '../../host';
import { shiftClock } from './shiftClock';
import type { OfficeColors } from './officeThemes';

/** The window of the pane's page: a browser's, with Office.js on it. */
export type PaneWindow = Window & typeof globalThis & ClientWindow;

/** A function that the add-in gives a button of the ribbon; it ends when the event is completed. */
type RibbonFunction = (event: { readonly completed: () => void }) => void;

/** What an add-in starts in. */
export interface RuntimeSurroundings {
  readonly workbook: ConnectedWorkbook;
  readonly requests: RequestOptions;
  /** Highest ExcelApi requirement set of this Excel. */
  readonly excelApi: string;
  readonly readColors: () => OfficeColors;
  /** The day that its clock shows, as YYYY-MM-DD; undefined for the computer's own. */
  readonly day: string | undefined;
  readonly onShowPane: () => void;
}

/**
 * The add-in's one runtime, as Excel keeps it: the pane's page in a frame, shown or not, which is also the ribbon's
 * function file. It is for one workbook and for one load of the page.
 */
export class AddinRuntime {
  private window: PaneWindow | undefined;
  private leave: () => void = () => undefined;
  private readonly functions = new Map<string, RibbonFunction>();
  private readonly waiting = new Map<string, ((found: RibbonFunction) => void)[]>();

  constructor(private readonly surroundings: RuntimeSurroundings) {}

  /** Stands in for Excel on the window of the pane's page, after Office.js and before the page's own scripts. */
  start(window: PaneWindow): void {
    const { workbook, requests, excelApi, day } = this.surroundings;
    this.stop();
    this.window = window;
    if (day !== undefined) shiftClock(window, day);
    removeForbidden(window);
    const client = prepareClient(window, excelApi);
    this.leave = workbook.admit(client, requests);
    this.updateColors();
    Object.assign(window.Office, {
      actions: { associate: this.associate },
      addin: {
        showAsTaskpane: () => {
          this.surroundings.onShowPane();
          return Promise.resolve();
        },
      },
    });
  }

  /** Ends the runtime's part in the workbook; whoever waits for a button of it waits in vain. */
  stop(): void {
    this.leave();
    this.leave = () => undefined;
    this.window = undefined;
    this.functions.clear();
  }

  /** Tells the pane the colours of Office anew. It asks for them when it comes to the front. */
  updateColors(): void {
    if (!this.window) return;
    Object.assign(this.window.Office.context, { officeTheme: this.surroundings.readColors() });
    this.window.dispatchEvent(new this.window.Event('focus'));
  }

  /** Does what a button of the ribbon is for, and resolves once the add-in says that it is completed. */
  async run(functionName: string): Promise<void> {
    const found = await this.findFunction(functionName);
    await new Promise<void>((completed) => {
      found({ completed });
    });
  }

  private findFunction(name: string): Promise<RibbonFunction> {
    const found = this.functions.get(name);
    if (found) return Promise.resolve(found);
    return new Promise((resolve) => {
      this.waiting.set(name, [...(this.waiting.get(name) ?? []), resolve]);
    });
  }

  private readonly associate = (name: string, given: RibbonFunction): void => {
    this.functions.set(name, given);
    this.waiting.get(name)?.forEach((resolve) => {
      resolve(given);
    });
    this.waiting.delete(name);
  };
}

/** Excel allows a pane none of these: dialogs of the browser, and a history of its own. */
function removeForbidden(window: PaneWindow): void {
  Object.assign(window, { alert: undefined, confirm: undefined, prompt: undefined });
  Object.assign(window.history, { pushState: null, replaceState: null });
}
