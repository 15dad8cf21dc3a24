import { isFoundTrust, type TrustSearch } from '#analysis/list-search';
import type { TrustSummary } from '#contracts/trust';

/** Trusts that fit, in the order of their names. */
export const foundTrusts = (trusts: readonly TrustSummary[], search: TrustSearch): readonly TrustSummary[] =>
  trusts
    .filter((trust) => isFoundTrust(trust, search))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.ods.localeCompare(b.ods, 'en'));
