import { happenedBy, inOrderOfTheWorld } from '../entry/index.ts';
import type { DatedEvent, Day, PartialDate, Recorded } from '../kernel/index.ts';
import type { NationalFact, PolicyRegistered, ScopeStated } from './policy-events.ts';

type Registered = PolicyRegistered['data'];

/** A policy of any kind on a day. */
export interface PolicyAsAt extends Registered {
  /** Count of events that had happened to it. */
  readonly happened: number;
  readonly first?: PastEvent;
  readonly last?: PastEvent;
  /** The first of its ends, from the day after it on: through that day the policy is there. It may have had more. */
  readonly ended?: PastEvent;
  /** The last thing that may have happened, where nothing has for certain. */
  readonly perhaps?: PastEvent;
  /** The statement last known of whom it binds; undefined where nobody has said. */
  readonly scope?: ScopeStated;
}

/** Something that had happened, by the type of its event. */
export interface PastEvent {
  readonly type: string;
  readonly on: PartialDate;
}

/** Any event that dates something on a national stream: a funding round's, a standard's and a target's own too. */
type Dated = DatedEvent<string, NationalFact & { readonly of?: 'window' | 'life' }>;

const ends = new Set(['PolicySuperseded', 'PolicyWithdrawn', 'PolicyMerged']);

/**
 * Reads the visible events of one policy, in any order, as at a day; undefined where it is not registered. What is dated
 * within bounds counts from its last day.
 */
export function policyAsAt(
  visible: readonly Recorded<PolicyRegistered | ScopeStated | Dated>[],
  asAt: Day,
): PolicyAsAt | undefined {
  const happened = happenedBy(visible, asAt).map(({ event }) => event);
  const registered = happened.find((event) => isRegistered(event));
  if (!registered) return undefined;
  const dated = happened.filter((event) => isDated(event));
  const scope = lastKnown(happened.filter((event) => isScope(event)));
  const first = dated[0];
  const last = dated.at(-1);
  const ended = dated.find((event) => isEnd(event) && event.entry.occurred.latestOn < asAt);
  const perhaps = last ? undefined : perhapsBy(visible, asAt);
  return {
    ...registered.data,
    happened: dated.length,
    ...(first && { first: lifeEvent(first) }),
    ...(last && { last: lifeEvent(last) }),
    ...(ended && { ended: lifeEvent(ended) }),
    ...(perhaps && { perhaps: lifeEvent(perhaps) }),
    ...(scope && { scope }),
  };
}

const isEnd = ({ type, data }: Dated): boolean =>
  ends.has(type) || (type === 'PolicyClosed' && data.of === 'life');

const perhapsBy = (
  visible: readonly Recorded<PolicyRegistered | ScopeStated | Dated>[],
  asAt: Day,
): Dated | undefined =>
  [...visible]
    .sort(inOrderOfTheWorld)
    .map(({ event }) => event)
    .filter((event) => isDated(event))
    .findLast(({ entry }) => entry.occurred.earliestOn <= asAt);

/** Statements come in the order of recording, so that of two known on one day the later stands. */
const lastKnown = (scopes: readonly ScopeStated[]): ScopeStated | undefined =>
  scopes
    .toSorted((a, b) => (a.known.knownOn < b.known.knownOn ? -1 : Number(a.known.knownOn > b.known.knownOn)))
    .at(-1);

const isRegistered = (event: PolicyRegistered | ScopeStated | Dated): event is PolicyRegistered =>
  event.type === 'PolicyRegistered';

const isScope = (event: PolicyRegistered | ScopeStated | Dated): event is ScopeStated =>
  event.type === 'ScopeStated';

const isDated = (event: PolicyRegistered | ScopeStated | Dated): event is Dated => 'entry' in event;

const lifeEvent = ({ type, entry }: Dated): PastEvent => ({ type, on: entry.occurred });
