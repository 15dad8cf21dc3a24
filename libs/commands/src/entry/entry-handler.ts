import type { CorrectionFacts, EntryCommand, RecordedEntry } from '#domain/entry';
import { isRefusal, type Decide } from '#domain/kernel';
import { correctable, type DomainEvent } from '#domain/record';
import { commandHash } from '#event-log/ids';
import { codebookFrom, codebookVersion, type Command } from '../handling/index.ts';

/** Lists that a corrected field may take its code from. */
const lists = ['capabilities', 'milestone-kinds', 'trust-types', 'regions', 'boards', 'instruments'];

/** A use case on an entry of any stream: it is decided on all that the stream holds, corrections included. */
export const entryHandler =
  <Content extends EntryCommand>(
    name: string,
    decide: Decide<readonly RecordedEntry[], Content, CorrectionFacts, DomainEvent>,
  ): ((content: Content) => Command) =>
  (content) => ({
    name,
    stream: content.stream,
    hash: commandHash({ name, content }),
    async decide(own, reader, today) {
      const codebook = await codebookFrom(reader, lists);
      const decision = decide(own, content, { today, codebook, correctable });
      return isRefusal(decision) ? decision : { events: decision, ...codebookVersion(codebook) };
    },
  });
