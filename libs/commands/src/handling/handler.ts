import type { Facts } from '#domain/codebook';
import { fold } from '#domain/entry';
import { isRefusal, type Decide, type Fact, type Reducer } from '#domain/kernel';
import type { DomainEvent, UseCaseName } from '#domain/record';
import type { Declaration, Fields } from '#domain/schema';
import { commandHash } from '#event-log/ids';
import { codebookFrom, codebookVersion } from './codebook.ts';
import type { Command, UseCase } from './command.ts';
import type { FactReader } from './fact-reader.ts';

/** The stream, reducer and decider of one use case. */
export interface UseCaseRule<
  Content extends object,
  State,
  Event extends Fact,
  Needed extends Facts,
  Made extends DomainEvent,
> {
  readonly stream: (content: Content) => string;
  /** In the name of which trust the command speaks; for use cases that trusts report with. */
  readonly trust?: (content: Content) => string;
  /** Id of the dispute that the command answers; for the use case that does. */
  readonly dispute?: (content: Content) => string;
  readonly reducer: Reducer<State, Event>;
  /** Lists of the codebook that the decision looks at, beside those of the event's own fields. */
  readonly codes?: readonly string[];
  readonly decide: Decide<State, Content, Needed, Made>;
}

/** The declaration of an event that a use case makes. */
export type Declares<Event extends DomainEvent> = Declaration<Event['type']> & {
  /** Goes into the command's hash: it never changes. */
  readonly useCase: UseCaseName;
};

type Gather<Content, Needed> = (content: Content, reader: FactReader) => Promise<Omit<Needed, keyof Facts>>;

/** Folds the other streams that the decision needs; for decisions that need any beside the day and the codebook. */
type Gathering<Content, Needed> = Facts extends Needed
  ? { readonly beyond?: Gather<Content, Needed> }
  : { readonly beyond: Gather<Content, Needed> };

/** Makes a use case: from what is asked to a command that `execute` takes. */
export function handler<
  Content extends object,
  State,
  Event extends Fact,
  Needed extends Facts,
  Made extends DomainEvent,
>(
  { useCase: name, fields }: Declares<Made>,
  rule: UseCaseRule<Content, State, Event, Needed, Made> & Gathering<Content, Needed>,
): UseCase<Content> {
  const codes = [...new Set([...(rule.codes ?? []), ...codeListsOf(fields)])];
  const command = (content: Content): Command => ({
    name,
    stream: rule.stream(content),
    ...(rule.trust && { trust: rule.trust(content) }),
    ...(rule.dispute && { dispute: rule.dispute(content) }),
    hash: commandHash({ name, content }),
    async decide(own, reader, today) {
      const codebook = await codebookFrom(reader, codes);
      const beyond = await rule.beyond?.(content, reader);
      // `Needed` is `Facts` and what lies beyond them; the compiler cannot put a generic type together again.
      const facts = { today, codebook, ...beyond } as unknown as Needed;
      const decision = rule.decide(fold(rule.reducer, own), content, facts);
      return isRefusal(decision) ? decision : { events: decision, ...codebookVersion(codebook) };
    },
  });
  return Object.assign(command, { useCase: name, freeText: ownWordsOf(fields) });
}

/** Names of the fields that people fill in their own words. */
const ownWordsOf = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, { is }]) => (is === 'own-words' ? [name] : []));

/** The lists of the codebook that fields take their codes from. */
const codeListsOf = (fields: Fields): string[] =>
  Object.values(fields).flatMap((field) => {
    const one = field.is === 'list' ? field.of : field;
    return one.is === 'code' ? [one.list] : [];
  });
