import { dateOf, entryOn, facts, given, provenance } from '#testing/given';
import type { RegisteredTrust } from '../trust/index.ts';
import {
  milestone,
  planMilestone,
  reachMilestone,
  reportSetback,
  rescheduleMilestone,
  withdrawMilestone,
  type MilestoneFacts,
  type PlanMilestone,
  type ReportSetback,
  type RescheduleMilestone,
  type WithdrawMilestone,
} from './index.ts';

const which = { trust: 'ZZ1', kind: 'epr-go-live' } as const;
const epr = { ...which, title: 'Record system live', capability: 'epr' } as const;
const plan: PlanMilestone = { id: 'm1', ...epr, due: dateOf('2023-04'), said: provenance('2021-03') };
const anew: RescheduleMilestone = { id: 'm1', ...which, due: dateOf('2024-04'), said: provenance('2022-06') };
const stop: ReportSetback = { id: 'm1', ...epr, setback: 'stopped', said: provenance('2022-11') };
const withdraw: WithdrawMilestone = { id: 'm1', ...which, reason: 'supplier left', said: provenance('2022') };

const planned = {
  type: 'MilestonePlanned',
  data: { ...epr, due: dateOf('2023-04') },
  entry: entryOn('2021-03'),
} as const;
const rescheduled = {
  type: 'MilestoneRescheduled',
  data: { due: dateOf('2024-04') },
  entry: entryOn('2022-06'),
} as const;
const reached = {
  type: 'MilestoneReached',
  data: { ...epr, definition: 2 },
  entry: entryOn('2023-10-05'),
} as const;
const setback = {
  type: 'SetbackReported',
  data: { ...epr, setback: 'stopped' },
  entry: entryOn('2022-11'),
} as const;
const withdrawn = {
  type: 'MilestoneWithdrawn',
  data: { reason: 'supplier left' },
  entry: entryOn('2022'),
} as const;

const trust: RegisteredTrust = {
  is: 'registered',
  ods: 'ZZ1',
  opened: dateOf('2004-07-01'),
  successors: ['ZZ2'],
};
const open: MilestoneFacts = { ...facts, trust };
const closed: MilestoneFacts = { ...facts, trust: { ...trust, closed: dateOf('2020') } };
const step = given(milestone);
const alien = { ...planned, data: { ...planned.data, trust: 'ZZ2' } };

describe('planning a milestone', () => {
  it('is dated on the day of the plan', () => step().when(planMilestone, plan, open).then(planned));
  it('may follow a setback', () => step(setback).when(planMilestone, plan, open).then(planned));
  it('may come to light after it was reached', () =>
    step(reached).when(planMilestone, plan, open).then(planned));
  it('happens once', () =>
    step(planned).when(planMilestone, plan, open).isRefused('milestone/already-planned'));
  it("is not another trust's to plan", () =>
    step({ ...setback, data: { ...setback.data, trust: 'ZZ2' } })
      .when(planMilestone, plan, open)
      .isRefused('milestone/another'));
  it('cannot follow the reaching', () =>
    step(reached)
      .when(planMilestone, { ...plan, said: provenance('2024'), due: dateOf('2025') }, open)
      .isRefused('milestone/already-reached'));
  it('cannot follow the withdrawal', () =>
    step(setback, withdrawn)
      .when(planMilestone, { ...plan, said: provenance('2023') }, open)
      .isRefused('milestone/withdrawn'));
  it('is not due before it was made', () =>
    step()
      .when(planMilestone, { ...plan, due: dateOf('2021-02') }, open)
      .isRefused('entry/due-before-set'));
  it('is made by now', () =>
    step()
      .when(planMilestone, { ...plan, said: provenance('2027'), due: dateOf('2028') }, open)
      .isRefused('entry/after-today'));
  it('is not made by a trust that closed', () =>
    step().when(planMilestone, plan, closed).isRefused('milestone/after-trust-closed'));
  it('takes codes from the codebook', () =>
    step()
      .when(planMilestone, { ...plan, capability: 'telepathy' }, open)
      .isRefused('codebook/unknown-code'));
});

describe('rescheduling a milestone', () => {
  it('moves the day', () => step(planned).when(rescheduleMilestone, anew, open).then(rescheduled));
  it('may happen again', () =>
    step(planned, rescheduled).when(rescheduleMilestone, anew, open).then(rescheduled));
  it('may be known before the plan itself is', () =>
    step(setback).when(rescheduleMilestone, anew, open).then(rescheduled));
  it('happens to what is on record', () =>
    step().when(rescheduleMilestone, anew, open).isRefused('milestone/unheard-of'));
  it("is not another trust's to do", () =>
    step(alien).when(rescheduleMilestone, anew, open).isRefused('milestone/another'));
  it('cannot follow the reaching', () =>
    step(reached)
      .when(rescheduleMilestone, { ...anew, said: provenance('2024-01') }, open)
      .isRefused('milestone/already-reached'));
  it('cannot follow the withdrawal', () =>
    step(planned, withdrawn)
      .when(rescheduleMilestone, { ...anew, said: provenance('2023') }, open)
      .isRefused('milestone/withdrawn'));
  it('is not due before it was made', () =>
    step(planned)
      .when(rescheduleMilestone, { ...anew, due: dateOf('2022-05') }, open)
      .isRefused('entry/due-before-set'));
  it('is not done by a trust that closed', () =>
    step(planned).when(rescheduleMilestone, anew, closed).isRefused('milestone/after-trust-closed'));
  it('cannot follow the reaching, whichever is told first', () =>
    step(planned, rescheduled)
      .when(reachMilestone, { id: 'm1', ...epr, definition: 2, said: provenance('2022-01') }, open)
      .isRefused('milestone/reached-before-plan'));
});

describe('reporting a setback', () => {
  it('may be the first that is heard', () => step().when(reportSetback, stop, open).then(setback));
  it.each([[[planned]], [[reached]], [[planned, withdrawn]], [[setback]]])('may follow %j', (before) =>
    step(...before)
      .when(reportSetback, stop, open)
      .then(setback),
  );
  it('never counts as reaching', () =>
    step(setback)
      .when(reachMilestone, { id: 'm1', ...epr, definition: 2, said: provenance('2023-10-05') }, open)
      .then(reached));
  it('lies behind us', () =>
    step()
      .when(reportSetback, { ...stop, said: provenance('2027') }, open)
      .isRefused('entry/after-today'));
  it("is not another trust's to report", () =>
    step(alien).when(reportSetback, stop, open).isRefused('milestone/another'));
  it('takes codes from the codebook', () =>
    step()
      .when(reportSetback, { ...stop, capability: 'telepathy' }, open)
      .isRefused('codebook/unknown-code'));
  it('is of a trust that was there', () =>
    step().when(reportSetback, stop, closed).isRefused('milestone/after-trust-closed'));
});

describe('withdrawing a milestone', () => {
  it('gives up a plan', () => step(planned).when(withdrawMilestone, withdraw, facts).then(withdrawn));
  it('may take back what was reached', () =>
    step(reached)
      .when(withdrawMilestone, { ...withdraw, said: provenance('2024') }, facts)
      .then({ ...withdrawn, entry: entryOn('2024') }));
  it('happens once', () =>
    step(planned, withdrawn)
      .when(withdrawMilestone, withdraw, facts)
      .isRefused('milestone/already-withdrawn'));
  it('happens to what is on record', () =>
    step().when(withdrawMilestone, withdraw, facts).isRefused('milestone/unheard-of'));
  it("is not another trust's to do", () =>
    step(alien).when(withdrawMilestone, withdraw, facts).isRefused('milestone/another'));
  it.each([[[planned, rescheduled]], [[reached]]])('does not come before %j', (before) =>
    step(...before)
      .when(withdrawMilestone, { ...withdraw, said: provenance('2021-12') }, facts)
      .isRefused('milestone/lived-on'),
  );
  it('lies behind us', () =>
    step(planned)
      .when(withdrawMilestone, { ...withdraw, said: provenance('2027') }, facts)
      .isRefused('entry/after-today'));
  it('says why', () =>
    step(planned)
      .when(withdrawMilestone, { ...withdraw, reason: ' ' }, facts)
      .isRefused('text/blank'));
});
