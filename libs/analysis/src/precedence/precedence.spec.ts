import {
  announcedFor,
  awarded,
  closed,
  goLive,
  inventedPolicy,
  ladderOf,
  lifeEvent,
  reached,
  relation,
} from './invented.fixtures.ts';
import type { PolicyOnRecord } from './on-record.ts';
import type { Tie } from './tie.ts';

const ties = (...asked: Parameters<typeof ladderOf>): readonly Tie[] => ladderOf(...asked).rungs;

const announced = lifeEvent('announced', 'PolicyAnnounced', '2013-05');

describe('a milestone that money came before', () => {
  const award = awarded('award', 'ZZ1', '2013-12');
  const round = inventedPolicy('tech-fund', 'funding-round', [announced, award]);

  it('is tied to the round, counted from the award', () =>
    expect(ties([round])).toMatchObject([
      {
        milestoneId: 'go-live',
        policy: 'tech-fund',
        tie: 'funded',
        whose: 'ZZ1',
        policyEntryId: 'award',
        countedFromId: 'award',
        lead: { is: 'after', minDays: 643, maxDays: 673, minMonths: 21, maxMonths: 22 },
        path: [{ is: 'award', entryId: 'award', trust: 'ZZ1', policy: 'tech-fund' }],
        caveats: [],
      },
    ]));

  it('is tied to the programme that the round funds, and the path says how', () => {
    const programme = inventedPolicy('digitisation', 'programme', [
      lifeEvent('start', 'PolicyAnnounced', '2012'),
    ]);
    const funds = relation('digitisation', { relation: 'funds' });
    const [, second] = ties([{ ...round, relations: [funds] }, programme]);
    expect(second).toMatchObject({
      policy: 'digitisation',
      tie: 'funded',
      policyEntryId: 'start',
      countedFromId: 'award',
    });
    expect(second?.path).toEqual([
      { is: 'award', entryId: 'award', trust: 'ZZ1', policy: 'tech-fund' },
      { is: 'relation', relation: 'funds', from: 'tech-fund', to: 'digitisation', confidence: 'high' },
    ]);
    expect(second?.caveats).toEqual([]);
  });

  it('says so when the record only relates round and programme', () => {
    const programme = inventedPolicy('digitisation', 'programme', [
      lifeEvent('start', 'PolicyAnnounced', '2012'),
    ]);
    const unsure = relation('digitisation', { confidence: 'low' });
    const [, second] = ties([{ ...round, relations: [unsure] }, programme]);
    expect(second?.caveats).toEqual(['relation not confirmed', 'relation not explained']);
  });

  it('is not tied through a relation to what is no programme', () =>
    expect(
      ties([{ ...round, relations: [relation('plan')] }, inventedPolicy('plan', 'strategy', [announced])]),
    ).toHaveLength(1));

  it('keeps the tie and says so when the milestone came before the money', () => {
    const [tie] = ties([round], reached('early', '2013-06-01'));
    expect(tie).toMatchObject({ tie: 'funded', lead: { is: 'already there' }, caveats: ['anticipated'] });
  });

  it('counts from the first award that came before it', () => {
    const late = awarded('late', 'ZZ1', '2016-01-01');
    const next = awarded('next', 'ZZ1', '2014-06-01');
    const [tie] = ties([inventedPolicy('tech-fund', 'funding-round', [award, next, late])]);
    expect(tie?.countedFromId).toBe('award');
    const [other] = ties([inventedPolicy('tech-fund', 'funding-round', [late, next])]);
    expect(other?.countedFromId).toBe('next');
  });

  it('is tied to money for something else, unless it certainly came first', () => {
    const forPrescribing = awarded('award', 'ZZ1', '2013-12', ['eprescribing']);
    const other = inventedPolicy('tech-fund', 'funding-round', [forPrescribing]);
    expect(ties([other])).toMatchObject([{ tie: 'funded', lead: { is: 'after' } }]);
    expect(ties([other], reached('unsure', '2013'))).toMatchObject([{ lead: { is: 'undecided' } }]);
    expect(ties([other], reached('early', '2013-06-01'))).toEqual([]);
  });

  it('that certainly came first is tied to money for something else if it is said to belong to that round', () => {
    const forPrescribing = awarded('award', 'ZZ1', '2013-12', ['eprescribing']);
    const milestone = reached('early', '2013-06-01', {}, [relation('tech-fund')]);
    expect(ties([inventedPolicy('tech-fund', 'funding-round', [forPrescribing])], milestone)).toMatchObject([
      { tie: 'funded', lead: { is: 'already there' }, caveats: ['anticipated'] },
    ]);
  });

  it('is not tied to another trust’s money, unless that trust came before it', () => {
    const elsewhere = inventedPolicy('tech-fund', 'funding-round', [awarded('award', 'ZZ2', '2013-12')]);
    expect(ties([elsewhere])).toEqual([]);
    expect(ties([elsewhere], goLive, [], ['ZZ1', 'ZZ2'])).toMatchObject([{ tie: 'funded', whose: 'ZZ2' }]);
  });
});

describe('a milestone of a trust that was named', () => {
  const start = lifeEvent('start', 'PolicyAnnounced', '2013-01-01');
  const places = lifeEvent('places', 'PolicyLaunched', '2014-09');
  const programme = inventedPolicy('exemplars', 'programme', [start, places]);
  const selected = { kind: 'gde-selected', title: 'Named an exemplar', capability: 'general' };
  const naming = reached('naming', '2014-09-07', selected, [relation('exemplars')]);

  it('is tied to the programme, counted from the naming', () =>
    expect(ties([programme], goLive, [naming])).toMatchObject([
      {
        milestoneId: 'go-live',
        policy: 'exemplars',
        tie: 'named',
        whose: 'ZZ1',
        policyEntryId: 'places',
        countedFromId: 'naming',
        lead: { is: 'after', minDays: 393, maxDays: 393 },
        path: [
          { is: 'naming', entryId: 'naming', trust: 'ZZ1', policy: 'exemplars' },
          { is: 'relation', relation: 'relates-to', from: 'naming', to: 'exemplars', confidence: 'high' },
        ],
        caveats: [],
      },
    ]));

  it('is tied to a programme of another capability, by the rule that holds for money', () => {
    const other = reached('go-live', '2015-10-05', { capability: 'imaging-diagnostics' });
    expect(ties([programme], other, [naming])).toMatchObject([{ tie: 'named', whose: 'ZZ1' }]);
  });

  it('that certainly came first is tied where it is of the capability or said to belong to it', () => {
    const early = { capability: 'imaging-diagnostics' };
    const said = [relation('exemplars')];
    const there = [{ tie: 'named', lead: { is: 'already there' }, caveats: ['anticipated'] }];
    expect(ties([programme], reached('early', '2014-09-06'), [naming])).toMatchObject(there);
    expect(ties([programme], reached('early', '2014-09-06', early, said), [naming])).toMatchObject(there);
    expect(ties([programme], reached('early', '2014-09-06', early), [naming])).toEqual([]);
  });

  it('is told when the record only hints at the programme of the naming', () => {
    const hint = reached('naming', '2014-09-07', selected, [relation('exemplars', { confidence: 'low' })]);
    expect(ties([programme], goLive, [hint])).toMatchObject([
      { tie: 'named', caveats: ['relation not confirmed'] },
    ]);
  });

  it('is not named by a milestone of another kind', () => {
    const accredited = reached('accredited', '2014-09-07', { kind: 'gde-accredited' }, [
      relation('exemplars'),
    ]);
    expect(ties([programme], goLive, [accredited])).toMatchObject([{ tie: 'in scope' }]);
  });

  it('is not tied to another trust’s naming', () => {
    const elsewhere = reached('naming', '2014-09-07', { ...selected, trust: 'ZZ2' }, [relation('exemplars')]);
    expect(ties([programme], goLive, [elsewhere])).toMatchObject([{ tie: 'in scope' }]);
  });

  it('may be the naming itself, counted from the programme’s first entry', () =>
    expect(ties([programme], naming, [naming])).toMatchObject([
      { tie: 'named', countedFromId: 'start', lead: { is: 'after', minDays: 614, maxDays: 614 } },
    ]));

  it('is funded first, if money came too', () => {
    const both = { ...programme, life: [start, awarded('award', 'ZZ1', '2014-10-01'), places] };
    expect(ties([both], goLive, [naming])).toMatchObject([{ tie: 'funded' }]);
  });
});

describe('a milestone in a policy’s scope', () => {
  const launched = lifeEvent('launched', 'PolicyLaunched', '2014-01-01');
  const programme = inventedPolicy('records', 'programme', [announced, launched]);

  it('is tied, counted from the policy’s earliest entry, and told if no ending is on record', () =>
    expect(ties([programme])).toMatchObject([
      {
        milestoneId: 'go-live',
        policy: 'records',
        tie: 'in scope',
        policyEntryId: 'announced',
        countedFromId: 'announced',
        lead: { is: 'after', minDays: 857, maxDays: 887 },
        path: [{ is: 'capability', capability: 'epr' }],
        caveats: ['no ending recorded'],
      },
    ]));

  it('is not tied to what was only announced', () =>
    expect(ties([inventedPolicy('records', 'programme', [announced])])).toEqual([]));

  it.each([
    ['strategy', true],
    ['mandate', true],
    ['review', false],
    ['assessment', false],
  ])('is tied to a published %s: %s', (kind, tied) => {
    const published = inventedPolicy('plan', kind, [lifeEvent('out', 'PolicyPublished', '2014-05')]);
    expect(ties([published])).toHaveLength(tied ? 1 : 0);
  });

  it('is not tied to what was launched later', () =>
    expect(ties([programme], reached('go-live', '2013-12-31'))).toEqual([]));

  it('is not tied to what had ended, but is while only a window has closed', () => {
    const ended = (life: PolicyOnRecord['life']) =>
      ties([{ ...programme, life: [announced, launched, ...life] }]);
    expect(ended([lifeEvent('end', 'PolicySuperseded', '2015-10-04')])).toEqual([]);
    expect(ended([lifeEvent('end', 'PolicySuperseded', '2015-10-05')])).toMatchObject([{ caveats: [] }]);
    expect(ended([closed('end', 'life', '2015-09')])).toEqual([]);
    expect(ended([closed('end', 'window', '2015-09')])).toMatchObject([{ caveats: ['no ending recorded'] }]);
    expect(ended([lifeEvent('end', 'PolicySuperseded', '2015-10')])).toMatchObject([
      { caveats: ['perhaps ended'] },
    ]);
  });

  it('says so where there is a hint as well', () => {
    const hint = relation('records', { confidence: 'low' });
    const [tie] = ties([programme], reached('go-live', '2015-10-05', {}, [hint]));
    expect(tie?.tie).toBe('in scope');
    expect(tie?.path).toMatchObject([{ is: 'capability' }, { is: 'relation', confidence: 'low' }]);
  });

  it('is told when a date is approximate', () =>
    expect(ties([programme], reached('go-live', '2015~'))).toMatchObject([
      { caveats: ['no ending recorded', 'date uncertain'] },
    ]));
});

describe('a milestone that is only said to belong to a policy', () => {
  const launched = lifeEvent('launched', 'PolicyLaunched', '2014-01-01');
  const hint = [relation('records', { confidence: 'low' })];

  it.each([
    ['had ended', [launched, lifeEvent('end', 'PolicySuperseded', '2015-09-22')]],
    ['was over with its period', [announcedFor('announced', '2014-01-01', '2014-15')]],
  ])('is related to one that %s, with the confidence of the hint', (_, life) => {
    const over = inventedPolicy('records', 'programme', life);
    expect(ties([over], reached('go-live', '2015-10-05', {}, hint))).toMatchObject([
      {
        tie: 'related',
        path: [{ is: 'relation', confidence: 'low' }],
        caveats: ['had ended', 'relation not confirmed', 'relation not explained'],
      },
    ]);
  });

  it('is related to one of another capability, or that was only announced', () => {
    const other = inventedPolicy('records', 'programme', [launched], { capabilities: ['general'] });
    const unborn = inventedPolicy('records', 'programme', [announced]);
    for (const one of [other, unborn]) {
      expect(ties([one], reached('go-live', '2015-10-05', {}, hint))).toMatchObject([{ tie: 'related' }]);
    }
  });

  it('is not related to one that came later', () =>
    expect(
      ties([inventedPolicy('records', 'programme', [launched])], reached('early', '2013-12-31', {}, hint)),
    ).toEqual([]));
});
