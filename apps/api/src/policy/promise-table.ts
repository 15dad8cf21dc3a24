import {
  LinePromiseView,
  LineTargetView,
  PaceView,
  PolicyStateView,
  PolicySummary,
  PromiseLineView,
  PromisePathView,
  PromisedShareView,
  PublishedShareView,
  type PromiseList,
} from '#contracts/policy';
import { columnsOf, type Column } from '../table/column.ts';
import { dayColumns, leadColumn } from '../table/lead-columns.ts';
import type { Table } from '../table/table.ts';

/** A promise of a line, and one share that it names, with its path where it has one. */
interface PromiseRow {
  readonly line: PromiseLineView;
  readonly promise: LinePromiseView;
  readonly share?: PromisedShareView;
  readonly path?: PromisePathView;
}

/** The promises of each line: a row for each share named, and one for a promise that names none. */
export const sharesAsRows = ({ lines }: PromiseList): readonly PromiseRow[] =>
  lines.flatMap((line) => line.promises.flatMap((promise) => rowsOf(line, promise)));

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

const line = columnsOf(PromiseLineView, (row: PromiseRow) => row.line);
const promise = columnsOf(LinePromiseView, (row: PromiseRow) => row.promise);
const target = columnsOf(LineTargetView, targetOf);
const policy = columnsOf(PolicySummary, (row: PromiseRow) => targetOf(row)?.policy);
const state = columnsOf(PolicyStateView, (row: PromiseRow) => targetOf(row)?.policy.state);
const share = columnsOf(PromisedShareView, (row: PromiseRow) => row.share);
const path = columnsOf(PromisePathView, (row: PromiseRow) => row.path);
const published = columnsOf(PublishedShareView, (row: PromiseRow) => row.path?.from);
const asked = columnsOf(PaceView, (row: PromiseRow) => row.path?.pace);
const reached = columnsOf(PublishedShareView, (row: PromiseRow) => row.path?.achieved?.to);
const achieved = columnsOf(PaceView, (row: PromiseRow) => row.path?.achieved?.pace);

const aMonth = 'percentage points a month';

const ofPromise: readonly Column<PromiseRow>[] = [
  line('line', 'title'),
  promise('target', 'target'),
  policy('target_title', 'title'),
  state('target_state', 'is'),
  promise('entry_id', 'entryId'),
  promise('promised', 'on'),
  promise('known_on', 'knownOn'),
  promise('by', 'by'),
  promise('change', 'change'),
  promise('wording', 'wording'),
  promise('statement', 'statement'),
  promise('due', 'due'),
  leadColumn(
    'moved',
    'How the day promised lies to the one promised before; already there where it was brought forward.',
    (row) => row.promise.moved,
  ),
  ...dayColumns('moved', (row: PromiseRow) => row.promise.moved),
  promise('until', 'until'),
];

const ofPath: readonly Column<PromiseRow>[] = [
  share('share_pct', 'sharePct', 'per cent'),
  share('share_by', 'by'),
  target('series', 'series'),
  published('published_pct', 'sharePct', 'per cent'),
  published('published_for', 'on'),
  path('published_basis', 'basis'),
  path('path_starts', 'startsOn'),
  asked('asked_min_points_per_month', 'leastPerMonth', aMonth),
  asked('asked_max_points_per_month', 'mostPerMonth', aMonth),
  reached('achieved_pct', 'sharePct', 'per cent'),
  reached('achieved_for', 'on'),
  achieved('achieved_min_points_per_month', 'leastPerMonth', aMonth),
  achieved('achieved_max_points_per_month', 'mostPerMonth', aMonth),
];

/** Promises as rows, each with the share and the pace that it asked for. */
export const promiseTable: Table<PromiseRow> = {
  name: 'promises',
  title: 'Promises',
  says: 'Each row is a promise as it was made, moved, reworded or restated, and one share that it named; of several shares each has a row.',
  path: '/api/promises',
  columns: [...ofPromise, ...ofPath],
};
