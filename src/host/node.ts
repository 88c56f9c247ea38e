export { loadOfficeClient } from './session/loadOfficeClient';
export type { ClientOptions } from './session/loadOfficeClient';
export { installOffice } from './session/installOffice';
