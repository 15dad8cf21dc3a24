import type { TimelineEntry } from '#contracts/timeline';
import { mayUse, type BrowserSession } from './session.ts';

/** Which roles correct what is said of a subject. */
const correctors: Readonly<Record<TimelineEntry['category'], readonly string[]>> = {
  policy: ['policy-lead'],
  milestone: ['trust-reporter', 'reviewer'],
  influence: ['trust-reporter', 'reviewer'],
  trust: ['steward'],
  coverage: ['steward'],
};

/** A dispute is answered, not taken back by the trust that it is about. */
const ofReviewers = new Set(['MilestoneVerified', 'MilestoneDisputed', 'InfluenceContested']);

/** What decides who may correct an entry. */
export type CorrectableEntry = Pick<TimelineEntry, 'category' | 'eventType' | 'trust'>;

/**
 * Whether correcting and retracting an entry is offered to somebody; of those who report for a trust, to those who speak
 * for the trust of the entry.
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

/** Whether somebody may verify and dispute milestones. */
export const mayReview = (session: BrowserSession | undefined): boolean =>
  mayUse(session, ['verify-milestone']);
