import type { TimelineEntry } from '#contracts/timeline';
import { mayDo, type Session } from './session.ts';

/** Which roles correct what is said of a subject; whether it is theirs, the server decides. */
const correctors: Readonly<Record<TimelineEntry['category'], readonly string[]>> = {
  policy: ['policy-lead'],
  milestone: ['trust-reporter', 'reviewer'],
  influence: ['trust-reporter', 'reviewer'],
  trust: ['steward'],
  coverage: ['steward'],
};

/** Whether correcting and retracting entries of such a subject is offered to somebody. */
export const mayCorrect = (session: Session | undefined, category: TimelineEntry['category']): boolean =>
  session?.signedIn === true &&
  mayDo(session, ['correct-entry']) &&
  correctors[category].includes(session.role);

/** Whether somebody may verify and dispute milestones. */
export const mayReview = (session: Session | undefined): boolean => mayDo(session, ['verify-milestone']);
