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
