import {
  errorCode,
  isAwayCode,
  isDiskFullCode,
  isTransientCode,
  isUnreachableCode,
} from './failure-codes.ts';

const verdicts = (code: string) => ({
  transient: isTransientCode(code),
  away: isAwayCode(code),
  unreachable: isUnreachableCode(code),
  full: isDiskFullCode(code),
});

const none = { transient: false, away: false, unreachable: false, full: false };
const passing = { ...none, transient: true, away: true, unreachable: true };

describe('the code of a failure', () => {
  it.each([
    ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'],
    ...['ENOTFOUND', 'ENOENT', 'EADDRNOTAVAIL'],
  ])('of a connection: %s', (code) => expect(verdicts(code)).toEqual(passing));

  it.each([
    ['a connection exception', '08006', passing],
    ['too many connections', '53300', passing],
    ['a server that is starting', '57P03', passing],
    ['a full disk', '53100', { ...none, transient: true, unreachable: true, full: true }],
    ['the system without room', 'ENOSPC', { ...none, full: true }],
    ['a quota that is used up', 'EDQUOT', { ...none, full: true }],
    ['a statement that was cancelled', '57014', { ...none, transient: true, unreachable: true }],
    ['a lock that was not free', '55P03', { ...none, transient: true }],
    ['a deadlock', '40P01', { ...none, transient: true }],
    ['a server that only reads', '25006', { ...none, transient: true, away: true }],
    ['a wrong password', '28P01', { ...none, unreachable: true }],
    ['no such database', '3D000', { ...none, unreachable: true }],
    ['no such table', '42P01', none],
    ['a broken constraint', '23505', none],
  ])('of %s: %s', (_what, code, expected) => expect(verdicts(code)).toEqual(expected));

  it('is read from anything that has one', () => {
    expect(errorCode(Object.assign(new Error('lost'), { code: 'EPIPE' }))).toBe('EPIPE');
    expect([errorCode({ code: 7 }), errorCode(new Error('none')), errorCode(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
