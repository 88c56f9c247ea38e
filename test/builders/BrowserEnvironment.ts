import { TestEnvironment } from 'jest-environment-jsdom';

/** A browser's window for the pane, with what the file host needs from Node. */
// Jest takes an environment from a file's default export or its module.
export class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, {
      TextEncoder,
      TextDecoder,
      MessageChannel,
      structuredClone,
      Uint8Array,
      setImmediate,
    });
  }
}

module.exports = BrowserEnvironment;
