import type { Day } from '../schema/index.ts';
import type { Decision } from './decision.ts';
import { sourceOfTomorrow } from './provenance.ts';
import { unfitText } from './text.ts';

/** A pure decision of a use case, on the state of its stream and on facts from elsewhere. */
export type Decide<State, Command, Facts, Event> = (
  state: State,
  command: Command,
  facts: Facts,
) => Decision<Event>;

/** A use case: its own rule, behind those that hold for every command: for text (`text/…`) and for the days of sources. */
export const decider =
  <State, Command extends object, Facts extends { readonly today: Day }, Event>(
    rule: Decide<State, Command, Facts, Event>,
  ): Decide<State, Command, Facts, Event> =>
  (state, command, facts) =>
    unfitText(command) ?? sourceOfTomorrow(command, facts.today) ?? rule(state, command, facts);
