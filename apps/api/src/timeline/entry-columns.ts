import type { Replay } from '#contracts/replay';
import {
  datedTypes,
  type DateView,
  type EntryField,
  type EntryFieldName,
  type FreeTextView,
  type TimelineEntry,
} from '#contracts/timeline';
import { declarations } from '#domain/record';
import type { Column } from '../csv/csv-stream.ts';

type Columns = readonly Column<TimelineEntry>[];
type Cell = ReturnType<Column<TimelineEntry>[1]>;

const about: Columns = [
  ['entry_id', ({ id }) => id],
  ['subject', ({ subject }) => subject],
  ['category', ({ category }) => category],
  ['event_type', ({ eventType }) => eventType],
  ['event', ({ event }) => event],
  ['title', ({ title }) => title],
  ['kind', ({ kind }) => kind],
  ['capabilities', ({ capabilities }) => capabilities.join(';')],
  ['policy', ({ policy }) => policy],
  ['trust_ods', ({ trust }) => trust?.ods],
  ['trust_name', ({ trust }) => trust?.name],
  ['occurred', ({ occurred }) => occurred.edtf],
  ['earliest_on', ({ occurred }) => occurred.earliestOn],
  ['latest_on', ({ occurred }) => occurred.latestOn],
  ['may_have_happened', ({ mayHaveHappened }) => mayHaveHappened],
  ['known_on', ({ knownOn }) => knownOn],
  ['known_basis', ({ knownBasis }) => knownBasis],
  ['confidence', ({ confidence }) => confidence],
];

/** The value of a field, of whichever type of event has one of that name. */
const valueOf = <Name extends EntryFieldName>(
  { data }: TimelineEntry,
  name: Name,
): EntryField<Name> | undefined => (data as { readonly [Field in Name]?: EntryField<Name> })[name];

/** A column of the same name as a field, which holds one word or number. */
const field = <Name extends EntryFieldName>(
  column: string,
  name: Name,
  of: (value: NonNullable<EntryField<Name>>) => Cell,
): Column<TimelineEntry> => [
  column,
  (entry) => {
    const value = valueOf(entry, name);
    return value === undefined ? undefined : of(value);
  },
];
const same = <Value extends Cell>(value: Value): Value => value;
const amount = (column: string, of: (amount: AmountData) => string | undefined): Column<TimelineEntry> =>
  field(column, 'amount', of);
type AmountData = NonNullable<EntryField<'amount'>>;

/** The promise of a target is its goal. */
function goalOf({ data }: TimelineEntry): string | undefined {
  if ('goal' in data) return data.goal.statement;
  return 'statement' in data && typeof data.statement === 'string' ? data.statement : undefined;
}

/** Of a mandate the day to conform by; else the day planned for, or that of the goal. */
function dueOf({ data }: TimelineEntry): DateView | undefined {
  if ('due' in data) return data.due;
  if ('conformBy' in data) return data.conformBy;
  return 'goal' in data ? data.goal.due : undefined;
}

/** Of a mandate that names a goal too: the date promised for that goal. */
const goalDueOf = ({ data }: TimelineEntry): DateView | undefined =>
  'conformBy' in data ? data.goal?.due : undefined;

/** The name, the type or the place that a trust has from then on. */
function becameOf({ data }: TimelineEntry): string | undefined {
  if ('from' in data) return data.to;
  const places = ['region' in data ? data.region : undefined, 'board' in data ? data.board : undefined];
  return places.filter((place) => place !== undefined).join(', ') || undefined;
}

/** Prose of persons by the name of its column: a note of theirs is a remark, a note of a source is none. */
const ownWordsOf = (entry: TimelineEntry): Readonly<Record<string, FreeTextView | undefined>> => ({
  reason: valueOf(entry, 'reason'),
  answer: valueOf(entry, 'answer'),
  statement: ownWords(valueOf(entry, 'statement')),
  remark: ownWords(valueOf(entry, 'note')),
});
const ownWords = (value: string | FreeTextView | undefined): FreeTextView | undefined =>
  typeof value === 'object' ? value : undefined;
const said = (name: string): Column<TimelineEntry> => [name, (entry) => ownWordsOf(entry)[name]?.body];

/** Names of the texts that were redacted: an empty cell alone would not tell. */
function redacted(entry: TimelineEntry): string | undefined {
  const gone = Object.entries(ownWordsOf(entry)).flatMap(([name, text]) =>
    text?.redacted === true ? [name] : [],
  );
  return gone.length > 0 ? gone.join(';') : undefined;
}

const fields: Columns = [
  field('issuer', 'issuer', same),
  ['goal', goalOf],
  ['due', (entry) => dueOf(entry)?.edtf],
  ['due_earliest_on', (entry) => dueOf(entry)?.earliestOn],
  ['due_latest_on', (entry) => dueOf(entry)?.latestOn],
  ['goal_due', (entry) => goalDueOf(entry)?.edtf],
  ['goal_due_earliest_on', (entry) => goalDueOf(entry)?.earliestOn],
  ['goal_due_latest_on', (entry) => goalDueOf(entry)?.latestOn],
  field('measure', 'measure', same),
  field('threshold_pct', 'thresholdPct', same),
  amount('amount_pence', ({ pence }) => pence),
  amount('amount_kind', ({ kind }) => kind),
  ['amount_of', (entry) => valueOf(entry, 'amount') && (entry.trust ? 'trust' : 'policy')],
  amount('amount_basis', ({ basis }) => basis),
  amount('amount_period_first', ({ period }) => period?.first),
  amount('amount_period_last', ({ period }) => period?.last),
  amount('amount_nature', ({ nature }) => nature),
  amount('amount_spend_by', ({ spendBy }) => spendBy?.edtf),
  amount('amount_spend_by_earliest_on', ({ spendBy }) => spendBy?.earliestOn),
  amount('amount_spend_by_latest_on', ({ spendBy }) => spendBy?.latestOn),
  amount('amount_match_required', ({ matchRequired }) => matchRequired),
  amount('amount_allocation', ({ allocation }) => allocation),
  field('closed', 'of', same),
  field('supplier', 'supplier', same),
  field('product', 'product', same),
  field('definition', 'definition', same),
  field('from', 'from', same),
  ['to', becameOf],
  field('into', 'into', same),
  field('part', 'part', same),
  field('share_pct', 'sharePct', same),
  field('trusts_with', 'trustsWith', same),
  field('trusts_total', 'trustsTotal', same),
  ['scope', ({ scope }) => scope],
  field('basis', 'basis', same),
  field('note', 'note', (note) => (typeof note === 'string' ? note : undefined)),
  field('setback', 'setback', same),
  ['review', ({ review }) => review],
  field('direction', 'direction', same),
  field('mechanism', 'mechanism', same),
  field('milestone', 'milestone', same),
  field('dispute', 'dispute', same),
  ['evidence_title', ({ data }) => ('url' in data ? data.title : undefined)],
  field('evidence_url', 'url', same),
  said('reason'),
  said('answer'),
  said('statement'),
  said('remark'),
  ['redacted', redacted],
];

/** Fields that have columns above, or stand in those of the entry itself. */
const placed: ReadonlySet<string> = new Set<EntryFieldName>([
  ...(['issuer', 'goal', 'due', 'conformBy', 'measure', 'thresholdPct', 'amount', 'of'] as const),
  ...(['supplier', 'product', 'definition', 'from', 'to', 'into', 'part', 'region', 'board'] as const),
  ...(['sharePct', 'trustsWith', 'trustsTotal', 'basis', 'note', 'setback', 'direction'] as const),
  ...(['mechanism', 'milestone', 'dispute', 'url', 'reason', 'answer', 'statement'] as const),
  ...(['trust', 'kind', 'title', 'capability', 'capabilities', 'policy'] as const),
]);

/** A column for every other field that an event that makes an entry may have. */
const furtherFields: Columns = [
  ...new Set(datedTypes.flatMap((type) => Object.keys(declarations[type].fields))),
]
  .filter((name) => !placed.has(name))
  .map((name) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    ({ data }) => cellOf((data as Readonly<Record<string, unknown>>)[name]),
  ]);

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((one) => String(cellOf(one) ?? '')).join(';');
  if (typeof value !== 'object' || value === null) return undefined;
  if ('edtf' in value) return cellOf(value.edtf);
  return 'redacted' in value ? ('body' in value ? cellOf(value.body) : undefined) : JSON.stringify(value);
}

const origin: Columns = [
  ['source_title', ({ source }) => source.title],
  ['source_url', ({ source }) => source.url],
  ['source_published_on', ({ source }) => source.publishedOn],
  ['position', ({ position }) => position],
  ['recorded_at', ({ recordedAt }) => recordedAt],
  ['corrected', ({ corrected }) => corrected],
];

/** An entry as a row: everything that it says, and on each row the three clocks that the answer used. */
export const entryColumns = ({ asAt, knownAt, atPosition }: Replay): Columns => [
  ...about,
  ...fields,
  ...furtherFields,
  ...origin,
  ['as_at', () => asAt],
  ['known_at', () => knownAt],
  ['at_position', () => atPosition],
];
