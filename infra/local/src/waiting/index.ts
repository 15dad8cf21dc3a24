export { whenThere, type Patience } from './when-there.ts';
