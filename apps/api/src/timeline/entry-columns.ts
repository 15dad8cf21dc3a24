import type { Replay } from '#contracts/replay';
import type { AmountView, EntryDetail, TimelineEntry } from '#contracts/timeline';
import type { Column } from '../csv/index.ts';

type Columns = readonly Column<TimelineEntry>[];

const said: Columns = [
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

const detail = (
  name: string,
  of: (detail: EntryDetail) => ReturnType<Column<EntryDetail>[1]>,
): Column<TimelineEntry> => [name, (entry) => of(entry.detail)];
const amount = (name: string, of: (amount: AmountView) => string | undefined): Column<TimelineEntry> =>
  detail(name, (one) => one.amount && of(one.amount));

const details: Columns = [
  detail('issuer', ({ issuer }) => issuer),
  detail('goal', ({ goal }) => goal),
  detail('due', ({ due }) => due?.edtf),
  detail('due_earliest_on', ({ due }) => due?.earliestOn),
  detail('due_latest_on', ({ due }) => due?.latestOn),
  detail('goal_due', ({ goalDue }) => goalDue?.edtf),
  detail('goal_due_earliest_on', ({ goalDue }) => goalDue?.earliestOn),
  detail('goal_due_latest_on', ({ goalDue }) => goalDue?.latestOn),
  detail('measure', ({ measure }) => measure),
  detail('threshold_pct', ({ thresholdPct }) => thresholdPct),
  amount('amount_pence', ({ pence }) => pence),
  amount('amount_kind', ({ kind }) => kind),
  ['amount_of', ({ detail: of, trust }) => of.amount && (trust ? 'trust' : 'policy')],
  amount('amount_basis', ({ basis }) => basis),
  amount('amount_period_first', ({ period }) => period?.first),
  amount('amount_period_last', ({ period }) => period?.last),
  amount('amount_nature', ({ nature }) => nature),
  amount('amount_spend_by', ({ spendBy }) => spendBy?.edtf),
  amount('amount_spend_by_earliest_on', ({ spendBy }) => spendBy?.earliestOn),
  amount('amount_spend_by_latest_on', ({ spendBy }) => spendBy?.latestOn),
  amount('amount_match_required', ({ matchRequired }) => matchRequired),
  amount('amount_allocation', ({ allocation }) => allocation),
  detail('closed', ({ closed }) => closed),
  detail('supplier', ({ supplier }) => supplier),
  detail('product', ({ product }) => product),
  detail('definition', ({ definition }) => definition),
  detail('from', ({ from }) => from),
  detail('to', ({ to }) => to),
  detail('into', ({ into }) => into),
  detail('part', ({ part }) => part),
  detail('share_pct', ({ sharePct }) => sharePct),
  detail('trusts_with', ({ trustsWith }) => trustsWith),
  detail('trusts_total', ({ trustsTotal }) => trustsTotal),
  detail('scope', ({ scope }) => scope),
  detail('basis', ({ basis }) => basis),
  detail('note', ({ note }) => note),
  detail('setback', ({ setback }) => setback),
  detail('review', ({ review }) => review),
  detail('direction', ({ direction }) => direction),
  detail('mechanism', ({ mechanism }) => mechanism),
  detail('milestone', ({ milestone }) => milestone),
  detail('dispute', ({ dispute }) => dispute),
  detail('evidence_title', ({ evidence }) => evidence?.title),
  detail('evidence_url', ({ evidence }) => evidence?.url),
  detail('reason', ({ reason }) => reason?.body),
  detail('answer', ({ answer }) => answer?.body),
  detail('statement', ({ statement }) => statement?.body),
  detail('remark', ({ remark }) => remark?.body),
  detail('redacted', redacted),
];

/** Which of its texts were redacted: an empty cell alone would not tell. */
function redacted({ reason, answer, statement, remark }: EntryDetail): string | undefined {
  const texts = Object.entries({ reason, answer, statement, remark });
  const gone = texts.flatMap(([name, text]) => (text?.redacted === true ? [name] : []));
  return gone.length > 0 ? gone.join(';') : undefined;
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
  ...said,
  ...details,
  ...origin,
  ['as_at', () => asAt],
  ['known_at', () => knownAt],
  ['at_position', () => atPosition],
];
