import { dateOfSerial, type IsoDate } from '../../../grid/serialDate';

/** Serials of 1 January 1950 and 31 December 2049, the years that two digits can name too. */
const FIRST_LIKELY = 18264;
const LAST_LIKELY = 54788;

/** The date of a serial number typed or stored as a plain number, such as 42825; `undefined` when it is likelier something else. */
export function parseSerial(serial: number): IsoDate | undefined {
  return serial >= FIRST_LIKELY && serial < LAST_LIKELY + 1 ? dateOfSerial(serial) : undefined;
}
