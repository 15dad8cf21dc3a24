export { claimsOf, claimsOfMilestone, type WhichClaims } from './claims.ts';
