import { answerTo } from '../../form/answers.ts';
import type { FormStep } from '../../form/journey.ts';
import { confidenceStep, occurredStep, sourceStep } from '../../form/provenance-fields.ts';
import { hasExtra, formStep, type FactSettings } from './fact-settings.ts';
import { moneySteps } from './money-steps.ts';
import { promiseSteps } from './promise-steps.ts';

const recipient = (settings: FactSettings): readonly FormStep[] => [
  formStep('trust', 'Which trust?', {
    kind: 'search',
    name: 'trust',
    label: 'Which trust?',
    hint: 'Name or code. Leave it empty where the source names no trust. For several trusts, log one after the other.',
    what: 'trusts',
    optional: true,
    options: settings.trusts,
    applies: hasExtra(settings, 'recipient'),
  }),
  formStep(
    'for',
    'What is it called, and who supplies it?',
    {
      kind: 'text',
      name: 'title',
      label: 'What is it called?',
      hint: 'As named at the time, such as ‘Electronic prescribing, first allocation’',
      optional: true,
      applies: hasExtra(settings, 'recipient'),
    },
    {
      kind: 'text',
      name: 'supplier',
      label: 'Supplier',
      hint: 'As named at the time, where one is named',
      optional: true,
      applies: hasExtra(settings, 'recipient'),
    },
  ),
];

const closed = (settings: FactSettings): FormStep =>
  formStep('of', 'What closed?', {
    kind: 'choice',
    name: 'of',
    label: 'What closed?',
    hint: 'After the end of its life, nothing more happens under it',
    missing: 'Choose what closed.',
    options: [
      { value: 'window', label: 'A window', hint: 'Of a call, a consultation or an exercise' },
      { value: 'life', label: 'All of it, for good' },
    ],
    applies: hasExtra(settings, 'what-closed'),
  });

const goal = (settings: FactSettings): readonly FormStep[] => [
  formStep('goal', 'Was a goal named?', {
    kind: 'long-text',
    name: 'goal',
    path: 'goal.statement',
    label: 'Was a goal named?',
    hint: 'In the words of the source. Leave it empty where none was.',
    optional: true,
    applies: hasExtra(settings, 'goal'),
  }),
  formStep('goal-due', 'By when is the goal promised?', {
    kind: 'date',
    name: 'goalDue',
    path: 'goal.due',
    label: 'By when is the goal promised?',
    hint: 'Leave it empty where no date was given',
    optional: true,
    applies: (answers) => hasExtra(settings, 'goal')(answers) && answerTo(answers, 'goal') !== '',
  }),
];

const more: FormStep = formStep(
  'more',
  'Is there more to say?',
  {
    kind: 'text',
    name: 'issuer',
    label: 'Which body acted?',
    hint: 'Only if it is not the one that the policy comes from',
    optional: true,
  },
  {
    kind: 'long-text',
    name: 'note',
    label: 'A short detail',
    hint: 'Such as ‘27 trusts in the first wave’. Do not name persons.',
    optional: true,
    longest: 1_000,
  },
);

/** Pages about an event of a policy, after the page that asks for the event. */
export const factSteps = (settings: FactSettings): readonly FormStep[] => [
  occurredStep('When did it happen?', 'As precisely as the source says: a month or a year is enough.'),
  ...recipient(settings),
  closed(settings),
  formStep('conform', 'By when must they conform?', {
    kind: 'date',
    name: 'conformBy',
    label: 'By when must they conform?',
    hint: 'As precisely as the source says. It may lie ahead.',
    applies: hasExtra(settings, 'conform-by'),
  }),
  ...promiseSteps(settings),
  ...moneySteps(settings),
  ...goal(settings),
  more,
  sourceStep,
  confidenceStep,
];

/** The page that asks for the event. */
export const whatStep = ({ happenings }: Pick<FactSettings, 'happenings'>, label: string): FormStep =>
  formStep('what', label, {
    kind: 'choice',
    name: 'what',
    label,
    hint: 'Choose one. You can log the next when this one is recorded.',
    missing: 'Choose what happened.',
    options: happenings,
  });
