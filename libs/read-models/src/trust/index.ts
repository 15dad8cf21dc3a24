export { TrustQueries, type TrustListQuestion, type TrustQuestion } from './trust-queries.ts';
