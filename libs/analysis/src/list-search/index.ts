export { isFoundPolicy, type PolicySearch } from './found-policies.ts';
export { isFoundTrust, type TrustSearch } from './found-trusts.ts';
