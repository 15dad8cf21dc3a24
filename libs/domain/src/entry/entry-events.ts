import {
  confidence,
  date,
  events,
  fixed,
  id,
  object,
  optional,
  ownWords,
  anyFields,
  source,
  stated,
  subject,
  whole,
  type DataOf,
  type EventsOf,
} from '../schema/index.ts';

const changeFields = {
  occurred: optional(date('When it happened.')),
  source: optional(source),
  confidence: optional({ ...confidence, says: 'How sure that is.' }),
  data: optional(
    anyFields(
      'Fields of the event by their names, such as amount or due, each given as when it is recorded anew; null takes away one that need not be there.',
    ),
  ),
};

/**
 * Whole fields that replace what stands, in the shape of the entry's schema version. Ids, trust, kind and knownOn
 * cannot be corrected: retract and record anew.
 */
export type Changes = DataOf<typeof changeFields>;

/** Open to whoever writes: of which entries, the category of their stream says. */
const ofAnyEntry = {
  by: ['policy-lead', 'trust-reporter', 'reviewer', 'steward'],
  names: { stream: subject('The subject of the entry, such as policy-ltp-2019.') },
} as const;

const entryId = fixed(id('Id of the entry.'));
const reason = ownWords('Why.');

/** Everything that restates or takes back an entry, in the stream of the entry. */
export const entryEvents = events('any', {
  /** We had it wrong: the entry is restated, and the mistake stays visible in the past. */
  EntryCorrected: stated(
    {
      ...ofAnyEntry,
      useCase: 'correct-entry',
      label: 'entry corrected',
      says: 'We had it wrong: whole fields replace what stands, and the mistake stays visible in the past.',
    },
    {
      entryId,
      schemaVersion: whole(
        { least: 1, most: 1000 },
        'Version of the shape of the entry, as the entry says it.',
      ),
      changes: object('Changes', changeFields, 'What is to stand instead.'),
      reason,
    },
  ),
  /** We should not have said it: from its day of knowledge on, the entry is not shown. */
  EntryRetracted: stated(
    {
      ...ofAnyEntry,
      useCase: 'retract-entry',
      label: 'entry retracted',
      says: 'We should not have said it: the entry is no longer shown, and what stood there stays visible in the past.',
    },
    { entryId, reason },
  ),
});

type Events = EventsOf<typeof entryEvents>;

/** The restating of an entry. */
export type EntryCorrected = Events['EntryCorrected'];
/** The taking back of an entry. */
export type EntryRetracted = Events['EntryRetracted'];

/** Anything that restates or takes back an entry. */
export type CorrectionEvent = Events[keyof Events];
