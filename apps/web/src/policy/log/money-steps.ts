import { answerTo } from '../../form/answers.ts';
import type { FormField, FieldOption } from '../../form/field.ts';
import type { FormStep } from '../../form/journey.ts';
import { chosenHappening, formStep, type FactSettings, type AnswerCondition } from './fact-settings.ts';

const hasAmount: AnswerCondition = (answers) => answerTo(answers, 'amount') !== '';

/** The kind of the money does not follow from what happened. */
const kindIsOpen =
  (settings: FactSettings): AnswerCondition =>
  (answers) =>
    hasAmount(answers) && chosenHappening(settings, answers)?.money === 'ask';

const isFinancialYear = (value: string): string | undefined =>
  /^[1-9]\d{3}-\d{2}$/.test(value) ? undefined : 'Write a financial year as 2021-22.';

const moneyKinds: readonly FieldOption[] = [
  { value: 'announced', label: 'Announced' },
  { value: 'approved', label: 'Approved', hint: 'By the Treasury' },
  { value: 'awarded', label: 'Awarded' },
  { value: 'received', label: 'Received' },
];

const bases: readonly FieldOption[] = [
  { value: 'exact', label: 'Exactly this' },
  { value: 'ceiling', label: 'At most this', hint: '‘Up to’' },
  { value: 'sum', label: 'A sum over several recipients' },
  { value: 'not-stated', label: 'The source does not say' },
];

/** Money that was named on the occasion, and what it is for. */
export const moneySteps = (settings: FactSettings): readonly FormStep[] => [
  formStep(
    'money',
    'Was money named?',
    {
      kind: 'money',
      name: 'amount',
      path: 'amount.pence',
      label: 'The figure',
      hint: 'As the source gives it. A cut is logged as the total that is left. Leave it empty where none was named.',
      optional: true,
    },
    {
      kind: 'choice',
      name: 'amountKind',
      path: 'amount.kind',
      label: 'How far had the money come?',
      hint: 'Kinds are never added together',
      missing: 'Choose how far the money had come.',
      options: moneyKinds,
      applies: kindIsOpen(settings),
    },
    {
      kind: 'choice',
      name: 'amountBasis',
      path: 'amount.basis',
      label: 'How is the figure meant?',
      hint: 'As the source puts it',
      missing: 'Choose how the figure is meant.',
      options: bases,
      applies: hasAmount,
    },
  ),
  formStep(
    'money-for',
    'Which years is the money for?',
    ...(['First', 'Last'] as const).map((end): FormField => ({
      kind: 'text',
      name: `year${end}`,
      path: `amount.period.${end.toLowerCase()}`,
      label: `${end} financial year`,
      hint: 'Such as 2021-22',
      width: 10,
      optional: true,
      applies: hasAmount,
      check: isFinancialYear,
    })),
    {
      kind: 'text',
      name: 'match',
      path: 'amount.matchRequired',
      label: 'What must trusts add of their own?',
      hint: 'Match funding, as the source puts it',
      optional: true,
      applies: hasAmount,
    },
  ),
];
