import { setTimeout as delay } from 'node:timers/promises';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Readiness } from '#contracts/health';
import { HealthQueries, type StoredReadModel } from '#read-models/health';
import { coalesced } from '#read-models/replay';
import { readinessOf, readinessWithout } from './readiness-of.ts';
import { withinTime } from './within-time.ts';

/** Time in which the projector has to reach what was recorded when somebody asked. */
const patienceMs = 1_500;
const lookAgainMs = 50;

/** Asks whether answers can be given that hold all that is recorded. */
export class ReadReadiness extends Query<Readiness> {}

/** Asks the read model until it has reached where the log ended when the question came, or gives up. */
@QueryHandler(ReadReadiness)
export class ReadReadinessHandler implements IQueryHandler<ReadReadiness> {
  constructor(private readonly health: HealthQueries) {}

  /** However many ask, the database and the log are asked for one of them at a time. */
  readonly execute = coalesced(() => this.look());

  private async look(): Promise<Readiness> {
    const until = performance.now() + patienceMs;
    const [ended, stored] = await Promise.allSettled([
      withinTime(this.health.head()),
      withinTime(this.health.stored()),
    ]);
    if (stored.status === 'rejected') return readinessWithout('database');
    if (ended.status === 'rejected') return readinessWithout('log');
    return this.compared(ended.value, stored.value, until);
  }

  private async compared(head: bigint, first: StoredReadModel, until: number): Promise<Readiness> {
    let now = first;
    try {
      while (now.position < head && now.standsStill === undefined && performance.now() < until) {
        await delay(lookAgainMs);
        now = await withinTime(this.health.stored());
      }
    } catch {
      return readinessWithout('database');
    }
    try {
      return readinessOf(await withinTime(this.health.compared(now, head)));
    } catch {
      return readinessWithout('log');
    }
  }
}
