import type pg from 'pg';
import { ownBudget, sharedBudget, type Budget, type BudgetTerms } from './budget.ts';
import { leasedRateLimit } from './leased-rate-limit.ts';
import type { LimitSettings } from './limit-settings.ts';

/** Budgets of each kind of request. */
export interface RateLimits {
  readonly reads: Budget;
  readonly writes: Budget;
  readonly signIns: Budget;
  /** On coming back from the provider, most often to fail: apart, so that it takes neither reading nor signing in away. */
  readonly signInReturns: Budget;
  /** On credentials that nobody takes: counted here alone, because their owner is not known. */
  readonly failures: Budget;
}

/** The limits of all processes over these accounts; without accounts, those of this process alone. */
export function openRateLimits(settings: LimitSettings, accounts: pg.Pool | undefined): RateLimits {
  const storeOf = (terms: BudgetTerms): Budget =>
    accounts ? sharedBudget(accounts, terms) : ownBudget(terms);
  const { readsPerMinute, writesPerMinute, signInsPerMinute } = settings;
  return {
    reads: leasedRateLimit({ name: 'read', points: readsPerMinute }, storeOf),
    writes: storeOf({ name: 'write', points: writesPerMinute }),
    signIns: storeOf({ name: 'sign-in', points: signInsPerMinute }),
    signInReturns: ownBudget({ name: 'sign-in-return', points: signInsPerMinute * 4 }),
    failures: ownBudget({ name: 'failure', points: readsPerMinute }),
  };
}
