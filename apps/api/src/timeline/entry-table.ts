import { NamedTrust, SourceView, TimelineEntry } from '#contracts/timeline';
import { day, line, prose } from '#domain/schema';
import { column, columnsOf, type Column } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import { placeColumns } from '../table/trust-place.ts';
import type { EntryRow } from './entry-row.ts';
import { furtherColumns, policyColumns, trustColumns } from './event-columns.ts';
import { eventColumn, valueOf } from './event-fields.ts';
import { ownWordsColumns } from './own-words-columns.ts';

type Columns = readonly Column<EntryRow>[];

const entry = columnsOf(TimelineEntry, (row: EntryRow) => row.entry);
const trust = columnsOf(NamedTrust, (row: EntryRow) => row.entry.trust);
const source = columnsOf(SourceView, (row: EntryRow) => row.entry.source);

const about: Columns = [
  entry('entry_id', 'id'),
  entry('subject', 'subject'),
  entry('category', 'category'),
  entry('event_type', 'eventType'),
  entry('event', 'event'),
  entry('title', 'title'),
  entry('kind', 'kind'),
  entry('capabilities', 'capabilities'),
  entry('policy', 'policy'),
  trust('trust_ods', 'ods'),
  trust('trust_name', 'name'),
  ...placeColumns(({ place }: EntryRow) => place),
  entry('occurred', 'occurred'),
  column(
    'earliest_on',
    day('The first day that ‘occurred’ may stand for.'),
    (row) => row.entry.occurred.earliestOn,
  ),
  column(
    'latest_on',
    day('The last day that ‘occurred’ may stand for.'),
    (row) => row.entry.occurred.latestOn,
  ),
  entry('may_have_happened', 'mayHaveHappened'),
  entry('known_on', 'knownOn'),
  entry('known_basis', 'knownBasis'),
  entry('confidence', 'confidence'),
];

/** A note of a source; what a person noted is a remark. */
const note = column('note', prose('A short detail, from the source.'), (row: EntryRow) => {
  const said = valueOf(row.entry, 'note');
  return typeof said === 'string' ? said : undefined;
});

const ofReviewsAndClaims: Columns = [
  entry('review', 'review'),
  eventColumn('direction', 'direction'),
  eventColumn('mechanism', 'mechanism'),
  eventColumn('milestone', 'milestone'),
  eventColumn('dispute', 'dispute'),
  column('evidence_title', line('What the evidence is called.'), ({ entry: { data } }) =>
    'url' in data ? data.title : undefined,
  ),
  eventColumn('evidence_url', 'url'),
  ...ownWordsColumns,
];

const origin: Columns = [
  source('source_title', 'title'),
  source('source_url', 'url'),
  source('source_published_on', 'publishedOn'),
  entry('position', 'position'),
  entry('recorded_at', 'recordedAt'),
  entry('corrected', 'corrected'),
];

/** Entries as rows: everything that each says. */
export const entryTable: Table<EntryRow> = {
  name: 'throughline',
  title: 'Entries of the timeline',
  says: 'Each row is a dated fact: what happened to a policy, a trust or a milestone, since when one could know it, and where it is to be read.',
  path: '/api/timeline',
  columns: [
    ...about,
    ...policyColumns,
    ...trustColumns,
    entry('scope', 'scope'),
    eventColumn('basis', 'basis'),
    note,
    eventColumn('setback', 'setback'),
    ...ofReviewsAndClaims,
    ...furtherColumns,
    ...origin,
  ],
};
