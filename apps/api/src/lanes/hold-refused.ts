import { setTimeout as delay } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { FastifyInstance } from 'fastify';
import { clientAddress } from '../address/trusted-proxies.ts';
import { networkOf } from '../address/network-of.ts';
import type { Courtesy } from './courtesy.ts';

/** Time for which refusals are remembered, and networks of which they are. */
const rememberedMs = 60_000;
const most = 10_000;

/**
 * Has strangers wait for a refusal while members ask, longer with each that their network was given within a minute:
 * those who ask again at once, whatever they are told, would have us do nothing but refuse. The first waits for nothing
 * that anybody notices.
 */
export function holdRefused(server: FastifyInstance, courtesy: Courtesy): void {
  const refusals = new LRUCache<string, number>({ max: most, ttl: rememberedMs });
  server.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode < 400 || request.caller) return payload;
    const network = networkOf(clientAddress(request));
    const before = refusals.get(network) ?? 0;
    refusals.set(network, before + 1, { noUpdateTTL: true });
    const holdMs = courtesy.holdAfter(before);
    if (holdMs > 0) await delay(holdMs * spread(), undefined, { ref: false });
    return payload;
  });
}

/** From a half to one and a half: those who were refused together would else come again together. */
const spread = (): number => 0.5 + Math.random();
