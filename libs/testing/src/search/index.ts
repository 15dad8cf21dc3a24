export { findText, type Found } from './find-text.ts';
