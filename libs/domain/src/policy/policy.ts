import { earlierOf, type DatedEvent, type Day, type Reducer, type PartialDate } from '../kernel/index.ts';
import { policyEvents, type PolicyEvent, type PolicyKind } from './policy-events.ts';

/** Something that happened to a policy, by the type of its event, and when. */
export interface Happening {
  readonly what: string;
  readonly on: PartialDate;
}

/** A policy of any kind that is registered. It may have ended more than once: withdrawn, then superseded. */
export interface RegisteredPolicy {
  readonly is: 'registered';
  readonly ref: string;
  readonly kind: PolicyKind;
  /** The events of its life. Verdicts, receipts and the like may come after the end, and are left out. */
  readonly lived: readonly Happening[];
  readonly ended: readonly Happening[];
  /** The first day on which anything of its life was known; undefined where nothing is recorded. */
  readonly knownSince?: Day;
}

/** State of a policy; of a funding round, a standard and a target too. */
export type Policy = { readonly is: 'unheard-of' } | RegisteredPolicy;

/** Folds what happens to policies of every kind; funding rounds, standards and targets add their own to it. */
export const policy: Reducer<Policy, PolicyEvent> = {
  initial: { is: 'unheard-of' },
  types: policyEvents,
  evolve,
};

function evolve(before: Policy, event: PolicyEvent): Policy {
  switch (event.type) {
    case 'PolicyRegistered':
      return { is: 'registered', ref: event.data.ref, kind: event.data.kind, lived: [], ended: [] };
    case 'PolicyAnnounced':
    case 'PolicyOpened':
    case 'PolicyPublished':
    case 'PolicyLaunched':
    case 'PolicyCameIntoForce':
    case 'PolicyAwarded':
    case 'PolicyRevised':
      return withLife(before, event);
    case 'PolicyClosed':
      return event.data.of === 'life' ? withEnd(before, event) : withLife(before, event);
    case 'PolicySuperseded':
    case 'PolicyWithdrawn':
    case 'PolicyMerged':
      return withEnd(before, event);
    case 'ScopeStated':
      return before;
  }
}

/** The policy with one more event of its life. */
export const withLife = (before: Policy, event: DatedEvent<string, object>): Policy =>
  before.is === 'unheard-of'
    ? before
    : { ...before, ...knownWith(before, event), lived: [...before.lived, happening(event)] };

const withEnd = (before: Policy, event: DatedEvent<string, object>): Policy =>
  before.is === 'unheard-of'
    ? before
    : { ...before, ...knownWith(before, event), ended: [...before.ended, happening(event)] };

const knownWith = ({ knownSince }: RegisteredPolicy, { entry }: DatedEvent<string, object>) => ({
  knownSince: knownSince === undefined ? entry.knownOn : earlierOf(knownSince, entry.knownOn),
});

const happening = ({ type, entry }: DatedEvent<string, object>): Happening => ({
  what: type,
  on: entry.occurred,
});

/** Dates on which the policy was announced, as far as recorded; there may be more than one. */
export const announcements = ({ lived }: RegisteredPolicy): readonly PartialDate[] =>
  lived.filter(({ what }) => what === 'PolicyAnnounced').map(({ on }) => on);
