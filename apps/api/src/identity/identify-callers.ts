import cookie from '@fastify/cookie';
import { roles } from '#domain/schema';
import type { Session } from '#accounts/session';
import { reasonOf } from '#observability/logs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { csrfRefusal } from '../access/csrf.ts';
import type { Caller } from '../access/caller.ts';
import { isUnreachable } from '../http/is-unreachable.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { Identity, IdentityParts } from './identity.ts';
import { TokenRefused } from './tokens.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The session that a caller has come with. */
    ownSession?: Session | undefined;
    /** Its cookie is of a session that has ended, or never was. */
    hasSpentCookie?: boolean;
  }
}

/**
 * Finds out who asks, before access is looked at. To be called before `denyByDefault`. A
 * cookie whose session has ended is nobody's; a token that is not valid is refused, even where nobody need sign in.
 */
export async function identifyCallers(server: FastifyInstance, identity: Identity): Promise<void> {
  await server.register(cookie);
  server.decorateRequest('caller', undefined);
  server.decorateRequest('ownSession', undefined);
  server.decorateRequest('hasSpentCookie', false);
  server.addHook('onRequest', async (request, reply) => {
    const { parts } = identity;
    if (parts === undefined || request.is404 || isPage(request)) return;
    const [token, id] = [bearerOf(request), parts.cookies.sessionOf(request)];
    if (token !== undefined && id !== undefined)
      throw new ProblemError(
        'token-refused',
        'Send a session or a token, not both: it would not be clear who asks.',
      );
    if (token !== undefined) request.caller = await callerOf(token, parts);
    if (id !== undefined) await useSession(id, parts, request, reply);
  });
}

/** Pages and their files are the same for everybody. */
const isPage = ({ routeOptions: { config, url = '' } }: FastifyRequest): boolean =>
  config.access === 'public' && (!/^\/(?:api|sign-out)(?:\/|$)/.test(url) || url.startsWith('/api/docs'));

const bearerOf = ({ headers }: FastifyRequest): string | undefined =>
  /^bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];

async function callerOf(token: string, { tokens }: IdentityParts): Promise<Caller> {
  try {
    return await tokens.callerOf(token);
  } catch (error) {
    throw error instanceof TokenRefused ? new ProblemError('token-refused', error.message) : error;
  }
}

async function useSession(
  id: string,
  { sessions, revalidation, cookies, publicUrl, log }: IdentityParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const found = await sessions.find(id).catch((error: unknown) => {
    if (!isOpenRead(request) || !isUnreachable(error)) throw error;
    log.warn({ reason: reasonOf(error) }, 'accounts cannot be reached: read as by a stranger');
    return 'unknown' as const;
  });
  if (found === 'unknown') return;
  const session = found && (await revalidation.about(id, found));
  const role = roles.find((one) => one === session?.role);
  request.hasSpentCookie = role === undefined;
  if (session === undefined || role === undefined) return;
  const elsewhere = csrfRefusal(request, session.csrfToken, publicUrl);
  if (elsewhere) throw elsewhere;
  if (session.newId !== undefined) cookies.setSession(reply, session.newId);
  const { subject, organisation, name } = session;
  request.ownSession = session;
  request.caller = {
    ...{ subject, role, via: 'session' },
    ...(organisation !== undefined && { organisation }),
    ...(name !== undefined && { name }),
  };
}

const isOpenRead = ({ method, routeOptions }: FastifyRequest): boolean =>
  routeOptions.config.access === 'public' && (method === 'GET' || method === 'HEAD');
