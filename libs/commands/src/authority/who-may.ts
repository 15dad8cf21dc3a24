import type { Category, EventType } from '#domain/record';
import type { Role } from '#event-log/codec';

const policyLead = ['policy-lead'] as const;
const reporter = ['trust-reporter'] as const;
const reviewer = ['reviewer'] as const;
const steward = ['steward'] as const;
/** Of which entries, the category of their stream says. */
const whoeverWrites = ['policy-lead', 'trust-reporter', 'reviewer', 'steward'] as const;

/** Every use case with the roles that may use it. The importer, on the command line, may use all of them. */
export const whoMay = {
  'register-policy': policyLead,
  'announce-policy': policyLead,
  'open-policy': policyLead,
  'publish-policy': policyLead,
  'launch-policy': policyLead,
  'bring-policy-into-force': policyLead,
  'award-under-policy': policyLead,
  'revise-policy': policyLead,
  'close-policy': policyLead,
  'supersede-policy': policyLead,
  'withdraw-policy': policyLead,
  'merge-policy': policyLead,
  'approve-funding': policyLead,
  'open-bids': policyLead,
  'close-bids': policyLead,
  'award-funding': policyLead,
  'sign-agreement': policyLead,
  'receive-funding': policyLead,
  'revise-funding': policyLead,
  'claw-back-funding': policyLead,
  'draft-standard': policyLead,
  'report-supplier-readiness': policyLead,
  'mandate-standard': policyLead,
  'set-target': policyLead,
  'revise-target': policyLead,
  'meet-target': policyLead,
  'miss-target': policyLead,
  'abandon-target': policyLead,
  'assert-relation': policyLead,
  'withdraw-relation': policyLead,
  'plan-milestone': reporter,
  'reschedule-milestone': reporter,
  'reach-milestone': reporter,
  'report-setback': reporter,
  'withdraw-milestone': reporter,
  'attach-evidence': reporter,
  'answer-dispute': reporter,
  'verify-milestone': reviewer,
  'dispute-milestone': reviewer,
  'claim-influence': reporter,
  'withdraw-influence': reporter,
  'contest-influence': reviewer,
  'register-trust': steward,
  'open-trust': steward,
  'rename-trust': steward,
  'reclassify-trust': steward,
  'move-trust': steward,
  'merge-trust': steward,
  'close-trust': steward,
  'register-maturity-round': steward,
  'score-maturity': steward,
  'register-coverage-series': steward,
  'report-coverage': steward,
  'publish-codebook': steward,
  'revise-codebook': steward,
  'correct-entry': whoeverWrites,
  'retract-entry': whoeverWrites,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** The name of a use case, such as `announce-policy`. */
export type UseCaseName = keyof typeof whoMay;

/** The categories of streams to which a role may add, whatever the use case. */
export const writesTo: Readonly<Record<Role, readonly Category[]>> = {
  'policy-lead': ['policy'],
  'trust-reporter': ['milestone', 'influence'],
  reviewer: ['milestone', 'influence'],
  steward: ['trust', 'maturity', 'coverage', 'codebook'],
  analyst: [],
  operator: [],
};

/** The use cases that a role may use, by name. */
export const useCasesFor = (role: Role): UseCaseName[] => {
  const allowed: readonly [string, readonly Role[]][] = Object.entries(whoMay);
  return allowed.filter(([, roles]) => roles.includes(role)).map(([name]) => name as UseCaseName);
};

/** Types of event by which reviewers speak of what trusts report. */
export const onlyOfReviewers: ReadonlySet<EventType> = new Set([
  'MilestoneVerified',
  'MilestoneDisputed',
  'InfluenceContested',
]);
