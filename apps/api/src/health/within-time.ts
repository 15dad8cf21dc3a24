import { setTimeout as delay } from 'node:timers/promises';

/** Time in which database and log have to answer: readiness is told within five seconds. */
const answerMs = 1_500;

/** The answer, or an error where it has not come in time. */
export async function withinTime<Answer>(asked: Promise<Answer>): Promise<Answer> {
  const given = new AbortController();
  const late = delay(answerMs, undefined, { signal: given.signal }).then(() => {
    throw new Error('There was no answer in time.');
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    given.abort();
    late.catch(() => undefined);
  }
}
