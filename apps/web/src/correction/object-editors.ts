import type { AmountView } from '#contracts/timeline';
import { answerTo, withoutEmpty, type FormAnswers } from '../form/answers.ts';
import { dateAnswer, dateAnswers, dayAnswer, isDateEmpty } from '../form/date-parts.ts';
import type { FieldOption, FormField } from '../form/field.ts';
import { penceAnswer, penceAnswers } from '../form/pence.ts';
import { sourceFields } from '../form/provenance-fields.ts';
import { capitalised } from '../labels/code-labels.ts';
import { dayLabel, edtfLabel } from '../labels/date-labels.ts';
import { wholeAmountLabel } from '../labels/money-labels.ts';

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

/** The name in the answers of a field that is restated. */
export const correctionFieldName = (field: string): string =>
  `new${field.charAt(0).toUpperCase()}${field.slice(1)}`;

/** The editor of an object, by the name of its shape. */
export function objectEditor(shape: string): FieldEditor {
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
