import type { CorrectionFacts, EntryCommand, RecordedEntry } from '#domain/entry';
import { isRefusal, type Day, type Decide, type Refusal } from '#domain/kernel';
import { correctable, mayLieAhead, subjectOf, type DomainEvent } from '#domain/record';
import type { RecordedFact } from '#event-log/codec';
import { commandHash } from '#event-log/ids';
import type { UseCaseName } from '../authority/index.ts';
import {
  codebookFrom,
  codebookVersion,
  type Command,
  type FactReader,
  type UseCase,
} from '../handling/index.ts';

/** Lists that a corrected field may take its code from. */
const lists = [
  'capabilities',
  'milestone-kinds',
  'trust-types',
  'regions',
  'boards',
  'instruments',
  'mechanisms',
];

/** Subjects of which trusts and reviewers tell what they did. */
const reported: ReadonlySet<string> = new Set(['milestone', 'influence']);

/** What else may speak against what was decided, beyond the stream itself. */
type Objection = (
  own: readonly RecordedFact[],
  decided: readonly DomainEvent[],
  reader: FactReader,
  today: Day,
) => Promise<Refusal | undefined>;

/**
 * A use case on an entry of any stream: it is decided on all that the stream holds, corrections included. `hashed` is the
 * content as its hash takes it.
 */
export function entryHandler<Content extends EntryCommand>(
  name: UseCaseName,
  decide: Decide<readonly RecordedEntry[], Content, CorrectionFacts, DomainEvent>,
  objection?: Objection,
  hashed: (content: Content) => object = (content) => content,
): UseCase<Content> {
  const command = (content: Content): Command => ({
    name,
    stream: content.stream,
    entryId: content.entryId,
    hash: commandHash({ name, content: hashed(content) }),
    async decide(own, reader, today) {
      const codebook = await codebookFrom(reader, lists);
      const isReported = reported.has(subjectOf(content.stream)?.category ?? '');
      const decision = decide(own, content, { today, codebook, correctable, mayLieAhead, isReported });
      if (isRefusal(decision)) return decision;
      const refusal = await objection?.(own, decision, reader, today);
      return refusal ?? { events: decision, ...codebookVersion(codebook) };
    },
  });
  return Object.assign(command, { useCase: name, freeText: ['reason'] });
}
