import { knownDate, line, made, May, Must, prose, slug, word } from '../body/index.ts';
import { AmountRequest } from '../money/index.ts';
import { DatedRequest } from '../said/index.ts';

/** A goal named on one occasion. */
export class GoalRequest {
  @Must(prose('The goal, in the words of the source.'))
  declare readonly statement: string;

  @May(knownDate('The date promised for it.'))
  declare readonly due?: string;
}

/** A dated fact about a policy, and what money it names: what every one of them may say. */
export class MoneyFactRequest extends DatedRequest {
  @Must(slug('Ref of the policy.'))
  declare readonly ref: string;

  @May(line('The body that acted, where it is not the one that issued the policy.'))
  declare readonly issuer?: string;

  @May(made(() => AmountRequest, 'Money named on this occasion.'))
  declare readonly amount?: AmountRequest;

  @May(prose('A short detail.'))
  declare readonly note?: string;
}

/** Something that happened to a policy, or in it. */
export class PolicyFactRequest extends MoneyFactRequest {
  @May(made(() => GoalRequest, 'A goal set or restated on this occasion.'))
  declare readonly goal?: GoalRequest;
}

/** Something closed. */
export class ClosePolicyRequest extends PolicyFactRequest {
  @Must(word(['window', 'life'], 'What closed: a window (of a call or an exercise), or the policy for good.'))
  declare readonly of: 'window' | 'life';
}
