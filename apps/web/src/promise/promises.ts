import type { TimelineEntry } from '#contracts/timeline';
import { dayNumber, middleOf, spanOf, type DayNumber, type DaySpan } from '../picture/days.ts';

/** One statement of a promise: the day it was made, the day it fell due, and what happened to it meanwhile. */
export interface PromiseRow {
  readonly entry: TimelineEntry;
  /** Capability promised about, the first; rows of one group make one staircase. */
  readonly group: string;
  readonly made: DaySpan;
  readonly due?: DaySpan;
  /** False where the wording changed and the date did not. */
  readonly moved: boolean;
  /** Days by which the date moved against the one before it. */
  readonly slipDays?: number;
  /** Entries that set no date: met, superseded, restated without one. They stand on the line of the promise then in force. */
  readonly during: readonly TimelineEntry[];
  /** On the staircase: no earlier row of the group promised a later day. */
  readonly step: boolean;
}

const promisedBy = ({ data, eventType }: TimelineEntry): DaySpan | undefined =>
  (eventType === 'TargetSet' || eventType === 'TargetRevised') && data.due !== undefined
    ? spanOf(data.due)
    : undefined;

const states = (entry: TimelineEntry) => entry.eventType === 'TargetSet' || promisedBy(entry) !== undefined;

interface Draft {
  readonly entry: TimelineEntry;
  readonly made: DaySpan;
  readonly due: DaySpan | undefined;
  readonly slipDays: number | undefined;
  readonly during: TimelineEntry[];
}

/** The statements of one target in order, each with what happened while it stood. */
function draftsOf(entries: readonly TimelineEntry[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const entry of entries) {
    const before = drafts.at(-1);
    if (before !== undefined && !states(entry)) {
      before.during.push(entry);
      continue;
    }
    const due = promisedBy(entry);
    const slipDays = due && before?.due && due.to - before.due.to;
    drafts.push({ entry, made: spanOf(entry.occurred), due, slipDays, during: [] });
  }
  return drafts;
}

const groupOf = ({ capabilities }: TimelineEntry) => capabilities[0] ?? 'general';

/** Rows of a group in the order in which they were made; those that reach further than all before are steps. */
function inOrder(drafts: readonly Draft[]): readonly PromiseRow[] {
  let furthest = -Infinity;
  return drafts
    .toSorted((a, b) => a.made.from - b.made.from || (a.due?.to ?? 0) - (b.due?.to ?? 0))
    .map(({ entry, made, due, slipDays, during }) => {
      const step = due !== undefined && due.to >= furthest;
      if (due !== undefined) furthest = Math.max(furthest, due.to);
      return {
        entry,
        group: groupOf(entry),
        made,
        moved: slipDays !== 0,
        during,
        step,
        ...(due === undefined ? {} : { due }),
        ...(slipDays === undefined ? {} : { slipDays }),
      };
    });
}

/**
 * Promises as rows, the longest story first: each row one statement, stacked in the order in which they
 * were made, so that the days due make a staircase.
 */
export function promiseRows(entries: readonly TimelineEntry[]): readonly PromiseRow[] {
  const targets = Map.groupBy(entries, ({ policy, subject }) => policy ?? subject);
  const drafts = [...targets.values()].flatMap((life) => draftsOf(life.toSorted(byDay)));
  const groups = Map.groupBy(drafts, ({ entry }) => groupOf(entry));
  return [...groups.values()]
    .map(inOrder)
    .sort((a, b) => b.length - a.length || madeFirst(a) - madeFirst(b))
    .flat();
}

const byDay = (a: TimelineEntry, b: TimelineEntry) =>
  dayNumber(a.occurred.earliestOn) - dayNumber(b.occurred.earliestOn);
const madeFirst = ([row]: readonly PromiseRow[]): DayNumber =>
  row === undefined ? Infinity : middleOf(row.made);

/** A corner of the staircase. */
export interface StairCorner {
  readonly row: number;
  readonly day: DayNumber;
}

/** One staircase for each group with at least two steps: the days due from row to row. */
export function staircases(rows: readonly PromiseRow[]): readonly (readonly StairCorner[])[] {
  const corners = rows.flatMap(({ group, due, step }, row) =>
    due !== undefined && step ? [{ group, row, day: due.to }] : [],
  );
  return [...Map.groupBy(corners, ({ group }) => group).values()].filter((stair) => stair.length > 1);
}
