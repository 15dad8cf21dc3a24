import type { Fact, Recorded } from '../schema/index.ts';

/** Folds the events of a stream to the state that a decision looks at. */
export interface Reducer<State, Event extends Fact> {
  readonly initial: State;
  /** Each type of event that it folds. Others may stand in the same stream; it passes them over. */
  readonly types: Readonly<Record<Event['type'], unknown>>;
  /** Believes every event. They come in the order of the world, corrections applied; `recorded` tells the event's own id and place. */
  readonly evolve: (state: State, event: Event, recorded: Recorded<Fact>) => State;
}

/** Folds the events of both to one state; an event that both fold goes to the first. */
export function combine<State, First extends Fact, Second extends Fact>(
  first: Reducer<State, First>,
  second: Reducer<State, Second>,
): Reducer<State, First | Second> {
  const isFirst = (event: First | Second): event is First => Object.hasOwn(first.types, event.type);
  const isSecond = (event: First | Second): event is Second => Object.hasOwn(second.types, event.type);
  return {
    initial: first.initial,
    types: { ...first.types, ...second.types },
    evolve(state, event, recorded) {
      if (isFirst(event)) return first.evolve(state, event, recorded);
      return isSecond(event) ? second.evolve(state, event, recorded) : state;
    },
  };
}
