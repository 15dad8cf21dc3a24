import type pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

const minuteSeconds = 60;

/** Result of spending: there was enough, or in so many milliseconds there is again. */
export type Spent =
  { readonly enough: true; readonly msLeft: number } | { readonly enough: false; readonly msLeft: number };

/** Points that each may spend within a minute. */
export interface Budget {
  /** Rejects where the store is away. */
  spend(who: string, points?: number): Promise<Spent>;
}

/** Name of a budget, and its points a minute. */
export interface BudgetTerms {
  readonly name: string;
  readonly points: number;
}

/** A budget in schema `accounts`, of which all processes spend. Whoever has overspent is refused from memory. */
export function sharedBudget(accounts: pg.Pool, { name, points }: BudgetTerms): Budget {
  return spendingOf(
    new RateLimiterPostgres({
      storeClient: accounts,
      // It would know by the name of the class alone.
      storeType: 'pool',
      schemaName: 'accounts',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: minuteSeconds,
      inMemoryBlockOnConsumed: points + 1,
    }),
  );
}

/** A budget of this process alone. */
export const ownBudget = ({ name, points }: BudgetTerms): Budget =>
  spendingOf(new RateLimiterMemory({ keyPrefix: name, points, duration: minuteSeconds }));

const spendingOf = (limiter: Pick<RateLimiterMemory, 'consume'>): Budget => ({
  spend: (who, points = 1) =>
    limiter.consume(who, points).then(
      ({ msBeforeNext }): Spent => ({ enough: true, msLeft: msBeforeNext }),
      (refusal: unknown): Spent => {
        if (refusal instanceof RateLimiterRes) return { enough: false, msLeft: refusal.msBeforeNext };
        throw refusal;
      },
    ),
});
