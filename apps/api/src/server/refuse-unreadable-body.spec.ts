import fastify, { type InjectOptions } from 'fastify';
import { sendProblem } from '../http/problem-filter.ts';
import { guardBodies } from './guard-bodies.ts';

const form = 'application/x-www-form-urlencoded';
const server = fastify({ exposeHeadRoutes: false });
server.setErrorHandler(sendProblem);
server.addContentTypeParser(form, { parseAs: 'string' }, (_request, body, done) => done(null, body));
guardBodies(server);
server.get('/usual', () => 'told');
server.post('/usual', () => 'taken');
server.post('/form', { config: { mediaType: form } }, () => 'taken');

async function statusOf(url: string, type: string | undefined, more: InjectOptions = {}): Promise<number> {
  const headers = type === undefined ? {} : { 'content-type': type };
  const answer = await server.inject({ method: 'POST', url, payload: '{"a":1}', ...more, headers });
  if (answer.statusCode === 415)
    expect(answer.body).toContain('urn:throughline:problem:unsupported-media-type');
  return answer.statusCode;
}

describe('a body', () => {
  it.each([
    'text/plain',
    'text/plain; charset=utf-8',
    form,
    'multipart/form-data; boundary=a',
    'application/xml',
    'application/jsonp',
    'text/json',
    'a',
    '',
    undefined,
    'application/json; charset=latin1',
    'application/json; charset=utf-16',
    'Application/JSON;Charset="ISO-8859-1"',
    'application/json; a="; charset=utf-8"; charset=latin1',
  ])('is not read as %s', async (type) => expect(await statusOf('/usual', type)).toBe(415));

  it.each(['application/json', 'Application/JSON; charset="UTF-8"', 'application/json;charset=utf8'])(
    'is read as %s',
    async (type) => expect(await statusOf('/usual', type)).toBe(200),
  );

  it('is read in another form where the route says so, and in no other then', async () => {
    expect(await statusOf('/form', form, { payload: 'a=b' })).toBe(200);
    expect(await statusOf('/form', `${form}; charset=latin1`, { payload: 'a=b' })).toBe(415);
    expect(await statusOf('/form', 'application/json')).toBe(415);
  });

  it('has no form where there is none, or nobody reads it', async () => {
    expect(await statusOf('/usual', undefined, { payload: '' })).toBe(200);
    expect(await statusOf('/usual', form, { payload: '' })).toBe(200);
    expect(await statusOf('/usual', 'text/plain', { method: 'GET', payload: 'a' })).toBe(200);
    expect(await statusOf('/nowhere', 'text/plain')).toBe(404);
  });

  it('may come in chunks, of which nothing says how long they are', async () => {
    const chunked = { 'transfer-encoding': 'chunked', 'content-type': 'text/plain' };
    const answer = await server.inject({ method: 'POST', url: '/usual', headers: chunked });
    expect(answer.statusCode).toBe(415);
  });
});
