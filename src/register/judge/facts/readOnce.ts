import { oncePerText } from '../../once';
import { readArea, readConsiderations, readRecordedClass, readType, readYesNo } from '../../text';
import { readFunding } from '../../text/funding';

/** The readers of cells whose texts come again and again in a register. */
export const readAreaOnce = oncePerText((text, { scheme }) => readArea(text, scheme));
export const readClassOnce = oncePerText((text, { scheme }) => readRecordedClass(text, scheme));
export const readTypeOnce = oncePerText((text, { scheme }) => readType(text, scheme));
export const readConsiderationsOnce = oncePerText((text, { scheme }) => readConsiderations(text, scheme));
export const readYesNoOnce = oncePerText(readYesNo);
export const readFundingOnce = oncePerText(readFunding);
