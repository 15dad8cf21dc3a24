import type { EntryView } from '#contracts/entry';
import type { DateView } from '#contracts/timeline';
import { dateLabel, dayLabel } from '../labels/date-labels.ts';
import { wholeAmountLabel } from '../labels/money-labels.ts';
import type { CorrectableField } from './correctable-fields.ts';

type Words = (view: EntryView) => string;

const dueLabel: Words = ({ entry: { detail } }) => (detail.due === undefined ? '' : dateLabel(detail.due));

/** The date by which the goal of an entry is due: of a mandate `due` is the day to conform by. */
export const dueOfGoal = ({ eventType, detail }: EntryView['entry']): DateView | undefined =>
  eventType === 'StandardMandated' ? detail.goalDue : detail.due;

const goalDueLabel: Words = ({ entry }) => {
  const due = dueOfGoal(entry);
  return due === undefined ? '' : dateLabel(due);
};

/** A source in full. */
export const sourceLabel = ({ title, url, publishedOn }: EntryView['entry']['source']): string =>
  [title, url, ...(publishedOn === undefined ? [] : [`published ${dayLabel(publishedOn)}`])].join(', ');

/** A goal with when it is due, '' where that is not said. */
export const goalLabel = (goal: string, due: string): string =>
  [goal, due].filter((part) => part !== '').join(', due ');

/** Labels of this page for fields of which the answer has only plain text. */
const own: Partial<Readonly<Record<CorrectableField, Words>>> = {
  occurred: ({ entry }) => dateLabel(entry.occurred),
  source: ({ entry: { source } }) => sourceLabel(source),
  confidence: ({ entry }) => entry.confidence,
  amount: ({ entry: { detail } }) => (detail.amount === undefined ? '' : wholeAmountLabel(detail.amount)),
  due: dueLabel,
  conformBy: dueLabel,
  goal: (view) => goalLabel(view.entry.detail.goal ?? '', goalDueLabel(view)),
};

/** The current value of a field as a label; '' where it has none. */
export const currentValueLabel = (view: EntryView, field: CorrectableField): string =>
  own[field]?.(view) ?? view.says.find((one) => one.field === field)?.text ?? '';
