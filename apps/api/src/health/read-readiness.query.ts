import { setTimeout as delay } from 'node:timers/promises';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Readiness } from '#contracts/health';
import { HealthQueries, type ReadModelHealth } from '#read-models/health';
import { readinessOf } from './readiness-of.ts';

/** How long the projector may take to reach what was recorded when somebody asked. */
const patienceMs = 1_500;
const lookAgainMs = 50;
/** How long the database may take to answer: whoever asks is told within five seconds. */
const answerMs = 1_500;

/** Asks whether answers can be given that hold all that is recorded. */
export class ReadReadiness extends Query<Readiness> {}

/** Asks the read model until it has reached where the log ended when the question came, or gives up. */
@QueryHandler(ReadReadiness)
export class ReadReadinessHandler implements IQueryHandler<ReadReadiness> {
  constructor(private readonly health: HealthQueries) {}

  async execute(): Promise<Readiness> {
    try {
      return readinessOf(await this.caughtUpOrLate());
    } catch {
      return readinessOf(undefined);
    }
  }

  private async caughtUpOrLate(): Promise<ReadModelHealth> {
    const until = performance.now() + patienceMs;
    let now = await withinTime(this.health.show());
    const { head } = now;
    while (now.position < head && performance.now() < until) {
      await delay(lookAgainMs);
      now = await withinTime(this.health.show());
    }
    return now.position < head ? now : { ...now, lagEvents: 0n };
  }
}

async function withinTime<Answer>(asked: Promise<Answer>): Promise<Answer> {
  const given = new AbortController();
  const late = delay(answerMs, undefined, { signal: given.signal }).then(() => {
    throw new Error('The database did not answer in time.');
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    given.abort();
    late.catch(() => undefined);
  }
}
