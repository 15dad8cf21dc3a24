import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Body, Controller, Get, Module, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { createLog } from '#observability/logs';
import { until } from '#testing/waiting';
import { Access } from '../access/access.ts';
import { createApi, type Api } from './create-api.ts';

@ApiExcludeController()
@Controller('api')
class Probe {
  @Access('public')
  @Get('open')
  open() {
    return { open: true };
  }

  @Access('public')
  @Get('hanging')
  async hang(@Req() request: FastifyRequest) {
    hanging.resolve(undefined);
    await once(request.raw.socket, 'close');
    return {};
  }

  @Access('public')
  @Post('body')
  body(@Body() body: unknown) {
    return { body };
  }
}

@Module({ controllers: [Probe] })
class ProbeModule {}

const hanging = Promise.withResolvers();
const lines: string[] = [];
const log = createLog({ service: 'spec', destination: { write: (line) => void lines.push(line) } });
const noted = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const script = '/assets/main-a1b2c3.js';

let folder: string;
let api: Api;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Throughline</title>');
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, script), `export const page = '${'x'.repeat(4096)}';`);
  api = await createApi(
    { module: ProbeModule },
    {
      publicUrl: new URL('http://localhost:3000'),
      pagesFolder: folder,
      log,
      identify: (server) => {
        server.decorateRequest('caller', undefined);
        server.addHook('onRequest', (request, _reply, done) => {
          if (request.headers['x-spec'] === 'signed-in')
            request.caller = { subject: 'zz-4f1c', role: 'reviewer', name: 'Zoe Zz', via: 'session' };
          done();
        });
      },
    },
  );
  await api.app.listen(0, '127.0.0.1');
  port = (api.app.getHttpServer().address() as { port: number }).port;
});
afterAll(async () => {
  await api.app.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => void (lines.length = 0));

/** Sends bytes as they are; answers all that comes back. */
async function send(text: string): Promise<{ status: number; headers: string; body: string }> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (data) => (said += data.toString('latin1')));
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  const [headers = '', ...body] = said.split('\r\n\r\n');
  return { status: Number(said.slice(9, 12)), headers: headers.toLowerCase(), body: body.join('\r\n\r\n') };
}
const get = (path: string, header = '') =>
  send(
    `GET ${path} HTTP/1.1\r\nHost: spec\r\nConnection: close\r\n${header === '' ? '' : `${header}\r\n`}\r\n`,
  );
const problemIn = (body: string) => /urn:throughline:problem:([a-z-]+)/.exec(body)?.[1];

describe('a part of a file that is not there', () => {
  it.each(['bytes=a', 'bytes=9-1', 'bytes=-', 'bytes=-0', 'bytes=99999999-', 'bytes=a-b'])(
    'is refused, and is no fault of ours: %s',
    async (range) => {
      for (const path of [script, '/favicon.svg']) {
        const { status, headers, body } = await get(path, `Range: ${range}`);
        expect([path, status, problemIn(body)]).toEqual([path, 416, 'range-not-satisfiable']);
        expect(headers).toContain("frame-ancestors 'none'");
      }
      expect(noted().filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
    },
  );

  it.each([
    ['bytes=0-9', 206],
    ['bytes=-5', 206],
    ['lines=1-2', 200],
    ['bytes=0-1,5-6', 200],
  ])(
    'is given where it is there, or passed over where it is of a kind that is not read: %s',
    async (range, status) => expect((await get(script, `Range: ${range}`)).status).toBe(status),
  );
});

describe('headers that make no sense', () => {
  it.each([
    'If-None-Match: ","',
    `If-None-Match: ${'"a",'.repeat(2_000)}`,
    'If-Modified-Since: Fri, 99 Foo 9999 99:99:99 GMT',
    'If-Range: a\r\nRange: bytes=a-',
    'If-Match: "another"',
    'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
    'Accept-Encoding: identity;q=0',
    'Accept-Encoding: *;q=0',
    'Accept-Encoding: gzip;q=a, \u00ff',
    `Accept-Encoding: ${'br,'.repeat(3_000)}`,
    'Content-Encoding: zz',
    'Accept: a/b/c;;;',
    'Upgrade: websocket\r\nConnection: Upgrade, close',
  ])('are no fault of ours: %#', async (header) => {
    for (const path of [script, '/', '/api/docs', '/api/docs/start.js', '/openapi.json', '/api/open']) {
      const { status, headers } = await get(path, header);
      expect([path, status < 500]).toEqual([path, true]);
      expect(headers).toContain("frame-ancestors 'none'");
    }
    expect(noted().filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('refuse a file that is not the one they ask for', async () =>
    expect(problemIn((await get(script, 'If-Match: "another"')).body)).toBe('precondition-failed'));

  it('refuse a body that is packed, where one is read', async () => {
    const post = (coding: string) =>
      send(
        `POST /api/body HTTP/1.1\r\nHost: spec\r\nConnection: close\r\nContent-Type: application/json\r\n${coding}Content-Length: 2\r\n\r\n{}`,
      );
    const packed = await post('Content-Encoding: gzip\r\n');
    expect([packed.status, problemIn(packed.body)]).toEqual([415, 'unsupported-media-type']);
    expect((await post('Content-Encoding: identity\r\n')).status).toBe(201);
    expect((await post('')).status).toBe(201);
  });
});

describe('paths that cannot be read', () => {
  it.each(['/assets/%', '/assets/%zz.js', '/api/docs/%', '/%C0%AF.js', '/favicon.svg%00', '/?%'])(
    'are refused, and leave a line: %s',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect([status, problemIn(body)]).toEqual([400, 'malformed-url']);
      expect(headers).toContain("frame-ancestors 'none'");
      await until('it is noted', () => noted().length > 0);
      expect(noted()).toMatchObject([{ level: 'info', statusCode: 400, problem: 'malformed-url' }]);
    },
  );

  it('are refused for their length, where a query may be as long', async () => {
    const long = 'a'.repeat(2_000);
    const { status, body } = await get(`/${long}`);
    expect([status, problemIn(body)]).toEqual([400, 'malformed-url']);
    expect(body).toContain('too long');
    expect((await get(`/?a=${long}`)).status).toBe(200);
    expect((await get(`/${long.slice(1)}?a=${long}`)).status).toBe(404);
  });
});

const head = 'HTTP/1.1\r\nHost: spec\r\nConnection: close\r\n';
const posting = `POST /api/body ${head}Content-Type: application/json\r\n`;

describe('a request that Node would answer by itself', () => {
  it.each([
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'invalid-request'],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400, 'invalid-request'],
    ['an expectation', `${posting}Expect: a\r\nContent-Length: 2\r\n\r\n{}`, 417, 'expectation-failed'],
    ['headers too large', `GET / ${head}X: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
    ['an address too large', `GET /${'a'.repeat(20_000)} ${head}\r\n`, 431, 'headers-too-large'],
    ['no method that there is', `FOO / ${head}\r\n`, 400, 'invalid-request'],
    ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'invalid-request'],
    ['a bad chunk', `${posting}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400, 'invalid-request'],
    [
      'a long chunk extension',
      `${posting}Transfer-Encoding: chunked\r\n\r\n1;${'a'.repeat(20_000)}\r\n`,
      413,
      'too-large',
    ],
    ['two lengths', `${posting}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400, 'invalid-request'],
  ])('has our headers, a problem and a line: %s', async (_what, text, status, code) => {
    const answer = await send(text);
    expect([answer.status, problemIn(answer.body)]).toEqual([status, code]);
    for (const header of ["frame-ancestors 'none'", 'x-content-type-options: nosniff', 'connection: close'])
      expect(answer.headers).toContain(header);
    const isNoted = () => noted().some(({ statusCode }) => statusCode === status);
    await until('it is noted', isNoted);
    expect(new Set(noted().map(({ level, from }) => `${String(level)} ${String(from)}`))).toEqual(
      new Set(['info 127.0.0.0/24']),
    );
    expect(lines.join('')).not.toContain('stack');
  });

  it('is answered as any other where HTTP allows it', async () => {
    expect((await send('GET /api/open HTTP/1.0\r\n\r\n')).status).toBe(200);
    const patient = await send(`${posting}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}`);
    expect(patient.headers + patient.body.toLowerCase()).toContain('201 created');
  });
});

describe('the line of a request', () => {
  it('says who, from where, which route, what came of it, and no name', async () => {
    await get('/api/nothing?code=hunter2', 'X-Spec: signed-in\r\nCookie: session=hunter2');
    await until('it is noted', () => noted().length > 0);
    expect(noted()).toMatchObject([
      {
        msg: 'request',
        subject: 'zz-4f1c',
        role: 'reviewer',
        from: '127.0.0.0/24',
        method: 'GET',
        path: '/api/nothing',
        statusCode: 404,
        problem: 'no-such-page',
      },
    ]);
    expect(noted()[0]?.['ms']).toEqual(expect.any(Number));
    expect(lines.join('')).not.toMatch(/Zoe|hunter2/);
  });

  it.each([
    'http://zz:hunter2@spec/api/open?code=hunter2',
    '/api/open%3F=hunter2',
    '/api/open;token=hunter2',
    `/${'a'.repeat(12_000)}?code=hunter2`,
  ])('is short, and holds no secrets: %#', async (target) => {
    await get(target);
    await until('it is noted', () => noted().length > 0);
    expect(lines.join('')).not.toContain('hunter2');
    expect(lines.join('').length).toBeLessThan(800);
  });

  it('is there too where nobody waited for the answer', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET /api/hanging ${head}\r\n`);
    await hanging.promise;
    socket.destroy();
    await until('it is noted', () => noted().length > 0);
    expect(noted()).toMatchObject([{ level: 'info', route: '/api/hanging', aborted: true }]);
  });

  it.each([script, '/api/docs/start.js'])('is kept to those who look for a fault: %s', async (path) => {
    expect((await get(path)).status).toBe(200);
    await get('/api/open');
    await until('the other is noted', () => noted().length > 0);
    expect(noted()).toMatchObject([{ path: '/api/open' }]);
  });
});
