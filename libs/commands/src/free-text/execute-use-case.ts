import { isRefusal, type Refusal } from '#domain/kernel';
import { WrongExpectedVersion } from '#event-log/port';
import { execute, type EventStore, type CommandRequest, type Done, type UseCase } from '../handling/index.ts';
import { keepTexts } from './keep-texts.ts';
import type { TextStore } from './text-store.ts';

/** The record that use cases are executed on, and the store of free texts beside it. */
export interface UseCaseContext {
  readonly record: EventStore;
  readonly texts: TextStore;
}

/**
 * Carries out a use case with what is asked of it: keeps its free texts, decides and adds as `execute` does, and forgets
 * what it has kept on a refusal, and where others kept writing to the stream. When adding rejects otherwise, it may have
 * been written, and the texts stay.
 */
export async function executeUseCase<Content extends object>(
  { record, texts }: UseCaseContext,
  asked: Omit<CommandRequest, 'command'>,
  useCase: UseCase<Content>,
  content: Content,
): Promise<Done | Refusal> {
  const kept = await keepTexts(texts, asked.commandId, content, useCase.freeText);
  if (isRefusal(kept)) return kept;
  const forget = async (): Promise<void> => {
    if (kept.kept.length > 0) await texts.forget(kept.kept);
  };
  try {
    const outcome = await execute(record, { ...asked, command: useCase(kept.content) });
    if (isRefusal(outcome)) await forget();
    return outcome;
  } catch (error) {
    if (error instanceof WrongExpectedVersion) await forget();
    throw error;
  }
}
