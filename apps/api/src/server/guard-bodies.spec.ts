import fastify from 'fastify';
import { sendProblem } from '../http/problem-filter.ts';
import { guardBodies, unsafeBodyRefusal } from './guard-bodies.ts';

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const withFields = (many: number): string =>
  JSON.stringify(Object.fromEntries(Array.from({ length: many }, (_, i) => [`f${String(i)}`, i])));
const listOf = (many: number): string => JSON.stringify(Array.from({ length: many }, (_, i) => i));
const codeOf = (json: string): string | undefined => unsafeBodyRefusal(JSON.parse(json))?.errors[0]?.code;

describe('a body', () => {
  it.each(['null', '1', '"text 🙂\\n"', '{}', '{"constructed":{"by":["somebody"]}}', nested(20)])(
    'is taken: %s',
    (json) => expect(codeOf(json)).toBeUndefined(),
  );

  it.each([
    [nested(21), 'too-deep'],
    ['{"a":'.repeat(21) + '1' + '}'.repeat(21), 'too-deep'],
    [nested(30_000), 'too-deep'],
    ['{"__proto__":{"role":"operator"}}', 'forbidden-name'],
    [String.raw`{"a":[{"\u005f_proto__":1}]}`, 'forbidden-name'],
    ['{"constructor":1}', 'forbidden-name'],
    ['{"a":{"constructor":{"prototype":{}}}}', 'forbidden-name'],
    ['{"prototype":1}', 'forbidden-name'],
    [String.raw`{"a":["\u0000"]}`, 'not-a-text'],
    [String.raw`{"a":"\ud800"}`, 'not-a-text'],
    [String.raw`{"\udc00":1}`, 'not-a-text'],
  ])('is refused: %#', (json, code) => expect(codeOf(json)).toBe(code));

  it('holds no more than is needed: fields in an object, values in all, characters in a text', () => {
    expect([codeOf(withFields(100)), codeOf(`[${withFields(101)}]`)]).toEqual([undefined, 'too-many']);
    const all = (many: number) => `[${listOf(many / 2 - 1)},${listOf(many / 2 - 2)}]`;
    expect([codeOf(all(100_000)), codeOf(all(100_002))]).toEqual([undefined, 'too-many']);
    const text = (many: number) => JSON.stringify({ text: 'x'.repeat(many) });
    expect([codeOf(text(10_000)), codeOf(text(10_001))]).toEqual([undefined, 'too-many']);
  });

  it('may be larger where the route says so, and nowhere else', async () => {
    const server = fastify({ bodyLimit: 100 });
    server.setErrorHandler(sendProblem);
    guardBodies(server);
    server.post('/usual', () => 'taken');
    server.post('/large', { config: { largestBodyBytes: 1000 } }, () => 'taken');
    const send = async (url: string, length: number) =>
      (await server.inject({ method: 'POST', url, payload: { text: 'x'.repeat(length) } })).statusCode;
    expect([await send('/usual', 50), await send('/usual', 500)]).toEqual([200, 413]);
    expect([await send('/large', 500), await send('/large', 5000)]).toEqual([200, 413]);
  });
});
