import type { Day, Fact, Recorded } from '../kernel/index.ts';
import type { Changes, CorrectionEvent, EntryRetracted } from './entry-events.ts';

/** A reader's clocks: the day of knowledge and the log position. Left out: all that is recorded. */
export interface Knowledge {
  readonly knownAt?: Day;
  readonly atPosition?: bigint;
}

/** A version of a fact: what it says, or that it has been retracted. */
export type EffectiveEntry<Event extends Fact> =
  | { readonly is: 'unknown' }
  | { readonly is: 'effective'; readonly event: Event }
  | { readonly is: 'retracted'; readonly event: Event };

/** The first day on which the fact counts as known; undefined for a registration: since ever. */
export function knownSince(event: Fact): Day | undefined {
  if ('entry' in event) return event.entry.knownOn;
  return 'known' in event ? event.known.knownOn : undefined;
}

/** Tells what is about an entry from what is about the world. */
export const isCorrection = (event: Fact): event is CorrectionEvent =>
  event.type === 'EntryCorrected' || event.type === 'EntryRetracted';

/** Tells what takes an entry back. */
export const isRetraction = (event: Fact): event is EntryRetracted => event.type === 'EntryRetracted';

/** Corrections in the order in which they apply: of two the later known wins; of equal days, the later recorded. */
export const inOrderOfKnowledge = (
  corrections: readonly Recorded<CorrectionEvent>[],
): Recorded<CorrectionEvent>[] =>
  [...corrections].sort((a, b) =>
    a.event.known.knownOn === b.event.known.knownOn
      ? Number(a.position - b.position)
      : a.event.known.knownOn < b.event.known.knownOn
        ? -1
        : 1,
  );

const knowableWith =
  ({ knownAt, atPosition }: Knowledge) =>
  ({ position, event }: Recorded<Fact>): boolean => {
    const since = knownSince(event);
    return (
      (atPosition === undefined || position <= atPosition) &&
      (knownAt === undefined || since === undefined || since <= knownAt)
    );
  };

/** Position of the last recorded of the corrections that this reader may know; undefined where there is none. */
export const lastRestated = (
  corrections: readonly Recorded<CorrectionEvent>[],
  knowledge: Knowledge = {},
): bigint | undefined =>
  corrections
    .filter(knowableWith(knowledge))
    .filter(({ event }) => !isRetraction(event))
    .reduce<bigint | undefined>(
      (last, { position }) => (last === undefined || position > last ? position : last),
      undefined,
    );

/**
 * The effective entry of a fact for a reader: its own event, then its corrections and at most one retraction that this
 * reader may know, folded in order of (knownOn, position). `corrections` are those that name this fact, in any order.
 */
export function effectiveEntry<Event extends Fact>(
  own: Recorded<Event>,
  corrections: readonly Recorded<CorrectionEvent>[],
  knowledge: Knowledge = {},
): EffectiveEntry<Event> {
  const knowable = knowableWith(knowledge);
  if (!knowable(own)) return { is: 'unknown' };

  let event = own.event;
  for (const correction of inOrderOfKnowledge(corrections.filter(knowable))) {
    if (correction.event.type === 'EntryRetracted') return { is: 'retracted', event };
    event = corrected(event, correction.event.data.changes);
  }
  return { is: 'effective', event };
}

/** The fact with whole fields replaced. */
export function corrected<Event extends Fact>(event: Event, changes: Changes): Event {
  const { data, occurred, source, confidence } = changes;
  const said = { ...(source && { source }), ...(confidence && { confidence }) };
  const restated = { ...event, data: { ...event.data, ...data } };
  if ('entry' in event)
    return { ...restated, entry: { ...event.entry, ...said, ...(occurred && { occurred }) } };
  if ('known' in event) return { ...restated, known: { ...event.known, ...said } };
  return { ...restated, ...(source && { source }) };
}
