import type { NamedTrust } from '#contracts/timeline';
import type { CommandRequests } from '../api-client/command-requests.ts';
import type { FormAnswers } from '../form/answers.ts';
import { dateAnswers, dateAnswer } from '../form/date-parts.ts';
import type { FormField } from '../form/field.ts';
import type { Journey } from '../form/journey.ts';
import type { ReportCodes } from './report-codes.ts';
import { reportDone, publishedNotice, reportHome } from './journey-ends.tsx';
import { milestoneDescription, milestoneSteps, provenanceSteps } from './milestone-fields.ts';

/** Data that journeys of a new milestone depend on. */
export interface NewMilestoneContext {
  readonly codes: ReportCodes;
  /** The trusts that the person may speak for, their own first. */
  readonly trusts: readonly NamedTrust[];
  readonly today: string;
}

/** For which date it is planned. */
export const dueField = (label: string, hint: string): FormField => ({
  kind: 'date',
  name: 'due',
  label,
  hint,
});

const odsOf =
  ({ trusts }: NewMilestoneContext) =>
  (answers: FormAnswers): string =>
    milestoneDescription(answers, trusts).trust;

/** Plan a milestone that is not on record yet. */
export const planJourney = (given: NewMilestoneContext): Journey => ({
  key: 'plan-milestone',
  title: 'Plan a milestone',
  command: 'plan-milestone',
  home: reportHome,
  initial: dateAnswers('occurred', given.today),
  steps: [
    ...milestoneSteps(given.codes, given.trusts.slice(0, 1)),
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
    ...provenanceSteps('When was the plan made?', 'The day of the board paper or of the announcement.'),
  ],
  request: (answers) =>
    ({
      ...milestoneDescription(answers, given.trusts.slice(0, 1)),
      due: dateAnswer(answers, 'due'),
    }) satisfies CommandRequests['plan-milestone'],
  send: 'Plan this milestone',
  again: 'Plan another milestone',
  before: publishedNotice,
  done: reportDone('Milestone planned', given.trusts[0]?.ods ?? ''),
});

/** Report a milestone that was reached and of which nothing is on record yet. */
export const reachedJourney = (given: NewMilestoneContext): Journey => ({
  key: 'reach-milestone',
  title: 'Report a milestone that was reached',
  command: 'reach-milestone',
  home: reportHome,
  steps: [
    ...milestoneSteps(given.codes, given.trusts),
    ...provenanceSteps('When was it reached?', 'As precisely as you know it.'),
  ],
  request: (answers) =>
    ({
      ...milestoneDescription(answers, given.trusts),
      definition: 'not stated',
    }) satisfies CommandRequests['reach-milestone'],
  send: 'Report this milestone',
  again: 'Report another milestone',
  before: publishedNotice,
  done: reportDone('Milestone reported', odsOf(given), true),
});

const setbacks = ['deferred', 'stopped', 'incident', 'not stated'] as const;

/** The chosen kind of setback; `not stated` where none is known. */
export const setbackAnswer = (answers: FormAnswers) =>
  setbacks.find((one) => one === answers['setback']) ?? 'not stated';

/** The field that asks for the kind of setback. */
export const setbackField = ({ setbackKinds }: ReportCodes): FormField => ({
  kind: 'choice',
  name: 'setback',
  label: 'What happened?',
  hint: 'A setback is shown beside the milestone. It is never counted as an achievement.',
  missing: 'Choose what happened',
  options: setbackKinds,
});

/** Report a setback to something that is not on record yet. */
export const setbackJourney = (given: NewMilestoneContext): Journey => ({
  key: 'report-setback',
  title: 'Report a setback',
  command: 'report-setback',
  home: reportHome,
  steps: [
    ...milestoneSteps(given.codes, given.trusts),
    { id: 'setback', title: 'What happened?', fields: [setbackField(given.codes)] },
    ...provenanceSteps('When did it happen?', 'As precisely as you know it.'),
  ],
  request: (answers) =>
    ({
      ...milestoneDescription(answers, given.trusts),
      setback: setbackAnswer(answers),
    }) satisfies CommandRequests['report-setback'],
  send: 'Report this setback',
  before: publishedNotice,
  done: reportDone('Setback reported', odsOf(given)),
});
