import { count, number, oneOf, roles, type Role } from '#domain/schema';
import { Property, instant, view, viewList } from '../answer/index.ts';

const milliseconds = (says: string) => number({ least: 0, most: Number.MAX_SAFE_INTEGER }, says);

/** One of the four lanes in which questions are worked on. */
export class LaneLoadView {
  @Property(oneOf(['members', 'strangers'], 'Whose questions: of those who have signed in, or of the rest.'))
  declare readonly whose: 'members' | 'strangers';

  @Property(oneOf(['short', 'long'], 'Which answers: exports and large pages have a lane of their own.'))
  declare readonly answers: 'short' | 'long';

  @Property(count('Questions that are worked on now, this one among them.'))
  declare readonly now: number;

  @Property(count('Questions that wait for room.'))
  declare readonly waiting: number;
}

/** Lateness of the process with what it has to do at a time. */
export class LatenessView {
  @Property(milliseconds('Milliseconds; half of the time it is less.'))
  declare readonly medianMs: number;

  @Property(milliseconds('Milliseconds; 99 of a hundred times it is less.'))
  declare readonly p99Ms: number;

  @Property(milliseconds('The longest, in milliseconds.'))
  declare readonly longestMs: number;
}

/** Load of the one process that answers; where several APIs run, another may answer the next time. */
export class ProcessLoadView {
  @Property(instant('When the process began.'))
  declare readonly since: string;

  @Property(viewList(() => LaneLoadView, 'The lanes; none where questions do not wait for one another.'))
  declare readonly lanes: readonly LaneLoadView[];

  @Property(
    view(() => LatenessView, 'How late its turns of the event loop were within the last two minutes.'),
  )
  declare readonly lateness: LatenessView;

  @Property(count('Memory that the system has given it, in bytes.'))
  declare readonly memoryBytes: number;

  @Property(count('Memory that its objects take, in bytes.'))
  declare readonly heapBytes: number;

  @Property(count('Answers that it keeps.'))
  declare readonly keptAnswers: number;

  @Property(count('Memory that they are counted for, in bytes.'))
  declare readonly keptBytes: number;
}

/** Number of sessions of one role. */
export class SessionCountView {
  @Property(oneOf(roles, 'The role.'))
  declare readonly role: Role;

  @Property(count('Sessions that have not ended.'))
  declare readonly sessions: number;
}
