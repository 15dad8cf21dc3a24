import {
  decider,
  isRefusal,
  refuse,
  statedOn,
  type Decision,
  type Known,
  type Refusal,
} from '../kernel/index.ts';
import { unfitChanges } from './change-rules.ts';
import type { Changes, EntryCorrected } from './entry-events.ts';
import {
  beforeKnown,
  entryNamed,
  retractionOf,
  type CorrectionFacts,
  type EntryCommand,
  type RecordedEntry,
} from './entry-rules.ts';
import { knownSince } from './standing.ts';

/** We had it wrong: whole fields that replace what stands, in the shape of the entry's schema version. */
export interface CorrectEntry extends EntryCommand {
  readonly schemaVersion: number;
  readonly changes: Changes;
}

/** Restates an entry; the state is its whole stream. Ids, trust, kind and knownOn cannot be corrected. */
export const correctEntry = decider(
  (
    recorded: readonly RecordedEntry[],
    command: CorrectEntry,
    facts: CorrectionFacts,
  ): Decision<EntryCorrected> => {
    const entry = entryNamed(recorded, command);
    if (isRefusal(entry)) return entry;
    const known = statedOn(command.said, facts.today);
    if (isRefusal(known)) return known;
    const { entryId, schemaVersion, changes, reason } = command;
    return (
      beforeKnown(entry, known) ??
      afterRetraction(recorded, command, known) ??
      otherVersion(entry, command) ??
      unfitChanges(entry.event, changes, facts) ?? [
        { type: 'EntryCorrected', data: { entryId, schemaVersion, changes, reason }, known },
      ]
    );
  },
);

/** A correction known before the retraction still tells what was known in between. */
function afterRetraction(
  recorded: readonly RecordedEntry[],
  command: CorrectEntry,
  { knownOn }: Known,
): Refusal | undefined {
  const retraction = retractionOf(recorded, command);
  const since = retraction && knownSince(retraction.event);
  return since !== undefined && since <= knownOn
    ? refuse('entry/retracted', `The entry was retracted on ${since}: record it anew if it holds.`, 'entryId')
    : undefined;
}

const otherVersion = (entry: RecordedEntry, { schemaVersion }: CorrectEntry): Refusal | undefined =>
  entry.schemaVersion === schemaVersion
    ? undefined
    : refuse(
        'entry/other-schema-version',
        `The entry has the shape of version ${entry.schemaVersion}, not ${schemaVersion}: read it again, then correct it.`,
        'schemaVersion',
      );
