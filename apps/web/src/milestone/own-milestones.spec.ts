import type { TimelineEntry } from '#contracts/timeline';
import { milestoneFixture, type EntryFixture } from '../entry/entries.fixtures.ts';
import { ownMilestones, milestoneActions } from './own-milestones.ts';
import { trustViewFixture } from '../trust/trust.fixtures.ts';

const due = (edtf: string) => ({ edtf, earliestOn: edtf, latestOn: edtf });
const own = (of: string, eventType: TimelineEntry['eventType'], said: EntryFixture) =>
  milestoneFixture({ subject: `milestone-${of}`, eventType, ...said });
const planned = own('m1', 'MilestonePlanned', {
  on: '2021-03-01',
  title: 'Record live',
  capabilities: ['epr'],
  data: { due: due('2023-04-01'), supplier: 'Maker' },
});
const moved = own('m1', 'MilestoneRescheduled', { on: '2022-06-01', data: { due: due('2024-04-01') } });
const setback = own('m1', 'SetbackReported', { on: '2022-07-01', title: 'Record live' });
const reached = own('m1', 'MilestoneReached', { on: '2023-10-05' });
const disputed = own('m1', 'MilestoneDisputed', { id: 'the-dispute', on: '2024-01-05' });
const again = own('m1', 'MilestoneDisputed', { id: 'another', on: '2024-01-06' });
const answered = own('m1', 'DisputeAnswered', { on: '2024-02-05', data: { dispute: 'the-dispute' } });
const verified = own('m1', 'MilestoneVerified', { on: '2024-03-05' });
const withdrawn = own('m1', 'MilestoneWithdrawn', { on: '2025-03-05' });

const read = (...entries: Parameters<typeof trustViewFixture>[0]['entries'] & object) =>
  ownMilestones(trustViewFixture({ entries }))[0];

describe('a milestone of one’s own', () => {
  it('is described as it was first told', () =>
    expect(read(planned, moved)).toMatchObject({
      id: 'm1',
      kind: 'epr-go-live',
      title: 'Record live',
      capability: 'epr',
      supplier: 'Maker',
      status: 'planned',
      due: due('2024-04-01'),
      review: 'unreviewed',
    }));

  it.each([
    ['set back', ['setback'], [setback]],
    ['planned', ['reached', 'moved'], [planned, moved]],
    ['planned', ['reached', 'moved'], [planned, setback]],
    ['reached', [], [planned, reached]],
    ['reached', [], [reached, disputed]],
  ] as const)('that is %s can be said to be %j, among others', (status, some, entries) => {
    const found = read(...entries);
    expect(found?.status).toBe(status);
    const said = found === undefined ? [] : milestoneActions(found);
    const always = ['setback', 'evidence', 'withdraw'];
    expect(said.filter((one) => !always.includes(one))).toEqual(some[0] === 'setback' ? ['reached'] : some);
    expect(said).toEqual(expect.arrayContaining(always));
  });

  it('stands where it was reached after it had been withdrawn, as the API says', () =>
    expect(read(withdrawn, { ...reached, occurred: due('2026-01-05') })?.status).toBe('reached'));

  it('that is withdrawn is over', () => {
    const found = read(planned, withdrawn);
    expect(found && milestoneActions(found)).toEqual([]);
  });

  it.each([
    [['the-dispute'], [reached, disputed]],
    [
      ['the-dispute', 'another'],
      [reached, disputed, again],
    ],
    [['another'], [reached, disputed, again, answered]],
    [[], [reached, disputed, answered]],
    [[], [reached, disputed, again, verified]],
    [['another'], [reached, disputed, verified, again]],
    [['the-dispute'], [planned, withdrawn, disputed]],
  ])('knows which disputes wait for an answer: %j', (waiting, entries) => {
    expect(read(...entries)?.disputes.map(({ id }) => id)).toEqual(waiting);
  });

  it('stands with reviewers as the record says', () => {
    const said = own('m1', 'MilestoneReached', { on: '2023-10-05', review: 'disputed' });
    expect(read(said, disputed)?.review).toBe('disputed');
    expect(read(reached)?.review).toBe('unreviewed');
  });
});

describe('the milestones of a trust', () => {
  const of = (ods: string, on: string) =>
    milestoneFixture({ subject: `milestone-${ods}`, on, trust: { ods, name: ods } });
  const related = (
    ods: string,
    basis: 'ods' | 'published' | 'inferred',
    part: 'whole' | 'part' | 'not-stated' = 'whole',
  ) => ({
    ods,
    name: ods,
    on: due('2019-04-01'),
    part,
    basis,
    via: [],
    steps: [],
  });

  it('are those of its legal predecessors too, the last first; not of those that only we infer, or of which a part went here', () => {
    const view = trustViewFixture({
      entries: [
        of('ZZ2', '2015-01-01'),
        of('ZZ3', '2016-01-01'),
        of('ZZ4', '2017-01-01'),
        of('ZZ1', '2020-01-01'),
      ],
      predecessors: [
        related('ZZ2', 'published', 'not-stated'),
        related('ZZ3', 'inferred'),
        related('ZZ4', 'ods', 'part'),
      ],
    });
    expect(ownMilestones(view).map(({ id }) => id)).toEqual(['ZZ1', 'ZZ2']);
  });

  it('are its milestones alone', () => {
    const renamed = milestoneFixture({ subject: 'trust-ZZ1', eventType: 'TrustRenamed', on: '2020-01-01' });
    expect(ownMilestones(trustViewFixture({ entries: [renamed] }))).toEqual([]);
  });
});
