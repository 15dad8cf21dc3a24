/** The outcome of a command: the events that it adds to the stream, or the reason why none may be added. */
export type Decision<Event> = readonly Event[] | Refusal;

/** A command that cannot be true of the world as the stream tells it. A value, not an exception. */
export interface Refusal {
  /** Stable and public: clients branch on it, and each has a page in the documentation. */
  readonly refused: `${string}/${string}`;
  /** Said to a person: what is wrong, and what to do instead. */
  readonly because: string;
  /** The part of the command that is wrong, where it is one: `said.source.url`. */
  readonly field?: string;
}

/** A refusal with its code, what a person is told, and the part of the command where it is one. */
export const refuse = (refused: Refusal['refused'], because: string, field?: string): Refusal => ({
  refused,
  because,
  ...(field !== undefined && { field }),
});

/** Tells a refusal from whatever else a decision or a reading of input may come to. */
export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome;
