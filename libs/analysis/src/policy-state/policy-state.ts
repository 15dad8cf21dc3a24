import type { PartialDate, Recorded } from '#domain/kernel';
import type { NationalEvent } from '#domain/record';

/** A dated entry of a policy's life. */
export type LifeEvent = Recorded<Extract<NationalEvent, { readonly entry: unknown }>>;

/** The parts of a policy that its state is read off: its kind, and its life in the order of the world. */
export interface PolicyLife {
  readonly kind: string;
  readonly life: readonly LifeEvent[];
}

/** The states that an ending or a verdict on record makes. */
const endStates = ['withdrawn', 'merged', 'superseded', 'ended', 'met', 'missed', 'abandoned'] as const;

/** The states of a policy, in the order in which the first that fits is its state. */
export const policyStates = [
  ...endStates,
  'happened',
  'ended by its period',
  'overdue',
  'in force',
  'open',
  'announced',
  'not yet',
] as const;

/** The state of a policy on a day. `overdue`: a promise past its last day, without a verdict. */
export type PolicyState = (typeof policyStates)[number];

const overStates: ReadonlySet<PolicyState> = new Set([...endStates, 'ended by its period']);

/** True of a policy that is over in this state: by an ending, by a verdict or by its period. */
export const isOver = (state: PolicyState): boolean => overStates.has(state);

/** The state of a policy, and the entry that makes it so; a remark where it has no ending on record. */
export interface StateOnDay {
  readonly is: PolicyState;
  /** Left out of `not yet`. */
  readonly entryId?: string;
  /** In force, open or announced, and nothing on record ends it. */
  readonly noEnding?: true;
}

/**
 * The state of a policy on a day. Through the day of its end it is there. Of a half-known day (a milestone's), what has
 * certainly ended before it, and what may have begun by it; `certain`: what has begun by it on every reading.
 */
export function stateOf(policy: PolicyLife, on: PartialDate, certain = true): StateOnDay {
  const begun = policy.life.filter(({ event: { entry } }) =>
    certain ? entry.occurred.latestOn <= on.latestOn : entry.occurred.earliestOn <= on.latestOn,
  );
  const over = policy.life.filter(({ event: { entry } }) => entry.occurred.latestOn < on.earliestOn);
  const ended = endOf(over);
  if (ended) return ended;
  const last = begun.at(-1);
  if (!last) return { is: 'not yet' };
  if (happens.has(policy.kind)) return { is: 'happened', entryId: last.id };
  const past = pastItsTime(policy, begun, on);
  if (past) return past;
  const noEnding = policy.life.some(isEnd) ? {} : { noEnding: true as const };
  const force = begun.findLast(({ event }) => putsInForce(policy.kind, event.type));
  if (force) return { is: 'in force', entryId: force.id, ...noEnding };
  const open = openIn(begun);
  return open
    ? { is: 'open', entryId: open.id, ...noEnding }
    : { is: 'announced', entryId: (begun[0] ?? last).id, ...noEnding };
}

/** Kinds that happen, and are never in force. */
const happens: ReadonlySet<string> = new Set(['review', 'assessment']);

const ends = {
  PolicyWithdrawn: 'withdrawn',
  PolicyMerged: 'merged',
  PolicySuperseded: 'superseded',
  PolicyClosed: 'ended',
  TargetMet: 'met',
  TargetMissed: 'missed',
  TargetAbandoned: 'abandoned',
} as const satisfies Partial<Record<LifeEvent['event']['type'], PolicyState>>;

/** True of an entry after which the policy is no longer there. A window that closes ends nothing. */
export const isEnd = ({ event }: LifeEvent): boolean =>
  event.type === 'PolicyClosed' ? event.data.of === 'life' : Object.hasOwn(ends, event.type);

/** Of several ends the one whose state comes first; of several of one state the first. */
function endOf(over: readonly LifeEvent[]): StateOnDay | undefined {
  const states = new Map<PolicyState, string>();
  for (const one of over.filter(isEnd)) {
    const { type } = one.event;
    const is = type in ends ? ends[type as keyof typeof ends] : undefined;
    if (is && !states.has(is)) states.set(is, one.id);
  }
  const is = policyStates.find((state) => states.has(state));
  const entryId = is && states.get(is);
  return is && entryId !== undefined ? { is, entryId } : undefined;
}

const putsInEffect: ReadonlySet<string> = new Set([
  'PolicyLaunched',
  'PolicyCameIntoForce',
  'StandardMandated',
  'TargetSet',
]);
/** Kinds that say by their publication what is to be done: a review or an assessment does not. */
const inForceWhenPublished: ReadonlySet<string> = new Set(['strategy', 'programme', 'mandate', 'standard']);

/** True of an event by which a policy of this kind comes into force: launched, in force, mandated, promised, or published. */
export const putsInForce = (kind: string, type: string): boolean =>
  putsInEffect.has(type) || (type === 'PolicyPublished' && inForceWhenPublished.has(kind));

const bindingKinds: ReadonlySet<string> = new Set(['target', 'mandate', 'standard']);
const binds: ReadonlySet<string> = new Set(['TargetSet', 'StandardMandated', 'PolicyCameIntoForce']);

/** True of a promise, a mandate or a standard that has been set, mandated or come into force: one that binds somebody. */
export const mayBind = ({ kind, life }: PolicyLife): boolean =>
  bindingKinds.has(kind) && life.some(({ event }) => binds.has(event.type));

const opens: ReadonlySet<string> = new Set(['PolicyOpened', 'BidsOpened']);

const shuts: ReadonlySet<string> = new Set(['BidsClosed', 'PolicyClosed', 'FundingAwarded', 'PolicyAwarded']);

/** The last opening of a call or an exercise, unless a window closed after it, or it was awarded. */
function openIn(begun: readonly LifeEvent[]): LifeEvent | undefined {
  const at = begun.findLastIndex(({ event }) => opens.has(event.type));
  const closed = begun.slice(at + 1).some(({ event }) => shuts.has(event.type));
  return closed ? undefined : begun[at];
}

/** Of a round or a programme without an end on record, the last funding period is over; of a target, its last day. */
function pastItsTime(
  { kind, life }: PolicyLife,
  begun: readonly LifeEvent[],
  { earliestOn }: PartialDate,
): StateOnDay | undefined {
  if (kind === 'funding-round' || kind === 'programme') {
    if (life.some(isEnd)) return undefined;
    const [last] = begun
      .flatMap((one) => {
        const end = periodEnd(one);
        return end === undefined ? [] : [{ id: one.id, end }];
      })
      .sort((a, b) => (a.end < b.end ? 1 : -1));
    return last && last.end < earliestOn ? { is: 'ended by its period', entryId: last.id } : undefined;
  }
  if (kind !== 'target') return undefined;
  const due = dueIn(begun);
  return due && due.on.latestOn < earliestOn ? { is: 'overdue', entryId: due.entryId } : undefined;
}

/** The last day of the financial years that money is for: 31 March. */
function periodEnd({ event: { data } }: LifeEvent): string | undefined {
  const last = 'amount' in data ? data.amount.period?.last : undefined;
  return last === undefined ? undefined : `${Number(last.slice(0, 4)) + 1}-03-31`;
}

/** The day of a promise as it was last made or moved, and the entry that says so. */
export function dueIn(
  begun: readonly LifeEvent[],
): { readonly on: PartialDate; readonly entryId: string } | undefined {
  const last = begun.findLast(
    ({ event }) =>
      (event.type === 'TargetSet' || event.type === 'TargetRevised') && event.data.due !== undefined,
  );
  return last && 'due' in last.event.data ? { on: last.event.data.due, entryId: last.id } : undefined;
}
