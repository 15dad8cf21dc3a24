import { happenedBy, inOrderOfTheWorld } from '../entry/index.ts';
import type { DatedEvent, Day, PartialDate, Recorded } from '../kernel/index.ts';
import type { NationalFact, PolicyRegistered } from './policy-events.ts';

type Registered = PolicyRegistered['data'];

/** A policy of any kind on a day. */
export interface PolicyAsAt extends Registered {
  /** Count of events that had happened to it. */
  readonly happened: number;
  readonly first?: LifeEvent;
  readonly last?: LifeEvent;
  /** The first of its ends, from the day after it on: through that day the policy is there. It may have had more. */
  readonly ended?: LifeEvent;
  /** The last thing that may have happened, where nothing has for certain. */
  readonly perhaps?: LifeEvent;
}

/** Something that had happened, by the type of its event. */
export interface LifeEvent {
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
  visible: readonly Recorded<PolicyRegistered | Dated>[],
  asAt: Day,
): PolicyAsAt | undefined {
  const happened = happenedBy(visible, asAt).map(({ event }) => event);
  const registered = happened.find((event) => isRegistered(event));
  if (!registered) return undefined;
  const dated = happened.filter((event): event is Dated => !isRegistered(event));
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
  };
}

const isEnd = ({ type, data }: Dated): boolean =>
  ends.has(type) || (type === 'PolicyClosed' && data.of === 'life');

const perhapsBy = (visible: readonly Recorded<PolicyRegistered | Dated>[], asAt: Day): Dated | undefined =>
  [...visible]
    .sort(inOrderOfTheWorld)
    .map(({ event }) => event)
    .filter((event): event is Dated => !isRegistered(event))
    .findLast(({ entry }) => entry.occurred.earliestOn <= asAt);

const isRegistered = (event: PolicyRegistered | Dated): event is PolicyRegistered =>
  event.type === 'PolicyRegistered';

const lifeEvent = ({ type, entry }: Dated): LifeEvent => ({ type, on: entry.occurred });
