import type { AmountView } from '#contracts/timeline';
import type { Field } from '#domain/schema';
import { answerTo, withoutEmpty, type FormAnswers } from '../form/answers.ts';
import { answerLabel } from '../form/answer-label.ts';
import { dateAnswer, dateAnswers, dayAnswer, isDateEmpty } from '../form/date-parts.ts';
import type { FieldOption, FormField } from '../form/field.ts';
import { penceAnswer, penceAnswers } from '../form/pence.ts';
import { sourceFields } from '../form/provenance-fields.ts';
import { capitalised } from '../labels/code-labels.ts';
import { dayLabel, edtfLabel } from '../labels/date-labels.ts';
import { wholeAmountLabel } from '../labels/money-labels.ts';
import { optionLabels } from './option-labels.ts';

/** The codes of a list of the codebook, as options. */
export type CodeOptions = (list: string) => readonly FieldOption[];

/** A field of an event as a person restates it: names in the answers begin with `new`, for a correction has a source of its own. */
export interface FieldEditor {
  /** The fields of the form; `hint` says what stands now. */
  readonly fields: (hint: string) => readonly FormField[];
  /** The answers that show a value, given as a request would give it. */
  readonly begin: (value: unknown) => FormAnswers;
  /** The value that was answered, as a request gives it. */
  readonly value: (answers: FormAnswers) => unknown;
  /** A value in words, before and after alike. */
  readonly words: (value: unknown) => string;
}

/** What an editor is made for: a field of a declared event, its name and path in the request, and its label. */
export interface EditedField {
  readonly field: Field;
  readonly name: string;
  readonly path: string;
  readonly label: string;
}

/** The name in the answers of a field that is restated. */
export const correctionFieldName = (field: string): string =>
  `new${field.charAt(0).toUpperCase()}${field.slice(1)}`;

/** The editor of a field, by the kind of value that it holds. */
export function editorOf(edited: EditedField, codes: CodeOptions): FieldEditor {
  const { field } = edited;
  switch (field.is) {
    case 'text':
      return field.form === 'prose' ? texts(edited, 'long-text') : texts(edited, 'text');
    case 'number':
    case 'whole':
      return {
        ...texts(edited, 'text', 'decimal'),
        value: (answers) => Number(answerTo(answers, nameOf(edited))),
      };
    case 'version':
      return { ...texts(edited, 'text'), value: (answers) => versionIn(answerTo(answers, nameOf(edited))) };
    case 'oneOf':
      return choice(edited, optionLabels(edited.name, field.words));
    case 'code':
      return choice(edited, codes(field.list));
    case 'flag':
      return {
        ...choice(edited, [
          { value: 'true', label: 'Yes' },
          { value: 'false', label: 'No' },
        ]),
        value: (answers) => answerTo(answers, nameOf(edited)) === 'true',
      };
    case 'date':
      return dates(edited);
    case 'day':
      return { ...dates(edited), value: (answers) => dayAnswer(answers, nameOf(edited)) };
    case 'list':
      return several(edited, field.of.is === 'code' ? codes(field.of.list) : []);
    case 'object':
      return objects(field.name);
    case 'own-words':
    case 'pence':
    case 'any-fields':
      throw new TypeError(`Nobody restates a field such as ${edited.name}.`);
  }
}

const nameOf = ({ name }: EditedField): string => correctionFieldName(name);

const common = (edited: EditedField, hint: string) => ({
  name: nameOf(edited),
  path: edited.path,
  label: `${edited.label}: what it should say`,
  hint,
});
const missing = ({ label }: EditedField) => ({ missing: `Enter what it should say: ${label.toLowerCase()}` });
const plain = (value: unknown): string => (value === undefined ? '' : String(value));
const single = (edited: EditedField) => ({
  begin: (value: unknown): FormAnswers => (value === undefined ? {} : { [nameOf(edited)]: plain(value) }),
  value: (answers: FormAnswers): unknown => answerTo(answers, nameOf(edited)),
});

const texts = (
  edited: EditedField,
  kind: 'text' | 'long-text',
  inputMode: 'text' | 'decimal' = 'text',
): FieldEditor => ({
  ...single(edited),
  words: plain,
  fields: (hint) => [
    kind === 'text'
      ? { kind, inputMode, ...common(edited, hint), ...missing(edited) }
      : { kind, ...common(edited, hint), ...missing(edited) },
  ],
});

const versionIn = (text: string): unknown => (/^\d+$/.test(text) ? Number(text) : text);

function choice(edited: EditedField, options: readonly FieldOption[]): FieldEditor {
  return {
    ...single(edited),
    words: (value) => options.find((option) => option.value === value)?.label ?? plain(value),
    fields: (hint) => [{ kind: 'choice', ...common(edited, hint), ...missing(edited), options }],
  };
}

function several(edited: EditedField, options: readonly FieldOption[]): FieldEditor {
  const fields = (hint: string): readonly FormField[] => [
    { kind: 'several', ...common(edited, hint), ...missing(edited), options },
  ];
  const begin = (value: unknown): FormAnswers =>
    value === undefined ? {} : { [nameOf(edited)]: plain(value) };
  return {
    fields,
    begin,
    value: (answers) => answerTo(answers, nameOf(edited)).split(',').filter(Boolean),
    words: (value) =>
      fields('')
        .map((field) => answerLabel(field, begin(value)))
        .join(', '),
  };
}

const dates = (edited: EditedField): FieldEditor => ({
  fields: (hint) => [{ kind: 'date', ...common(edited, hint) }],
  begin: (value) => (value === undefined ? {} : dateAnswers(nameOf(edited), plain(value))),
  value: (answers) => dateAnswer(answers, nameOf(edited)),
  words: (value) => (value === undefined ? '' : edtfLabel(plain(value))),
});

function objects(shape: string): FieldEditor {
  switch (shape) {
    case 'Amount':
      return money;
    case 'Goal':
      return goal;
    case 'Source':
      return source;
    default:
      throw new TypeError(`There is no form for ${shape}: give it one beside those of money and goals.`);
  }
}

type Parts = Readonly<Record<string, string | undefined>>;
const option = (value: string, label: string): FieldOption => ({ value, label });

/** Restates money; terms that nobody is asked for go along, because an amount is restated whole. */
const money: FieldEditor = {
  fields: (hint) => [
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
        option(kind, capitalised(kind)),
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
  ],
  begin(value) {
    if (value === undefined) return {};
    const { pence, kind, basis, period, ...terms } = value as AmountRequest;
    return {
      ...penceAnswers('newAmount', pence),
      newAmountKind: kind,
      newAmountBasis: basis,
      ...(period && { newYearFirst: period.first, newYearLast: period.last }),
      ...withoutEmpty({
        standingNature: terms.nature,
        standingSpendBy: terms.spendBy,
        standingMatchRequired: terms.matchRequired,
        standingAllocation: terms.allocation,
      }),
    };
  },
  value(answers) {
    const [first, last] = [answerTo(answers, 'newYearFirst'), answerTo(answers, 'newYearLast')];
    return {
      pence: penceAnswer(answers, 'newAmount') ?? '',
      kind: answerTo(answers, 'newAmountKind'),
      basis: answerTo(answers, 'newAmountBasis'),
      ...(first === '' && last === '' ? {} : { period: { first: first || last, last: last || first } }),
      ...withoutEmpty({
        nature: answers['standingNature'],
        spendBy: answers['standingSpendBy'],
        matchRequired: answers['standingMatchRequired'],
        allocation: answers['standingAllocation'],
      }),
    };
  },
  words(value) {
    if (value === undefined) return '';
    const { pence, spendBy: _, ...amount } = value as AmountRequest;
    return wholeAmountLabel({ pence: pence || '0', ...amount });
  },
};

/** Money as a request gives it: the day to spend it by is text. */
type AmountRequest = Omit<AmountView, 'spendBy'> & { readonly spendBy?: string };

const goal: FieldEditor = {
  fields: (hint) => [
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
  ],
  begin(value) {
    const { statement, due } = (value ?? {}) as Parts;
    return {
      ...withoutEmpty({ newGoal: statement }),
      ...(due === undefined ? {} : dateAnswers('newGoalDue', due)),
    };
  },
  value(answers) {
    const due = isDateEmpty(answers, 'newGoalDue') ? '' : dateAnswer(answers, 'newGoalDue');
    return { statement: answerTo(answers, 'newGoal'), ...withoutEmpty({ due }) };
  },
  words(value) {
    const { statement = '', due } = (value ?? {}) as Parts;
    return [statement, due === undefined ? '' : edtfLabel(due)].filter((part) => part !== '').join(', due ');
  },
};

const source: FieldEditor = {
  fields: (hint) =>
    sourceFields.map((field) => ({
      ...field,
      name: correctionFieldName(field.name),
      path: `changes.${field.path ?? field.name}`,
      hint: field.name === 'sourceTitle' ? hint : field.hint,
    })),
  begin(value) {
    const { title, url, publishedOn } = value as Parts;
    return {
      ...withoutEmpty({ newSourceTitle: title, newSourceUrl: url }),
      ...(publishedOn === undefined ? {} : dateAnswers('newSourcePublished', publishedOn)),
    };
  },
  value: (answers) => ({
    title: answerTo(answers, 'newSourceTitle'),
    url: answerTo(answers, 'newSourceUrl'),
    ...withoutEmpty({ publishedOn: dayAnswer(answers, 'newSourcePublished') }),
  }),
  words(value) {
    const { title = '', url = '', publishedOn } = value as Parts;
    return [title, url, ...(publishedOn === undefined ? [] : [`published ${dayLabel(publishedOn)}`])].join(
      ', ',
    );
  },
};
