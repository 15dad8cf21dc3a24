import { happenedBy, inOrderOfTheWorld } from '../entry/index.ts';
import type { Day, PartialDate, Recorded } from '../kernel/index.ts';
import { openness, type Life, type Openness } from './openness.ts';
import type { TrustEvent, TrustMerged, TrustRegistered, TrustType } from './trust-events.ts';

/** A trust on a day. Names are as the source writes them; see `asPeopleWrite`. */
export interface TrustAsAt {
  readonly ods: string;
  readonly name: string;
  readonly trustType: TrustType;
  /** True of a foundation trust, by its name on that day. */
  readonly foundationTrust: boolean;
  readonly region: string;
  readonly board?: string;
  readonly status: Openness;
  /** Left out while it has not certainly opened. */
  readonly opened?: PartialDate;
  /** Left out until it is closed: through its closing day it is open. */
  readonly closed?: PartialDate;
  readonly successors: readonly Successor[];
}

/** A trust that this one went into. */
export type Successor = TrustMerged['data'] & { readonly on: PartialDate };

type Of<Type extends TrustEvent['type']> = Extract<TrustEvent, { readonly type: Type }>;

/**
 * Reads the visible events of one trust, in any order, as at a day; undefined where it is not registered. What is dated
 * within bounds counts from its last day, for display: whether it had happened before is not known.
 */
export function trustAsAt(visible: readonly Recorded<TrustEvent>[], asAt: Day): TrustAsAt | undefined {
  const all = [...visible].sort(inOrderOfTheWorld).map(({ event }) => event);
  const happened = happenedBy(visible, asAt).map(({ event }) => event);
  const registered = all.find((event) => event.type === 'TrustRegistered');
  if (!registered) return undefined;

  const name = changing(registered.data.name, ofType(all, 'TrustRenamed'), asAt);
  const life = lifeIn(all);
  const { opened, closed } = life;
  const status = openness(life, asAt);
  return {
    ods: registered.data.ods,
    name,
    trustType: changing(registered.data.trustType, ofType(all, 'TrustReclassified'), asAt),
    foundationTrust: /foundation trust/i.test(name),
    ...place(registered, happened),
    status,
    ...(opened && opened.latestOn <= asAt && { opened }),
    ...(closed && status === 'closed' && { closed }),
    successors: ofType(happened, 'TrustMerged').map(({ data, entry }) => ({ ...data, on: entry.occurred })),
  };
}

/** The value on the day: the `from` of the next change, else the `to` of the last, else the registered one. */
function changing<Value>(
  first: Value,
  changes: readonly {
    readonly data: { readonly from: Value; readonly to: Value };
    readonly entry: { readonly occurred: PartialDate };
  }[],
  asAt: Day,
): Value {
  const next = changes.find(({ entry }) => entry.occurred.latestOn > asAt);
  return next ? next.data.from : (changes.at(-1)?.data.to ?? first);
}

function place(
  { data }: TrustRegistered,
  happened: readonly TrustEvent[],
): { region: string; board?: string } {
  const moves = ofType(happened, 'TrustMoved').map((moved) => moved.data);
  const region = moves.findLast((move) => move.region !== undefined)?.region ?? data.region;
  const board = moves.findLast((move) => move.board !== undefined)?.board ?? data.board;
  return { region, ...(board !== undefined && { board }) };
}

/** From when to when a trust is there, whatever the day, from its visible events. */
export const trustLife = (visible: readonly Recorded<TrustEvent>[]): Life =>
  lifeIn([...visible].sort(inOrderOfTheWorld).map(({ event }) => event));

function lifeIn(inOrder: readonly TrustEvent[]): Life {
  const opened = ofType(inOrder, 'TrustOpened').at(-1)?.entry.occurred;
  const closed = ofType(inOrder, 'TrustClosed').at(-1)?.entry.occurred;
  return { ...(opened && { opened }), ...(closed && { closed }) };
}

/**
 * The names that a trust may have had by a day, in order, each with when it began; the first name known has no beginning.
 * One that certainly began later is left out, and still tells what the name before it was.
 */
export function trustNames(
  visible: readonly Recorded<TrustEvent>[],
  asAt: Day,
): readonly { readonly name: string; readonly since?: PartialDate }[] {
  const all = [...visible].sort(inOrderOfTheWorld).map(({ event }) => event);
  const renames = ofType(all, 'TrustRenamed');
  const first = renames[0]?.data.from ?? ofType(all, 'TrustRegistered')[0]?.data.name;
  return [
    ...(first === undefined ? [] : [{ name: first }]),
    ...renames
      .filter(({ entry }) => entry.occurred.earliestOn <= asAt)
      .map(({ data, entry }) => ({ name: data.to, since: entry.occurred })),
  ];
}

const ofType = <Type extends TrustEvent['type']>(events: readonly TrustEvent[], type: Type): Of<Type>[] =>
  events.filter((event): event is Of<Type> => event.type === type);
