import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { openBook, type BookFile } from '../../src/host';

/** What a window is opened with. */
export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
}

/** Milliseconds that anything may take on a busy machine. */
const PATIENCE = 60_000;

/** An officer before the preview in a window of its own, and what went wrong there. */
export class PreviewDriver {
  /** Errors of the console and of scripts, and requests to other computers. */
  readonly faults: string[] = [];
  /** The add-in's own page in its frame. */
  readonly pane: FrameLocator;
  readonly ribbon: Locator;
  readonly cells: Locator;
  /** What screen readers are told of the selected cell. */
  readonly told: Locator;

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    address: string,
  ) {
    this.pane = page.frameLocator('iframe');
    this.ribbon = page.getByRole('region', { name: 'Ribbon' });
    this.cells = page.locator('[data-area="cells"] > div > div:not([inert])');
    this.told = page.locator('[data-area="cells"]').getByRole('status');
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => this.faults.push(message));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isOwn = protocol === 'data:' || protocol === 'blob:' || `${origin}/` === address;
      if (!isOwn) this.faults.push(`asked ${request.url()}`);
    });
  }

  /** Opens the preview and waits until the sample register is shown. */
  static async open(browser: Browser, address: string, options: WindowOptions = {}): Promise<PreviewDriver> {
    const { width = 1280, height = 800 } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
    });
    const driver = new PreviewDriver(context, await context.newPage(), address);
    await driver.page.goto(address);
    await driver.waitForBook('sample-register.xlsx');
    return driver;
  }

  /** Waits until a workbook's cells are drawn. */
  async waitForBook(name: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await this.page.getByText('Opening the workbook …').waitFor({ state: 'detached' });
  }

  /** Presses a button of the ribbon. */
  async press(label: string): Promise<void> {
    await this.ribbon.getByRole('button', { name: label }).click();
  }

  /** Presses a button of the ribbon, waits until it is done, and then for what the pane says. */
  async run(label: string, said: RegExp): Promise<void> {
    await this.press(label);
    await this.ribbon.locator('button[aria-busy="true"]').waitFor({ state: 'detached' });
    await this.pane.getByText(said).first().waitFor();
  }

  /** Opens the pane and waits until it has read the register. */
  async openPane(): Promise<void> {
    await this.press('Open panel');
    await this.pane.getByRole('tab', { name: 'Register' }).waitFor();
  }

  /** Chooses an entry of the menu File. */
  async chooseFile(entry: string): Promise<void> {
    await this.press('File');
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  /** Picks a file for the workbook to open. */
  async pickFile(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByLabel('Workbook to open').setInputFiles(file);
  }

  /** Drops a file on the pane. */
  async dropOnPane(name: string, bytes: Uint8Array): Promise<void> {
    await this.pane.locator('body').evaluate(
      (body, file) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(
          new File([Uint8Array.from(atob(file.base64), (part) => part.charCodeAt(0))], file.name),
        );
        body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      { name, base64: Buffer.from(bytes).toString('base64') },
    );
  }

  /** Saves a copy and gives its name and its bytes. */
  async saveCopy(): Promise<{ readonly name: string; readonly bytes: Buffer; readonly file: BookFile }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.chooseFile('Save a copy'),
    ]);
    const bytes = await readFile(await download.path());
    return { name: download.suggestedFilename(), bytes, file: await openBook(bytes) };
  }

  /** Chooses an entry of one of the preview's own lists, such as Theme. */
  async choose(list: string, entry: string): Promise<void> {
    await this.page.getByLabel(list, { exact: true }).selectOption({ label: entry });
  }

  /** Brings a tab of the workbook to the front. */
  async goToTab(name: string): Promise<void> {
    await this.cells.getByText(name, { exact: true }).first().click();
  }

  /** Selects a cell of the tab in front by the name box. */
  async select(address: string): Promise<void> {
    const nameBox = this.cells.locator('input').first();
    await nameBox.fill(address);
    await nameBox.press('Enter');
    await this.told.filter({ hasText: `, ${address}` }).waitFor();
  }

  /** Selects a cell of the tab in front, and types into it. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Goes on by the Tab key, or by Shift+Tab, until what is in focus has a name that begins so. */
  async tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const seen: string[] = [];
    while (seen.length < 200) {
      await this.page.keyboard.press(key);
      const inFocus = await this.readFocus();
      if (inFocus.startsWith(name)) return;
      seen.push(inFocus);
    }
    throw new Error(`Expected “${name}” on the way by ${key}, got ${seen.join(' → ')}`);
  }

  /** What the element in focus is called, on the page or in the pane. */
  readFocus(): Promise<string> {
    return this.page.evaluate(() => {
      const outer = document.activeElement;
      const element = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : outer;
      return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
    });
  }

  /** Waits until at least so many points of the drawn cells have a colour, as #rrggbb. */
  async waitForColor(color: string, points: number): Promise<void> {
    await this.page.waitForFunction(
      ([wanted, least]) => {
        let found = 0;
        for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[data-area="cells"] canvas')) {
          if (canvas.width === 0) continue;
          const points = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          for (let at = 0; at < points.length; at += 4) {
            const [red = 0, green = 0, blue = 0] = points.slice(at, at + 3);
            if (`#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}` === wanted)
              found += 1;
          }
        }
        return found >= least;
      },
      [color, points] as const,
    );
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
