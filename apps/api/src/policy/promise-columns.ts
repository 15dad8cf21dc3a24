import type { LinePromiseView, PromiseLineView, PromiseList, PromisePathView } from '#contracts/policy';
import type { Replay } from '#contracts/replay';
import type { Column } from '../csv/csv-stream.ts';

/** A promise of a line, and one share that it names, with its path where it has one. */
interface PromiseRow {
  readonly line: PromiseLineView;
  readonly promise: LinePromiseView;
  readonly share?: LinePromiseView['shares'][number];
  readonly path?: PromisePathView;
}

/** The promises of each line as one page of rows: a row for each share named, and one for a promise that names none. */
export async function* promiseRows({ lines }: PromiseList): AsyncGenerator<readonly PromiseRow[]> {
  for (const line of lines) {
    yield await Promise.resolve(line.promises.flatMap((promise) => rowsOf(line, promise)));
  }
}

function rowsOf(line: PromiseLineView, promise: LinePromiseView): readonly PromiseRow[] {
  if (promise.shares.length === 0) return [{ line, promise }];
  return promise.shares.map((share) => {
    const path = promise.paths.find(
      (one) => one.by.edtf === share.by.edtf && one.sharePct === share.sharePct,
    );
    return { line, promise, share, ...(path && { path }) };
  });
}

const targetOf = ({ line, promise }: PromiseRow) =>
  line.targets.find(({ policy }) => policy.ref === promise.target);

const movedOf = ({ promise: { moved } }: PromiseRow) => (moved?.is === 'after' ? moved : undefined);

const ofPromise: readonly Column<PromiseRow>[] = [
  ['line', ({ line }) => line.title],
  ['target', ({ promise }) => promise.target],
  ['target_title', (row) => targetOf(row)?.policy.title],
  ['target_state', (row) => targetOf(row)?.policy.state.is],
  ['entry_id', ({ promise }) => promise.entryId],
  ['promised', ({ promise }) => promise.on.edtf],
  ['known_on', ({ promise }) => promise.knownOn],
  ['by', ({ promise }) => promise.by],
  ['change', ({ promise }) => promise.change],
  ['wording', ({ promise }) => promise.wording],
  ['statement', ({ promise }) => promise.statement],
  ['due', ({ promise }) => promise.due?.edtf],
  ['moved', ({ promise }) => promise.moved?.is],
  ['moved_min_days', (row) => movedOf(row)?.minDays],
  ['moved_max_days', (row) => movedOf(row)?.maxDays],
  ['until', ({ promise }) => promise.until?.edtf],
];

const ofPath: readonly Column<PromiseRow>[] = [
  ['share_pct', ({ share }) => share?.sharePct],
  ['share_by', ({ share }) => share?.by.edtf],
  ['series', (row) => targetOf(row)?.series],
  ['published_pct', ({ path }) => path?.from.sharePct],
  ['published_for', ({ path }) => path?.from.on.edtf],
  ['published_basis', ({ path }) => path?.basis],
  ['path_starts', ({ path }) => path?.startsOn.edtf],
  ['asked_min_points_per_month', ({ path }) => path?.pace.leastPerMonth],
  ['asked_max_points_per_month', ({ path }) => path?.pace.mostPerMonth],
  ['achieved_pct', ({ path }) => path?.achieved?.to.sharePct],
  ['achieved_for', ({ path }) => path?.achieved?.to.on.edtf],
  ['achieved_min_points_per_month', ({ path }) => path?.achieved?.pace.leastPerMonth],
  ['achieved_max_points_per_month', ({ path }) => path?.achieved?.pace.mostPerMonth],
];

/** A promise as a row, and on each row the three clocks that the answer used. */
export const promiseColumns = ({ asAt, knownAt, atPosition }: Replay): readonly Column<PromiseRow>[] => [
  ...ofPromise,
  ...ofPath,
  ['as_at', () => asAt],
  ['known_at', () => knownAt],
  ['at_position', () => atPosition],
];
