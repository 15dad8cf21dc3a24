export { redactionReasons, TextRedacted, type Redaction, type RedactionReason } from './redaction.ts';
export { Texts, type GivenText, type StandingText } from './texts.ts';
