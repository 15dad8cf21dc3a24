import type { FastifyInstance, FastifyRequest } from 'fastify';
import { pages, pathOf, type PageAddress, type PageName } from '#contracts/page';
import type { PageLists } from '#read-models/page';
import { ProblemError } from '../http/problem-error.ts';
import { rateLimitKeyOf } from '../limits/rate-limit-key.ts';
import { escapedText } from './page-head.ts';
import type { PageReading } from './find-subject.ts';

const route = { config: { access: 'public' } } as const;
/** Positions of the log whose entries stand in one file: a file may have 50,000 addresses. */
const positionsAFile = 10_000n;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Crawlers that come again within the hour see the same. */
const kept = 'public, max-age=3600';

type OfFile = { Params: { file: string } };

/**
 * Serves /robots.txt, and a list of every page of what stands now: /sitemap.xml names the files, one of pages, policies,
 * trusts and suppliers, and one of entries for each range of positions.
 */
export function serveSitemaps(
  server: FastifyInstance,
  { publicUrl, reading }: { readonly publicUrl: URL; readonly reading: PageReading | undefined },
): void {
  const whole = (path: string): string => new URL(path, publicUrl).href;
  server.get('/robots.txt', route, (_request, reply) =>
    reply
      .header('cache-control', kept)
      .type('text/plain; charset=utf-8')
      .send(robots(whole('/sitemap.xml'))),
  );
  if (reading === undefined) return;
  const now = () => ({ replay: {}, today: reading.today.inLondon() });
  const lists = (request: FastifyRequest) => inLane(request, reading, () => reading.queries.lists(now()));

  server.get('/sitemap.xml', route, async (request, reply) => {
    const { lastPosition } = await lists(request);
    const count = Number((lastPosition + positionsAFile - 1n) / positionsAFile);
    const files = ['pages', ...Array.from({ length: count }, (_, at) => `entries-${String(at + 1)}`)];
    const body = document(
      'sitemapindex',
      'sitemap',
      files.map((file) => whole(`/sitemaps/${file}.xml`)),
    );
    return await reply.header('cache-control', kept).type('application/xml; charset=utf-8').send(body);
  });

  server.get<OfFile>('/sitemaps/:file', route, async (request, reply) => {
    const [, entries] = /^entries-([1-9]\d{0,12})\.xml$/.exec(request.params.file) ?? [];
    if (entries === undefined && request.params.file !== 'pages.xml') throw noSuchFile();
    const found =
      entries === undefined
        ? pagesOf(await lists(request))
        : await entriesIn(request, BigInt(entries) * positionsAFile);
    const body = document(
      'urlset',
      'url',
      found.map((address) => whole(pathOf(address))),
    );
    return await reply.header('cache-control', kept).type('application/xml; charset=utf-8').send(body);
  });

  const entriesIn = async (request: FastifyRequest, upTo: bigint): Promise<readonly PageAddress[]> => {
    const question = { ...now(), after: upTo - positionsAFile, upTo };
    const ids = await inLane(request, reading, () => reading.queries.entries(question));
    return ids.map((entryId) => ({ page: 'entry', params: { entryId } }));
  };
}

/** Works in the lane of long answers. */
async function inLane<Answer>(
  request: FastifyRequest,
  { lanes }: PageReading,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const leave = await lanes?.enter(request, rateLimitKeyOf(request), true);
  return await work().finally(() => leave?.());
}

const isSingle = (name: string): name is PageName => {
  const { path, unlisted } = pages[name as PageName];
  return unlisted !== true && !path.includes(':');
};

function pagesOf({ policies, trusts, suppliers }: PageLists): readonly PageAddress[] {
  return [
    ...Object.keys(pages)
      .filter(isSingle)
      .map((page) => ({ page, params: {} })),
    ...policies.map((ref) => ({ page: 'policy', params: { ref } }) as const),
    ...trusts.map((odsCode) => ({ page: 'trust', params: { odsCode } }) as const),
    ...suppliers.map((family) => ({ page: 'supplier', params: { family } }) as const),
  ];
}

function document(root: string, element: string, addresses: readonly string[]): string {
  const listed = addresses.map((one) => `<${element}><loc>${escapedText(one)}</loc></${element}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${listed.join('\n')}\n</${root}>\n`;
}

/** Pages for those who sign in, by where their addresses begin. The API stays open: pages are drawn from it. */
function robots(sitemap: string): string {
  const own = Object.values(pages)
    .filter(({ unlisted, path }) => unlisted === true && /^\/[a-z]+$/.test(path))
    .map(({ path }) => `Disallow: ${path}\n`);
  return `User-agent: *\n${[...own, 'Disallow: /sign-in\n'].join('')}\nSitemap: ${sitemap}\n`;
}

const noSuchFile = () => new ProblemError('no-such-page', 'There is no such file: /sitemap.xml lists them.');
