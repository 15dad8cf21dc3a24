import type { TimelineEntry } from '#contracts/timeline';
import { mayUse, type BrowserSession } from './session.ts';

/** Roles that may correct entries, by category. */
const correctors: Readonly<Record<TimelineEntry['category'], readonly string[]>> = {
  policy: ['policy-lead'],
  milestone: ['trust-reporter', 'reviewer'],
  influence: ['trust-reporter', 'reviewer'],
  trust: ['steward'],
  coverage: ['steward'],
};

/** A dispute is answered, not taken back by the trust that it is about. */
const ofReviewers = new Set(['MilestoneVerified', 'MilestoneDisputed', 'InfluenceContested']);

/** The part of an entry that decides which roles may correct it. */
export type CorrectableEntry = Pick<TimelineEntry, 'category' | 'eventType' | 'trust'>;

/**
 * True where somebody is offered to correct and retract an entry; for reporters of a trust, where they speak for the
 * entry's trust.
 */
export const mayCorrect = (
  session: BrowserSession | undefined,
  { category, eventType, trust }: CorrectableEntry,
  speaksFor: readonly string[],
): boolean =>
  session?.signedIn === true &&
  mayUse(session, ['correct-entry']) &&
  correctors[category].includes(session.role) &&
  (session.role !== 'trust-reporter' ||
    (!ofReviewers.has(eventType) && trust !== undefined && speaksFor.includes(trust.ods)));

/** True where a session may verify and dispute milestones. */
export const mayReview = (session: BrowserSession | undefined): boolean =>
  mayUse(session, ['verify-milestone']);
