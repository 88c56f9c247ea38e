import { buildPreview } from './preview/buildPreview';
import { servePreview } from './preview/servePreview';

/** Taken when it is free, so that the address stays the same from one day to the next. */
const USUAL_PORT = 3010;

/** Shows the add-in on the sample register without Excel, until Ctrl+C. */
async function start(): Promise<void> {
  const folder = buildPreview();
  if (folder === undefined) {
    process.exitCode = 1;
    return;
  }
  const { address, close } = await servePreview(folder, USUAL_PORT);
  process.stdout.write(`\n  The preview: ${address}\n\n  Open it in a browser. Ctrl+C ends it.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

void start();
