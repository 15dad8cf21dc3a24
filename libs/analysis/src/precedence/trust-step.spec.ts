import { trustStepOf } from './trust-step.ts';

describe('the sort of a trust’s entry', () => {
  it.each([
    ['FundingAwarded', 'funding-round', 'money'],
    ['FundingReceived', 'funding-round', 'money'],
    ['MilestoneReached', 'gde-selected', 'naming'],
    ['MilestoneReached', 'scan4safety', 'naming'],
    ['MilestoneReached', 'epr-contract', 'contract'],
    ['MilestoneReached', 'epr-go-live', 'live'],
    ['MilestoneReached', 'patient-portal-live', 'live'],
    ['MilestoneReached', 'emram-6', 'other'],
    ['MilestonePlanned', 'epr-go-live', 'planned'],
    ['SetbackReported', 'epr-go-live', 'setback'],
  ] as const)('of %s, %s is %s', (eventType, kind, step) => expect(trustStepOf(eventType, kind)).toBe(step));
});
