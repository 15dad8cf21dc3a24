import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { HealthQueries } from '#read-models/health';
import { invalidRequest, ProblemError } from '../http/problem-error.ts';

const lookAgainMs = 25;

/** Time, in ms, that somebody who reads what they wrote waits for it, at most. */
export const patienceMs = 5_000;

/**
 * Lets a question with `after` wait until the read models hold what was written up to that position, so that whoever
 * wrote sees it. However many wait, the database is asked by one of them at a time.
 */
@Injectable()
export class AfterPosition implements NestInterceptor {
  private looking: Promise<Looked> | undefined;

  constructor(private readonly health: HealthQueries) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const after = asked(context.switchToHttp().getRequest<FastifyRequest>());
    if (after !== undefined) await this.reached(after);
    return next.handle();
  }

  private async reached(after: bigint): Promise<void> {
    const until = performance.now() + patienceMs;
    let now = await this.look();
    if (after > now.head) throw notRecorded(after);
    while (!now.isOfThisLog || now.position < after) {
      if (!now.isOfThisLog) throw notOfThisLog(after);
      if (performance.now() > until) throw behind(after, now.position);
      await delay(lookAgainMs);
      now = await this.look();
    }
  }

  private look(): Promise<Looked> {
    this.looking ??= look(this.health).finally(() => (this.looking = undefined));
    return this.looking;
  }
}

/** Positions of the read models and of the log. */
interface Looked {
  readonly position: bigint;
  readonly head: bigint;
  readonly isOfThisLog: boolean;
}

async function look(health: HealthQueries): Promise<Looked> {
  // The head last: a read model that has gone on in between would otherwise seem to be ahead of the log.
  const { position, standsStill } = await health.stored();
  const head = await health.head();
  return { position, head, isOfThisLog: standsStill === undefined && position <= head };
}

/** The position in the query of a question; one that is none is left to the rules for parameters. */
function asked({ method, query, url }: FastifyRequest): bigint | undefined {
  if (method !== 'GET' || !url.startsWith('/api/')) return undefined;
  if (typeof query !== 'object' || query === null || !('after' in query)) return undefined;
  const { after } = query;
  return typeof after === 'string' && /^\d{1,19}$/.test(after) ? BigInt(after) : undefined;
}

const notRecorded = (after: bigint): ProblemError =>
  invalidRequest([
    {
      field: 'after',
      code: 'position-not-recorded',
      message: `Nothing is recorded at position ${String(after)} yet: give the position that a command answered with.`,
    },
  ]);

const behind = (after: bigint, position: bigint): ProblemError =>
  new ProblemError(
    'unavailable',
    `What was recorded at position ${String(after)} cannot be read yet, only up to ${String(position)}. Try again in a moment.`,
  );

const notOfThisLog = (after: bigint): ProblemError =>
  new ProblemError(
    'unavailable',
    `What was recorded at position ${String(after)} cannot be read: the read models are not of this log. /health/ready says why, and what to do.`,
  );
