import type { Facts } from '../codebook/index.ts';
import {
  refuse,
  type Fact,
  type FreeText,
  type Known,
  type Recorded,
  type Refusal,
  type Provenance,
} from '../kernel/index.ts';
import type { Correctable } from './fields.ts';
import { isCorrection, isRetraction, knownSince } from './effective-entry.ts';

/** A fact as it stands in its stream, in the shape of which version. */
export interface RecordedEntry extends Recorded<Fact> {
  readonly schemaVersion: number;
}

/** The common part of commands on an entry: its stream and id, a reason, and the provenance of the change. */
export interface EntryCommand {
  readonly stream: string;
  readonly entryId: string;
  readonly reason: FreeText;
  readonly said: Provenance;
}

/** Facts about types of event that a correction is decided on. */
export interface CorrectionFacts extends Facts {
  /** The fields that may be corrected; undefined for an unknown type. */
  readonly correctable: (type: string) => Correctable | undefined;
  /** True of a type whose day may lie ahead: see `mayLieAhead`. */
  readonly mayLieAhead: (type: string) => boolean;
  /** True of a stream of what those tell who did it: none of it was known before it happened. */
  readonly isReported: boolean;
}

/** The entry that the command names, if it is one; corrections are none. */
export function entryNamed(
  recorded: readonly RecordedEntry[],
  { stream, entryId }: EntryCommand,
): RecordedEntry | Refusal {
  const entry = recorded.find(({ id }) => id === entryId);
  if (!entry) {
    return refuse(
      'entry/not-found',
      `'${stream}' has no entry ${entryId}: take the id from its timeline.`,
      'entryId',
    );
  }
  return isCorrection(entry.event)
    ? refuse(
        'entry/is-a-correction',
        'This is a correction, not an entry: correct the entry again, giving its own id.',
        'entryId',
      )
    : entry;
}

/** Refuses (`entry/corrected-before-known`) to correct an entry on a day when it was not known yet. */
export function beforeKnown({ event }: RecordedEntry, { knownOn }: Known): Refusal | undefined {
  const since = knownSince(event);
  return since !== undefined && knownOn < since
    ? refuse(
        'entry/corrected-before-known',
        `The entry counts as known since ${since}: if it was known earlier, retract it and record it anew.`,
        'said.knownOn',
      )
    : undefined;
}

/** The retraction of an entry, if there is one. */
export const retractionOf = (
  recorded: readonly RecordedEntry[],
  { entryId }: EntryCommand,
): Recorded<Fact> | undefined =>
  recorded.find(({ event }) => isRetraction(event) && event.data.entryId === entryId);
