import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../http/index.ts';

const route = { config: { access: 'public' }, compress: false } as const;
const ofProgramsAlone = /^\/(?:api|health|openapi\.json)(?:\/|$)/;
const isFile = /\.[a-z0-9]+$/i;

type Wildcard = { Params: { '*': string } };

/**
 * Serves the built web application from a folder: its files, and for every other address that a person may have typed
 * (/trusts/RVW) its page, which shows what belongs there. Files under /assets have a digest of their content in their
 * name, and are kept for ever; the page is asked for again each time. Their compressed forms stand beside them, made when they were built.
 */
export function servePages(server: FastifyInstance, folder: string): void {
  server.get<Wildcard>('/assets/*', route, ({ params }, reply) =>
    reply.sendFile(`assets/${params['*']}`, folder, { immutable: true, maxAge: '365d' }),
  );
  server.get<Wildcard>('/*', route, ({ params }, reply) => {
    const path = `/${params['*']}`;
    if (ofProgramsAlone.test(path)) throw nothingHere();
    if (isFile.test(path)) return reply.sendFile(params['*'], folder, { maxAge: '1h' });
    if (!existsSync(join(folder, 'index.html'))) throw notBuilt();
    return reply.header('cache-control', 'no-cache').sendFile('index.html', folder, { cacheControl: false });
  });
}

const nothingHere = () =>
  new ProblemError('no-such-page', 'There is nothing at this address: see /api/docs for what there is.');
const notBuilt = () =>
  new ProblemError(
    'no-such-page',
    'The pages are not built yet: run npm run build. The API is at /api/docs.',
  );
