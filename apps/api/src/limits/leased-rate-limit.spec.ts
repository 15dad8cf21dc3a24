import { ownBudget, type Budget, type BudgetTerms, type Spent } from './budget.ts';
import { leasedRateLimit } from './leased-rate-limit.ts';

/** Spends so often, one after the other, and counts what was enough. */
async function spendAll(budget: Budget, times: number, who = 'one'): Promise<number> {
  let enough = 0;
  for (let time = 0; time < times; time += 1) if ((await budget.spend(who)).enough) enough += 1;
  return enough;
}

/** A store that counts how often it is asked. */
function counted() {
  const asked = { times: 0 };
  const stores = new Map<string, Budget>();
  const storeOf = (terms: BudgetTerms): Budget => {
    const store = stores.get(terms.name) ?? ownBudget(terms);
    stores.set(terms.name, store);
    return {
      spend: (who) => {
        asked.times += 1;
        return store.spend(who);
      },
    };
  };
  return { asked, storeOf };
}

describe('a budget in leases', () => {
  it.each([1, 10, 240, 1200])('gives %i points, and not one more', async (points) => {
    const { asked, storeOf } = counted();
    expect(await spendAll(leasedRateLimit({ name: 'read', points }, storeOf), points + 50)).toBe(points);
    expect(asked.times).toBeLessThanOrEqual(25);
  });

  it('gives each their own', async () => {
    const budget = leasedRateLimit({ name: 'read', points: 24 }, counted().storeOf);
    expect([await spendAll(budget, 30), await spendAll(budget, 30, 'other')]).toEqual([24, 24]);
  });

  it('has what costs more paid in points, from as many leases as it takes', async () => {
    const { storeOf } = counted();
    const budget = leasedRateLimit({ name: 'read', points: 240 }, storeOf);
    expect((await budget.spend('one', 235)).enough).toBe(true);
    expect(await spendAll(budget, 10)).toBe(5);
    expect((await budget.spend('other', 241)).enough).toBe(false);
  });

  it('gives several processes together no more than to one', async () => {
    const { storeOf } = counted();
    const processes = [1, 2, 3].map(() => leasedRateLimit({ name: 'read', points: 240 }, storeOf));
    const enough = await Promise.all(processes.map((process) => spendAll(process, 200)));
    expect(enough.reduce((sum, one) => sum + one, 0)).toBe(240);
  });

  it('takes one lease for all who ask at once', async () => {
    const { asked, storeOf } = counted();
    const budget = leasedRateLimit({ name: 'read', points: 1200 }, storeOf);
    await Promise.all(Array.from({ length: 50 }, () => budget.spend('one')));
    expect(asked.times).toBe(1);
  });

  it('says how long to wait, and gives again when that is over', async () => {
    let clock = 0;
    const minute = 60_000;
    const store = { spend: () => Promise.resolve({ enough: clock > 0, msLeft: minute } as Spent) };
    const budget = leasedRateLimit(
      { name: 'read', points: 24 },
      () => store,
      () => clock,
    );
    expect(await budget.spend('one')).toEqual({ enough: false, msLeft: minute });
    clock = minute - 1000;
    expect(await budget.spend('one')).toEqual({ enough: false, msLeft: 1000 });
    clock = minute;
    expect(await budget.spend('one')).toMatchObject({ enough: true });
  });

  it.each([
    ['away', () => Promise.reject(new Error('away'))],
    ['silent', () => Promise.withResolvers<never>().promise],
  ])('lets everybody through while the store is %s, and asks it rarely', async (_how, spend) => {
    let times = 0;
    const store = { spend: () => ((times += 1), spend()) };
    const budget = leasedRateLimit({ name: 'read', points: 1200 }, () => store);
    expect(await spendAll(budget, 100)).toBe(100);
    expect(times).toBe(2);
  });
});
