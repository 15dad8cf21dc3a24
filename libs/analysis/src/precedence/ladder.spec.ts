import {
  awarded,
  goLive,
  inventedPolicy,
  ladderOf,
  lifeEvent,
  promised,
  reached,
  relation,
} from './invented.fixtures.ts';
import type { ClaimOnRecord, ScopeOnRecord } from './on-record.ts';
import type { Tie } from './tie.ts';

const ties = (...asked: Parameters<typeof ladderOf>): readonly Tie[] => ladderOf(...asked).rungs;

const announced = lifeEvent('announced', 'PolicyAnnounced', '2013-05');

describe('a milestone that a duty or a promise came before', () => {
  const everyTrust: ScopeOnRecord = {
    appliesTo: 'Trusts',
    trusts: 'every',
    counted: 'each',
    basis: 'stated',
  };
  const acute: ScopeOnRecord = { ...everyTrust, trusts: 'of-types', trustTypes: ['acute'] };
  const mandate = (scope?: ScopeOnRecord) =>
    inventedPolicy('duty', 'mandate', [lifeEvent('force', 'PolicyCameIntoForce', '2014-01-01')], {
      ...(scope && { scope }),
    });
  const of = (trustType: string | undefined) => ({ trustType });

  it('is bound where the scope names the type of its trust', () => {
    const [tie] = ties([mandate(acute)]);
    expect(tie).toMatchObject({
      tie: 'bound',
      state: 'in force',
      countedFromId: 'force',
      path: [{ is: 'scope', trustType: 'acute', assumed: false }],
    });
    expect(ties([mandate(acute)], goLive, [], ['ZZ1'], of('community'))).toEqual([]);
  });
  it.each([
    ['integrated', acute, 1],
    ['unknown', acute, 0],
    [undefined, acute, 0],
    ['unknown', everyTrust, 1],
    [undefined, everyTrust, 1],
    ['acute', { ...everyTrust, trusts: 'none' }, 0],
  ] as const)('of a trust whose type is %s', (trustType, scope, rungs) => {
    expect(ties([mandate(scope)], goLive, [], ['ZZ1'], of(trustType))).toHaveLength(rungs);
  });
  it('is said to be assumed where nobody has said whom it binds', () =>
    expect(ties([mandate()])).toMatchObject([{ tie: 'bound', path: [{ is: 'scope', assumed: true }] }]));
  it('is told that all are counted together', () =>
    expect(ties([mandate({ ...acute, counted: 'together' })])[0]?.caveats).toContain('counted together'));
  it('is bound to a standard once that is in force, and in scope of one that is only published', () => {
    const standard = (type: 'PolicyPublished' | 'PolicyCameIntoForce') =>
      ties([inventedPolicy('form', 'standard', [lifeEvent('out', type, '2014-01-01')], { scope: acute })]);
    expect(standard('PolicyCameIntoForce')).toMatchObject([{ tie: 'bound' }]);
    expect(standard('PolicyPublished')).toMatchObject([{ tie: 'in scope' }]);
  });
  it('is bound to a promise from its setting, by the wording that stood, with its day', () => {
    const promise = inventedPolicy('promise', 'target', [
      promised('set', '2013-01-16', '2016-03-31'),
      promised('moved', '2014-11-13', '2018-12-31', 'TargetRevised'),
      promised('later', '2016-01-01', '2020-12-31', 'TargetRevised'),
    ]);
    expect(ties([promise])).toMatchObject([
      {
        tie: 'bound',
        policyEntryId: 'moved',
        countedFromId: 'set',
        lead: { minMonths: 32 },
        deadline: { on: { edtf: '2018-12-31' }, ahead: { is: 'after', minMonths: 38 } },
      },
    ]);
  });
  it.each([
    ['met', lifeEvent('end', 'TargetMet', '2015-01')],
    ['past its last day', undefined],
  ])('is not bound to a promise that was %s', (_how, end) =>
    expect(
      ties([
        inventedPolicy('promise', 'target', [
          promised('set', '2013-01-16', end ? '2016-03-31' : '2015-03-31'),
          ...(end ? [end] : []),
        ]),
      ]),
    ).toEqual([]),
  );
});

describe('a milestone that a claim is about', () => {
  const claim: ClaimOnRecord = {
    id: 'claim-1',
    milestone: 'm',
    policy: 'tech-fund',
    trust: 'ZZ1',
    direction: 'helped',
    mechanism: 'funding',
    contested: false,
  };
  const round = inventedPolicy('tech-fund', 'funding-round', [announced], { capabilities: ['general'] });
  const claimed = (life = round.life, more: Partial<ClaimOnRecord> = {}) =>
    ties([{ ...round, life }], goLive, [], ['ZZ1'], { claims: [{ ...claim, ...more }] });

  it('is tied to its policy first of all, of whatever capability', () =>
    expect(claimed()).toMatchObject([
      { tie: 'claimed', whose: 'ZZ1', countedFromId: 'announced', path: [{ is: 'claim', claim: 'claim-1' }] },
    ]));
  it('keeps the lead time and the path of the money that ties the two as well', () =>
    expect(claimed([announced, awarded('award', 'ZZ1', '2013-12')])).toMatchObject([
      { tie: 'claimed', countedFromId: 'award', path: [{ is: 'claim' }, { is: 'award' }] },
    ]));
  it('is told where a reviewer contests it', () =>
    expect(claimed(undefined, { contested: true })[0]?.caveats).toContain('contested'));
  it('ties nothing to a policy that is not on record', () =>
    expect(claimed(undefined, { policy: 'nowhere' })).toEqual([]));
});

describe('a ladder', () => {
  const plan = (ref: string, on: string) =>
    inventedPolicy(ref, 'strategy', [lifeEvent(ref, 'PolicyPublished', on)]);
  const plans = [plan('first', '2011'), plan('third', '2014-02'), plan('second', '2013')];

  it('has within one strength the latest first', () => {
    const award = inventedPolicy('round', 'funding-round', [awarded('award', 'ZZ1', '2010')]);
    expect(ties([...plans, award]).map(({ policy }) => policy)).toEqual([
      'round',
      'third',
      'second',
      'first',
    ]);
  });
  it('says what came into force next for its trust, and how long after', () => {
    const { next } = ladderOf([...plans, plan('later', '2017-01-05'), plan('next', '2015-11-05')]);
    expect(next).toMatchObject({
      policy: 'next',
      policyEntryId: 'next',
      lead: { is: 'after', minMonths: 1 },
    });
    expect(ladderOf(plans).next).toBeUndefined();
    const elsewhere = { ...plan('next', '2015-11-05'), capabilities: ['general'] };
    expect(ladderOf([...plans, elsewhere]).next).toBeUndefined();
  });
  it('does not tie a naming to the same month’s announcement of it', () => {
    const programme = inventedPolicy('followers', 'programme', [
      lifeEvent('said', 'PolicyAnnounced', '2017-09'),
    ]);
    const naming = reached('naming', '2017-09-12', { kind: 'fast-follower-selected' }, [
      relation('followers'),
    ]);
    expect(ties([programme], naming, [naming]).filter(({ tie }) => tie === 'named')).toEqual([]);
  });
});
