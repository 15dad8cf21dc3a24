import type { FastifyRequest } from 'fastify';
import { chargeWork } from './limit-requests.ts';
import { openRateLimits } from './limits.ts';
import { rateLimitKeyOf } from './rate-limit-key.ts';

const terms = { readsPerMinute: 24, writesPerMinute: 10, signInsPerMinute: 3, trustedProxies: [] };
const limits = openRateLimits({ ...terms, strangersAtOnce: 1, longAtOnce: 1, keptMegabytes: 0 }, undefined);
const from = (ip: string) => ({ ip, ips: [ip] }) as Pick<FastifyRequest, 'ip' | 'ips'> as FastifyRequest;

describe('work', () => {
  it('is counted on whoever made it, beyond what asking costs, and refuses what they ask next', async () => {
    const greedy = from('192.0.2.1');
    const isLetIn = async (request: FastifyRequest) =>
      (await limits.reads.spend(rateLimitKeyOf(request))).enough;
    expect(await isLetIn(greedy)).toBe(true);
    chargeWork(limits, greedy, 40);
    expect(await isLetIn(greedy)).toBe(false);
    expect(await isLetIn(from('192.0.2.2'))).toBe(true);
  });
});
