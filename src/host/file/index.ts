export { newBook } from './newBook';
export { openBook } from './openBook';
export { OpenError } from './model';
export type { OpenLimits } from './package/limits';
export type * from './model';
