export { closingMs, connectMs, limits, type Limits, type Work } from './limits.ts';
