import type { EventType } from '#domain/record';
import type { UseCase } from '../handling/index.ts';
import { entryUseCases } from './entry.ts';
import { makingUseCases } from './making.ts';

/** Every use case by the type of event that it makes. */
export const useCases = { ...makingUseCases, ...entryUseCases } satisfies {
  readonly [Type in EventType]: UseCase<never>;
};

/** The content that the use case of a type of event takes. */
export type ContentOf<Type extends EventType> = Parameters<(typeof useCases)[Type]>[0];
