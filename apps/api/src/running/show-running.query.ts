import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ParkedEventView, ProjectionView, RunningView } from '#contracts/running';
import { Requests } from '#operations/request';
import { Verifications } from '#operations/verification';
import { HealthQueries } from '#read-models/health';
import { RunningQueries } from '#read-models/running';
import { withinTime } from '../health/within-time.ts';
import { askedViewOf, rebuildViewOf } from './asked-view-of.ts';
import { projectionViewOf, projectionWithoutLog } from './projection-view-of.ts';
import { Running } from './running.ts';
import { verificationViewOf } from './verification-view-of.ts';

const askedAtMost = 20;
const rebuilt = 'timeline';

/** Asks for the state of the installation. */
export class ShowRunning extends Query<RunningView> {}

/** Looks at the database, the log and this process. Without the log it shows what is known without it. */
@QueryHandler(ShowRunning)
export class ShowRunningHandler implements IQueryHandler<ShowRunning> {
  constructor(
    private readonly health: HealthQueries,
    private readonly queries: RunningQueries,
    private readonly verifications: Verifications,
    private readonly requests: Requests,
    private readonly running: Running,
  ) {}

  async execute(): Promise<RunningView> {
    const [projection, rebuild, parked, asked, verification, sessions] = await Promise.all([
      this.projection(),
      this.requests.openRebuild(rebuilt),
      this.parked(),
      this.requests.newest(askedAtMost),
      this.verifications.last(),
      this.running.sessions(),
    ]);
    return {
      at: new Date().toISOString(),
      projections: [rebuild ? { ...projection, rebuild: rebuildViewOf(rebuild) } : projection],
      parked,
      asked: asked.map(askedViewOf),
      ...(verification && { verification: verificationViewOf(verification) }),
      load: this.running.load(),
      ...(sessions && { sessions }),
    };
  }

  private async parked(): Promise<readonly ParkedEventView[]> {
    const parked = await this.queries.parked();
    const asked = await this.requests.lastAbout(parked.map(({ eventId }) => eventId));
    return parked.map((event) => {
      const last = asked.get(event.eventId);
      return last ? { ...event, asked: askedViewOf(last) } : event;
    });
  }

  private async projection(): Promise<Omit<ProjectionView, 'rebuild'>> {
    // The log first: what is written in between makes the lag look smaller, never larger.
    const head = await withinTime(this.health.head()).catch(() => undefined);
    const stored = await this.health.stored();
    if (head === undefined) return projectionWithoutLog(stored);
    try {
      const health = await withinTime(this.health.compared(stored, head));
      const isBehind = health.difference === undefined && stored.position < head;
      const waitsSince = isBehind ? await withinTime(this.queries.recordedAfter(stored.position)) : undefined;
      return projectionViewOf({ health, waitsSince }, new Date());
    } catch {
      return projectionWithoutLog(stored);
    }
  }
}
