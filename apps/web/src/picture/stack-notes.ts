import type { MeasureText } from './fit-text.ts';
import type { StackTop } from './stack-marks.ts';

/** A few words above a tall stack: how many of what. */
export interface StackNote {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const manyLabel: Readonly<Record<string, string>> = {
  'gde-selected': 'exemplars named',
  'fast-follower-selected': 'fast followers named',
  'digital-aspirant-selected': 'aspirants named',
  'funding-round': 'awards to trusts',
  'epr-go-live': 'records went live',
  'epr-contract': 'contracts signed',
  scan4safety: 'demonstrators named',
};
const worthSaying = 6;
const most = 6;
/** Half of the width of a stack. */
const reach = 9;

function labelOf({ entries }: StackTop): string | undefined {
  const kinds = [...Map.groupBy(entries, ({ kind }) => kind)].sort((a, b) => b[1].length - a[1].length);
  const [first] = kinds;
  if (first === undefined || first[1].length < worthSaying) return undefined;
  const words = manyLabel[first[0]];
  return words === undefined ? undefined : `${first[1].length} ${words}`;
}

/** Notes over the tallest stacks, none over another. */
export function stackNotes(
  tops: readonly StackTop[],
  widthPx: number,
  measure: MeasureText,
): readonly StackNote[] {
  const notes: (StackNote & { readonly from: number; readonly to: number })[] = [];
  const tallest = tops.toSorted((a, b) => a.y - b.y);
  for (const top of tallest) {
    const text = labelOf(top);
    if (text === undefined || notes.length === most) continue;
    const half = measure(text) / 2 + 4;
    const [x, y] = [top.x, top.y - 5];
    const [from, to] = [x - half, x + half];
    const clear = notes.every((note) => to < note.from || note.to < from || Math.abs(note.y - y) > 13);
    const covered = tops.some(
      (other) => other !== top && other.x > from - reach && other.x < to + reach && other.y < y + 2,
    );
    if (clear && !covered && from > 0 && to < widthPx) notes.push({ text, x, y, from, to });
  }
  return notes.map(({ text, x, y }) => ({ text, x, y }));
}
