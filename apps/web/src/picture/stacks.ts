import type { TimelineEntry } from '#contracts/timeline';
import { dayNumber, isoDay, spanOf, type DayNumber, type DaySpan } from './days.ts';
import { entryShape, type MarkShape } from './shapes.ts';

/** A stack collects what fell into one quarter, or into one month when there is room for months. */
export type StackBin = 'quarter' | 'month';

/** Entries of one stretch of time. `exact`: the stretch is the bin; else it is what the date may stand for. */
export interface Stack {
  readonly span: DaySpan;
  readonly exact: boolean;
  /** From the bottom up. */
  readonly entries: readonly TimelineEntry[];
}

const monthsIn: Readonly<Record<StackBin, number>> = { quarter: 3, month: 1 };

/** The first day of the bin that a day lies in, and of the next one. */
export function binOf(day: DayNumber, bin: StackBin): DaySpan {
  const [year = 0, month = 1] = isoDay(day).split('-').map(Number);
  const months = monthsIn[bin];
  const first = Math.floor((month - 1) / months) * months;
  const start = (index: number) => Date.UTC(year, index, 1) / 86_400_000;
  return { from: start(first), to: start(first + months) };
}

const order: readonly MarkShape[] = ['disc', 'ring', 'dot', 'square', 'dashed-ring', 'cross'];
const rank = (entry: TimelineEntry) => {
  const at = order.indexOf(entryShape(entry));
  return at < 0 ? order.length : at;
};

/** Order in a stack from the bottom: reached, signed, other steps, namings and money, plans, setbacks. */
const fromTheBottom = (a: TimelineEntry, b: TimelineEntry) =>
  rank(a) - rank(b) || dayNumber(a.occurred.earliestOn) - dayNumber(b.occurred.earliestOn);

/** The stretch that an entry is stacked over: the bin that holds all of its possible days, else those days. */
function stretchOf(entry: TimelineEntry, bin: StackBin) {
  const span = spanOf(entry.occurred);
  const within = binOf(span.from, bin);
  const exact = span.to <= within.to;
  return { span: exact ? within : span, exact };
}

/** Stacks of the same entries do not change from one zoom to the next; with thousands they took 30 ms a frame. */
const known = new WeakMap<readonly TimelineEntry[], Map<StackBin, readonly Stack[]>>();

/** Stacks in the order of time, made once for the same list of entries. */
export function stacksOf(entries: readonly TimelineEntry[], bin: StackBin): readonly Stack[] {
  const ofEntries = known.get(entries) ?? new Map<StackBin, readonly Stack[]>();
  known.set(entries, ofEntries);
  const stacks = ofEntries.get(bin) ?? stacked(entries, bin);
  ofEntries.set(bin, stacks);
  return stacks;
}

function stacked(entries: readonly TimelineEntry[], bin: StackBin): readonly Stack[] {
  const stacks = new Map<string, { span: DaySpan; exact: boolean; entries: TimelineEntry[] }>();
  for (const entry of entries) {
    const { span, exact } = stretchOf(entry, bin);
    const key = `${span.from}/${span.to}/${exact}`;
    const stack = stacks.get(key) ?? { span, exact, entries: [] };
    stack.entries.push(entry);
    stacks.set(key, stack);
  }
  return [...stacks.values()]
    .map((stack) => ({ ...stack, entries: stack.entries.toSorted(fromTheBottom) }))
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}

/** Columns that fit side by side into the width of a stack; at least one. */
export function columnsIn(widthPx: number, cellPx: number): number {
  return Math.max(1, Math.floor((widthPx - 1) / cellPx));
}
