import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../http/problem-error.ts';

/** `localhost` and its like, with or without a port, which may be that of a tunnel. */
const nameOfHere = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** True for a host name or an address of this machine alone. */
export const isLoopbackHost = (host: string): boolean =>
  nameOfHere.test(host) || host === '::1' || host === '0:0:0:0:0:0:0:1';

/**
 * Has a server that is for this machine alone answer no other name: a page from elsewhere whose own name was made to
 * lead here would else read and write as if it were one of ours.
 */
export function answerOwnHost(server: FastifyInstance): void {
  server.addHook('onRequest', ({ raw: { rawHeaders, url = '' } }, _reply, done) => {
    const named = (header: string): string[] =>
      rawHeaders.filter((_value, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === header);
    const [hosts, passedOn] = [named('host'), named('x-forwarded-host')];
    // The absolute form of an address names a host of its own, which counts more than the header.
    const isOwn = hosts.length === 1 && url.startsWith('/');
    if (isOwn && [...hosts, ...passedOn].every((host) => nameOfHere.test(host))) done();
    else
      done(
        new ProblemError(
          'wrong-host',
          'This installation is for its own machine alone: open it as localhost. HOST and PUBLIC_URL make it one for others.',
        ),
      );
  });
}
