import { TaskDesk, type RunExcel } from '../../src/actions';
import { SOUTH_HAMS_WEST_DEVON_2016 } from './presetScheme';

/** A desk on a workbook, at noon on the day of the report. */
export function deskOn(run: RunExcel): TaskDesk {
  return new TaskDesk({
    run,
    loadScheme: () => Promise.resolve(SOUTH_HAMS_WEST_DEVON_2016),
    now: () => '2016-08-04T12:00',
  });
}

const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements', 'Significant/Desirable'];

/** A theme tab with two partnerships and a tab that is no theme's, for `workbookOf`. */
export const SMALL_REGISTER = {
  Economy: [
    ['Economy partnerships'],
    [],
    HEADINGS,
    ['Devon Enterprise Board', 'A Officer', 'Both', 'SHDC £12,000 / WDBC £4,000', 'D'],
    ['Market Towns Forum', 'B Officer', 'SH', '£2-3k pa', 'D'],
  ],
  Notes: [['Typed by many hands']],
} as const;
