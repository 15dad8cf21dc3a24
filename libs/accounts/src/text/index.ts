export type { Redaction, RedactionReason } from './redaction.ts';
export { Texts } from './texts.ts';
