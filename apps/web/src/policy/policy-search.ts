import { isFoundPolicy, type PolicySearch } from '#analysis/list-search';
import type { PolicySummary } from '#contracts/policy';

/** The policies that fit, by title. */
export const foundPolicies = (
  policies: readonly PolicySummary[],
  search: PolicySearch,
): readonly PolicySummary[] =>
  policies
    .filter((policy) => isFoundPolicy(policy, search))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'));
