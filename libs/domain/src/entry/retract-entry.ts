import type { Facts } from '../codebook/index.ts';
import { decider, isRefusal, refuse, knowledgeOfStatement, type Decision } from '../kernel/index.ts';
import type { EntryRetracted } from './entry-events.ts';
import {
  beforeKnown,
  entryNamed,
  retractionOf,
  type EntryCommand,
  type RecordedEntry,
} from './entry-rules.ts';

/** We should not have said it. */
export type RetractEntry = EntryCommand;

/** Retracts an entry once; the state is its whole stream. What must be said instead is recorded anew. */
export const retractEntry = decider(
  (recorded: readonly RecordedEntry[], command: RetractEntry, { today }: Facts): Decision<EntryRetracted> => {
    const entry = entryNamed(recorded, command);
    if (isRefusal(entry)) return entry;
    if (retractionOf(recorded, command)) {
      return refuse(
        'entry/retracted',
        'The entry is retracted already: record it anew if it holds.',
        'entryId',
      );
    }
    const known = knowledgeOfStatement(command.said, today);
    if (isRefusal(known)) return known;
    const { entryId, reason } = command;
    return beforeKnown(entry, known) ?? [{ type: 'EntryRetracted', data: { entryId, reason }, known }];
  },
);
