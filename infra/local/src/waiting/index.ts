export { whenThere, type WaitOptions } from './when-there.ts';
