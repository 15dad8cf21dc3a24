import { BadRequestException, NotFoundException, PayloadTooLargeException } from '@nestjs/common';
import { problemTypes } from '#contracts/problem';
import { invalidRequest, ProblemError } from './problem-error.ts';
import { problemReportOf } from './problem-report.ts';

const instance = 'urn:uuid:00000000-0000-4000-8000-000000000000';
const told = (error: unknown) => problemReportOf(error, instance);
const withCode = (code: string, message = 'secret of ours') => Object.assign(new Error(message), { code });

describe('a problem', () => {
  it('says what we mean to say', () =>
    expect(told(new ProblemError('trust-not-found', 'There is no trust ZZ1.'))).toEqual({
      code: 'trust-not-found',
      matterOf: 'caller',
      problem: {
        type: 'urn:throughline:problem:trust-not-found',
        title: 'There is no such trust',
        status: 404,
        detail: 'There is no trust ZZ1.',
        instance,
      },
    }));

  it('names each place where the input is wrong', () => {
    const errors = [{ field: 'asAt', code: 'not-a-day', message: 'Give one day.' }];
    expect(told(invalidRequest(errors)).problem).toMatchObject({
      status: 400,
      detail: 'asAt: Give one day.',
      errors,
    });
  });

  it.each([
    [new NotFoundException('Cannot GET /secret'), 'no-such-page'],
    [new BadRequestException('secret of ours'), 'invalid-request'],
    [new PayloadTooLargeException('secret of ours'), 'too-large'],
    [Object.assign(withCode('ERR_RANGE'), { statusCode: 416 }), 'range-not-satisfiable'],
    [Object.assign(withCode('ERR_IF_MATCH'), { statusCode: 412 }), 'precondition-failed'],
    [
      Object.assign(withCode('FST_ERR_CTP_INVALID_MEDIA_TYPE'), { statusCode: 415 }),
      'unsupported-media-type',
    ],
  ] as const)('stands for what the framework throws: %s', (error, code) => {
    const { problem, matterOf } = told(error);
    expect(problem).toMatchObject({
      type: `urn:throughline:problem:${code}`,
      status: problemTypes[code].status,
    });
    expect(matterOf).toBe('caller');
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  it.each([
    ['refused', withCode('ECONNREFUSED')],
    ['shutting down', withCode('57P01')],
    ['too many connections', withCode('53300')],
    ['cut', new Error('Connection terminated unexpectedly')],
    ['cut, as TypeORM says it', Object.assign(new Error('secret'), { driverError: withCode('57P01') })],
    ['refused at each address', new AggregateError([withCode('ECONNREFUSED')], 'secret')],
  ])('asks for another try while the database is away: %s', (_how, error) =>
    expect(told(error)).toMatchObject({ matterOf: 'away', problem: { status: 503 }, code: 'unavailable' }),
  );

  it.each([
    ['PostgreSQL says so', withCode('53100')],
    ['the system says so', withCode('ENOSPC')],
    ['as TypeORM says it', Object.assign(new Error('secret'), { driverError: withCode('53100') })],
    ['as the log says it', new Error('secret', { cause: withCode('53100') })],
    [
      'where it could not be counted',
      Object.assign(new ProblemError('unavailable', 'Later.'), { cause: withCode('53100') }),
    ],
  ])('says that there is no room left to write: %s', (_how, error) =>
    expect(told(error)).toMatchObject({ matterOf: 'away', problem: { status: 503 }, code: 'storage-full' }),
  );

  it.each([405, 406, 409, 411, 418, 421, 426, 428, 451, 499])(
    'blames nobody here for what the framework blames the request for: %d',
    (statusCode) =>
      expect(told(Object.assign(new Error('secret of ours'), { statusCode }))).toMatchObject({
        matterOf: 'caller',
        problem: { status: 400 },
      }),
  );

  it.each([
    ['an error', new Error('secret of ours')],
    ['a mistake in our SQL', withCode('42703')],
    ['a text', 'secret of ours'],
    ['nothing', undefined],
    ['an error with another status', Object.assign(new Error('secret of ours'), { statusCode: 200 })],
  ])('keeps our insides to us: %s', (_what, error) => {
    const { problem, matterOf } = told(error);
    expect(problem).toMatchObject({ status: 500, type: 'urn:throughline:problem:internal', instance });
    expect(problem.detail).toContain(instance);
    expect(JSON.stringify(problem)).not.toContain('secret');
    expect(matterOf).toBe('us');
  });
});
