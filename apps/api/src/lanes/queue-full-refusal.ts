import { ProblemError } from '../http/problem-error.ts';
import type { QueueFull } from './fair-queue.ts';

const retryAfter = { 'retry-after': '5' };

/** Problem for a caller who may not even wait: 429 where it is they who ask so much, 503 where all do together. */
export const queueFullRefusal = (full: QueueFull): ProblemError =>
  full === 'yours'
    ? new ProblemError(
        'too-many-requests',
        'You, or others at your address, ask for too much at once. Wait for an answer before you ask again.',
        [],
        retryAfter,
      )
    : new ProblemError(
        'overloaded',
        'Too many ask at once. Nothing is wrong with the question: try again in a moment.',
        [],
        retryAfter,
      );
