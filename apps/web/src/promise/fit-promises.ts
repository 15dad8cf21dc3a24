import type { TimelineEntry } from '#contracts/timeline';
import type { MeasureText } from '../picture/fit-text.ts';
import type { TimeScale } from '../picture/scale.ts';
import { placePromises, type PlacedPromise, type PlacedPromises } from './place-promises.ts';
import { promiseRows, type PromiseRow } from './promises.ts';

const rowPx = 17;
const leastRowPx = 6;
const groupGapPx = 8;
const letterPx = 13;

/** Promises in a lane of a height: those in sight have rows of their own. */
export interface FittedPromises extends PlacedPromises {
  readonly rowPx: number;
  readonly groupGapPx: number;
  /** Entries of the promises out of sight. */
  readonly others: readonly TimelineEntry[];
  /** Promises for whose words there is no room. */
  readonly leftOut: number;
}

interface PromisePlaces {
  readonly scale: TimeScale;
  readonly widthPx: number;
  readonly measure: MeasureText;
}

const isSeen = ({ made, due }: PromiseRow, scale: TimeScale, widthPx: number): boolean =>
  scale.x(Math.max(made.to, due?.to ?? -Infinity)) >= 0 && scale.x(made.from) <= widthPx;

const groupsOf = (rows: readonly { readonly group: string }[]) =>
  rows.filter(({ group }, index) => index > 0 && rows[index - 1]?.group !== group).length;

/** Heights between which the promises in sight can be fitted. */
export function promisesHeight(
  entries: readonly TimelineEntry[],
  scale: TimeScale,
  widthPx: number,
): { readonly whole: number; readonly least: number } {
  const rows = promiseRows(entries).filter((row) => isSeen(row, scale, widthPx));
  const heightOf = (px: number, gap: number) => Math.max(20, rows.length * px + groupsOf(rows) * gap);
  return { whole: heightOf(rowPx, groupGapPx), least: heightOf(leastRowPx, 2) };
}

/** Words from the top down, each where none above stands in its way. */
function spoken(placed: PlacedPromises, height: number, { scale, measure }: PromisePlaces) {
  if (height >= letterPx) return placed.rows;
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = [];
  const reach = Math.ceil(letterPx / height);
  return placed.rows.map((one, index): PlacedPromise => {
    const { row, side, text, slip } = one;
    const width = measure(text);
    const edge = side === 'left' ? scale.x(row.made.from) - 12 : scale.x((row.due ?? row.made).to) + 12;
    const [from, to] = side === 'left' ? [edge - width, edge] : [edge, edge + width + measure(slip) * 1.1];
    const inWay = taken.some((other) => index - other.row < reach && other.from < to && from < other.to);
    if (inWay || text === '') return { ...one, text: '', slip: '' };
    taken.push({ row: index, from, to });
    return one;
  });
}

/** Rows as high as the lane allows: where words would stand on words, some are left out. */
export function fitPromises(
  entries: readonly TimelineEntry[],
  heightPx: number,
  places: PromisePlaces,
): FittedPromises {
  const { scale, widthPx, measure } = places;
  const all = promiseRows(entries);
  const seen = all.filter((row) => isSeen(row, scale, widthPx));
  const placed = placePromises(seen, scale, widthPx, measure);
  const groups = placed.groupStarts.length;
  const gap = heightPx >= placed.rows.length * rowPx + groups * groupGapPx ? groupGapPx : 2;
  const height = Math.min(rowPx, (heightPx - groups * gap) / Math.max(1, placed.rows.length));
  const rows = spoken(placed, height, places);
  return {
    ...placed,
    rows,
    rowPx: height,
    groupGapPx: gap,
    others: all
      .filter((row) => !isSeen(row, scale, widthPx))
      .flatMap(({ entry, during }) => [entry, ...during]),
    leftOut: rows.filter(({ text }) => text === '').length,
  };
}
