import type { FieldOption, FormField } from '../form/field.ts';
import { confidenceField, sourceFields } from '../form/provenance-fields.ts';
import { fieldLabel } from '../labels/field-labels.ts';
import type { CorrectableField } from './correctable-fields.ts';

/** A field of the correction: its name begins with `new`, because the correction has a source of its own. */
export const correctionFieldName = (field: string): string =>
  `new${field.charAt(0).toUpperCase()}${field.slice(1)}`;

const about: readonly CorrectableField[] = ['occurred', 'source', 'confidence'];
const pathOf = (field: CorrectableField): string =>
  about.includes(field) ? `changes.${field}` : `changes.data.${field}`;

const option = (value: string, label: string): FieldOption => ({ value, label });

const choices: Partial<Readonly<Record<CorrectableField, readonly FieldOption[]>>> = {
  of: [option('window', 'A window'), option('life', 'All of it, for good')],
  direction: [option('helped', 'It helped'), option('hindered', 'It hindered')],
  setback: [
    option('deferred', 'Deferred'),
    option('stopped', 'Stopped'),
    option('incident', 'An incident'),
    option('not stated', 'Not stated'),
  ],
};

const longTexts: readonly CorrectableField[] = ['note', 'statement'];
const dates: readonly CorrectableField[] = ['occurred', 'due', 'conformBy'];

const moneyFields = (hint: string): readonly FormField[] => [
  {
    kind: 'money',
    name: 'newAmount',
    path: 'changes.data.amount.pence',
    label: 'What the figure should be',
    hint,
  },
  {
    kind: 'choice',
    name: 'newAmountKind',
    path: 'changes.data.amount.kind',
    label: 'How far had the money come?',
    hint: 'Kinds are never added together',
    missing: 'Choose how far the money had come',
    options: ['announced', 'approved', 'awarded', 'received'].map((kind) =>
      option(kind, kind.charAt(0).toUpperCase() + kind.slice(1)),
    ),
  },
  {
    kind: 'choice',
    name: 'newAmountBasis',
    path: 'changes.data.amount.basis',
    label: 'How is the figure meant?',
    hint: 'As the source puts it',
    missing: 'Choose how the figure is meant',
    options: [
      option('exact', 'Exactly this'),
      option('ceiling', 'At most this'),
      option('sum', 'A sum over several recipients'),
      option('not-stated', 'The source does not say'),
    ],
  },
  ...(['First', 'Last'] as const).map((end): FormField => ({
    kind: 'text',
    name: `newYear${end}`,
    path: `changes.data.amount.period.${end.toLowerCase()}`,
    label: `${end} financial year`,
    hint: 'Such as 2021-22',
    width: 10,
    optional: true,
  })),
];

const goalFields = (hint: string): readonly FormField[] => [
  {
    kind: 'long-text',
    name: 'newGoal',
    path: 'changes.data.goal.statement',
    label: 'What the goal should say',
    hint,
    missing: 'Enter the goal',
  },
  {
    kind: 'date',
    name: 'newGoalDue',
    path: 'changes.data.goal.due',
    label: 'By when it was promised',
    hint: 'Leave it empty where no date was given',
    optional: true,
  },
];

const renamed = (field: FormField, hint: string): FormField => ({
  ...field,
  name: correctionFieldName(field.name),
  path: `changes.${field.path ?? field.name}`,
  hint,
});

/** The fields in which a person says what should stand; `stands` is what stands now, in words. */
export function correctionFields(
  field: CorrectableField,
  stands: string,
  mechanisms: readonly FieldOption[],
): readonly FormField[] {
  const hint = stands === '' ? 'It says nothing now.' : `It says now: ${stands}`;
  const label = `${fieldLabel(field)}: what it should say`;
  const common = { name: correctionFieldName(field), path: pathOf(field), label, hint };
  if (field === 'amount') return moneyFields(hint);
  if (field === 'goal') return goalFields(hint);
  if (field === 'source') {
    return sourceFields.map((one) => renamed(one, one.name === 'sourceTitle' ? hint : one.hint));
  }
  const missing = `Enter what it should say: ${fieldLabel(field).toLowerCase()}`;
  if (field === 'confidence') return [{ ...confidenceField, ...common, missing }];
  if (dates.includes(field)) return [{ kind: 'date', ...common }];
  const options = field === 'mechanism' ? mechanisms : choices[field];
  if (options !== undefined) return [{ kind: 'choice', ...common, missing, options }];
  return [{ kind: longTexts.includes(field) ? 'long-text' : 'text', ...common, missing }];
}
