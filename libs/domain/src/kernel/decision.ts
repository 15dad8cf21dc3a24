/** What a command comes to: the events that it adds to the stream, or the reason why none may be added. */
export type Decision<Event> = readonly Event[] | Refusal;

/** A command that cannot be true of the world as the stream tells it. A value, not an exception. */
export interface Refusal {
  /** Stable and public: clients branch on it, and each has a page in the documentation. */
  readonly refused: `${string}/${string}`;
  /** Said to a person: what is wrong, and what to do instead. */
  readonly because: string;
}

export const refuse = (refused: Refusal['refused'], because: string): Refusal => ({ refused, because });

/** Tells a refusal from whatever else a decision or a reading of input may come to. */
export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome;
