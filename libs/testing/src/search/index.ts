export { findText, type ColumnWithText } from './find-text.ts';
