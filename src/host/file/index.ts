export { newBook } from './newBook';
export { openBook } from './openBook';
export { OpenError, type OpenFailure } from './OpenError';
export type { OpenLimits } from './package/limits';
export type * from './model';
export type * from './BookFile';
