import type { Decision } from './decision.ts';
import { unfitText } from './text.ts';

/** What a use case comes to, given what its stream says and what is known from elsewhere. Pure. */
export type Decide<State, Command, Facts, Event> = (
  state: State,
  command: Command,
  facts: Facts,
) => Decision<Event>;

/** A use case: its own rule, behind the rules for text that hold for every command (`text/…`). */
export const decider =
  <State, Command extends object, Facts, Event>(
    rule: Decide<State, Command, Facts, Event>,
  ): Decide<State, Command, Facts, Event> =>
  (state, command, facts) =>
    unfitText(command) ?? rule(state, command, facts);
