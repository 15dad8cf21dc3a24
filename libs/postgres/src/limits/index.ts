export { closingMs, connectMs, workLimits, type WorkLimits, type Work } from './limits.ts';
