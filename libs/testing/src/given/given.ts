import { fold, type CorrectionEvent, type RecordedEntry } from '#domain/entry';
import { isRefusal, type Decide, type Fact, type Reducer } from '#domain/kernel';

interface RecordedInTurn<Event extends Fact> extends RecordedEntry {
  readonly event: Event;
}

/** Events as a log would hold them, in the order of recording: `e1` at position 1, `e2` at position 2 and so on. */
export const recorded = <Event extends Fact>(...events: readonly Event[]): RecordedInTurn<Event>[] =>
  events.map((event, index) => ({
    id: `e${index + 1}`,
    position: BigInt(index + 1),
    schemaVersion: 1,
    event,
  }));

/**
 * `given(reducer)(...events).when(decide, command, facts).then(...events)`, or `.isRefused(code)`. Events are given in the
 * order of recording, corrections among them, and folded as a handler folds them.
 */
export const given =
  <State, Event extends Fact>(reducer: Reducer<State, Event>) =>
  (...events: readonly (Event | CorrectionEvent)[]) =>
    deciding(fold(reducer, recorded(...events)));

/** The same for what is decided on a whole stream, unfolded: corrections and retractions. */
export const givenStream = (...events: readonly Fact[]) =>
  deciding<readonly RecordedEntry[]>(recorded(...events));

const deciding = <State>(state: State) => ({
  when: <Command, Facts, Added>(
    decide: Decide<State, Command, Facts, Added>,
    command: Command,
    facts: Facts,
  ) => {
    const decision = decide(state, command, facts);
    return {
      then: (...added: readonly Added[]) => {
        expect(decision).toStrictEqual(added);
      },
      isRefused: (code: string) => {
        expect(isRefusal(decision) ? decision.refused : decision).toBe(code);
      },
    };
  },
});
