import { connectionFailureOf } from './connection-failure.ts';

const place = { name: 'the database db.zz.example:5432/record', setting: 'DATABASE_URL', user: 'keeper' };
const error = (code: string, more: object = {}) => Object.assign(new Error('said so'), { code, ...more });

describe('why a place cannot be connected to', () => {
  it.each<[string, unknown, boolean, RegExp]>([
    ['nothing listens', error('ECONNREFUSED'), true, /^Nothing listens at the database db\.zz\.example:5432/],
    ['both families refused', new AggregateError([error('ECONNREFUSED')]), true, /^Nothing listens at/],
    ['it is starting', error('57P03'), true, /does not take connections yet: said so/],
    [
      'lost',
      new Error('Connection terminated unexpectedly'),
      true,
      /^The connection to the database .* was lost/,
    ],
    ['no answer', new Error('timeout expired'), true, /^Nothing answered in time/],
    ['an unknown host', error('ENOTFOUND'), false, /host of .* is unknown: .* DATABASE_URL/],
    ['a wrong password', error('28P01'), false, /refuses the password of the user keeper/],
    ['nobody let in', error('28000'), false, /does not let the user keeper in: said so/],
    ['no password', new Error('SASL: client password must be a string'), false, /asks for a password/],
    ['no such database', error('3D000'), false, /has no such database/],
    [
      'a file that is not there',
      error('ENOENT', { path: '/zz/ca.crt' }),
      false,
      /^The file \/zz\/ca\.crt, which DATABASE_URL names, is not there/,
    ],
    [
      'a strange certificate',
      error('SELF_SIGNED_CERT_IN_CHAIN'),
      false,
      /certificate .* is not one that is trusted/,
    ],
    ['no TLS', new Error('The server does not support SSL connections'), false, /does not speak TLS/],
  ])('is a sentence of its own: %s', (_, cause, passes, sentence) => {
    expect(connectionFailureOf(cause, place)).toEqual({
      passes,
      sentence: expect.stringMatching(sentence) as string,
    });
  });

  it('is nothing of what a statement says', () => {
    expect(connectionFailureOf(error('42P01'), place)).toBeUndefined();
    expect(connectionFailureOf(new Error('relation is missing'), place)).toBeUndefined();
  });
});
