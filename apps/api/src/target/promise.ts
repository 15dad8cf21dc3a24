import type { PromiseRequest } from '#contracts/target';
import type { PromiseCommand, Promised } from '#domain/target';
import { amountIn, dateIn, given, saidIn } from '../command/index.ts';

/** What is told of a promise beside its words. */
export const promise = (request: PromiseRequest): PromiseCommand & Partial<Omit<Promised, 'statement'>> => {
  const { ref, issuer, amount, note, measure, definition, thresholdPct } = request;
  return given({
    ref,
    issuer,
    amount: amount && amountIn(amount),
    note,
    measure,
    definition,
    thresholdPct,
    due: dateIn(request.due, 'due'),
    said: saidIn(request),
  });
};
