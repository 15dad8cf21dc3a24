import type { CorrectionFacts, EntryCommand, RecordedEntry } from '#domain/entry';
import { isRefusal, type Decide } from '#domain/kernel';
import { correctable, type DomainEvent } from '#domain/record';
import { commandHash } from '#event-log/ids';
import type { UseCaseName } from '../authority/index.ts';
import { codebookFrom, codebookVersion, type Command, type UseCase } from '../handling/index.ts';

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

/** A use case on an entry of any stream: it is decided on all that the stream holds, corrections included. */
export function entryHandler<Content extends EntryCommand>(
  name: UseCaseName,
  decide: Decide<readonly RecordedEntry[], Content, CorrectionFacts, DomainEvent>,
): UseCase<Content> {
  const command = (content: Content): Command => ({
    name,
    stream: content.stream,
    hash: commandHash({ name, content }),
    async decide(own, reader, today) {
      const codebook = await codebookFrom(reader, lists);
      const decision = decide(own, content, { today, codebook, correctable });
      return isRefusal(decision) ? decision : { events: decision, ...codebookVersion(codebook) };
    },
  });
  return Object.assign(command, { useCase: name, freeText: ['reason'] });
}
