export { redactionReasons, type Redaction, type RedactionReason } from './redaction.ts';
export { Texts } from './texts.ts';
