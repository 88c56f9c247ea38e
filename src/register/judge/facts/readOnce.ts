import { oncePerCell, oncePerText } from '../../once';
import {
  readArea,
  readConsiderations,
  readDate,
  readMonths,
  readRecordedClass,
  readType,
  readYesNo,
} from '../../text';
import { readFunding } from '../../text/funding';

/** The readers of cells whose contents come again and again in a register. */
export const readAreaOnce = oncePerText((text, { scheme }) => readArea(text, scheme));
export const readClassOnce = oncePerText((text, { scheme }) => readRecordedClass(text, scheme));
export const readTypeOnce = oncePerText((text, { scheme }) => readType(text, scheme));
export const readConsiderationsOnce = oncePerText((text, { scheme }) => readConsiderations(text, scheme));
export const readYesNoOnce = oncePerText(readYesNo);
export const readFundingOnce = oncePerText(readFunding);
export const readMonthsOnce = oncePerCell(readMonths);
/** "April 2014" is its first day. */
export const readStartOnce = oncePerCell((value, text, { scheme: { financialYearStartMonth } }) =>
  readDate(value, text, { edge: 'start', financialYearStartMonth }),
);
/** "April 2014" is its last day. */
export const readEndOnce = oncePerCell((value, text, { scheme: { financialYearStartMonth } }) =>
  readDate(value, text, { edge: 'end', financialYearStartMonth }),
);
