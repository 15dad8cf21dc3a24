import * as fc from 'fast-check';
import { awarded, lifeEvent, inventedPolicy, reached, relation } from './invented.fixtures.ts';
import { precedence } from './precedence.ts';
import { tieStrengths } from './tie.ts';

const year = fc.integer({ min: 2010, max: 2020 }).map(String);
const trust = fc.constantFrom('ZZ1', 'ZZ2', 'ZZ3');
const ref = fc.constantFrom('alpha', 'beta', 'gamma');
const capability = fc.constantFrom('epr', 'eprescribing');
const lifeOf = (name: string) =>
  fc.array(
    fc.oneof(
      fc.tuple(trust, year).map(([to, on]) => awarded(`award-${name}-${to}-${on}`, to, on)),
      fc
        .tuple(fc.constantFrom('PolicyAnnounced' as const, 'PolicyLaunched' as const), year)
        .map(([type, on]) => lifeEvent(`${type}-${name}-${on}`, type, on)),
    ),
    { maxLength: 4 },
  );
const policies = fc
  .tuple(...['alpha', 'beta', 'gamma'].map((name) => fc.tuple(lifeOf(name), fc.array(ref, { maxLength: 1 }))))
  .map((all) =>
    all.map(([life, to], n) => {
      const name = ['alpha', 'beta', 'gamma'][n] ?? '';
      return inventedPolicy(name, n === 0 ? 'programme' : 'funding-round', life, {
        relations: to.map((other) => relation(other, { relation: 'funds' })),
      });
    }),
  );
const namings = fc.array(
  fc
    .tuple(trust, year, ref)
    .map(([of, on, to]) =>
      reached(`naming-${of}-${on}-${to}`, on, { trust: of, kind: 'gde-selected', capability: 'general' }, [
        relation(to),
      ]),
    ),
  { maxLength: 3 },
);
const milestone = fc.tuple(year, capability, fc.array(ref, { maxLength: 1 })).map(([on, of, to]) =>
  reached(
    'milestone',
    on,
    { capability: of },
    to.map((name) => relation(name)),
  ),
);
const record = fc.record({
  policies: policies.map((all) => new Map(all.map((one) => [one.ref, one]))),
  namings,
  trusts: fc.subarray(['ZZ2', 'ZZ3']).map((before) => new Set(['ZZ1', ...before])),
  trustType: fc.constantFrom('acute', 'community', undefined),
  claims: fc.constant([]),
});

describe('precedence, whatever the record', () => {
  it('names each policy once, strongest tie first, by entries that are there', () => {
    fc.assert(
      fc.property(milestone, record, (one, given) => {
        const ties = precedence(one, given).rungs;
        expect(new Set(ties.map((tie) => tie.policy)).size).toBe(ties.length);
        const strengths = ties.map(({ tie }) => tieStrengths.indexOf(tie));
        expect(strengths).toEqual(strengths.toSorted());
        const tooLate = ties.filter(({ tie, countedFromOn }, at) => {
          const above = ties[at - 1];
          return above?.tie === tie && above.countedFromOn.latestOn < countedFromOn.latestOn;
        });
        expect(tooLate).toEqual([]);
        for (const tie of ties) {
          const ids = given.policies.get(tie.policy)?.life.map(({ id }) => id);
          expect(ids).toContain(tie.policyEntryId);
          expect(tie.path.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('never speaks of money or selection of trusts outside the lineage', () => {
    fc.assert(
      fc.property(milestone, record, (one, given) => {
        const trusts = precedence(one, given)
          .rungs.flatMap(({ path }) => path)
          .flatMap((step) => ('trust' in step ? [step.trust] : []));
        expect(trusts.filter((code) => !given.trusts.has(code))).toEqual([]);
      }),
    );
  });

  it('lists in scope only what may have come before', () => {
    fc.assert(
      fc.property(milestone, record, (one, given) => {
        const late = precedence(one, given).rungs.filter(
          ({ tie, lead }) => (tie === 'in scope' || tie === 'related') && lead.is === 'already there',
        );
        expect(late).toEqual([]);
      }),
    );
  });
});
