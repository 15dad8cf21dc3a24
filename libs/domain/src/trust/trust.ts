import { certainlyBefore, type Reducer, type PartialDate } from '../kernel/index.ts';
import { trustEvents, type TrustEvent } from './trust-events.ts';

/** A trust that is registered, with the bounds of its life as far as they are recorded. */
export interface RegisteredTrust {
  readonly is: 'registered';
  readonly ods: string;
  readonly opened?: PartialDate;
  readonly closed?: PartialDate;
  /** Codes of the trusts that it went into, whole or in part. */
  readonly successors: readonly string[];
  /** The one that it went into whole. */
  readonly wholeInto?: string;
}

/** State of a trust, as far as a decision asks: its names and places are read by `trustAsAt`. */
export type Trust = { readonly is: 'unheard-of' } | RegisteredTrust;

/** Folds the stream of one trust. */
export const trust: Reducer<Trust, TrustEvent> = {
  initial: { is: 'unheard-of' },
  types: trustEvents,
  evolve(before, event) {
    if (event.type === 'TrustRegistered') {
      return { is: 'registered', ods: event.data.ods, successors: [] };
    }
    return before.is === 'unheard-of' ? before : evolveRegistered(before, event);
  },
};

type LaterEvent = Exclude<TrustEvent, { readonly type: 'TrustRegistered' }>;

function evolveRegistered(before: RegisteredTrust, event: LaterEvent): RegisteredTrust {
  switch (event.type) {
    case 'TrustOpened':
      return { ...before, opened: event.entry.occurred };
    case 'TrustClosed':
      return { ...before, closed: event.entry.occurred };
    case 'TrustMerged':
      return {
        ...before,
        successors: [...before.successors, event.data.into],
        ...(event.data.part === 'whole' && { wholeInto: event.data.into }),
      };
    case 'TrustRenamed':
    case 'TrustReclassified':
    case 'TrustMoved':
      return before;
  }
}

/** Tells if a trust could act at a time; half-known dates get the benefit of the doubt. */
export function presence(
  { opened, closed }: RegisteredTrust,
  when: PartialDate,
): 'not yet open' | 'there' | 'closed' {
  if (opened && certainlyBefore(when, opened)) return 'not yet open';
  return closed && certainlyBefore(closed, when) ? 'closed' : 'there';
}

/** Said to a person who names a closed trust: which one to name instead. */
export const nameSuccessor = ({ successors }: RegisteredTrust): string =>
  successors.length === 0 ? 'name its successor' : `name its successor, ${successors.join(' or ')}`;
