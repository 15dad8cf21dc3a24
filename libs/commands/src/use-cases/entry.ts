import * as rules from '#domain/entry';
import { isRefusal, type Day, type Decide, type Refusal } from '#domain/kernel';
import { correctable, isReported, mayLieAhead, subjectOf, type DomainEvent } from '#domain/record';
import type { RecordedFact } from '#event-log/codec';
import { commandHash } from '#event-log/ids';
import {
  codebookFrom,
  codebookVersion,
  type Command,
  type Declares,
  type FactReader,
  type UseCase,
} from '../handling/index.ts';
import { brokenRule } from './broken-rule.ts';

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

/** Speaks against what was decided, from beyond the stream itself. */
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
function onEntry<Content extends rules.EntryCommand, Event extends DomainEvent>(
  { useCase: name }: Declares<Event>,
  decide: Decide<readonly rules.RecordedEntry[], Content, rules.CorrectionFacts, Event>,
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
      const reported = isReported(subjectOf(content.stream)?.category);
      const decision = decide(own, content, {
        today,
        codebook,
        correctable,
        mayLieAhead,
        isReported: reported,
      });
      if (isRefusal(decision)) return decision;
      const refusal = await objection?.(own, decision, reader, today);
      return refusal ?? { events: decision, ...codebookVersion(codebook) };
    },
  });
  return Object.assign(command, { useCase: name, freeText: ['reason'] });
}

/** A field that is taken away is undefined, which a hash leaves out: null tells it from one that is not named. */
function withNulls({ changes, ...content }: rules.CorrectEntry): object {
  if (!changes.data) return { ...content, changes };
  const data = Object.entries(changes.data).map(([name, value]) => [name, value ?? null] as const);
  return { ...content, changes: { ...changes, data: Object.fromEntries(data) } };
}

/** The use case that makes each correction, in the stream of the entry. */
export const entryUseCases = {
  /** The use case that made the entry is asked again. */
  EntryCorrected: onEntry(rules.entryEvents.EntryCorrected, rules.correctEntry, brokenRule, withNulls),
  EntryRetracted: onEntry(rules.entryEvents.EntryRetracted, rules.retractEntry),
};
