import { createHash } from 'node:crypto';
import type { UseCaseName } from '#domain/record';
import { eventId } from '#event-log/ids';

/**
 * The Idempotency-Key of an example of a use case, the first or another one: always the same, so that examples may name
 * what others made. It has the form of a UUID of version 7, of the first of January 2026.
 */
export function exampleKey(useCase: UseCaseName, ordinal = 0): string {
  const digits = createHash('sha256')
    .update(`${useCase} ${String(ordinal)}`)
    .digest('hex');
  return `019b76da-a800-7${digits.slice(0, 3)}-8${digits.slice(3, 6)}-${digits.slice(6, 18)}`;
}

/** Id of the entry that an example of a use case makes. */
export const exampleEntry = (useCase: UseCaseName, ordinal = 0): string =>
  eventId(exampleKey(useCase, ordinal), 0);

/** The source of the examples' facts, and their confidence. */
export const inventedPaper = {
  source: { title: 'An invented board paper', url: 'https://throughline.example/paper' },
  confidence: 'high',
} as const;
