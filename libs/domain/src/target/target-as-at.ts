import { happenedBy } from '../entry/index.ts';
import { compareDates, type Day, type PartialDate, type Recorded } from '../kernel/index.ts';
import type { Promised, PromisedShare, SharesStated, TargetEvent } from './target-events.ts';

/** One version of a promise, and what was new in it. */
export interface PromiseVersion extends Promised {
  readonly on: PartialDate;
  readonly entryId: string;
  /** The shares that it named, where it named any. */
  readonly shares?: readonly PromisedShare[];
  readonly change: 'set' | 'moved' | 'reworded' | 'moved and reworded' | 'restated';
}

/** A promise on a day: each version of it until then, and the last verdict. */
export interface TargetAsAt {
  readonly versions: readonly PromiseVersion[];
  readonly verdict?: { readonly is: 'met' | 'missed' | 'abandoned'; readonly on: PartialDate };
}

const verdicts = { TargetMet: 'met', TargetMissed: 'missed', TargetAbandoned: 'abandoned' } as const;

/** Reads the visible events of one target, in any order, as at a day. What is dated within bounds counts from its last day. */
export function targetAsAt(visible: readonly Recorded<TargetEvent>[], asAt: Day): TargetAsAt {
  let read: TargetAsAt = { versions: [] };
  const shares = sharesOf(visible);
  for (const { id, event } of happenedBy(visible, asAt)) {
    if (event.type === 'SharesStated') continue;
    const on = event.entry.occurred;
    switch (event.type) {
      case 'TargetSet':
        read = { ...read, versions: version(read.versions, event.data, { on, entryId: id, ...shares(id) }) };
        break;
      case 'TargetRevised':
        read = {
          ...read,
          versions: version(read.versions, stood(read, event.data), { on, entryId: id, ...shares(id) }),
        };
        break;
      case 'TargetMet':
      case 'TargetMissed':
      case 'TargetAbandoned':
        read = { ...read, verdict: { is: verdicts[event.type], on } };
        break;
    }
  }
  return read;
}

type At = Pick<PromiseVersion, 'on' | 'entryId' | 'shares'>;

/** The shares stated of each promise by the id of its entry; of several statements the one last known. */
function sharesOf(visible: readonly Recorded<TargetEvent>[]) {
  const stated = visible
    .map(({ event }) => event)
    .filter((event): event is SharesStated => event.type === 'SharesStated')
    .toSorted((a, b) => compareText(a.known.knownOn, b.known.knownOn));
  const byEntry = new Map(stated.map(({ data }) => [data.entryId, data.shares]));
  return (entryId: string): Pick<PromiseVersion, 'shares'> => {
    const shares = byEntry.get(entryId);
    return shares ? { shares } : {};
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The promise after a revision: fields that it leaves out stand. */
function stood({ versions }: TargetAsAt, revised: Partial<Promised>): Promised {
  const before = versions.at(-1);
  return { statement: '', ...(before && promiseOf(before)), ...promiseOf(revised) };
}

const version = (
  versions: readonly PromiseVersion[],
  promised: Promised,
  at: At,
): readonly PromiseVersion[] => {
  const before = versions.at(-1);
  const after = { statement: promised.statement, ...promiseOf(promised) };
  return [...versions, { ...after, ...at, change: before ? changed(before, after) : 'set' }];
};

const promiseOf = ({ statement, measure, definition, thresholdPct, due }: Partial<Promised>) => ({
  ...(statement !== undefined && { statement }),
  ...(measure !== undefined && { measure }),
  ...(definition !== undefined && { definition }),
  ...(thresholdPct !== undefined && { thresholdPct }),
  ...(due && { due }),
});

function changed(before: Promised, after: Promised): PromiseVersion['change'] {
  const moved = after.due !== undefined && (!before.due || compareDates(before.due, after.due) !== 0);
  const reworded = (['statement', 'measure', 'definition', 'thresholdPct'] as const).some(
    (part) => before[part] !== after[part],
  );
  if (moved) return reworded ? 'moved and reworded' : 'moved';
  return reworded ? 'reworded' : 'restated';
}
