import { unknownCode, type Facts } from '../codebook/index.ts';
import {
  decider,
  isRefusal,
  knowledgeOf,
  knowledgeOfStatement,
  refuse,
  type Decision,
  type Known,
  type Provenance,
  type Refusal,
} from '../kernel/index.ts';
import type { ScopeStated } from './policy-events.ts';
import type { Policy } from './policy.ts';

/** The scope of a policy: whom it binds in words, which trusts, each or together, and by when. */
export type StateScope = ScopeStated['data'] & {
  readonly ref: string;
  readonly said: Provenance;
};

/** Counts as known since anything of the policy was, where no source dates it. May be said again. */
export const stateScope = decider(
  (policy: Policy, command: StateScope, { codebook, today }: Facts): Decision<ScopeStated> => {
    const { ref, said, ...data } = command;
    if (policy.is === 'unheard-of')
      return refuse('policy/not-registered', `There is no policy '${ref}' yet: register it first.`, 'ref');
    const known: Known | Refusal =
      policy.knownSince === undefined
        ? knowledgeOfStatement(said, today)
        : knowledgeOf(said, policy.knownSince, today);
    if (isRefusal(known)) return known;
    return (
      unfitTypes(data) ??
      (data.trustTypes ?? [])
        .map((type) => unknownCode(codebook, 'trust-types', type, 'trustTypes'))
        .find((refusal) => refusal !== undefined) ?? [{ type: 'ScopeStated', data, known }]
    );
  },
);

/** Refuses types of trust where none are meant, and none where some are. */
const unfitTypes = ({ trusts, trustTypes }: ScopeStated['data']): Refusal | undefined =>
  (trusts === 'of-types') === (trustTypes !== undefined)
    ? undefined
    : refuse(
        'scope/types-of-trust',
        trusts === 'of-types'
          ? 'Say which types of trust it binds.'
          : 'Types of trust are named only where it binds some of them.',
        'trustTypes',
      );
