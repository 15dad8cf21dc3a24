import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { FastifyRequest } from 'fastify';

const minuteMs = 60_000;
const most = 10_000;

/**
 * Credentials that were good a moment ago, by their hash. They are looked at again each time: to be familiar is to be
 * looked at before those who are not, and nothing else.
 */
export class RecentCredentials {
  readonly #good = new LRUCache<string, true>({ max: most, ttl: 10 * minuteMs, updateAgeOnGet: true });

  has(request: Pick<FastifyRequest, 'headers'>): boolean {
    const shown = shownIn(request);
    return shown !== undefined && this.#good.has(hash('sha256', shown));
  }

  remember(request: Pick<FastifyRequest, 'headers'>): void {
    const shown = shownIn(request);
    if (shown !== undefined) this.#good.set(hash('sha256', shown), true);
  }
}

const shownIn = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined =>
  headers.authorization ?? headers.cookie;
