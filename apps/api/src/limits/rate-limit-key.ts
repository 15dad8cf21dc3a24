import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../access/caller.ts';
import { clientAddress } from '../address/trusted-proxies.ts';
import { networkOf } from '../address/network-of.ts';

/** Under which name it is counted how often somebody asks. The store learns neither a subject nor an address. */
export const rateLimitKey = (caller: Caller | undefined, address: string): string =>
  caller ? hidden(`caller ${caller.subject}`) : addressKey(address);

/** The same for whoever sent a request. */
export const rateLimitKeyOf = (request: Pick<FastifyRequest, 'caller' | 'ip' | 'ips'>): string =>
  rateLimitKey(request.caller, clientAddress(request));

/** The same for an address alone. */
export const addressKey = (address: string): string => hidden(`address ${networkOf(address)}`);

/** The same for where a request came from, whoever sent it. */
export const addressKeyOf = (request: Pick<FastifyRequest, 'ip' | 'ips'>): string =>
  addressKey(clientAddress(request));

const hidden = (name: string): string => createHash('sha256').update(name).digest('base64url').slice(0, 32);
