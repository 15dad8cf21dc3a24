import { isNamingKind } from './named.ts';

/** The sorts of entry by which a trust follows a policy. */
export const trustSteps = ['money', 'naming', 'contract', 'live', 'other', 'planned', 'setback'] as const;

/** Money to a trust, its selection, a contract signed, a system live, another milestone, a plan or a setback. */
export type TrustStep = (typeof trustSteps)[number];

const liveKinds: ReadonlySet<string> = new Set([
  'epr-go-live',
  'epma-go-live',
  'shared-care-record-live',
  'patient-portal-live',
]);

/** The sort of a trust's entry, by its type of event and, of a milestone that was reached, by its kind: never by its title. */
export function trustStepOf(eventType: string, kind: string): TrustStep {
  switch (eventType) {
    case 'MilestonePlanned':
      return 'planned';
    case 'SetbackReported':
      return 'setback';
    case 'MilestoneReached':
      if (isNamingKind(kind)) return 'naming';
      if (liveKinds.has(kind)) return 'live';
      return kind === 'epr-contract' ? 'contract' : 'other';
    default:
      return 'money';
  }
}
