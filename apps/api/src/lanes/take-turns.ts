import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clientAddress } from '../address/trusted-proxies.ts';
import { networkOf } from '../address/network-of.ts';
import { Courtesy } from './courtesy.ts';
import { RecentCredentials } from './recent-credentials.ts';
import { queueFullRefusal } from './queue-full-refusal.ts';
import { FairQueue } from './fair-queue.ts';

/** Strangers and whoever shows credentials for the first time; and apart from them, whoever asks after our health. */
const ofStrangers = { aTurn: 2, most: 1_000, mostOfOne: 200 };
const ofHealth = { aTurn: 2, most: 1_000, mostOfOne: 200 };

/**
 * Has requests wait for their turn, but for those of members: whose credentials were good a moment ago. To be called
 * before anything is looked at, because looking costs too: files are opened, and signatures checked. `courtesy` is told
 * of members, and has strangers rest between their turns.
 */
export function takeTurns(server: FastifyInstance, courtesy = new Courtesy()): RecentCredentials {
  const recentCredentials = new RecentCredentials();
  const restAfter = (tookMs: number) => courtesy.restAfter(tookMs);
  const [strangers, health] = [new FairQueue({ ...ofStrangers, restAfter }), new FairQueue(ofHealth)];
  server.addHook('onRequest', (request, reply, done) => {
    if (recentCredentials.has(request)) {
      courtesy.memberAsks();
      done();
      return;
    }
    const turns = isOfHealth(request) ? health : strangers;
    const full = turns.take(networkOf(clientAddress(request)), () => {
      // Whoever was cut, or left, while waiting costs nothing more.
      if (request.raw.socket.destroyed) reply.hijack();
      else done();
    });
    if (full) done(queueFullRefusal(full));
  });
  return recentCredentials;
}

const isOfHealth = ({ routeOptions: { url = '' } }: FastifyRequest): boolean => url.startsWith('/health');

/** Remembers whose credentials are good. To be called after whatever says who asks. */
export function rememberMembers(server: FastifyInstance, recentCredentials: RecentCredentials): void {
  server.addHook('onRequest', (request, _reply, done) => {
    if (request.caller) recentCredentials.remember(request);
    done();
  });
}
