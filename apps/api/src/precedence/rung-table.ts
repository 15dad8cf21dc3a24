import { MilestoneLadderView, PrecededMilestone, type PrecedenceList } from '#contracts/precedence';
import { NamedTrust, SourceView } from '#contracts/timeline';
import { DeadlineAheadView, NamedPolicy, TieView, type TrustSummary } from '#contracts/trust';
import { count, date, day, line } from '#domain/schema';
import { column, columnsOf, type Column } from '../table/column.ts';
import { dayColumns, leadColumn, monthColumns } from '../table/lead-columns.ts';
import type { Table } from '../table/table.ts';
import { placeColumns, type TrustPlaces } from '../table/trust-place.ts';

/** A milestone, and one rung of its ladder; none where nothing on record came before. */
interface Rung {
  readonly ladder: MilestoneLadderView;
  readonly place?: TrustSummary | undefined;
  readonly tie?: TieView;
}

/** The rungs of each ladder. A milestone without a rung has a row too, so that none is lost in a count. */
export const rungsOf = ({ ladders }: PrecedenceList, places: TrustPlaces): readonly Rung[] =>
  ladders.flatMap((ladder): readonly Rung[] => {
    const place = places.get(ladder.milestone.trust.ods);
    return ladder.ties.length === 0
      ? [{ ladder, place }]
      : ladder.ties.map((tie) => ({ ladder, place, tie }));
  });

const milestone = columnsOf(PrecededMilestone, (row: Rung) => row.ladder.milestone);
const trust = columnsOf(NamedTrust, (row: Rung) => row.ladder.milestone.trust);
const tied = columnsOf(TieView, (row: Rung) => row.tie);
const policy = columnsOf(NamedPolicy, (row: Rung) => row.tie?.policy);
const whose = columnsOf(NamedTrust, (row: Rung) => row.tie?.whose);
const deadline = columnsOf(DeadlineAheadView, (row: Rung) => row.tie?.deadline);
const source = columnsOf(SourceView, (row: Rung) => row.tie?.source);

const ofMilestone: readonly Column<Rung>[] = [
  milestone('milestone_entry_id', 'id'),
  milestone('milestone', 'title'),
  milestone('milestone_kind', 'kind'),
  milestone('capabilities', 'capabilities'),
  trust('trust_ods', 'ods'),
  trust('trust_name', 'name'),
  ...placeColumns(({ place }: Rung) => place),
  milestone('reached', 'on'),
  column(
    'reached_earliest_on',
    day('The first day that ‘reached’ may stand for.'),
    (row) => row.ladder.milestone.on.earliestOn,
  ),
  column(
    'reached_latest_on',
    day('The last day that ‘reached’ may stand for.'),
    (row) => row.ladder.milestone.on.latestOn,
  ),
  column(
    'rungs',
    count('How many rungs its ladder has; the first ten have a row each.'),
    ({ ladder }) => ladder.ties.length + ladder.more,
  ),
];

const leadOf = ({ tie }: Rung) => tie?.lead;

const ofRung: readonly Column<Rung>[] = [
  column(
    'rung',
    count('The rung, 1 the strongest; empty where nothing on record came before.'),
    ({ ladder, tie }) => tie && ladder.ties.indexOf(tie) + 1,
  ),
  tied('tie', 'tie'),
  policy('policy', 'ref'),
  policy('policy_title', 'title'),
  policy('policy_kind', 'kind'),
  tied('policy_state', 'state'),
  whose('whose_ods', 'ods'),
  tied('counted_from_entry_id', 'countedFromId'),
  column('counted_from', date('The date of that entry.'), ({ tie }) => tie?.countedFromOn.edtf),
  leadColumn('lead', 'How the milestone lies to that date.', leadOf),
  ...dayColumns('lead', leadOf),
  ...monthColumns('lead', leadOf),
  deadline('deadline', 'on'),
  column(
    'path',
    line('Where to check the rung: each step from the policy to the milestone, separated by spaces.'),
    ({ tie }) => tie?.path.join(' '),
  ),
  tied('caveat', 'caveat'),
  tied('confidence', 'confidence'),
  source('source_title', 'title'),
  source('source_url', 'url'),
];

/** Rungs as rows: what came before each milestone, the strongest tie first. */
export const rungTable: Table<Rung> = {
  name: 'precedence',
  title: 'What came before milestones',
  says: 'Each row is a rung: one policy that came before one milestone, by its strongest tie. A milestone that nothing on record came before has one row without a rung. Order, never cause.',
  path: '/api/precedence',
  columns: [...ofMilestone, ...ofRung],
};
