import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** What an officer does in one step of the manual, what is then to be seen, and the picture of it. */
export interface Step {
  /** A cell to go to, such as `Economy!A8`. */
  readonly select: string | undefined;
  /** A page of the pane. */
  readonly page: string | undefined;
  /** A button of the ribbon, or of the pane. */
  readonly press: string | undefined;
  readonly choose: string | undefined;
  readonly see: string;
  readonly picture: string | undefined;
}

/** The steps of the manual, as their attributes tell them to whoever walks through them. */
export function readSteps(): readonly Step[] {
  const { document } = new JSDOM(readFileSync('src/taskpane/manual.html', 'utf8')).window;
  return [...document.querySelectorAll<HTMLElement>('.steps li')].map(({ dataset }) => ({
    select: dataset.select,
    page: dataset.page,
    press: dataset.press,
    choose: dataset.choose,
    see: dataset.see ?? '',
    picture: dataset.picture,
  }));
}
