import { fieldOf } from '../api-client/entry-fields.ts';
import type { TimelineEntry } from '#contracts/timeline';
import type { CommandRequests } from '../api-client/command-requests.ts';
import { type FormAnswers, answerTo, withoutEmpty } from '../form/answers.ts';
import { dateAnswers, dateAnswer } from '../form/date-parts.ts';
import type { Journey } from '../form/journey.ts';
import {
  confidenceStep,
  longTextStep,
  occurredStep,
  reportedProvenance,
  sourceFields,
  sourceStep,
} from '../form/provenance-fields.ts';
import type { OwnMilestone, MilestoneAction } from './own-milestones.ts';
import type { ReportCodes } from './report-codes.ts';
import { milestoneCaption, reportDone, publishedNotice } from './journey-ends.tsx';
import {
  milestoneReference,
  noteField,
  knownMilestoneDescription,
  noNamesHint,
  provenanceSteps,
  supplierStep,
} from './milestone-fields.ts';
import { dueField, setbackField, setbackAnswer } from './new-milestone-journeys.ts';

/** Data that journeys of a milestone on record depend on. */
export interface KnownMilestoneContext {
  readonly milestone: OwnMilestone;
  readonly codes: ReportCodes;
  readonly today: string;
}

const base = (saying: MilestoneAction | `answer/${string}`, { milestone }: KnownMilestoneContext) => ({
  key: `${saying}/${milestone.id}`,
  about: milestoneCaption(milestone),
  home: { to: `/report/${milestone.id}`, label: 'This milestone' },
  before: publishedNotice,
});

const startToday = ({ today }: KnownMilestoneContext): FormAnswers => dateAnswers('occurred', today);
const named = ({ milestone: { supplier, product } }: KnownMilestoneContext): FormAnswers =>
  withoutEmpty({ supplier, product });

function moved(given: KnownMilestoneContext): Journey {
  const { milestone } = given;
  return {
    ...base('moved', given),
    title: 'Say that it moved',
    command: 'reschedule-milestone',
    initial: startToday(given),
    steps: [
      {
        id: 'due',
        title: 'When is it planned for now?',
        fields: [
          dueField('When is it planned for now?', 'The new date, as precisely as it is known.'),
          noteField,
        ],
      },
      ...provenanceSteps(
        'When was that decided?',
        'The day on which the new date was decided or made known.',
      ),
    ],
    request: (answers) =>
      ({
        ...milestoneReference(milestone),
        due: dateAnswer(answers, 'due'),
        ...withoutEmpty({ note: answerTo(answers, 'note') }),
        ...reportedProvenance(answers),
      }) satisfies CommandRequests['reschedule-milestone'],
    send: 'Send the new date',
    done: reportDone('New date recorded', milestone.trust.ods),
  };
}

function reached(given: KnownMilestoneContext): Journey {
  const { milestone } = given;
  return {
    ...base('reached', given),
    title: 'Say that it was reached',
    command: 'reach-milestone',
    initial: named(given),
    steps: [
      occurredStep('When was it reached?', 'As precisely as you know it.'),
      supplierStep,
      sourceStep,
      confidenceStep,
    ],
    request: (answers) =>
      ({
        ...knownMilestoneDescription(milestone, answers),
        definition: 'not stated',
      }) satisfies CommandRequests['reach-milestone'],
    send: 'Report that it was reached',
    done: reportDone('Milestone reached', milestone.trust.ods, true),
  };
}

function setback(given: KnownMilestoneContext): Journey {
  const { milestone } = given;
  return {
    ...base('setback', given),
    title: 'Report a setback',
    command: 'report-setback',
    initial: named(given),
    steps: [
      { id: 'setback', title: 'What happened?', fields: [setbackField(given.codes), noteField] },
      ...provenanceSteps('When did it happen?', 'As precisely as you know it.'),
    ],
    request: (answers) =>
      ({
        ...knownMilestoneDescription(milestone, answers),
        setback: setbackAnswer(answers),
      }) satisfies CommandRequests['report-setback'],
    send: 'Report this setback',
    done: reportDone('Setback reported', milestone.trust.ods),
  };
}

function withdraw(given: KnownMilestoneContext): Journey {
  const { milestone } = given;
  return {
    ...base('withdraw', given),
    title: 'Withdraw this milestone',
    command: 'withdraw-milestone',
    initial: startToday(given),
    steps: [
      longTextStep({
        name: 'reason',
        label: 'Why is it withdrawn?',
        hint: `Given up, or no longer so. ${noNamesHint}`,
        missing: 'Enter why it is withdrawn',
      }),
      ...provenanceSteps('When was it withdrawn?', 'The day on which it was given up, or was no longer so.'),
    ],
    request: (answers) =>
      ({
        ...milestoneReference(milestone),
        reason: answerTo(answers, 'reason'),
        ...reportedProvenance(answers),
      }) satisfies CommandRequests['withdraw-milestone'],
    send: 'Withdraw this milestone',
    done: reportDone('Milestone withdrawn', milestone.trust.ods),
  };
}

function evidence(given: KnownMilestoneContext): Journey {
  const { milestone } = given;
  const [title, url, published] = sourceFields;
  return {
    ...base('evidence', given),
    title: 'Attach evidence',
    command: 'attach-evidence',
    initial: startToday(given),
    steps: [
      {
        id: 'source',
        title: 'What is the evidence?',
        hint: 'Something public that shows the milestone: board papers, a certificate, a press release.',
        fields: [
          ...(title === undefined ? [] : [{ ...title, label: 'What it is called' }]),
          ...(url === undefined ? [] : [url]),
          ...(published === undefined ? [] : [published]),
        ],
      },
      longTextStep({
        name: 'note',
        label: 'What does it show?',
        hint: noNamesHint,
        optional: true,
      }),
      occurredStep('When was it so?', 'The day that the evidence is about, as far as it is known.'),
      confidenceStep,
    ],
    request: (answers) =>
      ({
        ...milestoneReference(milestone),
        title: answerTo(answers, 'sourceTitle'),
        url: answerTo(answers, 'sourceUrl'),
        ...withoutEmpty({ note: answerTo(answers, 'note') }),
        ...reportedProvenance(answers),
      }) satisfies CommandRequests['attach-evidence'],
    send: 'Attach this evidence',
    done: reportDone('Evidence attached', milestone.trust.ods, true),
  };
}

/** The journey by which a trust answers a dispute: also once it is answered, for its confirmation. */
export function answerJourney({ id: dispute, data }: TimelineEntry, given: KnownMilestoneContext): Journey {
  const { milestone } = given;
  const reason = fieldOf({ data }, 'reason')?.body;
  const doubt = reason === undefined ? '' : `The reviewer says: ‘${reason}’ `;
  return {
    ...base(`answer/${dispute}`, given),
    title: 'Answer the dispute',
    command: 'answer-dispute',
    initial: startToday(given),
    steps: [
      longTextStep({
        name: 'answer',
        label: 'What is your answer?',
        hint: `${doubt}Say what shows that the milestone stands, or what is to be corrected. ${noNamesHint}`,
        missing: 'Enter your answer',
      }),
      ...provenanceSteps('When do you answer?', 'Today, unless the answer was published before.'),
    ],
    request: (answers) =>
      ({
        ...milestoneReference(milestone),
        dispute,
        answer: answerTo(answers, 'answer'),
        ...reportedProvenance(answers),
      }) satisfies CommandRequests['answer-dispute'],
    send: 'Send this answer',
    done: reportDone('Answer sent', milestone.trust.ods, true),
  };
}

const journeys = { moved, reached, setback, withdraw, evidence } as const;

/** The journey by which a trust says something of a milestone on record. */
export const knownMilestoneJourney = (saying: MilestoneAction, given: KnownMilestoneContext): Journey =>
  journeys[saying](given);
