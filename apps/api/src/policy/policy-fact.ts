import type { PolicyFactRequest } from '#contracts/policy';
import type { NationalCommand } from '#domain/policy';
import { amountIn, dateIn, given, saidIn } from '../command/index.ts';

/** What every use case on the stream of a policy is told of a dated fact. */
export const policyFact = (request: PolicyFactRequest): NationalCommand => {
  const { ref, issuer, goal, amount, note } = request;
  return given({
    ref,
    issuer,
    goal: goal && given({ statement: goal.statement, due: dateIn(goal.due, 'goal.due') }),
    amount: amount && amountIn(amount),
    note,
    said: saidIn(request),
  });
};
