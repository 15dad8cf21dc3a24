import type { EntryView } from '#contracts/entry';
import { dateWords } from '../../words/day-words.ts';
import { poundsWords } from '../../words/money-words.ts';
import type { CorrectableField } from './correctable-fields.ts';

type Words = (view: EntryView) => string;

const dueWords: Words = ({ entry: { detail } }) => (detail.due === undefined ? '' : dateWords(detail.due));

/** Where this page can say it better than the plain text that the answer has. */
const own: Partial<Readonly<Record<CorrectableField, Words>>> = {
  occurred: ({ entry }) => dateWords(entry.occurred),
  source: ({ entry }) => `${entry.source.title}, ${entry.source.url}`,
  confidence: ({ entry }) => entry.confidence,
  amount: ({ entry: { detail } }) =>
    detail.amount === undefined ? '' : `${poundsWords(detail.amount.pence)} ${detail.amount.kind}`,
  due: dueWords,
  goal: (view) => [view.entry.detail.goal ?? '', dueWords(view)].filter((part) => part !== '').join(', due '),
};

/** What stands now in a field, in words; '' where it says nothing. */
export const standingWords = (view: EntryView, field: CorrectableField): string =>
  own[field]?.(view) ?? view.says.find((one) => one.field === field)?.text ?? '';
