import { NoAnswer } from './failures.ts';

/**
 * The answer, or a rejection with `NoAnswer` when it takes longer: the client has no timeout of its own for reads, and
 * leaves an append hanging that it cannot serialise.
 */
export async function withTimeout<Answer>(
  milliseconds: number,
  question: () => Promise<Answer>,
): Promise<Answer> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new NoAnswer(`No answer within ${milliseconds} ms.`)),
    milliseconds,
  );
  const answer = question();
  // What becomes of it later is nobody's concern.
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
