import { QueryParameter } from '#contracts/request';
import { day, properName } from '#domain/schema';
import { ProblemError } from './problem-error.ts';
import { readRequest } from './request-pipe.ts';

class CommandRequest {
  @QueryParameter(day('A day.'))
  declare readonly asAt?: string;

  @QueryParameter(properName('A name.'))
  declare readonly supplier?: string;
}

/** As Fastify hands over a query string: an object without a prototype. */
const given = (entries: Readonly<Record<string, unknown>>) =>
  Object.defineProperties(Object.create(null) as object, Object.getOwnPropertyDescriptors(entries));

function refusal(entries: Readonly<Record<string, unknown>>): unknown {
  try {
    return readRequest(CommandRequest, given(entries));
  } catch (error) {
    return error instanceof ProblemError ? error.errors.map(({ field, code }) => [field, code]) : error;
  }
}

describe('reading a request', () => {
  it('gives what was asked', () => {
    expect(readRequest(CommandRequest, given({ asAt: '2020-01-01' }))).toEqual({ asAt: '2020-01-01' });
    expect(readRequest(CommandRequest, given({}))).toEqual({});
  });
  it('names every place that is wrong', () =>
    expect(refusal({ asAt: 'today', supplier: '' })).toEqual([
      ['asAt', 'not-a-day'],
      ['supplier', 'not-a-name'],
    ]));
  it('names a hundred places at most', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`f${String(i)}`, 'x']));
    expect(refusal(many)).toHaveLength(100);
  });
  it.each(['trust', '__proto__', 'constructor', 'toString'])(
    'refuses a parameter that it does not have: %s',
    (name) => expect(refusal({ [name]: 'x' })).toEqual([[name, 'unknown-parameter']]),
  );
});
