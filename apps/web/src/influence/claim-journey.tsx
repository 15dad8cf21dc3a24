import type { PolicySummary } from '#contracts/policy';
import { Link } from '../link/link.tsx';
import type { CommandRequests } from '../api-client/command-requests.ts';
import { type FormAnswers, answerTo, withoutEmpty } from '../form/answers.ts';
import { dateAnswers } from '../form/date-parts.ts';
import type { FormField, FieldOption } from '../form/field.ts';
import type { Journey, FormStep } from '../form/journey.ts';
import { longTextStep, reportedProvenance } from '../form/provenance-fields.ts';
import type { OwnMilestone } from '../milestone/own-milestones.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import type { ReportCodes } from '../milestone/report-codes.ts';
import { publishedNotice } from '../milestone/journey-ends.tsx';
import { noNamesHint, provenanceSteps } from '../milestone/milestone-fields.ts';
import { milestoneStatusLabel } from '../milestone/milestone-labels.ts';

/** Data that the journey of a claim depends on. */
export interface ClaimContext {
  readonly milestones: readonly OwnMilestone[];
  readonly policies: readonly PolicySummary[];
  readonly codes: ReportCodes;
  readonly today: string;
  /** The milestone, by its id, or the policy, by its ref, whose page the person came from. */
  readonly from: { readonly milestone?: string; readonly policy?: string };
}

/** Page that claims begin and end at. */
export const claimHome = { to: '/claim', label: 'Your trust’s claims' } as const;

const fewEnough = 8;

/** Few milestones are all shown; among many one searches. */
function milestoneField(milestones: readonly OwnMilestone[]): FormField {
  const options: readonly FieldOption[] = milestones.map((milestone) => ({
    value: milestone.id,
    label: milestone.title,
    hint: `${milestone.trust.name}: ${milestoneStatusLabel(milestone)}`,
  }));
  const shared = {
    name: 'milestone',
    label: 'Which milestone?',
    hint: 'One of your trust’s own, or of a trust that legally went into it.',
    missing: 'Choose the milestone',
    options,
  };
  return options.length <= fewEnough
    ? { kind: 'choice', ...shared }
    : { kind: 'search', what: 'milestones', ...shared };
}

const policyField = (policies: readonly PolicySummary[]): FormField => ({
  kind: 'search',
  name: 'policy',
  label: 'Which policy?',
  hint: 'A strategy, a funding round, a standard, a target or another national initiative. Type a part of its name, such as exemplar.',
  what: 'policies',
  missing: 'Choose the policy',
  options: policies.map(({ ref, title, kind, issuer }) => ({
    value: ref,
    label: title,
    hint: `${capitalised(codeLabel(kind))}, ${issuer}`,
  })),
});

const directionField: FormField = {
  kind: 'choice',
  name: 'direction',
  label: 'Did it help or hinder?',
  hint: 'Where it did both, make a claim for each.',
  missing: 'Choose whether it helped or hindered',
  options: [
    { value: 'helped', label: 'It helped' },
    { value: 'hindered', label: 'It hindered' },
  ],
};

const mechanismField = ({ mechanisms }: ReportCodes): FormField => ({
  kind: 'choice',
  name: 'mechanism',
  label: 'By what?',
  hint: 'The one way that mattered most. Make another claim for another way.',
  missing: 'Choose the way in which it helped or hindered',
  options: mechanisms,
});

const alone = (id: string, field: FormField): FormStep => ({ id, title: field.label, fields: [field] });

const stepsOf = ({ milestones, policies, codes }: ClaimContext): readonly FormStep[] => [
  alone('milestone', milestoneField(milestones)),
  alone('policy', policyField(policies)),
  alone('direction', directionField),
  alone('mechanism', mechanismField(codes)),
  longTextStep({
    name: 'statement',
    label: 'In your own words',
    hint: `What did the policy do, and what became of the milestone by it? ${noNamesHint}`,
    optional: true,
  }),
  ...provenanceSteps('When was this said?', 'Today, unless your trust said so before, in public.'),
];

const trustOf = ({ milestones }: ClaimContext, answers: FormAnswers): string =>
  milestones.find(({ id }) => id === answers['milestone'])?.trust.ods ?? '';

const directionOf = (answers: FormAnswers) => (answers['direction'] === 'hindered' ? 'hindered' : 'helped');

const requestOf = (given: ClaimContext, answers: FormAnswers) =>
  ({
    milestone: answerTo(answers, 'milestone'),
    trust: trustOf(given, answers),
    policy: answerTo(answers, 'policy'),
    direction: directionOf(answers),
    mechanism: answerTo(answers, 'mechanism'),
    ...withoutEmpty({ statement: answerTo(answers, 'statement') }),
    ...reportedProvenance(answers),
  }) satisfies CommandRequests['claim-influence'];

function Next({ policy }: { readonly policy: string }) {
  return (
    <ul>
      <li>
        It stands on the page of <Link to={`/policies/${policy}`}>the policy</Link> and on that of your trust,
        as your trust’s view. It proves nothing by itself.
      </li>
      <li>A reviewer may contest it and say why. You see that among your claims.</li>
      <li>You can withdraw it, and say why. That it was made stays on record.</li>
    </ul>
  );
}

/** Claim that a policy helped or hindered one of the trust's milestones. */
export const claimJourney = (given: ClaimContext): Journey => ({
  // What is half filled in from one place is not what somebody means who comes from another.
  key: ['claim-influence', ...Object.values(given.from)].join('/'),
  title: 'Claim that a policy helped or hindered',
  command: 'claim-influence',
  home: claimHome,
  initial: {
    ...dateAnswers('occurred', given.today),
    ...given.from,
  },
  steps: stepsOf(given),
  request: (answers) => requestOf(given, answers),
  send: 'Make this claim',
  again: 'Make another claim',
  before: publishedNotice,
  done: (_receipt, answers) => ({
    title: 'Claim recorded',
    next: <Next policy={answerTo(answers, 'policy')} />,
  }),
});
