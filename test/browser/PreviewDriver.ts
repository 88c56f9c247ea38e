import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';

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

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    address: string,
  ) {
    this.pane = page.frameLocator('iframe');
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
    await this.page.getByRole('region', { name: 'Ribbon' }).getByRole('button', { name: label }).click();
  }

  /** Opens the pane and waits until it has read the register. */
  async openPane(): Promise<void> {
    await this.press('Open panel');
    await this.pane.getByRole('heading', { name: /partnerships on/ }).waitFor();
  }

  /** Chooses an entry of one of the preview's own lists, such as Theme. */
  async choose(list: string, entry: string): Promise<void> {
    await this.page.getByLabel(list, { exact: true }).selectOption({ label: entry });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
