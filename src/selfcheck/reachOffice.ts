const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Milliseconds. */
const PATIENCE = 15_000;

/** Whether this computer gets Office.js from Microsoft. It is fetched and not run. */
export function canReachOffice(): Promise<boolean> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'script';
    link.href = OFFICE_JS;
    const settle = (isReached: boolean) => () => {
      link.remove();
      resolve(isReached);
    };
    link.addEventListener('load', settle(true));
    link.addEventListener('error', settle(false));
    setTimeout(settle(false), PATIENCE);
    document.head.append(link);
  });
}
