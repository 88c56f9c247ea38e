export { readFunding } from './readFunding';
