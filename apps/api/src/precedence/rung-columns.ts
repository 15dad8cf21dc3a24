import type { MilestoneLadderView, PrecedenceList } from '#contracts/precedence';
import type { Replay } from '#contracts/replay';
import type { TieView } from '#contracts/trust';
import type { Column } from '../csv/csv-stream.ts';

/** A milestone, and one rung of its ladder; none where nothing on record came before. */
interface Rung {
  readonly ladder: MilestoneLadderView;
  readonly tie?: TieView;
}

/** The rungs of each ladder as one page of rows. A milestone without a rung has a row too, so that none is lost in a count. */
export async function* rungsOf({ ladders }: PrecedenceList): AsyncGenerator<readonly Rung[]> {
  for (const ladder of ladders) {
    yield await Promise.resolve(
      ladder.ties.length === 0 ? [{ ladder }] : ladder.ties.map((tie) => ({ ladder, tie })),
    );
  }
}

const ofMilestone: readonly Column<Rung>[] = [
  ['milestone_entry_id', ({ ladder }) => ladder.milestone.id],
  ['milestone', ({ ladder }) => ladder.milestone.title],
  ['milestone_kind', ({ ladder }) => ladder.milestone.kind],
  ['capabilities', ({ ladder }) => ladder.milestone.capabilities.join(';')],
  ['trust_ods', ({ ladder }) => ladder.milestone.trust.ods],
  ['trust_name', ({ ladder }) => ladder.milestone.trust.name],
  ['reached', ({ ladder }) => ladder.milestone.on.edtf],
  ['reached_earliest_on', ({ ladder }) => ladder.milestone.on.earliestOn],
  ['reached_latest_on', ({ ladder }) => ladder.milestone.on.latestOn],
  ['rungs', ({ ladder }) => ladder.ties.length + ladder.more],
];

const ofRung: readonly Column<Rung>[] = [
  ['rung', ({ ladder, tie }) => tie && ladder.ties.indexOf(tie) + 1],
  ['tie', ({ tie }) => tie?.tie],
  ['policy', ({ tie }) => tie?.policy.ref],
  ['policy_title', ({ tie }) => tie?.policy.title],
  ['policy_kind', ({ tie }) => tie?.policy.kind],
  ['policy_state', ({ tie }) => tie?.state],
  ['whose_ods', ({ tie }) => tie?.whose?.ods],
  ['counted_from_entry_id', ({ tie }) => tie?.countedFromId],
  ['counted_from', ({ tie }) => tie?.countedFromOn.edtf],
  ['lead', ({ tie }) => tie?.lead.is],
  ['lead_min_days', ({ tie }) => tie && afterOf(tie)?.minDays],
  ['lead_max_days', ({ tie }) => tie && afterOf(tie)?.maxDays],
  ['lead_min_months', ({ tie }) => tie && afterOf(tie)?.minMonths],
  ['lead_max_months', ({ tie }) => tie && afterOf(tie)?.maxMonths],
  ['deadline', ({ tie }) => tie?.deadline?.on.edtf],
  ['path', ({ tie }) => tie?.path.join(' ')],
  ['caveat', ({ tie }) => tie?.caveat],
  ['confidence', ({ tie }) => tie?.confidence],
  ['source_title', ({ tie }) => tie?.source?.title],
  ['source_url', ({ tie }) => tie?.source?.url],
];

const afterOf = ({ lead }: TieView) => (lead.is === 'after' ? lead : undefined);

/** A rung as a row, and on each row the three clocks that the answer used. */
export const rungColumns = ({ asAt, knownAt, atPosition }: Replay): readonly Column<Rung>[] => [
  ...ofMilestone,
  ...ofRung,
  ['as_at', () => asAt],
  ['known_at', () => knownAt],
  ['at_position', () => atPosition],
];
