import {
  decider,
  isRefusal,
  refuse,
  knowledgeOfStatement,
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
import { knownSince } from './effective-entry.ts';

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
    const known = knowledgeOfStatement(command.said, facts.today);
    if (isRefusal(known)) return known;
    const { entryId, schemaVersion, changes, reason } = command;
    return (
      beforeKnown(entry, known) ??
      afterRetraction(recorded, command, known) ??
      otherVersion(entry, command) ??
      unfitChanges(entry.event, changes, facts) ??
      knownTooEarly(command, facts) ?? [
        { type: 'EntryCorrected', data: { entryId, schemaVersion, changes, reason }, known },
      ]
    );
  },
);

/** Refuses what nobody can have known then: of a day that had not come, or from a source that was not there yet. */
function knownTooEarly(
  { changes: { occurred, source }, said: { knownOn } }: CorrectEntry,
  { isReported }: CorrectionFacts,
): Refusal | undefined {
  if (knownOn === undefined) return undefined;
  if (isReported && occurred && knownOn < occurred.earliestOn)
    return refuse(
      'entry/known-before-it-happened',
      `Nobody can have known on ${knownOn} what happened on ${occurred.edtf}: give the day of a source that tells of it, or none.`,
      'said.knownOn',
    );
  const { publishedOn } = source ?? {};
  return publishedOn !== undefined && knownOn < publishedOn
    ? refuse(
        'entry/known-before-source',
        `The source is of ${publishedOn}, after ${knownOn}: name the one that showed it then, or leave out since when it was known.`,
        'said.knownOn',
      )
    : undefined;
}

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
