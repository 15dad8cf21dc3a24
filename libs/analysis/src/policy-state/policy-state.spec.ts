import { onDay, type PartialDate } from '#domain/kernel';
import {
  announcedFor,
  awarded,
  closed,
  inventedPolicy,
  lifeEvent,
  promised,
} from '../precedence/invented.fixtures.ts';
import { stateOf, type LifeEvent } from './policy-state.ts';

const on = (kind: string, life: readonly LifeEvent[], day: `${number}-${string}-${string}` = '2020-01-01') =>
  stateOf(inventedPolicy('zz', kind, life), onDay(day));
const announced = lifeEvent('announced', 'PolicyAnnounced', '2012-05');
const launched = lifeEvent('launched', 'PolicyLaunched', '2013-01-01');

describe('the state of a policy on a day', () => {
  it.each([
    ['withdrawn', 'programme', [launched, lifeEvent('end', 'PolicyWithdrawn', '2018')]],
    ['merged', 'organisation', [launched, lifeEvent('end', 'PolicyMerged', '2018')]],
    ['superseded', 'strategy', [launched, lifeEvent('end', 'PolicySuperseded', '2018')]],
    ['ended', 'programme', [launched, closed('end', 'life', '2018')]],
    ['met', 'target', [promised('set', '2013'), lifeEvent('end', 'TargetMet', '2018')]],
    ['missed', 'target', [promised('set', '2013'), lifeEvent('end', 'TargetMissed', '2018')]],
    ['abandoned', 'target', [promised('set', '2013'), lifeEvent('end', 'TargetAbandoned', '2018')]],
    ['happened', 'review', [lifeEvent('end', 'PolicyPublished', '2018')]],
    ['ended by its period', 'funding-round', [announcedFor('end', '2013', '2015-16')]],
    ['overdue', 'target', [promised('end', '2013', '2018-12-31')]],
    ['in force', 'programme', [announced, lifeEvent('end', 'PolicyLaunched', '2013')]],
    ['in force', 'strategy', [lifeEvent('end', 'PolicyPublished', '2013')]],
    ['in force', 'target', [promised('end', '2013', '2020-01-01')]],
    ['open', 'funding-round', [announced, lifeEvent('end', 'BidsOpened', '2019-12')]],
    ['announced', 'programme', [lifeEvent('end', 'PolicyAnnounced', '2013')]],
  ] as const)('is %s: of a %s', (is, kind, life) => {
    expect(on(kind, life)).toMatchObject({ is, entryId: 'end' });
  });

  it('is not yet before anything has happened for certain', () => {
    expect(on('programme', [])).toEqual({ is: 'not yet' });
    expect(on('programme', [lifeEvent('half', 'PolicyLaunched', '2020')])).toEqual({ is: 'not yet' });
  });
  it('is there through the day of its end', () => {
    const life = [launched, closed('end', 'life', '2018-06-30')];
    expect(on('programme', life, '2018-06-30').is).toBe('in force');
    expect(on('programme', life, '2018-07-01').is).toBe('ended');
  });
  it('is the first of several that fit', () =>
    expect(
      on('target', [
        promised('set', '2013', '2015'),
        lifeEvent('met', 'TargetMet', '2015'),
        lifeEvent('over', 'PolicySuperseded', '2016'),
      ]),
    ).toEqual({ is: 'superseded', entryId: 'over' }));
  it('has the remark that no ending is on record, never as a state', () => {
    expect(on('programme', [launched])).toEqual({ is: 'in force', entryId: 'launched', noEnding: true });
    expect(on('programme', [launched, closed('end', 'life', '2030')])).toEqual({
      is: 'in force',
      entryId: 'launched',
    });
  });
  it('is ended by its period only where no ending is on record, and after its last year', () => {
    const round = announcedFor('said', '2013', '2015-16');
    expect(on('funding-round', [round], '2016-03-31').is).toBe('announced');
    expect(on('funding-round', [round], '2016-04-01').is).toBe('ended by its period');
    expect(on('funding-round', [round, closed('end', 'life', '2018')], '2017-01-01').is).toBe('announced');
    expect(on('strategy', [announcedFor('said', '2013', '2015-16')]).is).toBe('announced');
  });
  it('is overdue by the day to which a promise was moved last', () => {
    const moved = promised('moved', '2017', '2021-03-31', 'TargetRevised');
    expect(on('target', [promised('set', '2013', '2018'), moved]).is).toBe('in force');
  });
  it.each([
    ['it was awarded', awarded('award', 'ZZ1', '2019-12')],
    ['a window has closed', lifeEvent('shut', 'BidsClosed', '2019-12')],
  ])('is open no more once %s', (_, then) =>
    expect(on('funding-round', [announced, lifeEvent('open', 'BidsOpened', '2019-10'), then]).is).toBe(
      'announced',
    ),
  );
  it('of a half-known day is what had certainly not ended, and may have begun', () => {
    const year: PartialDate = { edtf: '2018', earliestOn: '2018-01-01', latestOn: '2018-12-31' };
    const policy = inventedPolicy('zz', 'programme', [
      lifeEvent('begins', 'PolicyLaunched', '2018-06'),
      closed('end', 'life', '2018-03'),
    ]);
    expect(stateOf(policy, year, false).is).toBe('in force');
    expect(stateOf(policy, onDay('2018-05-31'), true).is).toBe('ended');
  });
});
