import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../http/problem-error.ts';
import { CachedBody } from '../response-cache/cached-body.ts';
import { sendCached } from '../response-cache/send-cached.ts';

const route = { config: { access: 'public' }, compress: false } as const;
const ofProgramsAlone = /^\/(?:api|health|openapi\.json)(?:\/|$)/;
const isFile = /\.[a-z0-9]+$/i;

type Wildcard = { Params: { '*': string } };

/**
 * Serves the built web application from a folder: its files, and for every other address that a person may have typed
 * (/trusts/RVW) its page, which shows what belongs there. Files under /assets have a digest of their content in their
 * name, and are kept for ever, and their compressed forms stand beside them, made when they were built; the page is asked
 * for again each time, and answered from memory.
 */
export function servePages(server: FastifyInstance, folder: string): void {
  server.get<Wildcard>('/assets/*', route, ({ params }, reply) =>
    reply.sendFile(`assets/${params['*']}`, folder, { immutable: true, maxAge: '365d' }),
  );
  const pageNow = keptPage(join(folder, 'index.html'));
  server.get<Wildcard>('/*', route, async (request, reply) => {
    const { params } = request;
    const path = `/${params['*']}`;
    if (ofProgramsAlone.test(path)) throw nothingHere();
    if (isFile.test(path)) return reply.sendFile(params['*'], folder, { maxAge: '1h' });
    return await sendCached(request, reply.header('cache-control', 'no-cache'), await pageNow());
  });
}

/** The page as it was built last. Rejects with a problem where it never was. */
function keptPage(file: string): () => Promise<CachedBody> {
  let kept: { readonly bytes: CachedBody; readonly builtAt: number } | undefined;
  return async () => {
    const { mtimeMs: builtAt } = await stat(file).catch(() => {
      throw notBuilt();
    });
    if (kept?.builtAt !== builtAt)
      kept = { builtAt, bytes: new CachedBody(await readFile(file), 'text/html; charset=utf-8') };
    return kept.bytes;
  };
}

const nothingHere = () =>
  new ProblemError('no-such-page', 'There is nothing at this address: see /api/docs for what there is.');
const notBuilt = () =>
  new ProblemError(
    'no-such-page',
    'The pages are not built yet: run npm run build. The API is at /api/docs.',
  );
