import type { HistoryStep } from '#contracts/history';

/** From the first on, up to but without the last; left out: without an end. */
interface Stretch {
  readonly from?: string;
  readonly to?: string;
}

/** One field of a version, in words. */
export interface VersionField {
  readonly field: string;
  /** Left out where the words were taken away. */
  readonly text?: string;
  /** A correction says this, not the first recording. */
  readonly restated: boolean;
}

/** An entry as it was to those who could know of the same corrections. */
export interface EntryVersion {
  /** From 1, in the order in which they came to be. */
  readonly number: number;
  /** The entry as first recorded, then what restated it or took it back, in the order in which that counts. */
  readonly steps: readonly [HistoryStep, ...HistoryStep[]];
  readonly retracted: boolean;
  readonly fields: readonly VersionField[];
}

/** The version for every day of knowledge and every position of the log within. */
export interface VersionRectangle {
  readonly version: EntryVersion;
  readonly known: Stretch;
  readonly recorded: Stretch & { readonly from: string };
  /** Columns of the plane that it takes, from the first up to but without the last, from 0. */
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** All versions of an entry over days of knowledge and positions of the log, from the first of each on: no overlap, no hole. */
export interface VersionPlane {
  /** First day of knowledge of each column; undefined for what counts as known since ever. */
  readonly knownFrom: readonly (string | undefined)[];
  /** The event with which each row begins. */
  readonly rowSteps: readonly HistoryStep[];
  readonly versions: readonly EntryVersion[];
  readonly rectangles: readonly VersionRectangle[];
}

const since = ({ knownOn = '' }: HistoryStep): string => knownOn;
const isRetraction = ({ eventType }: HistoryStep): boolean => eventType === 'EntryRetracted';
const byPosition = (a: HistoryStep, b: HistoryStep): number =>
  BigInt(a.position) < BigInt(b.position) ? -1 : 1;

/** Later known wins; of equal days, the later recorded. Nothing counts after what takes the entry back. */
function counting(changes: readonly HistoryStep[]): readonly HistoryStep[] {
  const inOrder = changes.toSorted((a, b) =>
    since(a) === since(b) ? byPosition(a, b) : since(a) < since(b) ? -1 : 1,
  );
  const end = inOrder.findIndex(isRetraction);
  return end < 0 ? inOrder : inOrder.slice(0, end + 1);
}

function fieldsOf(own: HistoryStep, changes: readonly HistoryStep[]): readonly VersionField[] {
  const fields = new Map<string, VersionField>();
  const say = (field: string, text: string | undefined, restated = false) =>
    fields.set(field, { field, restated, ...(text !== undefined && { text }) });
  if (own.occurred !== undefined) say('occurred', own.occurred.edtf);
  for (const { field, text } of own.says) say(field, text);
  if (own.confidence !== undefined) say('confidence', own.confidence);
  say('source', own.source.title);
  for (const { field, after } of changes.flatMap(({ changes: changed = [] }) => changed)) {
    if (after === undefined) fields.delete(field);
    else say(field, after, true);
  }
  return [...fields.values()];
}

/** A stretch of rows of one column, or of some columns, that one version has. */
interface Block {
  readonly key: string;
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** Rows of a column side by side where they have the same version. */
const blocksIn = (keys: readonly string[], column: number): readonly Block[] =>
  keys.flatMap((key, row) => {
    if (keys[row - 1] === key) return [];
    const after = keys.findIndex((other, at) => at > row && other !== key);
    return [{ key, columns: [column, column + 1], rows: [row, after < 0 ? keys.length : after] }];
  });

/** Blocks of neighbouring columns put together where they are as high. */
const widened = (blocks: readonly Block[]): readonly Block[] =>
  blocks.reduce<readonly Block[]>((wider, block) => {
    const left = wider.find(
      ({ key, columns, rows }) =>
        key === block.key && columns[1] === block.columns[0] && String(rows) === String(block.rows),
    );
    if (left === undefined) return [...wider, block];
    return wider.map((one) => (one === left ? { ...one, columns: [one.columns[0], block.columns[1]] } : one));
  }, []);

const stretch = (
  bounds: readonly (string | undefined)[],
  [first, end]: readonly [number, number],
): Stretch => {
  const [from, to] = [bounds[first], bounds[end]];
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
};

/** The plane of an entry, of the steps of its history: undefined where its own recording is not among them. */
export function versionPlane(id: string, history: readonly HistoryStep[]): VersionPlane | undefined {
  const own = history.find((step) => step.id === id);
  if (own === undefined) return undefined;
  const changes = history.filter((step) => step.about === id && step.id !== id).toSorted(byPosition);
  const rowSteps = [own, ...changes];
  const days = [...new Set(changes.map(since).filter((day) => day > since(own)))].sort();
  const knownFrom = [own.knownOn, ...days];

  const inCell = (day: string, { position }: HistoryStep) =>
    counting(changes.filter((one) => since(one) <= day && BigInt(one.position) <= BigInt(position)));
  const keyOf = (counted: readonly HistoryStep[]) => counted.map((one) => one.id).join();
  const cells = knownFrom.map((day = '') => rowSteps.map((step) => inCell(day, step)));

  const versions = new Map<string, EntryVersion>();
  for (const row of rowSteps.keys()) {
    for (const column of cells) {
      const counted = column[row] ?? [];
      if (versions.has(keyOf(counted))) continue;
      versions.set(keyOf(counted), {
        number: versions.size + 1,
        steps: [own, ...counted],
        retracted: counted.some(isRetraction),
        fields: fieldsOf(own, counted),
      });
    }
  }
  const blocks = widened(cells.flatMap((column, at) => blocksIn(column.map(keyOf), at)));
  const positions = rowSteps.map(({ position }) => position);
  const rectangles = blocks.flatMap(({ key, columns, rows }) => {
    const version = versions.get(key);
    if (version === undefined) return [];
    const recorded = { from: own.position, ...stretch(positions, rows) };
    return [{ version, columns, rows, known: stretch(knownFrom, columns), recorded }];
  });
  return {
    knownFrom,
    rowSteps,
    versions: [...versions.values()],
    rectangles: rectangles.toSorted((a, b) => a.rows[0] - b.rows[0] || a.columns[0] - b.columns[0]),
  };
}
