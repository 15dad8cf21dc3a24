export { claimsOf, claimsOfMilestone, standingClaims, type WhichClaims } from './claims.ts';
