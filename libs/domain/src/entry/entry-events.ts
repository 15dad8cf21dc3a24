import type { Confidence, FreeText, PartialDate, Source, Statement } from '../kernel/index.ts';

/**
 * Whole fields that replace what stands, in the shape of the entry's schema version. Ids, trust, kind and knownOn
 * cannot be corrected: retract and record anew.
 */
export interface Changes {
  readonly occurred?: PartialDate;
  readonly source?: Source;
  readonly confidence?: Confidence;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** We had it wrong: the entry is restated, and the mistake stays visible in the past. */
export type EntryCorrected = Statement<
  'EntryCorrected',
  {
    readonly entryId: string;
    readonly schemaVersion: number;
    readonly changes: Changes;
    readonly reason: FreeText;
  }
>;

/** We should not have said it: from its day of knowledge on, the entry is not shown. */
export type EntryRetracted = Statement<
  'EntryRetracted',
  { readonly entryId: string; readonly reason: FreeText }
>;

/** What restates or takes back an entry, in the stream of the entry. */
export type CorrectionEvent = EntryCorrected | EntryRetracted;
