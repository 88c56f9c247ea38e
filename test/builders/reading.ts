import type { ReadingContext } from '../../src/register';
import { SOUTH_HAMS_WEST_DEVON_2016 } from './presetScheme';

/** The first scheme on the day of its report: what the sample register is judged by. */
export const READING: ReadingContext = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };
