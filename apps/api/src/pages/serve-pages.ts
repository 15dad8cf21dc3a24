import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pageAt, pages, pathOf } from '#contracts/page';
import { ProblemError } from '../http/problem-error.ts';
import { framedHeaders } from '../http/security-headers.ts';
import { sendCached } from '../response-cache/send-cached.ts';
import { BuiltPage } from './built-page.ts';
import { describePage, headOfNothing } from './describe-page.ts';
import { findSubject, type PageReading } from './find-subject.ts';
import { headElements, type PageHead } from './page-head.ts';
import { serveSitemaps } from './sitemaps.ts';

const route = { config: { access: 'public' }, compress: false } as const;
const ofProgramsAlone = /^\/(?:api|health|openapi\.json)(?:\/|$)/;
const isFile = /\.[a-z0-9]+$/i;

type Wildcard = { Params: { '*': string } };

/** The folder of the built web application, the address at which people reach it, and the record that its pages are about. */
export interface PageSettings {
  readonly folder: string;
  readonly publicUrl: URL;
  /** Left out: pages go by their general words. */
  readonly reading: PageReading | undefined;
}

/**
 * Serves the built web application from a folder: its files, and for every address of a page (/trusts/RVW) the page, whose
 * head says what belongs there; 404 for every other. Files under /assets have a digest of their content in their name, and
 * are kept for ever, and their compressed forms stand beside them, made when they were built; the page is asked for again
 * each time, and answered from memory.
 */
export function servePages(server: FastifyInstance, { folder, publicUrl, reading }: PageSettings): void {
  server.get<Wildcard>('/assets/*', route, ({ params }, reply) =>
    reply.sendFile(`assets/${params['*']}`, folder, { immutable: true, maxAge: '365d' }),
  );
  serveSitemaps(server, { publicUrl, reading });
  const built = new BuiltPage(join(folder, 'index.html'));
  const card = {
    image: new URL('/card.png', publicUrl).href,
    alt: 'National policy in lanes on one time axis, above trusts’ milestones',
  };
  const give = async (request: FastifyRequest, reply: FastifyReply, status: number, head: PageHead) => {
    const page = await built.with(headElements(head, card));
    void reply.code(status);
    if (status === 200) return await sendCached(request, reply.header('cache-control', 'no-cache'), page);
    if (status === 503) void reply.header('retry-after', '5');
    return await reply.header('cache-control', 'no-store').type(page.type).send(page.plain);
  };
  server.get<Wildcard>('/*', route, async (request, reply) => {
    const [path = '', ...search] = targetOf(request).split('?');
    const address = pageAt(path);
    if (address === undefined) {
      const written = request.params['*'];
      if (ofProgramsAlone.test(`/${written}`)) throw nothingHere();
      if (written === 'index.html') return await reply.redirect('/', 301);
      if (isFile.test(written)) return reply.sendFile(written, folder, { maxAge: '1h' });
      return await give(request, reply, 404, headOfNothing);
    }
    const oneSpelling = pathOf(address);
    if (oneSpelling !== path)
      return await reply
        .header('cache-control', 'public, max-age=3600')
        .redirect([oneSpelling, ...search].join('?'), 301);
    const query = new URLSearchParams(search.join('?'));
    if (pages[address.page].framed === true) letBeFramed(reply);
    const found = await findSubject(request, address, query, reading);
    return await give(request, reply, found.status, describePage(address, query, found, publicUrl));
  });
}

/** Path and query of a request as they were written, also where the target was a whole address. */
const targetOf = ({ url }: FastifyRequest): string => url.replace(/^[a-z]+:\/\/[^/]*/i, '');

function letBeFramed(reply: FastifyReply): void {
  for (const [header, value] of Object.entries(framedHeaders)) {
    if (value === undefined) void reply.removeHeader(header);
    else void reply.header(header, value);
  }
}

const nothingHere = () =>
  new ProblemError('no-such-page', 'There is nothing at this address: see /api/docs for what there is.');
