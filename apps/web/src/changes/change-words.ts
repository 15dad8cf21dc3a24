import type { ChangeCause, ChangeView } from '#contracts/changes';
import type { ChangedField } from '#contracts/history';
import type { TimelineEntry } from '#contracts/timeline';
import { codeLabel } from '../labels/code-labels.ts';
import { dateLabel, dayLabel } from '../labels/date-labels.ts';
import { reviewStateLabel } from '../labels/review-labels.ts';

/** The entry of a change as the side shows it that has it, the newer one first. */
export function shownEntry({ from, to }: ChangeView): TimelineEntry {
  const entry = to ?? from;
  if (!entry) throw new Error('A change holds the entry of one side at least.');
  return entry;
}

function causeLabel(cause: ChangeCause, { is }: ChangeView, entry: TimelineEntry): string {
  const lacks = is === 'gone' ? 'the other day is' : 'the first day is';
  switch (cause) {
    case 'recorded':
      return `it was recorded here at position ${Number(entry.position).toLocaleString('en-GB')}`;
    case 'known':
      return `one could know it from ${dayLabel(entry.knownOn)}`;
    case 'occurred':
      return is === 'changed'
        ? 'by the one day it may have happened, by the other it has'
        : `${lacks} before it can have happened (${dateLabel(entry.occurred)})`;
    case 'corrected':
      return is === 'changed' ? 'it was corrected' : 'a correction moved it out of the choice or the days';
    case 'retracted':
      return is === 'added' ? 'it had been taken back' : 'it was taken back';
    case 'about':
      return 'what it is about is told otherwise';
  }
}

/** The reasons of a change, as a sentence. */
export function becauseLabel(change: ChangeView): string {
  const entry = shownEntry(change);
  const words = change.because.map((cause) => causeLabel(cause, change, entry)).join('; ');
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

type Told = (entry: TimelineEntry) => string | undefined;

/** Fields of an entry that its own corrections do not tell of, as they read. */
const told: Readonly<Record<string, Told>> = {
  title: ({ title }) => title,
  kind: ({ kind }) => codeLabel(kind),
  capabilities: ({ capabilities }) => capabilities.map(codeLabel).join(', '),
  trust: ({ trust }) => trust?.name,
  occurred: ({ occurred }) => dateLabel(occurred),
  confidence: ({ confidence }) => confidence,
  review: ({ review }) => review && reviewStateLabel(review),
  mayHaveHappened: ({ mayHaveHappened }) => (mayHaveHappened ? 'may have happened by then' : 'had happened'),
  scope: ({ scope }) => scope,
};

/** Fields of what changed, before and after; of an entry that was corrected its corrections tell the rest. */
export const fieldChanges = ({ from, to, fields }: ChangeView): readonly ChangedField[] =>
  fields.flatMap((field) => {
    const tell = told[field];
    if (!tell || !from || !to) return [];
    const [before, after] = [tell(from), tell(to)];
    return [
      {
        field: field === 'review' ? 'reviewed' : field === 'mayHaveHappened' ? 'by the day' : field,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      },
    ];
  });
