import { setTimeout as delay } from 'node:timers/promises';
import type { Budget, BudgetTerms, Spent } from './budget.ts';

/** A lease is so much of the whole that a store is asked at most this often a minute for each who asks. */
const leasesAMinute = 24;
/** Reading does not wait longer than this to be counted. */
const patienceMs = 250;
/** A lease that nobody counted, because the store is away: when it ends, we look again. */
const uncounted: Spent = { enough: true, msLeft: 5_000 };
const leastMs = 10;
const mostLeases = 20_000;

interface Lease {
  left: number;
  readonly isRefusal: boolean;
  readonly until: number;
}

/** Makes the budget that leases are taken from, given its terms. */
export type LeaseStore = (terms: BudgetTerms) => Budget;

/**
 * A budget that takes its points from a store in leases and spends them from memory, so that reading is not writing.
 * All processes together spend no more than the points; while the store is away, or slow, everybody is let through.
 */
export function leasedRateLimit(
  { name, points }: BudgetTerms,
  storeOf: LeaseStore,
  now: () => number = () => performance.now(),
): Budget {
  const size = Math.max(1, Math.floor(points / leasesAMinute));
  const store = storeOf({ name, points: Math.floor(points / size) });
  const leases = new Map<string, Lease>();
  const coming = new Map<string, Promise<void>>();

  const fetch = async (who: string): Promise<void> => {
    const spent = await withinPatience(store.spend(who)).catch((): Spent => uncounted);
    if (leases.size >= mostLeases) dropExpired(leases, now());
    const until = now() + Math.max(spent.msLeft, leastMs);
    leases.set(who, { left: size, isRefusal: !spent.enough, until });
    coming.delete(who);
  };
  const fetchOnce = (who: string): Promise<void> => {
    const one = coming.get(who) ?? fetch(who);
    coming.set(who, one);
    return one;
  };

  return {
    spend: async (who, points = 1) => {
      for (let owed = points; ;) {
        const lease = leases.get(who);
        const msLeft = lease ? lease.until - now() : 0;
        if (lease && msLeft > 0) {
          if (lease.isRefusal) return { enough: false, msLeft };
          const paid = Math.min(owed, lease.left);
          lease.left -= paid;
          owed -= paid;
          if (owed === 0) return { enough: true, msLeft };
        }
        await fetchOnce(who);
      }
    },
  };
}

async function withinPatience(spending: Promise<Spent>): Promise<Spent> {
  const given = new AbortController();
  const late = delay(patienceMs, uncounted, { signal: given.signal });
  try {
    return await Promise.race([spending, late]);
  } finally {
    given.abort();
    late.catch(() => undefined);
  }
}

/** Those whose minute is over; all of them where that is not enough, because memory is what there is least of. */
function dropExpired(leases: Map<string, Lease>, now: number): void {
  for (const [who, { until }] of leases) if (until <= now) leases.delete(who);
  if (leases.size >= mostLeases) leases.clear();
}
