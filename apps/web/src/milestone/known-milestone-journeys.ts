import type { TimelineEntry } from '#contracts/timeline';
import type { CommandRequests } from '../api-client/command-requests.ts';
import { type Answers, answerTo, filled } from '../form/answers.ts';
import { answersOfDate, edtfOf } from '../form/date-parts.ts';
import type { Journey } from '../form/journey.ts';
import {
  confidenceStep,
  occurredStep,
  reportedOf,
  sourceFields,
  sourceStep,
} from '../form/provenance-fields.ts';
import type { OwnMilestone, Saying } from './own-milestones.ts';
import type { ReportCodes } from '../reporting/report-codes.ts';
import { aboutWords, doneWith, published } from './journey-ends.tsx';
import {
  aboutOf,
  describedAgainOf,
  noNames,
  saidSteps,
  supplierStep,
  wordsStep,
} from './milestone-fields.ts';
import { dueField, setbackField, setbackOf } from './new-milestone-journeys.ts';

/** What the journeys of a milestone on record need. */
export interface KnownMilestone {
  readonly milestone: OwnMilestone;
  readonly codes: ReportCodes;
  readonly today: string;
}

const base = (saying: Saying | `answer/${string}`, { milestone }: KnownMilestone) => ({
  key: `${saying}/${milestone.id}`,
  about: aboutWords(milestone),
  home: { to: `/report/${milestone.id}`, words: 'This milestone' },
  before: published,
});

const startToday = ({ today }: KnownMilestone): Answers => answersOfDate('occurred', today);
const named = ({ milestone: { supplier, product } }: KnownMilestone): Answers =>
  filled({ supplier, product });

function moved(given: KnownMilestone): Journey {
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
        fields: [dueField('When is it planned for now?', 'The new date, as precisely as it is known.')],
      },
      ...saidSteps('When was that decided?', 'The day on which the new date was decided or made known.'),
    ],
    request: (answers) =>
      ({
        ...aboutOf(milestone),
        due: edtfOf(answers, 'due'),
        ...reportedOf(answers),
      }) satisfies CommandRequests['reschedule-milestone'],
    send: 'Send the new date',
    done: doneWith('New date recorded', milestone.trust.ods),
  };
}

function reached(given: KnownMilestone): Journey {
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
        ...describedAgainOf(milestone, answers),
        definition: 'not stated',
      }) satisfies CommandRequests['reach-milestone'],
    send: 'Report that it was reached',
    done: doneWith('Milestone reached', milestone.trust.ods, true),
  };
}

function setback(given: KnownMilestone): Journey {
  const { milestone } = given;
  return {
    ...base('setback', given),
    title: 'Report a setback',
    command: 'report-setback',
    initial: named(given),
    steps: [
      { id: 'setback', title: 'What happened?', fields: [setbackField(given.codes)] },
      ...saidSteps('When did it happen?', 'As precisely as you know it.'),
    ],
    request: (answers) =>
      ({
        ...describedAgainOf(milestone, answers),
        setback: setbackOf(answers),
      }) satisfies CommandRequests['report-setback'],
    send: 'Report this setback',
    done: doneWith('Setback reported', milestone.trust.ods),
  };
}

function withdraw(given: KnownMilestone): Journey {
  const { milestone } = given;
  return {
    ...base('withdraw', given),
    title: 'Withdraw this milestone',
    command: 'withdraw-milestone',
    initial: startToday(given),
    steps: [
      wordsStep({
        name: 'reason',
        label: 'Why is it withdrawn?',
        hint: `Given up, or no longer so. ${noNames}`,
        missing: 'Enter why it is withdrawn',
      }),
      ...saidSteps('When was it withdrawn?', 'The day on which it was given up, or was no longer so.'),
    ],
    request: (answers) =>
      ({
        ...aboutOf(milestone),
        reason: answerTo(answers, 'reason'),
        ...reportedOf(answers),
      }) satisfies CommandRequests['withdraw-milestone'],
    send: 'Withdraw this milestone',
    done: doneWith('Milestone withdrawn', milestone.trust.ods),
  };
}

function evidence(given: KnownMilestone): Journey {
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
      wordsStep({
        name: 'note',
        label: 'What does it show?',
        hint: noNames,
        optional: true,
      }),
      occurredStep('When was it so?', 'The day that the evidence is about, as far as it is known.'),
      confidenceStep,
    ],
    request: (answers) =>
      ({
        ...aboutOf(milestone),
        title: answerTo(answers, 'sourceTitle'),
        url: answerTo(answers, 'sourceUrl'),
        ...filled({ note: answerTo(answers, 'note') }),
        ...reportedOf(answers),
      }) satisfies CommandRequests['attach-evidence'],
    send: 'Attach this evidence',
    done: doneWith('Evidence attached', milestone.trust.ods, true),
  };
}

/** The journey by which a trust answers a dispute: also once it is answered, for its confirmation. */
export function answerJourney({ id: dispute, detail }: TimelineEntry, given: KnownMilestone): Journey {
  const { milestone } = given;
  const reason = detail.reason?.body;
  const doubt = reason === undefined ? '' : `The reviewer says: ‘${reason}’ `;
  return {
    ...base(`answer/${dispute}`, given),
    title: 'Answer the dispute',
    command: 'answer-dispute',
    initial: startToday(given),
    steps: [
      wordsStep({
        name: 'answer',
        label: 'What is your answer?',
        hint: `${doubt}Say what shows that the milestone stands, or what is to be corrected. ${noNames}`,
        missing: 'Enter your answer',
      }),
      ...saidSteps('When do you answer?', 'Today, unless the answer was published before.'),
    ],
    request: (answers) =>
      ({
        ...aboutOf(milestone),
        dispute,
        answer: answerTo(answers, 'answer'),
        ...reportedOf(answers),
      }) satisfies CommandRequests['answer-dispute'],
    send: 'Send this answer',
    done: doneWith('Answer sent', milestone.trust.ods, true),
  };
}

const journeys = { moved, reached, setback, withdraw, evidence } as const;

/** The journey by which a trust says something of a milestone on record. */
export const knownMilestoneJourney = (saying: Saying, given: KnownMilestone): Journey =>
  journeys[saying](given);
