import type { Fact } from './event.ts';

/** How a stream becomes the state that a decision looks at. */
export interface Folding<State, Event extends Fact> {
  readonly initial: State;
  /** Each type of event that it folds. Others may stand in the same stream; it passes them over. */
  readonly types: Readonly<Record<Event['type'], true>>;
  /** Believes every event. They come in the order of the world, corrections applied; `id` is the event's own. */
  readonly evolve: (state: State, event: Event, id: string) => State;
}
