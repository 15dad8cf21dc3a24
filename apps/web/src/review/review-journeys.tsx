import type { TimelineEntry } from '#contracts/timeline';
import type { MilestoneView } from '#contracts/milestone';
import { Link } from '../link/link.tsx';
import { answerTo, withoutEmpty, type FormAnswers } from '../form/answers.ts';
import { dateAnswers } from '../form/date-parts.ts';
import type { Journey, FormStep } from '../form/journey.ts';
import {
  confidenceStep,
  longTextStep,
  occurredStep,
  reportedProvenance,
  sourceStep,
} from '../form/provenance-fields.ts';

const withoutNames = 'Do not name persons.';
const home = { to: '/review', label: 'Review' } as const;

/** Begins with today and, where it is at hand, with the source that the milestone itself names. */
const begin = (today: string, source: TimelineEntry['source'] | undefined): FormAnswers => ({
  ...dateAnswers('occurred', today),
  ...(source === undefined ? {} : { sourceTitle: source.title, sourceUrl: source.url }),
});

const said = (when: string): readonly FormStep[] => [
  occurredStep(when, 'The day on which it was looked at.'),
  { ...sourceStep, hint: 'What was looked at: board papers, a published letter, the trust’s own page.' },
  confidenceStep,
];

const aboutOf = ({ milestone: { id, trust, kind } }: MilestoneView) => ({
  milestone: id,
  trust: trust.ods,
  kind,
});

const sourceOf = ({ entries }: MilestoneView) =>
  entries.findLast(({ eventType }) => eventType === 'MilestoneReached')?.source;

/** The end: where to see it, and what the trust has of it. */
const done = (title: string, to: string, trust: string) => () => ({
  title,
  next: (
    <ul>
      <li>
        <Link to={to}>See what is said about it</Link>
      </li>
      <li>{trust}</li>
    </ul>
  ),
});

/** Says that a milestone holds. */
export function verifyJourney(view: MilestoneView, today: string): Journey {
  const { id, title, trust } = view.milestone;
  return {
    key: `verify/${id}`,
    title: 'Verify a milestone',
    about: `${title}, ${trust.name}`,
    initial: begin(today, sourceOf(view)),
    steps: [
      longTextStep({
        name: 'note',
        label: 'What did you look at?',
        hint: `It is shown beside the milestone. ${withoutNames}`,
        optional: true,
      }),
      ...said('When was it verified?'),
    ],
    command: 'verify-milestone',
    request: (answers) => ({
      ...aboutOf(view),
      ...withoutEmpty({ note: answerTo(answers, 'note') }),
      ...reportedProvenance(answers),
    }),
    ifMatch: String(view.version),
    send: 'Verify this milestone',
    done: done('Milestone verified', `/review/milestones/${id}`, 'The trust sees it on its own page.'),
    home,
  };
}

/** Says that a milestone does not hold, and why. */
export function disputeJourney(view: MilestoneView, today: string): Journey {
  const { id, title, trust } = view.milestone;
  return {
    key: `dispute/${id}`,
    title: 'Dispute a milestone',
    about: `${title}, ${trust.name}`,
    initial: begin(today, undefined),
    steps: [
      longTextStep({
        name: 'reason',
        label: 'Why do you dispute it?',
        hint: `The trust answers to what you write. ${withoutNames}`,
        missing: 'Enter why you dispute it',
      }),
      ...said('When was it disputed?'),
    ],
    command: 'dispute-milestone',
    request: (answers) => ({
      ...aboutOf(view),
      reason: answerTo(answers, 'reason'),
      ...reportedProvenance(answers),
    }),
    ifMatch: String(view.version),
    send: 'Dispute this milestone',
    done: done(
      'Milestone disputed',
      `/review/milestones/${id}`,
      'The trust sees it on its own page, and can answer.',
    ),
    home,
  };
}

/** Says that a claim does not hold, and why. */
export function contestJourney(entry: TimelineEntry, today: string): Journey {
  const claim = entry.subject.replace(/^influence-/, '');
  return {
    key: `contest/${claim}`,
    title: 'Contest a claim',
    about: [entry.title, entry.trust?.name].filter((part) => part !== undefined).join(', '),
    initial: begin(today, undefined),
    steps: [
      longTextStep({
        name: 'reason',
        label: 'Why do you contest it?',
        hint: `It stands beside the claim. ${withoutNames}`,
        missing: 'Enter why you contest it',
      }),
      ...said('When was it contested?'),
    ],
    command: 'contest-influence',
    request: (answers) => ({ claim, reason: answerTo(answers, 'reason'), ...reportedProvenance(answers) }),
    send: 'Contest this claim',
    done: done(
      'Claim contested',
      `/entries/${entry.id}`,
      'The trust sees it among its claims, and can withdraw the claim.',
    ),
    home,
  };
}
