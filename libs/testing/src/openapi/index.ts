export { documentCheck, type Answer } from './document-check.ts';
