import type { NamedTrust } from '#contracts/timeline';
import type { CommandRequests } from '../api-client/command-requests.ts';
import type { Answers } from '../form/answers.ts';
import { answersOfDate, edtfOf } from '../form/date-parts.ts';
import type { Field } from '../form/field.ts';
import type { Journey } from '../form/journey.ts';
import type { ReportCodes } from '../reporting/report-codes.ts';
import { doneWith, published, reportHome } from './journey-ends.tsx';
import { describedOf, describingSteps, saidSteps } from './milestone-fields.ts';

/** What the journeys of a new milestone need. */
export interface NewMilestone {
  readonly codes: ReportCodes;
  /** The trusts that the person may speak for, their own first. */
  readonly trusts: readonly NamedTrust[];
  readonly today: string;
}

/** For which date it is planned. */
export const dueField = (label: string, hint: string): Field => ({ kind: 'date', name: 'due', label, hint });

const odsOf =
  ({ trusts }: NewMilestone) =>
  (answers: Answers): string =>
    describedOf(answers, trusts).trust;

/** Plan a milestone that is not on record yet. */
export const planJourney = (given: NewMilestone): Journey => ({
  key: 'plan-milestone',
  title: 'Plan a milestone',
  command: 'plan-milestone',
  home: reportHome,
  initial: answersOfDate('occurred', given.today),
  steps: [
    ...describingSteps(given.codes, given.trusts.slice(0, 1)),
    {
      id: 'due',
      title: 'When is it planned for?',
      fields: [
        dueField(
          'When is it planned for?',
          'As precisely as the plan says: a day, a month, a year, or between two dates.',
        ),
      ],
    },
    ...saidSteps('When was the plan made?', 'The day of the board paper or of the announcement.'),
  ],
  request: (answers) =>
    ({
      ...describedOf(answers, given.trusts.slice(0, 1)),
      due: edtfOf(answers, 'due'),
    }) satisfies CommandRequests['plan-milestone'],
  send: 'Plan this milestone',
  again: 'Plan another milestone',
  before: published,
  done: doneWith('Milestone planned', given.trusts[0]?.ods ?? ''),
});

/** Report a milestone that was reached and of which nothing is on record yet. */
export const reachedJourney = (given: NewMilestone): Journey => ({
  key: 'reach-milestone',
  title: 'Report a milestone that was reached',
  command: 'reach-milestone',
  home: reportHome,
  steps: [
    ...describingSteps(given.codes, given.trusts),
    ...saidSteps('When was it reached?', 'As precisely as you know it.'),
  ],
  request: (answers) =>
    ({
      ...describedOf(answers, given.trusts),
      definition: 'not stated',
    }) satisfies CommandRequests['reach-milestone'],
  send: 'Report this milestone',
  again: 'Report another milestone',
  before: published,
  done: doneWith('Milestone reported', odsOf(given), true),
});

const setbacks = ['deferred', 'stopped', 'incident', 'not stated'] as const;

/** What kind of setback was chosen. */
export const setbackOf = (answers: Answers) =>
  setbacks.find((one) => one === answers['setback']) ?? 'not stated';

/** What kind of setback it was. */
export const setbackField = ({ setbackKinds }: ReportCodes): Field => ({
  kind: 'choice',
  name: 'setback',
  label: 'What happened?',
  hint: 'A setback is shown beside the milestone. It is never counted as an achievement.',
  missing: 'Choose what happened',
  options: setbackKinds,
});

/** Report a setback to something that is not on record yet. */
export const setbackJourney = (given: NewMilestone): Journey => ({
  key: 'report-setback',
  title: 'Report a setback',
  command: 'report-setback',
  home: reportHome,
  steps: [
    ...describingSteps(given.codes, given.trusts),
    { id: 'setback', title: 'What happened?', fields: [setbackField(given.codes)] },
    ...saidSteps('When did it happen?', 'As precisely as you know it.'),
  ],
  request: (answers) =>
    ({
      ...describedOf(answers, given.trusts),
      setback: setbackOf(answers),
    }) satisfies CommandRequests['report-setback'],
  send: 'Report this setback',
  before: published,
  done: doneWith('Setback reported', odsOf(given)),
});
