import type { ChangeCause, ChangeView } from '#contracts/changes';
import type { HistoryStep } from '#contracts/history';
import type { TimelineEntry } from '#contracts/timeline';
import { stepsOf, type EventRow } from '../history/index.ts';
import { knownRows, type TimelineRow } from '../timeline/index.ts';
import { differingEventsAbout, differingEventsOf } from './differing-events.ts';
import { differingFields } from './differing-fields.ts';
import type { Reading } from '../replay/index.ts';
import type { TwoReadings } from './two-readings.ts';

/** An entry as each side shows it, at least one of them. */
export interface ComparedEntry {
  readonly id: string;
  readonly from?: TimelineEntry;
  readonly to?: TimelineEntry;
}

type Difference = Omit<ChangeView, 'because' | 'steps'>;

/** The changes among the entries, each with what makes it, in the order of recording. */
export async function changesIn(
  readings: TwoReadings,
  entries: readonly ComparedEntry[],
): Promise<readonly ChangeView[]> {
  const differences = entries
    .flatMap((one) => differenceIn(one) ?? [])
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  const told = await explanations(readings, differences);
  const lacking = {
    from: await rowsLacked(
      readings.from,
      differences.filter(({ from }) => !from),
    ),
    to: await rowsLacked(
      readings.to,
      differences.filter(({ to }) => !to),
    ),
  };
  return differences.map((one) => {
    const steps = told.get(one.id) ?? [];
    const because =
      one.from && one.to
        ? causesOfChange(one.from, one.to, steps)
        : one.to
          ? causesOfLack(one.to, readings.from, lacking.from.get(one.id))
          : causesOfLack(shownOn(one), readings.to, lacking.to.get(one.id));
    return { ...one, because, steps };
  });
}

const shownOn = ({ from, to }: Difference): TimelineEntry | undefined => from ?? to;
const placeOf = (one: Difference): bigint => BigInt(shownOn(one)?.position ?? 0);

function differenceIn({ id, from, to }: ComparedEntry): Difference | undefined {
  if (from && to) {
    const fields = differingFields(from, to);
    return fields.length === 0 ? undefined : { id, is: 'changed', from, to, fields };
  }
  return to ? { id, is: 'added', to, fields: [] } : { id, is: 'gone', ...(from && { from }), fields: [] };
}

/** Of entries that a side does not show, the rows that it knows all the same: retracted, not happened yet, or unfit. */
async function rowsLacked(
  reading: Reading,
  lacked: readonly Difference[],
): Promise<ReadonlyMap<string, TimelineRow>> {
  if (lacked.length === 0) return new Map();
  const rows = await knownRows(reading)
    .andWhere('e.entryId = ANY (CAST(:ids AS uuid[]))', { ids: lacked.map(({ id }) => id) })
    .getMany();
  return new Map(rows.map((row) => [row.entryId, row]));
}

function causesOfLack(
  shown: TimelineEntry | undefined,
  { replay }: Reading,
  row: TimelineRow | undefined,
): readonly ChangeCause[] {
  if (row) {
    if (row.retracted) return ['retracted'];
    return (row.earliestOn ?? '') > replay.asAt
      ? ['occurred']
      : row.corrected || shown?.corrected
        ? ['corrected']
        : ['about'];
  }
  return [
    ...(shown && BigInt(shown.position) > replay.atPosition ? (['recorded'] as const) : []),
    ...(shown && shown.knownOn > replay.knownAt ? (['known'] as const) : []),
  ];
}

function causesOfChange(
  from: TimelineEntry,
  to: TimelineEntry,
  steps: readonly HistoryStep[],
): readonly ChangeCause[] {
  const causes: ChangeCause[] = [];
  if (steps.some(({ about }) => about === from.id)) causes.push('corrected');
  if (from.mayHaveHappened !== to.mayHaveHappened && from.occurred.edtf === to.occurred.edtf)
    causes.push('occurred');
  if (causes.length === 0) causes.push('about');
  return causes;
}

/** By entry: events about it that one side alone can see; where there are none, those about its subjects. */
async function explanations(
  readings: TwoReadings,
  differences: readonly Difference[],
): Promise<ReadonlyMap<string, readonly HistoryStep[]>> {
  const own = await differingEventsOf(
    readings,
    differences.map(({ id }) => id),
  );
  const explained = new Set(own.map(({ entryId }) => entryId));
  const unexplained = differences.filter(({ id }) => !explained.has(id));
  const subjects = [...new Set(unexplained.flatMap(subjectsOf))];
  const about = await differingEventsAbout(readings, subjects);
  const steps = await stepsAtLater(readings, [...own, ...about]);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const of = (rows: readonly EventRow[]): readonly HistoryStep[] =>
    rows.flatMap(({ id }) => byId.get(id) ?? []);
  const aboutSubject = Map.groupBy(about, ({ subject }) => subject);
  return new Map([
    ...[...Map.groupBy(own, ({ entryId }) => entryId)].map(([id, rows]) => [id, of(rows)] as const),
    ...unexplained.map(
      (one) => [one.id, of(subjectsOf(one).flatMap((subject) => aboutSubject.get(subject) ?? []))] as const,
    ),
  ]);
}

/** Subjects that an entry has its words from: the one that it belongs to, its trust, and the milestone that it claims for. */
const subjectsOf = (one: Difference): readonly string[] => {
  const { subject, trust, data } = shownOn(one) ?? {};
  const claimedFor = data && 'milestone' in data ? `milestone-${data.milestone}` : [];
  return [...new Set([subject ?? [], trust ? `trust-${trust.ods}` : [], claimedFor].flat())];
};

/** Steps as the side tells them at which more is recorded: nothing that either can see is missing there. */
const stepsAtLater = (
  { from, to }: TwoReadings,
  events: readonly EventRow[],
): Promise<readonly HistoryStep[]> =>
  stepsOf(from.replay.atPosition > to.replay.atPosition ? from : to, events, false);
