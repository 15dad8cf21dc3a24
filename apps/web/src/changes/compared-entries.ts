import type { ChangeView } from '#contracts/changes';
import type { TimelineEntry } from '#contracts/timeline';
import type { ComparedAs, Comparison } from '../compared/comparison.ts';

/** The entries of two readings together. */
export interface ComparedEntries extends Pick<Comparison, 'as' | 'joins' | 'real'> {
  /** Each entry of either side once, in the order of time: as the page has it, else as the other side has it. */
  readonly entries: readonly TimelineEntry[];
  /** The same, and beside what has moved a mark at the place that the other side gives it. */
  readonly drawn: readonly TimelineEntry[];
}

const key = ({ occurred, position }: TimelineEntry): string =>
  `${occurred.earliestOn} ${occurred.latestOn} ${position.padStart(19, '0')}`;

const byTime = (a: TimelineEntry, b: TimelineEntry): number => (key(a) < key(b) ? -1 : 1);

const hasMoved = ({ occurred: a }: TimelineEntry, { occurred: b }: TimelineEntry): boolean =>
  a.earliestOn !== b.earliestOn || a.latestOn !== b.latestOn;

/** Unlike the id of any entry: its mark on the side of the page has that one. */
const movedId = (id: string): string => `${id}.there`;

/** Puts what the other side alone has, and where it has the rest, beside the entries of the page. */
export function comparedEntries(
  entries: readonly TimelineEntry[],
  changes: readonly ChangeView[],
): ComparedEntries {
  const here = new Set(entries.map(({ id }) => id));
  const as = new Map<string, ComparedAs>();
  const ghosts: TimelineEntry[] = [];
  const moved = new Map<string, TimelineEntry>();
  for (const { id, is, from, to } of changes) {
    if (is === 'added' && to && !here.has(id)) {
      ghosts.push(to);
      as.set(id, 'ghost');
    }
    if (is === 'gone' && here.has(id)) as.set(id, 'gone');
    if (is !== 'changed' || !from || !to || !here.has(id)) continue;
    as.set(id, 'changed');
    if (!hasMoved(from, to)) continue;
    as.set(movedId(id), 'moved');
    moved.set(movedId(id), to);
  }
  const all = [...entries, ...ghosts].toSorted(byTime);
  const there = [...moved].map(([id, entry]) => ({ ...entry, id }));
  return {
    as,
    joins: [...moved].map(([id, entry]) => [entry.id, id]),
    real: (entry) => moved.get(entry.id) ?? entry,
    entries: all,
    drawn: [...all, ...there].toSorted(byTime),
  };
}
