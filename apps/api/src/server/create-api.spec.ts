import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { pages } from '#contracts/page';
import { createLog } from '#observability/logs';
import { Access } from '../access/access.ts';
import { withoutRule } from '../access/deny-by-default.ts';
import { createApi, type Api } from './create-api.ts';

@ApiExcludeController()
@Controller('api')
class Probe {
  @Access('public')
  @Get('open')
  open() {
    return { open: true };
  }

  /** Somebody forgot to say who may use it. */
  @Get('forgotten')
  forgotten() {
    return { open: true };
  }

  @Access('public')
  @Get('broken')
  broken() {
    throw new Error('password=hunter2');
  }

  @Access('public')
  @Get('slow')
  async slow() {
    slow.begun += 1;
    if (slow.begun === 2) slow.allBegun.resolve(undefined);
    await slow.goOn.promise;
    return { answered: true };
  }

  @Access('public')
  @Post('body')
  body(@Body() body: unknown) {
    return { body };
  }
}

const slow = { begun: 0, allBegun: Promise.withResolvers(), goOn: Promise.withResolvers() };

@Module({ controllers: [Probe] })
class ProbeModule {}

const page = `export const page = '${'x'.repeat(4096)}';`;
const lines: string[] = [];
const log = createLog({ service: 'spec', destination: { write: (line) => void lines.push(line) } });

let folder: string;
let api: Api;
const get = (url: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url, headers });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Throughline</title>');
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'assets/main-a1b2c3.js'), page);
  await writeFile(join(folder, 'assets/main-a1b2c3.js.br'), 'packed by brotli');
  await writeFile(join(folder, 'assets/main-a1b2c3.js.gz'), 'packed by gzip');
  await writeFile(join(folder, '.secret'), 'hunter2');
  const module = { module: ProbeModule };
  api = await createApi(module, { publicUrl: new URL('http://localhost:3000'), pagesFolder: folder, log });
});
afterAll(async () => {
  await api.app.close();
  await rm(folder, { recursive: true });
});

describe('every answer', () => {
  it.each([
    '/',
    '/api/open',
    '/api/broken',
    '/api/nothing',
    '/api/docs',
    '/openapi.json',
    '/%FF',
    '/a?b=%00',
  ])('has the headers that keep a page safe: %s', async (url) => {
    const { headers } = await get(url);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    const policy = headers['content-security-policy'];
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('a page within pages of others', () => {
  const addressOf = (path: string) => path.replaceAll(/:\w+/g, 'x');
  const isFramed = async (url: string) => {
    const { headers } = await get(url);
    const policy = String(headers['content-security-policy']);
    return [headers['x-frame-options'], /frame-ancestors ([^;]*)/.exec(policy)?.[1]];
  };

  it.each(Object.values(pages).map(({ path }) => addressOf(path)))(
    'is the picture to embed alone: %s',
    async (path) =>
      expect(await isFramed(path)).toEqual(path === '/embed' ? [undefined, '*'] : ['DENY', "'none'"]),
  );

  it.each(['/embed/x', '/Embed', '/api/embed', '/embed.html', '/api/open', '/assets/main-a1b2c3.js'])(
    'is nothing that goes by a like name: %s',
    async (path) => expect(await isFramed(path)).toEqual(['DENY', "'none'"]),
  );

  it('may load no more than any other', async () => {
    const policyOf = async (url: string) => String((await get(url)).headers['content-security-policy']);
    expect(await policyOf('/embed?asAt=2019-01-07')).toBe(
      (await policyOf('/')).replace("frame-ancestors 'none'", 'frame-ancestors *'),
    );
  });
});

describe('an error', () => {
  const problem = async (url: string) => {
    const answer = await get(url);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    return [answer.statusCode, answer.json<{ type: string }>().type];
  };
  it.each([
    ['/api/nothing', 404, 'no-such-page'],
    ['/api/docs/absolute-path.js', 404, 'no-such-page'],
    ['/health/nothing', 404, 'no-such-page'],
    ['/assets/nothing.js', 404, 'no-such-page'],
    ['/nothing.png', 404, 'no-such-page'],
    ['/api/forgotten', 403, 'access-denied'],
    ['/api/open/%FF', 400, 'malformed-url'],
    ['/api/open?supplier=%C3', 400, 'malformed-url'],
    ['/api/open?supplier=%00', 400, 'malformed-url'],
    ['/api/broken', 500, 'internal'],
  ])('is a problem: %s', async (url, status, code) =>
    expect(await problem(url)).toEqual([status, `urn:throughline:problem:${code}`]),
  );

  it('tells nothing of our insides, and is found in the log by its id', async () => {
    const answer = await get('/api/broken');
    expect(answer.body).not.toContain('hunter2');
    const { instance } = answer.json<{ instance: string }>();
    const noted = lines.find(
      (line) => line.includes(instance.slice('urn:uuid:'.length)) && line.includes('"error"'),
    );
    expect(noted).toContain('hunter2');
  });

  it.each([
    ['larger than is taken', JSON.stringify('x'.repeat(70_000)), 'application/json', 413],
    ['no JSON', '{', 'application/json', 400],
    ['of another kind', '<a/>', 'application/xml', 415],
    ['plain text', '{}', 'text/plain', 415],
    ['a form', 'a=b', 'application/x-www-form-urlencoded', 415],
    ['of an object with a prototype', '{"__proto__":{"admin":true}}', 'application/json', 400],
  ])('answers a body that is %s', async (_what, payload, type, status) => {
    const answer = await api.app.inject({
      method: 'POST',
      url: '/api/body',
      payload,
      headers: { 'content-type': type },
    });
    expect([answer.statusCode, answer.json<{ status: number }>().status]).toEqual([status, status]);
  });

  it('answers what is not HTTP, with the same headers', async () => {
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.app.getHttpServer().address() as { port: number };
    const socket = connect(port, '127.0.0.1');
    let said = '';
    socket.on('data', (data) => (said += data.toString()));
    socket.write('GET / HTTP/1.1\r\nbad header\r\n\r\n');
    await once(socket, 'close');
    expect(said).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
    expect(said).toContain("frame-ancestors 'none'");
    expect(said).toContain('urn:throughline:problem:invalid-request');
  });
});

describe('access', () => {
  it('finds the route that has no rule, whoever registered it', () =>
    expect(withoutRule(api.routes)).toEqual([
      { method: 'GET', path: '/api/forgotten', access: undefined },
      { method: 'HEAD', path: '/api/forgotten', access: undefined },
    ]));
  it('lets everybody use a public one', async () =>
    expect((await get('/api/open')).json()).toEqual({ open: true }));
});

describe('pages', () => {
  it.each([
    ['/', 200, 'no-cache', 'National policy and local progress'],
    ['/trusts', 200, 'no-cache', 'Trusts'],
    ['/trusts/RVW', 200, 'no-cache', 'Trust'],
    ['/policies/ltp-2019?asAt=2020-01-01', 200, 'no-cache', 'Policy, as at 1 January 2020'],
    ['/apiary', 404, 'no-store', 'Page not found'],
  ])('are one page at every address of people: %s', async (url, status, kept, title) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      status,
      'text/html; charset=utf-8',
      kept,
    ]);
    expect(answer.body).toContain(`<title>${title} – Throughline</title>`);
  });
  it('are those that were built last', async () => {
    const file = join(folder, 'index.html');
    const before = await get('/');
    expect((await get('/', { 'if-none-match': String(before.headers['etag']) })).statusCode).toBe(304);
    await writeFile(file, '<!doctype html><title>Throughline</title>Built anew');
    await utimes(file, 1, 1);
    expect((await get('/')).body).toContain('Built anew');
  });
  it('keep what has a digest in its name for ever, and the rest for an hour', async () => {
    expect((await get('/assets/main-a1b2c3.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('public, max-age=3600');
  });
  it.each([
    ['br', 'packed by brotli'],
    ['gzip', 'packed by gzip'],
    ['gzip, deflate, br', 'packed by brotli'],
    ['identity', page],
    ['', page],
  ])('come as they were compressed when they were built, to those who take %j', async (accepted, body) => {
    const answer = await get('/assets/main-a1b2c3.js', { 'accept-encoding': accepted });
    expect([answer.statusCode, answer.body]).toEqual([200, body]);
    expect(answer.headers).toMatchObject({
      vary: 'accept-encoding',
      'content-type': 'application/javascript; charset=utf-8',
    });
  });
  it.each([
    '/assets/../../secret',
    '/..%2f.secret',
    '/%2e%2e/%2e%2e/etc/passwd.txt',
    '/assets/..%2f.secret',
    '/.secret',
  ])('give nothing of the machine: %s', async (url) => {
    const { body } = await get(url);
    expect(body).not.toMatch(/hunter2|root:/);
  });
});

describe('the documentation', () => {
  it('is of OpenAPI 3.1', async () =>
    expect((await get('/openapi.json')).json()).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Throughline' },
    }));
  it('is a page without anything written into it', async () => {
    const { body, statusCode } = await get('/api/docs');
    expect(statusCode).toBe(200);
    expect(body).not.toMatch(/<style|style=|<script>|https?:/);
  });
  it.each(['/api/docs/swagger-ui.css', '/api/docs/swagger-ui-bundle.js', '/api/docs/start.js'])(
    'has what the page needs: %s',
    async (url) => expect((await get(url)).statusCode).toBe(200),
  );
  it.each(['/openapi.json', '/api/docs/swagger-ui.css', '/api/docs/swagger-ui-bundle.js'])(
    'is packed for those who can read it, and not sent again to those who have it: %s',
    async (url) => {
      const plain = await get(url);
      const packed = await get(url, { 'accept-encoding': 'br' });
      expect([packed.headers['content-encoding'], packed.headers['etag']]).toEqual([
        'br',
        plain.headers['etag'],
      ]);
      expect(brotliDecompressSync(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
      const again = await get(url, { 'if-none-match': String(plain.headers['etag']) });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    },
  );
});

describe('the log', () => {
  it('says each request on one line, without what was asked for', async () => {
    lines.length = 0;
    await get('/api/open?token=hunter2', { authorization: 'Bearer hunter2', cookie: 'session=hunter2' });
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { msg: 'request', method: 'GET', path: '/api/open', route: '/api/open', statusCode: 200 },
    ]);
    expect(lines.join()).not.toContain('hunter2');
  });
});

describe('an end that somebody asks for', () => {
  it('comes when every request that had come in is answered, and frees connections that are kept', async () => {
    const module = { module: ProbeModule };
    const { app, stop } = await createApi(module, {
      publicUrl: new URL('http://localhost'),
      pagesFolder: folder,
      log,
    });
    await app.listen(0, '127.0.0.1');
    const address = await app.getUrl();
    const kept = new Agent({ keepAlive: true });
    expect(await ask(`${address}/api/open`, kept)).toEqual([200, 'keep-alive']);
    const answers = [ask(`${address}/api/slow`, kept), ask(`${address}/api/slow`, kept)];
    await slow.allBegun.promise;
    const stopped = stop();
    slow.goOn.resolve(undefined);
    expect(await Promise.all(answers)).toEqual([
      [200, 'close'],
      [200, 'close'],
    ]);
    await stopped;
    await expect(ask(`${address}/api/open`, kept)).rejects.toThrow('ECONNREFUSED');
  });
});

const ask = async (url: string, agent: Agent): Promise<[number | undefined, string | undefined]> => {
  const [answer] = (await once(request(url, { agent }).end(), 'response')) as [IncomingMessage];
  await once(answer.resume(), 'end');
  return [answer.statusCode, answer.headers.connection];
};
