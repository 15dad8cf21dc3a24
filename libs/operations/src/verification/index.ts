export { Verifications, type KeptVerification, type VerificationOutcome } from './verifications.ts';
