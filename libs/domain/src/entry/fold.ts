import type { Fact, Reducer, Recorded } from '../kernel/index.ts';
import { history } from './history.ts';
import type { Knowledge } from './effective-entry.ts';

/** The state of a stream: corrections resolved, what it does not fold passed over, the rest in the order of the world. */
export function fold<State, Event extends Fact>(
  { initial, types, evolve }: Reducer<State, Event>,
  recorded: readonly Recorded<Fact>[],
  knowledge: Knowledge = {},
): State {
  const folded = (one: Recorded<Fact>): one is Recorded<Event> => Object.hasOwn(types, one.event.type);
  return history<Fact>(recorded, knowledge)
    .filter(folded)
    .reduce((state, one) => evolve(state, one.event, one), initial);
}
