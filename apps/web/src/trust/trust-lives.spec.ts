import { entryFixture, milestoneFixture, targetFixture } from '../entry/entries.fixtures.ts';
import { dayNumber } from '../picture/days.ts';
import { trustHistory } from './trust-history.ts';
import { livesAbove } from './trust-lives.ts';
import { tieFixture, trustViewFixture } from './trust.fixtures.ts';

const live = milestoneFixture({ on: '2020-10-01', title: 'Record live' });
const dayAfter = (iso: string) => dayNumber(iso) + 1;

/** The lives above the line of a trust with one milestone, which all of the policies bound. */
const livesOf = (...policies: ReturnType<typeof entryFixture>[]) =>
  livesAbove(
    trustHistory(
      trustViewFixture({
        entries: [live],
        policies,
        ties: policies.map((policy) => tieFixture(live, policy, 'bound')),
      }),
    ),
    '2026-11-22',
  );

const made = targetFixture({ on: '2018-06-29', due: '2025-03-31', title: 'A record everywhere' });
const moved = targetFixture({ on: '2021-07-20', due: '2026-03-31', eventType: 'TargetRevised' });
const restated = targetFixture({ on: '2022-01-01', eventType: 'TargetRevised' });

describe('deadlines above the line of a trust', () => {
  it('stand at the end of the line on the day promised last, and are said', () => {
    const [promise] = livesOf(made, moved, restated);
    expect(promise).toMatchObject({
      amounts: 'due 31 Mar 2026',
      due: { from: dayNumber('2026-03-31'), to: dayAfter('2026-03-31') },
      span: { from: dayNumber('2018-06-29'), to: dayAfter('2026-03-31') },
    });
  });

  it('stay where the promise was met, and are gone where it gave way to another', () => {
    const met = targetFixture({ on: '2024-01-01', eventType: 'TargetMet' });
    const superseded = targetFixture({ on: '2024-01-01', eventType: 'PolicySuperseded' });
    expect(livesOf(made, met)[0]?.due).toBeDefined();
    expect(livesOf(made, superseded)[0]).not.toHaveProperty('due');
    expect(livesOf(made, superseded)[0]?.span.to).toBe(dayAfter('2024-01-01'));
  });

  it('are those of promises and standards, not of goals that a programme names', () => {
    const due = { edtf: '2024-01-01', earliestOn: '2024-01-01', latestOn: '2024-01-01' };
    const mandate = entryFixture({
      on: '2019-01-01',
      policy: 'mandate',
      kind: 'mandate',
      eventType: 'StandardMandated',
      data: { conformBy: due },
    });
    const programme = entryFixture({
      on: '2019-01-01',
      policy: 'programme',
      kind: 'programme',
      data: { goal: { statement: 'All digital', due } },
    });
    expect(livesOf(mandate, programme).map(({ ref, due: day }) => [ref, day !== undefined])).toEqual([
      ['mandate', true],
      ['programme', false],
    ]);
  });
});

describe('a deadline that stands in the scope of a policy alone', () => {
  const dayOf = (iso: string) => ({ edtf: iso, earliestOn: iso, latestOn: iso });
  const ahead = { is: 'after', minDays: 1, maxDays: 1, minMonths: 0, maxMonths: 0 } as const;
  /** Ties of two milestones to a policy of which they say the last day. */
  const viewOf = (policy: ReturnType<typeof entryFixture>, ...more: ReturnType<typeof entryFixture>[]) => {
    const later = milestoneFixture({ on: '2021-10-01', title: 'Prescribing live' });
    return trustViewFixture({
      entries: [live, later],
      policies: [policy, ...more],
      ties: [
        { ...tieFixture(later, policy, 'bound'), deadline: { on: dayOf('2029-08-06'), ahead } },
        { ...tieFixture(live, policy, 'bound'), deadline: { on: dayOf('2028-01-01'), ahead } },
      ],
    });
  };
  const published = { on: '2015-10-01', policy: 'standard', kind: 'standard' } as const;
  const lifeIn = (view: ReturnType<typeof viewOf>) => livesAbove(trustHistory(view), '2026-11-22')[0];

  it('stands at the end of the line like any other, as the last milestone has it, and within the years shown', () => {
    const view = viewOf(entryFixture(published));
    expect(lifeIn(view)).toMatchObject({
      amounts: 'due 6 Aug 2029',
      due: { from: dayNumber('2029-08-06'), to: dayAfter('2029-08-06') },
    });
    expect(trustHistory(view).domain.to).toBe(dayNumber('2030-01-01'));
  });

  it('gives way to a day that an entry names', () => {
    const mandated = { conformBy: dayOf('2027-01-01') };
    const view = viewOf(
      entryFixture({ ...published, eventType: 'StandardMandated', data: mandated } as typeof published),
    );
    expect(lifeIn(view)?.amounts).toBe('due 1 Jan 2027');
  });

  it('is none where the policy was given up, and none of a programme', () => {
    const given = entryFixture({ ...published, on: '2018-01-01', eventType: 'PolicyWithdrawn' });
    expect(lifeIn(viewOf(entryFixture(published), given))).not.toHaveProperty('due');
    expect(lifeIn(viewOf(entryFixture({ ...published, kind: 'programme' })))).not.toHaveProperty('due');
  });
});

describe('what applied to a milestone', () => {
  it('has a line up to it, whenever its own last entry was', () => {
    const [plan] = livesOf(entryFixture({ on: '2009-05-01', policy: 'plan' }));
    expect(plan).toMatchObject({ pale: true, heldUntil: dayNumber('2020-10-01') + 0.5 });
    expect(plan?.span.to).toBe(plan?.heldUntil);
  });

  it('keeps its own end where that came later', () => {
    const [plan] = livesOf(
      entryFixture({ on: '2009-05-01', policy: 'plan' }),
      entryFixture({ on: '2023-05-01', policy: 'plan', eventType: 'PolicyClosed' }),
    );
    expect(plan).not.toHaveProperty('heldUntil');
    expect(plan?.span.to).toBe(dayAfter('2023-05-01'));
  });
});
