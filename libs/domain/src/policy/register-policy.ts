import { unknownCode, type Facts } from '../codebook/index.ts';
import { decider, isRef, refuse, type Decision, type Refusal, type Source } from '../kernel/index.ts';
import { policyKinds, type PolicyRegistered } from './policy-events.ts';
import type { Policy } from './policy.ts';

/** Registers a policy, once; its life follows. */
export type RegisterPolicy = PolicyRegistered['data'] & {
  readonly source: Source;
};

/** Registers a policy of any kind once under its ref. */
export const registerPolicy = decider(
  (policy: Policy, { source, ...data }: RegisterPolicy, facts: Facts): Decision<PolicyRegistered> => {
    if (policy.is === 'registered') {
      return refuse(
        'policy/already-registered',
        `'${data.ref}' is registered already: choose another ref, or correct that entry.`,
        'ref',
      );
    }
    return unfit(data, facts) ?? [{ type: 'PolicyRegistered', data, source }];
  },
);

function unfit(
  { ref, kind, capabilities }: PolicyRegistered['data'],
  { codebook }: Facts,
): Refusal | undefined {
  const kinds: readonly string[] = policyKinds;
  if (!isRef(ref)) {
    return refuse(
      'policy/ref-not-understood',
      `'${ref}' cannot name a policy: use small letters, digits and single dashes, at most 64.`,
      'ref',
    );
  }
  if (!kinds.includes(kind)) {
    return refuse('policy/unknown-kind', `No policy is a '${kind}': use one of ${kinds.join(', ')}.`, 'kind');
  }
  for (const capability of capabilities) {
    const refusal = unknownCode(codebook, 'capabilities', capability, 'capabilities');
    if (refusal) return refusal;
  }
  return undefined;
}
