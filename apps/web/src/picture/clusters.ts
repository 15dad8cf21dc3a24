import type { TimelineEntry } from '#contracts/timeline';
import { closeTogetherLabel } from '../labels/entry-labels.ts';
import { countHalfPx, countPx, numberId } from './count-mark.ts';
import type { EntryMark, MarkedTogether } from './entry-mark.ts';

/** Share of a mark's radius: with centres nearer than that, one covers the other and its shape is lost. */
const apart = 0.6;

/** Many entries as one mark with their number; its id is theirs as long as they are the same ones. */
const countedTogether = (entries: Entries): MarkedTogether => ({
  id: numberId(entries.length, entries[0].id),
  words: closeTogetherLabel(entries),
  entries,
  counted: true,
});

type MarkPlace = Pick<EntryMark, 'lane' | 'x' | 'y'>;
type Entries = readonly [TimelineEntry, ...TimelineEntry[]];

const numberAt = (entry: TimelineEntry, together: MarkedTogether, { lane, x, y }: MarkPlace): EntryMark => ({
  ...{ entry, together, lane, shape: 'disc', x, y, spanPx: 0, radius: countPx / 2 },
});

/** The mark of a number of entries at a place. */
export const countedMark = (entries: Entries, place: MarkPlace): EntryMark =>
  numberAt(entries[0], countedTogether(entries), place);

/** The mark of entries that were counted before; none of none. */
export function togetherMark(together: MarkedTogether, place: MarkPlace): readonly EntryMark[] {
  const [first] = together.entries;
  return first === undefined ? [] : [numberAt(first, together, place)];
}

type Group = [EntryMark, ...EntryMark[]];

const centreOf = (group: Group) => (group[0].x + (group.at(-1) ?? group[0]).x) / 2;

/** Half of what a group takes along its row: a number all of it, a mark as much as must be seen of it. */
const halfOf = (group: Group): number =>
  group.length > 1 ? countHalfPx(group.length) : group[0].radius * (apart / 2);

/** Marks of one row in groups of those of which one would be lost beside, or under the number of, the others. */
function grouped(row: readonly EntryMark[]): readonly Group[] {
  const groups: Group[] = [];
  for (const mark of row.toSorted((a, b) => a.x - b.x)) {
    let group: Group = [mark];
    // A number is wider than a mark: it may cover the group before it, too.
    for (let last = groups.at(-1); last && isLost(last, group); last = groups.at(-1)) {
      groups.pop();
      group = [...last, ...group];
    }
    groups.push(group);
  }
  return groups;
}

const isLost = (before: Group, after: Group): boolean =>
  centreOf(after) - centreOf(before) < halfOf(before) + halfOf(after);

/** The mark that a reader has open: an entry, which stays by itself, or a number, which stays one at any width and zoom. */
export interface OpenMark {
  readonly id: string | undefined;
  readonly together: MarkedTogether | undefined;
}

const markOfGroup = (group: Group): EntryMark => {
  const [first, ...others] = group;
  if (others.length === 0) return first;
  const entries: [TimelineEntry, ...TimelineEntry[]] = [first.entry, ...others.map(({ entry }) => entry)];
  return countedMark(entries, { lane: first.lane, x: centreOf(group), y: first.y });
};

/** Marks of one lane, with those that could not be told apart as one with their number. */
export function clustered(marks: readonly EntryMark[], { id, together }: OpenMark): readonly EntryMark[] {
  const kept = new Set(together?.entries);
  const [own, open] = [
    marks.filter(({ entry }) => entry.id === id),
    marks.filter(({ entry }) => kept.has(entry)),
  ];
  const rows = Map.groupBy(
    marks.filter(({ entry }) => entry.id !== id && !kept.has(entry)),
    ({ y }) => Math.round(y),
  );
  const [first, ...others] = open.toSorted((a, b) => a.x - b.x);
  return [
    ...[...rows.values()].flatMap(grouped).map(markOfGroup),
    ...own,
    ...(first && together ? [{ ...markOfGroup([first, ...others]), together }] : []),
  ];
}
