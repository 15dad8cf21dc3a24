/** A policy as far as the list of policies is searched. */
interface ListedPolicy {
  readonly ref: string;
  readonly title: string;
  readonly issuer: string;
  readonly kind: string;
  readonly capabilities: readonly string[];
  readonly state: { readonly is: string };
  readonly ended: boolean;
}

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

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9£]+/g, ' ');

/** True for a policy that fits. Every word must be found in title, ref or issuer. */
export function isFoundPolicy(
  policy: ListedPolicy,
  { words, kind, capability, state, liveOnly }: PolicySearch,
): boolean {
  const wanted = plain(words).split(' ').filter(Boolean);
  const text = plain(`${policy.title} ${policy.ref} ${policy.issuer}`);
  return (
    wanted.every((word) => text.includes(word)) &&
    (kind === '' || policy.kind === kind) &&
    (capability === '' || policy.capabilities.includes(capability)) &&
    (state === '' || policy.state.is === state) &&
    !(liveOnly && policy.ended)
  );
}
