import type { PolicySummary } from '#contracts/policy';

/** Search terms and filters of the list of policies. */
export interface PolicySearch {
  readonly words: string;
  readonly kind: string;
  readonly capability: string;
  /** On the day asked for, such as `in force`. */
  readonly state: string;
  /** Without those that were superseded, withdrawn, merged or closed for good. */
  readonly liveOnly: boolean;
}

const plain = (text: string) => text.toLocaleLowerCase('en-GB').replaceAll(/[^a-z0-9£]+/g, ' ');

/** The policies that fit, by title. Every word must be found in title, ref or issuer. */
export function foundPolicies(
  policies: readonly PolicySummary[],
  { words, kind, capability, state, liveOnly }: PolicySearch,
): readonly PolicySummary[] {
  const wanted = plain(words).split(' ').filter(Boolean);
  return policies
    .filter((policy) => {
      const text = plain(`${policy.title} ${policy.ref} ${policy.issuer}`);
      return (
        wanted.every((word) => text.includes(word)) &&
        (kind === '' || policy.kind === kind) &&
        (capability === '' || policy.capabilities.includes(capability)) &&
        (state === '' || policy.state.is === state) &&
        !(liveOnly && policy.ended)
      );
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}
