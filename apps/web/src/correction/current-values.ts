import type { EntryView } from '#contracts/entry';
import type { DateView } from '#contracts/timeline';
import { dateWords, dayWords } from '../labels/date-labels.ts';
import { wholeAmountWords } from '../labels/money-labels.ts';
import type { CorrectableField } from './correctable-fields.ts';

type Words = (view: EntryView) => string;

const dueWords: Words = ({ entry: { detail } }) => (detail.due === undefined ? '' : dateWords(detail.due));

/** The date by which the goal of an entry is due: of a mandate `due` is the day to conform by. */
export const dueOfGoal = ({ eventType, detail }: EntryView['entry']): DateView | undefined =>
  eventType === 'StandardMandated' ? detail.goalDue : detail.due;

const goalDueWords: Words = ({ entry }) => {
  const due = dueOfGoal(entry);
  return due === undefined ? '' : dateWords(due);
};

/** A source in full. */
export const sourceWords = ({ title, url, publishedOn }: EntryView['entry']['source']): string =>
  [title, url, ...(publishedOn === undefined ? [] : [`published ${dayWords(publishedOn)}`])].join(', ');

/** A goal with when it is due, '' where that is not said. */
export const goalWords = (goal: string, due: string): string =>
  [goal, due].filter((part) => part !== '').join(', due ');

/** Where this page can say it better than the plain text that the answer has. */
const own: Partial<Readonly<Record<CorrectableField, Words>>> = {
  occurred: ({ entry }) => dateWords(entry.occurred),
  source: ({ entry: { source } }) => sourceWords(source),
  confidence: ({ entry }) => entry.confidence,
  amount: ({ entry: { detail } }) => (detail.amount === undefined ? '' : wholeAmountWords(detail.amount)),
  due: dueWords,
  conformBy: dueWords,
  goal: (view) => goalWords(view.entry.detail.goal ?? '', goalDueWords(view)),
};

/** What stands now in a field, in words; '' where it says nothing. */
export const standingWords = (view: EntryView, field: CorrectableField): string =>
  own[field]?.(view) ?? view.says.find((one) => one.field === field)?.text ?? '';
